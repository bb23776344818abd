import TestSupport
import Testing

@testable import ExportTables

struct ReplacingTests {
  private func records(_ table: ExportTable) -> [[String]] { table.head(1_000) }

  @Test func `a changed cell is read back, and every other byte is as it was`() throws {
    let text = "id,\"a \"\"b\"\"\",c\r\n1,\"x\ny\",\r\n\r\n2, spaced ,\"q\""
    let table = try ExportTable(bytes: Array(text.utf8), name: "a.csv")
    let changed = table.replacing([CellLocation(row: 4, column: 2): "new"])
    let expected = "id,\"a \"\"b\"\"\",c\r\n1,\"x\ny\",\r\n\r\n2,new,\"q\""
    #expect(changed.bytes.withUnsafeBytes { Array($0) } == Array(expected.utf8))
    #expect(table.replacing([:]).bytes.count == text.utf8.count)
  }

  @Test(arguments: [
    "plain", "", "with, comma", "with \"quotes\"", "two\nlines", "a;b|c\td",
    "it\u{2019}s \u{1F600}",
    "'single'", "back\\slash", "\u{1}",
  ])
  func `any text comes back, whatever the dialect`(_ text: String) throws {
    let sources: [(String, ReadOptions)] = [
      ("a,b,c\r\n1,2,3\r\n", ReadOptions()),
      ("a;b;c\n1;2;3", ReadOptions(delimiter: UInt8(ascii: ";"))),
      ("a,b,c\n1,2,3\n", ReadOptions(quote: QuoteRule.none)),
      ("a,b,c\n1,2,3\n", ReadOptions(escape: UInt8(ascii: "\\"))),
      ("a,b,c\r1,2,3\r", ReadOptions(quote: .character(UInt8(ascii: "'")))),
      ("a,\"b,c\n1,2,3\n", ReadOptions()),
    ]
    for (source, options) in sources {
      let table = try ExportTable(bytes: Array(source.utf8), name: "a.csv", options: options)
      let changed = table.replacing([CellLocation(row: 2, column: 2): text])
      #expect(records(changed)[1] == ["1", text, "3"], "\(source)")
      #expect(records(changed)[0] == records(table)[0], "\(source)")
    }
  }

  @Test func `a short record is filled up, and a place outside the table is passed over`() throws {
    let table = try ExportTable(bytes: Array("a,b,c\n1\n\n2,3,4\n".utf8), name: "a.csv")
    let changed = table.replacing([
      CellLocation(row: 2, column: 3): "x", CellLocation(row: 3, column: 2): "y",
      CellLocation(row: 4, column: 4): "no", CellLocation(row: 5, column: 1): "no",
      CellLocation(row: 0, column: 1): "no", CellLocation(row: 1, column: 0): "no",
    ])
    #expect(
      records(changed) == [["a", "b", "c"], ["1", "", "x"], ["", "y"], ["2", "3", "4"]])
  }

  @Test func `rows keep their numbers where some were left out at the top`() throws {
    let table = try ExportTable(
      bytes: Array("title\na,b\n1,2\n".utf8), name: "a.csv", options: ReadOptions(skipRows: 1))
    let changed = table.replacing([
      CellLocation(row: 3, column: 1): "x", CellLocation(row: 1, column: 1): "no",
    ])
    #expect(changed.firstRow == 2)
    #expect(changed.record(3) == ["x", "2"])
    #expect(changed.bytes.withUnsafeBytes { $0.prefix(6).elementsEqual("title\n".utf8) })
  }
}
