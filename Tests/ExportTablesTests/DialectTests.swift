import Testing

@testable import ExportTables

struct DialectTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let input: String
    var delimiter: Character = ","
    var quote = QuoteRule.double
    let columns: Int
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "comma", input: "a,b,c\n1,2,3\n", columns: 3),
    Case(name: "semicolon", input: "a;b;c\n1;2;3\n", delimiter: ";", columns: 3),
    Case(name: "tab", input: "a\tb\n1\t2\n", delimiter: "\t", columns: 2),
    Case(name: "pipe", input: "a|b\n1|2\n", delimiter: "|", columns: 2),
    Case(
      name: "one column with a comma in it", input: "comment\nfine\nnot fine, really\n", columns: 2),
    Case(name: "one column of words", input: "comment\nfine\ngood\n", columns: 1),
    Case(
      name: "decimal commas", input: "area;share\nA;1,5\nB;2,5\nC;3,5\n", delimiter: ";", columns: 2
    ),
    Case(
      name: "lists within cells", input: "id,choices\n1,a;b;c\n2,a;b;c\n3,b;c;d\n4,a;b;d\n",
      columns: 2),
    Case(
      name: "commas within quoted comments",
      input: "id;comment\n1;\"well, so, so\"\n2;\"a, b, c\"\n3;\"no, no, no\"\n", delimiter: ";",
      columns: 2),
    Case(
      name: "a header alone", input: "id;what, in your words?;score\n", delimiter: ";", columns: 3),
    Case(
      name: "a title above the header", input: "Parent survey 2024\n\na;b;c\n1;2;3\n4;5;6\n",
      delimiter: ";", columns: 3),
    Case(
      name: "line breaks in quotes", input: "a;b\n1;\"x,\ny,\nz,\"\n2;\"u,\nv,\nw,\"\n",
      delimiter: ";", columns: 2),
    Case(
      name: "Excel's own note of the delimiter", input: "sep=|\na|b\n", delimiter: "|", columns: 2),
    Case(
      name: "single quotes", input: "'id','text'\n'1','a, b'\n'2','it''s'\n",
      quote: .character(UInt8(ascii: "'")), columns: 2),
    Case(name: "apostrophes", input: "id,text\n1,'twas so\n2,it's\n3,'cause\n4,''\n", columns: 2),
    Case(name: "only newlines", input: "\n\n\n", columns: 0),
    Case(name: "only quotes", input: "\"\"\"\"\n\"\"\n", columns: 1),
  ]

  @Test(arguments: cases)
  func `the delimiter and quote are found from the data`(_ one: Case) throws {
    let table = try ExportTable(Array(one.input.utf8), detect: true)
    #expect(String(decoding: [table.delimiter], as: UTF8.self) == String(one.delimiter))
    #expect(table.quote == one.quote)
    #expect(table.columnCount == one.columns)
  }

  @Test func `what the user says is not looked for`() throws {
    let bytes = Array("a;b;c,d\n1;2;3,4\n".utf8)
    let told = try ExportTable(
      bytes: bytes, name: "test.csv", options: ReadOptions(delimiter: UInt8(ascii: ",")))
    #expect(told.head(1) == [["a;b;c", "d"]])
    let plain = try ExportTable(bytes: bytes, name: "test.csv", options: ReadOptions(detect: false))
    #expect(plain.delimiter == UInt8(ascii: ","))
    let unquoted = try ExportTable(
      bytes: Array("\"a;b\";c\n".utf8), name: "test.csv",
      options: ReadOptions(quote: QuoteRule.none))
    #expect(unquoted.head(1) == [["\"a", "b\"", "c"]])
  }

  @Test(arguments: [
    ("a\nb\n", LineEnding.lf), ("a\r\nb\r\n", .crlf), ("a\rb\r", .cr), ("a", .none),
    ("a\r\nb\r\nc\n", .crlf), ("\"x\ny\nz\"\r\n", .crlf),
  ])
  func `the line ending is what ends most records`(input: String, ending: LineEnding) throws {
    #expect(try ExportTable(Array(input.utf8)).lineEnding == ending)
  }

  @Test func `the width is that of the widest of the first 200 records`() throws {
    let narrow = String(repeating: "1,2\n", count: 150)
    let table = try ExportTable(Array((narrow + "1,2,3\n" + narrow + "1,2,3,4\n").utf8))
    #expect(table.columnCount == 3)
    let shape = table.shape()
    #expect(shape.rows == 302)
    #expect(shape.widestRecord == 4)
    #expect(shape.raggedRows == 301)
  }

  @Test func `blank records are counted by what they hold`() throws {
    let shape = try ExportTable(Array("a,b\n\n,\n\"\",\"\"\n ,x\n\n".utf8)).shape()
    #expect(shape.rows == 6)
    #expect(shape.blankRows == 4)
    #expect(shape.emptyLines == 2)
    #expect(shape.raggedRows == 0)
  }
}
