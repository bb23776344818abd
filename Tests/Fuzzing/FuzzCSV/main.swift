import ExportTables
import Foundation
import FuzzHarness

// Any bytes as a CSV export: read the whole way as they are, and their cells once more with a dialect taken
// from their sum, so that a separator or escape nobody would guess is tried too.
exit(
  FuzzDriver.run { start, count in
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let sum = bytes.reduce(0) { $0 &+ UInt32($1) }
    var given = ReadOptions()
    given.skipRows = Int(sum % 4)
    given.delimiter = [0x2C, 0x3B, 0x09, 0x7C][Int(sum / 4 % 4)]
    given.quote = [QuoteRule.character(0x22), .character(0x27), .none][Int(sum / 16 % 3)]
    given.escape = sum / 64 % 3 == 0 ? 0x5C : nil
    for options in [nil, given] {
      do throws(TableReadError) {
        if let options {
          WholeWay.runReaders(
            try ExportTable(bytes: bytes, name: "export.csv", options: options))
        } else {
          WholeWay.run(try ExportTable(bytes: bytes, name: "export.csv"))
        }
      } catch {
        expect(error.description.hasPrefix("export.csv"), "an error without its file")
      }
    }
    return 0
  })
