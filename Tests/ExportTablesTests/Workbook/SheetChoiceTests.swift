import Foundation
import TestSupport
import Testing

@testable import ExportTables

/// Which sheet is read, and what is said of the others.
struct SheetChoiceTests {
  private static func row(_ text: String) -> String {
    "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>\(text)</v></c></row>"
  }

  private static let workbook = SmallWorkbook([
    .init("Lookups", rows: row("hidden"), attributes: " state=\"hidden\""),
    .init("Cover", rows: "<row r=\"1\"><c r=\"A1\" s=\"1\"/></row>"),
    .init("Answers", rows: row("answers")),
    .init("Empty", rows: ""),
    .init("More", rows: row("more")),
    .init("Deep", rows: row("deep"), attributes: " state=\"veryHidden\""),
  ])

  @Test func `the first sheet that is shown and holds a value is read, the others named`() throws {
    let table = try Self.workbook.table()
    #expect(table.rows == [["answers"]])
    #expect(table.format == "xlsx")
    #expect(table.sheet == SheetFacts(name: "Answers", number: 3, count: 6))
    #expect(
      table.remarks == [
        TableRemark(.hiddenSheet, detail: "Lookups"), TableRemark(.hiddenSheet, detail: "Deep"),
        TableRemark(.furtherSheet, detail: "More"),
      ])
  }

  @Test(arguments: [(1, "hidden"), (3, "answers"), (5, "more"), (6, "deep")])
  func `a sheet is named by its number among all`(number: Int, text: String) throws {
    let table = try Self.workbook.table(sheet: number)
    #expect(table.rows == [[text]])
    #expect(table.sheet?.number == number)
    #expect(table.remarks == [])
  }

  @Test(arguments: [
    (0, WorkbookFault.noSuchSheet(0, sheets: 6)), (7, .noSuchSheet(7, sheets: 6)),
    (2, .emptySheet(2)), (4, .emptySheet(4)),
  ])
  func `a sheet that is absent or empty is said to be`(number: Int, fault: WorkbookFault) {
    let error = #expect(throws: TableReadError.self) { try Self.workbook.read(sheet: number) }
    #expect(error == .workbook(file: "export.xlsx", fault: fault))
    #expect(error?.description.contains("sheet \(number)") == true)
  }

  @Test func `a workbook whose answers are hidden says where to look`() {
    let workbook = SmallWorkbook([
      .init("A", rows: ""), .init("B", rows: Self.row("b"), attributes: " state=\"hidden\""),
    ])
    let error = #expect(throws: TableReadError.self) { try workbook.read() }
    #expect(error == .workbook(file: "export.xlsx", fault: .noValues(sheets: 2)))
    #expect(error?.description.contains("--sheet") == true)
  }

  @Test func `a chart is no table`() throws {
    var parts = SmallWorkbook([
      .init("Chart", rows: Self.row("x")), .init("A", rows: Self.row("a")),
    ])
    .parts
    parts = parts.map { name, text in
      guard name == "xl/_rels/workbook.xml.rels",
        let kind = text.firstRange(of: "/worksheet\"")
      else { return (name, text) }
      return (name, text.replacingCharacters(in: kind, with: "/chartsheet\""))
    }
    let bytes = SmallZip(parts).bytes()
    let table = try ExportTable(bytes: bytes, name: "c.xlsx")
    #expect(table.rows == [["a"]])
    #expect(table.sheet?.number == 2)
    let error = #expect(throws: TableReadError.self) {
      try ExportTable(bytes: bytes, name: "c.xlsx", options: ReadOptions(sheet: 1))
    }
    #expect(error == .workbook(file: "c.xlsx", fault: .notAWorksheet(1)))
  }

  @Test func `a sheet that says it has a few rows more is read and remarked`() throws {
    var sheet = SmallWorkbook.Sheet(rows: Self.row("a"), before: "<dimension ref=\"A1:C1000\"/>")
    let table = try SmallWorkbook([sheet]).table()
    #expect(table.rows == [["a"]])
    #expect(
      table.remarks == [TableRemark(.fewerRowsThanStated, count: 999, detail: "1000")])
    sheet.before = "<dimension ref=\"A1:C1001\"/>"
    let error = #expect(throws: TableReadError.self) { try SmallWorkbook([sheet]).read() }
    #expect(
      error
        == .workbook(
          file: "export.xlsx", fault: .fewerRowsThanStated(sheet: 1, stated: 1_001, held: 1)))
    #expect(error?.description.contains("says it has 1001 rows and holds 1") == true)
    sheet.rows += "<row r=\"101\"/>"
    #expect(try SmallWorkbook([sheet]).table().remarks.map(\.count) == [900])
  }
}
