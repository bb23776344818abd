import Foundation
import Testing

@testable import ExportTables

struct CSVScannerTests {
  @Test(arguments: CSVCase.all)
  func `the records of a file are its rows`(_ one: CSVCase) throws {
    let table = try ExportTable(Array(one.input.utf8))
    #expect(table.scanned() == one.records)
    #expect(table.scanned(portable: true) == one.records)
    #expect(table.head(100) == one.rows)
  }

  @Test(arguments: CSVCase.all)
  func `a record reads the same wherever it stands in a block of 64 bytes`(_ one: CSVCase) throws {
    for shift in 1...64 {
      let padding = String(repeating: "x", count: shift)
      let table = try ExportTable(Array((padding + "\n" + one.input).utf8))
      let expected = [ScannedRecord(cells: [padding])] + one.records
      #expect(table.scanned() == expected, "shifted by \(shift)")
      #expect(table.scanned(portable: true) == expected, "shifted by \(shift)")
    }
  }

  @Test(arguments: CSVCase.all)
  func `a file cut anywhere reads the same`(_ one: CSVCase) throws {
    let bytes = Array(("first,record\n" + one.input).utf8)
    let table = try ExportTable(bytes)
    let expected = [ScannedRecord(cells: ["first", "record"])] + one.records
    for cut in 1..<bytes.count {
      #expect(table.scanned(cuts: [cut]) == expected, "cut at \(cut)")
      let cuts = [cut / 2, cut, (cut + bytes.count) / 2].filter { $0 > 0 }
      #expect(table.scanned(cuts: Set(cuts).sorted()) == expected, "cut at \(cuts)")
    }
  }

  @Test func `every record knows its row and where it starts`() throws {
    let input = (1...5_000).map { "\($0),\"a\n\(String(repeating: "b", count: $0 % 90))\"\n" }
    let table = try ExportTable(Array(input.joined().utf8))
    struct Place: Sendable, Equatable {
      let row: Int
      let offset: Int
    }
    let cuts = [table.dataStart, 60_000, 60_001, 150_000]
    let parts = table.scan(cuts: cuts, columns: 2, makeState: { [Place]() }) { places, batch in
      for row in 0..<batch.rowCount {
        places.append(Place(row: batch.firstRowInPart + row, offset: batch.offset(ofRow: row)))
      }
    }
    let places = parts.flatMap { part in
      part.state.map { Place(row: part.firstRow + $0.row, offset: $0.offset) }
    }
    #expect(parts.map(\.rowCount).reduce(0, +) == 5_000)
    #expect(places.map(\.row) == Array(1...5_000))
    var offset = 0
    let expected = input.map { line in
      defer { offset += line.utf8.count }
      return offset
    }
    #expect(places.map(\.offset) == expected)
    for place in [places[0], places[2_999], places[4_999]] {
      #expect(table.record(place.row, startingAt: place.offset)?.first == "\(place.row)")
      #expect(table.record(place.row)?.first == "\(place.row)")
    }
    #expect(table.record(5_001) == nil)
    #expect(table.record(5_001, startingAt: table.bytes.count) == nil)
  }

