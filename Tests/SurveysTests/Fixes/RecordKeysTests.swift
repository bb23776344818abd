import ExportTables
import Testing

@testable import Surveys

struct RecordKeysTests {
  private static func keys(_ text: String, _ options: ReadOptions = ReadOptions()) throws
    -> [String]
  {
    let table = try ExportTable(bytes: Array(text.utf8), name: "a.csv", options: options)
    let rows = RecordKeys.records(Set(1...9), of: table)
    return rows.sorted { $0.key < $1.key }.map { RecordKeys.key(of: $0.value) }
  }

  @Test func `a key says what is in a record, not how it is written`() throws {
    let comma = try Self.keys("a,b\r\n1,\"x\"\"y\"\r\n")
    let tab = try Self.keys("a\tb\n1\tx\"y\n", ReadOptions(delimiter: 9, quote: QuoteRule.none))
    #expect(comma == tab)
    #expect(Set(comma).count == 2)
  }

  @Test func `a key is nothing that a spreadsheet takes for a number`() {
    for number in 0..<200 {
      let key = RecordKeys.key(of: ["\(number)"])
      #expect(key.count == 17 && key.hasPrefix("r") && Double(key) == nil)
    }
  }

  @Test func `where one cell ends and the next begins makes a difference`() {
    #expect(RecordKeys.key(of: ["ab", "c"]) != RecordKeys.key(of: ["a", "bc"]))
    #expect(RecordKeys.key(of: ["a", ""]) != RecordKeys.key(of: ["a"]))
  }

  @Test func `the key of a record is the same on every machine`() {
    #expect(RecordKeys.key(of: ["R-001", "Yes", "Fenwick Vale"]) == "re965d97f7a4c3b6d")
  }
}
