import Testing

@testable import ExportTables

struct CSVWriterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let rows: [[String]]
    let written: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "plain cells", rows: [["a", "b"], ["1", "2"]], written: "a,b\r\n1,2\r\n"),
    Case(name: "spaces need no quotes", rows: [[" a ", ""]], written: " a ,\r\n"),
    Case(
      name: "a comma, a quote and line ends do", rows: [["a,b", "c\"d", "e\nf", "g\rh"]],
      written: "\"a,b\",\"c\"\"d\",\"e\nf\",\"g\rh\"\r\n"),
    Case(name: "a record without cells", rows: [[], ["a"]], written: "\r\na\r\n"),
    Case(name: "a record of one empty cell", rows: [[""], ["", ""]], written: "\"\"\r\n,\r\n"),
    Case(name: "formulas are not touched", rows: [["=1+1", "-", "@x"]], written: "=1+1,-,@x\r\n"),
    Case(
      name: "a mark at the start is no byte order mark", rows: [["\u{FEFF}a"], ["\u{FEFF}a"]],
      written: "\"\u{FEFF}a\"\r\n\u{FEFF}a\r\n"),
  ]

  @Test(arguments: cases)
  func `records are written as RFC 4180 has them`(_ one: Case) throws {
    var writer = CSVWriter()
    for row in one.rows { writer.write(row: row) }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == one.written)
    #expect(try ExportTable(writer.bytes).scanned().map(\.cells) == one.rows)
  }

  @Test(arguments: [
    ("=HYPERLINK(1)", "'=HYPERLINK(1)"), ("@SUM", "'@SUM"), ("+ext", "'+ext"), ("-a", "'-a"),
    ("\tx", "'\tx"), ("--", "'--"), ("-1+cmd", "'-1+cmd"),
    ("-", "-"), ("-5", "-5"), ("+44.5", "+44.5"), ("-12,5", "-12,5"), ("-3%", "-3%"),
    ("a=b", "a=b"),
    ("", ""),
  ])
  func `a cell a spreadsheet would run gets an apostrophe`(cell: String, escaped: String) throws {
    var writer = CSVWriter(escapesFormulas: true)
    writer.write(row: [cell, "x"])
    #expect(try ExportTable(writer.bytes).scanned().map(\.cells) == [[escaped, "x"]])
  }

  @Test func `what is taken is gone from the writer`() {
    var writer = CSVWriter()
    var taken: [UInt8] = []
    writer.write(row: ["a"])
    writer.take { taken += $0 }
    writer.write(row: ["b"])
    writer.take { taken += $0 }
    #expect(String(decoding: taken, as: UTF8.self) == "a\r\nb\r\n")
    #expect(writer.bytes.isEmpty)
  }

  @Test func `a copy keeps each record's own cells`() throws {
    var input = Array("a,b\r\n\n1\n1,2,3,4\n\"x\"\"y\",\"\"\n".utf8)
    input += Array("caf".utf8) + [0xE9] + Array(",z".utf8)
    let table = try ExportTable(
      bytes: input, name: "test.csv", options: ReadOptions(skipRows: 0, detect: false))
    var copy: [UInt8] = []
    table.copyAsCSV { copy += $0 }
    #expect(
      String(decoding: copy, as: UTF8.self)
        == "a,b\r\n\r\n1\r\n1,2,3,4\r\n\"x\"\"y\",\r\ncaf\u{FFFD},z\r\n")
  }

  @Test func `a sink that fails stops the copy`() throws {
    struct DiskFull: Error {}
    let table = try ExportTable(Array("a,b\n".utf8))
    #expect(throws: DiskFull.self) {
      try table.copyAsCSV { (_: UnsafeRawBufferPointer) throws(DiskFull) in throw DiskFull() }
    }
  }
}
