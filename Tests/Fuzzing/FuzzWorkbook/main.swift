import ExportTables
import Foundation
import FuzzHarness

// A whole workbook where the input begins as one, and the parts of one where it does not: so both the
// archive's reader and what lies behind its sums are reached.
exit(
  FuzzDriver.run { start, count in
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    let bytes = input.starts(with: [0x50, 0x4B]) ? input : WorkbookFromParts.bytes(input)
    for sheet in [nil, 1, 2] {
      var options = ReadOptions()
      options.sheet = sheet
      do throws(TableReadError) {
        let table = try ExportTable(bytes: bytes, name: "export.xlsx", options: options)
        for remark in table.remarks {
          expect(remark.count > 0, "a remark about nothing")
          expect(remark.places.count <= TableRemark.placesKept, "more places than are kept")
        }
        WholeWay.run(table)
      } catch {
        expect(error.description.hasPrefix("export.xlsx"), "an error without its file")
      }
    }
    return 0
  })
