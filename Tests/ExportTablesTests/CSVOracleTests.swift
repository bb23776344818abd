import TestSupport
import Testing

@testable import ExportTables

struct CSVOracleTests {
  /// Pieces that meet each other in every way a file can go wrong, and plain text between.
  private static let pieces: [[UInt8]] =
    [
      "\"", "\"", "\"\"", ",", ",", "\n", "\n", "\r", "\r\n", "a", "word ", "\"quoted\"", "\n\"",
      ",\"",
      "\",", "\"\n", "é", "😀", "\0", "plain text that goes on for quite a while, in a bare cell",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3]]

  private static func input(_ generator: inout SeededGenerator) -> [UInt8] {
    // Some inputs are mostly well-formed, others mostly not.
    let oddity = Int.random(in: 0...3, using: &generator)
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...60, using: &generator) {
      if Int.random(in: 0...3, using: &generator) <= oddity {
        bytes += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      } else {
        bytes += Array("1,\"two, of\n\"\"three\"\"\",four\n".utf8)
      }
    }
    return bytes
  }

  @Test func `any bytes read as the plain reader reads them`() throws {
    var generator = SeededGenerator(usual: 20_240_611)
    for round in 0..<3_000 {
      let bytes = Self.input(&generator)
      let expected = NaiveReader.records(bytes)
      let table = try ExportTable(bytes: bytes, limits: 1 << 20)
      let message = "seed \(generator.seed), round \(round): \(bytes)"
      try #require(table.scanned(columns: 200) == expected, "\(message)")
      try #require(table.scanned(columns: 200, portable: true) == expected, "\(message)")
      var cuts: Set<Int> = []
      for _ in 0..<3 {
        cuts.insert(table.dataStart + Int.random(in: 1...bytes.count, using: &generator))
      }
      try #require(
        table.scanned(cuts: cuts.sorted(), columns: 200) == expected, "\(cuts) \(message)")
    }
  }

  @Test func `a table written and read again is the same table`() throws {
    var generator = SeededGenerator(usual: 77)
    for round in 0..<500 {
      let rows = NaiveReader.records(Self.input(&generator)).map(\.cells)
      var writer = CSVWriter()
      for row in rows { writer.write(row: row) }
      let table = try ExportTable(bytes: writer.bytes, limits: 1 << 20)
      try #require(
        table.scanned(columns: 200).map(\.cells) == rows, "seed \(generator.seed), round \(round)")
      var copy: [UInt8] = []
      table.copyAsCSV { copy += $0 }
      try #require(copy == writer.bytes, "seed \(generator.seed), round \(round)")
    }
  }

  @Test func `a copied table is the table`() throws {
    var generator = SeededGenerator(usual: 78)
    for round in 0..<500 {
      let bytes = Self.input(&generator)
      let table = try ExportTable(bytes: bytes, limits: 1 << 20)
      var copy: [UInt8] = []
      table.copyAsCSV { copy += $0 }
      try #require(
        NaiveReader.records(copy).map(\.cells) == NaiveReader.records(bytes).map(\.cells),
        "seed \(generator.seed), round \(round)")
    }
  }

  @Test func `facts about a table are the same for any number of parts`() throws {
    var generator = SeededGenerator(usual: 79)
    for _ in 0..<200 {
      let bytes = Self.input(&generator)
      let table = try ExportTable(bytes: bytes, limits: 1 << 20)
      let records = NaiveReader.records(bytes)
      let shape = table.shape()
      #expect(shape.rows == records.count)
      #expect(shape.emptyLines == records.count { $0.cells.isEmpty })
      #expect(shape.widestRecord == records.map(\.cells.count).max() ?? 0)
      #expect(shape.rows(with: .strayQuote) == records.count { $0.problems.contains(.strayQuote) })
      #expect(table.columnCount == records.prefix(200).map(\.cells.count).max() ?? 0)
    }
  }
}

extension ExportTable {
  /// Any bytes at all as a table, binary ones too.
  fileprivate init(bytes: [UInt8], limits columns: Int) throws(TableReadError) {
    // A harmless first record keeps the file from being refused as binary; skipping takes it out.
    let front = Array((String(repeating: "x", count: 2_000) + "\n").utf8)
    try self.init(
      bytes: front + bytes, name: "test.csv",
      options: ReadOptions(skipRows: 1, detect: false, limits: ReadLimits(columns: columns)))
  }
}
