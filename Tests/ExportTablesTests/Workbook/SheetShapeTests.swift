import TestSupport
import Testing

@testable import ExportTables

/// Rows and columns are those that Excel shows, and nothing stands behind the last value.
struct SheetShapeTests {
  @Test func `absent rows and cells keep their place`() throws {
    let workbook = SmallWorkbook(
      rows: """
        <row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row>\
        <row r="5"><c r="A5"><v>3</v></c></row>
        """)
    let table = try workbook.table()
    #expect(table.rows == [[], ["", "1", "", "2"], [], [], ["3", "", "", ""]])
    #expect(table.columnCount == 4)
  }

  @Test func `rows and cells without a number follow one another`() throws {
    let workbook = SmallWorkbook(
      rows: """
        <row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row>\
        <row><c r="A5"><v>5</v></c></row><row><c r="B8"><v>6</v></c></row>
        """)
    #expect(
      try workbook.read() == [
        ["1", "2", "", ""], [], [], ["", "", "3", "4"], ["5", "", "", ""], [], [],
        ["", "6", "", ""],
      ])
  }

  @Test func `styled cells and rows without a value are not there`() throws {
    let workbook = SmallWorkbook(
      rows: """
        <row r="1"><c r="A1"><v>1</v></c><c r="B1" s="3"/><c r="C1" t="str"><v></v></c></row>\
        <row r="2" s="3" customFormat="1"/><row r="3"><c r="A3" s="3"/></row>\
        <row r="4"><c r="A4"><v>2</v></c><c r="E4" s="1"/></row><row r="1000"><c r="A1000" s="1"/></row>
        """)
    #expect(try workbook.read() == [["1"], [], [], ["2"]])
  }

  @Test func `every row with a value is as wide as the widest`() throws {
    let rows = [[3], [1, 5], [], [2], [4, 6], [7]].enumerated().map { index, columns in
      "<row r=\"\(index + 1)\">"
        + columns.map {
          "<c r=\"\(CellLocation.columnName($0))\(index + 1)\" t=\"str\"><v>\($0), \"x\"\n</v></c>"
        }.joined() + "</row>"
    }
    let table = try SmallWorkbook(rows: rows.joined()).table()
    #expect(table.rows.map(\.count) == [7, 7, 0, 7, 7, 7])
    #expect(table.rows[1] == ["1, \"x\"\n", "", "", "", "5, \"x\"\n", "", ""])
    #expect(table.shape().raggedRows == 0)
    #expect(table.shape().rows == 6)
  }

  @Test func `the last row and the last column that Excel has are read`() throws {
    let deep = SmallWorkbook(rows: "<row r=\"1048576\"><c r=\"A1048576\"><v>2</v></c></row>")
    #expect(try deep.table().bytes.count == 1_048_575 + 2)
    let wide = SmallWorkbook(rows: "<row r=\"2\"><c r=\"XFD2\"><v>2</v></c></row>")
    #expect(try wide.table().columnCount == 16_384)
    #expect(try wide.read().last?.last == "2")
  }

  @Test func `a sheet that is nearly all empty, and as large as may be, is refused`() {
    let workbook = SmallWorkbook(
      rows: """
        <row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c><v>1</v></c></row>
        """)
    let error = #expect(throws: TableReadError.self) { try workbook.read() }
    #expect(
      error
        == .workbook(
          file: "export.xlsx", fault: .tooLarge(.places(sheet: 1), limit: 200_000_000)))
  }

  @Test func `merged cells of header rows count for all their columns`() throws {
    var sheet = SmallWorkbook.Sheet(
      rows: """
        <row r="1"><c r="A1" t="str"><v>About, you</v></c><c r="D1"><v>9</v></c></row>\
        <row r="3"><c r="B3"><v>1</v></c></row><row r="4"><c r="A4"><v>2</v></c></row>
        """)
    sheet.behind = """
      <mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="B3:XFD3"/><mergeCell ref="A4:B4"/>\
      <mergeCell ref="nonsense"/></mergeCells>
      """
    let table = try SmallWorkbook([sheet]).table()
    #expect(
      table.rows == [
        ["About, you", "About, you", "About, you", "9"], [], ["", "1", "1", "1"],
        ["2", "", "", ""],
      ])
    #expect(
      table.remarks == [
        TableRemark(
          .mergedCells, count: 3,
          places: [
            CellLocation(row: 1, column: 1), CellLocation(row: 3, column: 2),
            CellLocation(row: 4, column: 1),
          ])
      ])
  }

  @Test func `errors and formulas are remarked with their places`() throws {
    let workbook = SmallWorkbook(
      rows: """
        <row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1"><f>1/0</f><v>3</v></c></row>\
        <row r="2"><c r="A2" t="e"><f>x</f><v>#DIV/0!</v></c><c r="B2"><f>2</f></c></row>\
        <row r="3"><c r="A3" t="e"><v>Alix</v></c><c r="B3" t="str"><f>2</f><v/></c></row>\
        <row r="4"><c r="A4" t="e"><v>#N/A</v></c><c r="B4" t="str"><f>2</f></c></row>
        """)
    func places(_ cells: (Int, Int)...) -> [CellLocation] {
      cells.map { CellLocation(row: $0.0, column: $0.1) }
    }
    #expect(
      try workbook.table().remarks == [
        TableRemark(.errorValue, count: 1, places: places((2, 1)), detail: "#DIV/0!"),
        TableRemark(.errorValue, count: 2, places: places((1, 1), (4, 1)), detail: "#N/A"),
        TableRemark(.errorValue, count: 1, places: places((3, 1))),
        TableRemark(.formula, count: 3, places: places((1, 2), (2, 1), (3, 2))),
        TableRemark(.formulaWithoutValue, count: 2, places: places((2, 2), (4, 2))),
      ])
  }

  @Test func `places are kept up to a number, and all are counted`() throws {
    let rows = (1...90).map { "<row r=\"\($0)\"><c t=\"e\"><v>#N/A</v></c></row>" }.joined()
    let remark = try #require(try SmallWorkbook(rows: rows).table().remarks.first)
    #expect(remark.count == 90)
    #expect(remark.places.count == TableRemark.placesKept)
  }
}