  @Test func `a batch has as many cells a row as were asked for`() throws {
    let table = try ExportTable(Array("a,b,c\n1\n\n1,2,3,4\n".utf8))
    for columns in [0, 1, 2, 5] {
      let rows = table.scanned(columns: columns).map(\.cells)
      #expect(
        rows
          == [["a", "b", "c"], ["1"], [], ["1", "2", "3", "4"]].map { Array($0.prefix(columns)) })
    }
    let parts = table.scan(threads: 1, columns: 3, makeState: { [Int]() }) { lengths, batch in
      lengths += (0..<(batch.rowCount * batch.columns)).map { batch.cells[$0].length }
      lengths += (0..<batch.rowCount).map { Int(batch.cellCounts[$0]) }
    }
    #expect(parts.flatMap(\.state) == [1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1] + [3, 1, 0, 4])
  }

  @Test func `a quoted empty cell is told apart from a bare one`() throws {
    let table = try ExportTable(Array("\"\",,\"a\"".utf8))
    let parts = table.scan(threads: 1, columns: 3, makeState: { [Bool]() }) { quoted, batch in
      quoted += (0..<3).map { batch.cells[$0].isQuoted }
    }
    #expect(parts.flatMap(\.state) == [true, false, true])
  }

  @Test func `several threads find what one does`() throws {
    var input = "id,comment\n"
    for row in 1...60_000 {
      input += "\(row),\"line one, of \(row)\nline \"\"two\"\"\"\r\n"
    }
    let table = try ExportTable(Array(input.utf8))
    let results = (1...4).map { threads in
      table.scan(threads: threads, columns: 2, makeState: { (rows: 0, bytes: 0) }) { sums, batch in
        sums.rows += batch.rowCount
        for row in 0..<batch.rowCount { sums.bytes += batch.cells[row * 2 + 1].length }
      }
    }
    #expect(results.map(\.count) == [1, 2, 3, 4])
    for parts in results {
      #expect(parts.map(\.state.rows).reduce(0, +) == 60_001)
      #expect(parts.map(\.state.bytes).reduce(0, +) == results[0][0].state.bytes)
    }
  }

  @Test func `a well-formed file is scanned once, not once and again`() throws {
    var input = "id,comment,id again\n"
    for row in 1...40_000 { input += "\(row),\"one, two\nthree\n\n\"\"four\"\"\",\(row)\n" }
    let table = try ExportTable(Array(input.utf8))
    let made = Counter()
    for threads in 1...4 {
      made.reset()
      let parts = table.scan(threads: threads, columns: 3, makeState: { made.add() }) { _, _ in }
      #expect(parts.count == made.count)
    }
  }

  /// Counts calls that may come from several threads.
  private final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var calls = 0
    var count: Int { lock.withLock { calls } }
    func add() { lock.withLock { calls += 1 } }
    func reset() { lock.withLock { calls = 0 } }
  }

  @Test func `an escape takes the meaning from the byte behind it`() throws {
    let options = ReadOptions(escape: UInt8(ascii: "\\"), detect: false)
    let input = "\"a\\\"b\",c\\,d\n\"e\\\\\",\"f\"\"g\"\nh\\\ni,j\n"
    let table = try ExportTable(bytes: Array(input.utf8), name: "test.csv", options: options)
    let expected = [["a\"b", "c,d"], ["e\\", "f\"g"], ["h\ni", "j"]]
    #expect(table.scanned().map(\.cells) == expected)
    #expect(table.head(9) == expected)
  }

  @Test func `without quoting a quote is a character like any other`() throws {
    let options = ReadOptions(quote: QuoteRule.none, detect: false)
    let table = try ExportTable(
      bytes: Array("\"a,b\"\n\"c\",\"\n".utf8), name: "test.csv", options: options)
    #expect(table.scanned().map(\.cells) == [["\"a", "b\""], ["\"c\"", "\""]])
    #expect(table.scanned().allSatisfy { $0.problems == [] })
  }

  @Test func `rows left out still count`() throws {
    let options = ReadOptions(skipRows: 2, detect: false)
    let table = try ExportTable(
      bytes: Array("Survey of \"2024\"\n\na,b\n1,2\n".utf8), name: "test.csv", options: options)
    #expect(table.head(9) == [["a", "b"], ["1", "2"]])
    #expect(table.firstRow == 3)
    #expect(
      table.scan(threads: 1, columns: 2, makeState: { 0 }, body: { _, _ in })[0].firstRow == 3)
    #expect(table.record(4) == ["1", "2"])
    #expect(table.record(2) == nil)
  }

  @Test func `bytes that are not UTF-8 mark their record alone`() throws {
    var bytes = Array("a,b\n1,caf".utf8) + [0xE9] + Array("\n2,café\n3,".utf8)
    bytes += [0xED, 0xA0, 0x80] + Array("\n4,".utf8) + [0xC0, 0x80] + Array("\n5,ok".utf8)
    let table = try ExportTable(bytes)
    #expect(
      table.scanned().map(\.problems)
        == [[], .invalidUTF8, [], .invalidUTF8, .invalidUTF8, []])
    for shift in 1...64 {
      let padding = [UInt8](repeating: 0x78, count: shift) + [0x0A]
      let shifted = try ExportTable(padding + bytes)
      #expect(
        shifted.scanned().map(\.problems)
          == [[], [], .invalidUTF8, [], .invalidUTF8, .invalidUTF8, []])
    }
  }
}
