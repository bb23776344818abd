import TestSupport
import Testing

@testable import ExportTables

/// A cell is read as Excel shows it, however its file spells it.
struct CellValueTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// What stands behind `<c r="A1"`.
    let cell: String
    let text: String
    init(_ name: String, _ cell: String, _ text: String) {
      (self.name, self.cell, self.text) = (name, cell, text)
    }
    var testDescription: String { name }
  }

  static let cases = [
    Case("a whole number", "><v>42</v></c>", "42"),
    Case("white space around a number", "><v> 42\n</v></c>", "42"),
    Case("a long identifier", "><v>12345678901234567890</v></c>", "12345678901234567890"),
    Case("a number with an exponent", "><v>1.88E+8</v></c>", "188000000"),
    Case("a fraction", "><v>2.50</v></c>", "2.5"),
    Case("a whole number with a point", "><v>7.000</v></c>", "7"),
    Case("a negative fraction", "><v>-0.5</v></c>", "-0.5"),
    Case("nothing below zero", "><v>-0.0</v></c>", "0"),
    Case("binary dust", "><v>0.30000000000000004</v></c>", "0.3"),
    Case("binary dust on a whole number", "><v>15653.000000000002</v></c>", "15653"),
    Case("dust that carries", "><v>0.99999999999999989</v></c>", "1"),
    Case("a small number", "><v>1.0000000000000001E-5</v></c>", "0.00001"),
    Case("a very small number", "><v>2.5E-20</v></c>", "2.5E-20"),
    Case("a very large number", "><v>1E+25</v></c>", "1E+25"),
    Case("a large number", "><v>1.5E15</v></c>", "1500000000000000"),
    Case("a number that is none", "><v>n/a</v></c>", "n/a"),
    Case("true", " t=\"b\"><v>1</v></c>", "TRUE"),
    Case("false", " t=\"b\"><v>0</v></c>", "FALSE"),
    Case("false in words", " t=\"b\"><v>false</v></c>", "FALSE"),
    Case("an error", " t=\"e\"><v>#DIV/0!</v></c>", "#DIV/0!"),
    Case("a formula's text", " t=\"str\"><f>A2</f><v>Yes</v></c>", "Yes"),
    Case("a formula's number", "><f>1+1</f><v>2</v></c>", "2"),
    Case("a formula without a value", "><f>1+1</f></c>", ""),
    Case("inline text", " t=\"inlineStr\"><is><t>fine</t></is></c>", "fine"),
    Case("inline runs", " t=\"inlineStr\"><is><r><t>fi</t></r><r><t>ne</t></r></is></c>", "fine"),
    Case(
      "inline text beside a value", " t=\"inlineStr\"><v>1.0</v><is><t>1.</t></is></c>", "1."),
    Case("inline text without its type", "><is><t>fine</t></is></c>", "fine"),
    Case("text as a value", " t=\"inlineStr\"><v>fine</v></c>", "fine"),
    Case("spaces", " t=\"inlineStr\"><is><t>  so so </t></is></c>", "  so so "),
    Case("an escape", " t=\"inlineStr\"><is><t>a_x0009_b</t></is></c>", "a\tb"),
    Case("two lines", " t=\"inlineStr\"><is><t>a_x000D_\nb</t></is></c>", "a\nb"),
    Case("two lines by references", " t=\"inlineStr\"><is><t>a&#13;&#10;b</t></is></c>", "a\nb"),
    Case("an escaped escape", " t=\"inlineStr\"><is><t>_x005F_x000D_</t></is></c>", "_x000D_"),
    Case("what is no escape", " t=\"inlineStr\"><is><t>_x00_x00G0_</t></is></c>", "_x00_x00G0_"),
    Case("an emoji in two escapes", " t=\"str\"><v>_xD83D__xDE00_</v></c>", "😀"),
    Case("half an emoji", " t=\"str\"><v>_xD83D_</v></c>", "\u{FFFD}"),
    Case("references", " t=\"str\"><v>Tom &amp; &#74;o &lt;3</v></c>", "Tom & Jo <3"),
    Case("CDATA", " t=\"str\"><v><![CDATA[a<b]]></v></c>", "a<b"),
    Case("a comma and quotes", " t=\"str\"><v>\"a\", b</v></c>", "\"a\", b"),
    Case(
      "a date written out", " t=\"d\"><v>2024-03-05T14:30:00.000Z</v></c>", "2024-03-05 14:30:00"),
    Case("a date alone written out", " t=\"d\"><v>2024-03-05</v></c>", "2024-03-05"),
    Case("a time written out", " t=\"d\"><v>14:30</v></c>", "14:30:00"),
    Case("a time with a T", " t=\"d\"><v>T14:30:05.250</v></c>", "14:30:05.25"),
    Case("a date that is none", " t=\"d\"><v>in spring</v></c>", "in spring"),
  ]

  @Test(arguments: cases)
  func `a cell is read as it is shown`(_ example: Case) throws {
    let workbook = SmallWorkbook(
      rows: "<row r=\"1\"><c r=\"A1\"\(example.cell)<c r=\"B1\"><v>9</v></c></row>")
    #expect(try workbook.read() == [[example.text, "9"]])
  }

  @Test func `shared text is joined from its runs, without hints of how to say it`() throws {
    var workbook = SmallWorkbook(
      rows: """
        <row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v> 2 </v></c><c t="s"><v>3</v></c>\
        <c t="s"><v>4</v></c></row>
        """)
    workbook.sharedStrings = """
      <si><t>plain</t></si><si><r><rPr><b/></rPr><t>bo</t></r><r><t xml:space="preserve">ld </t></r></si>\
      <si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="1"/></si>\
      <si><t>a, "b"_x000D_
      c</t></si><si/>
      """
    #expect(try workbook.read() == [["plain", "bold ", "東京", "a, \"b\"\nc"]])
  }

  @Test func `shared text that is not there is an error with its place`() {
    for value in ["2", "-1", "x"] {
      var workbook = SmallWorkbook(
        rows: "<row r=\"7\"><c r=\"C7\" t=\"s\"><v>\(value)</v></c></row>")
      workbook.sharedStrings = "<si><t>one</t></si><si><t>two</t></si>"
      let error = #expect(throws: TableReadError.self) { try workbook.read() }
      #expect(
        error
          == .workbook(
            file: "export.xlsx",
            fault: .missingText(sheet: 1, CellLocation(row: 7, column: 3))))
      #expect(error?.description.contains("sheet 1, cell C7") == true)
    }
  }

  @Test func `a cell may have as much text as Excel takes, and no more`() throws {
    func workbook(_ text: String) -> SmallWorkbook {
      SmallWorkbook(rows: "<row r=\"2\"><c r=\"B2\" t=\"str\"><v>\(text)</v></c></row>")
    }
    let most = String(repeating: "é", count: 32_766) + "_x0041_"
    #expect(try workbook(most).read().last?.last == String(most.dropLast(7)) + "A")
    var shared = SmallWorkbook(rows: "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>1</v></c></row>")
    shared.sharedStrings = "<si><t>short</t></si><si><t>\(most)é</t></si>"
    for tooLong in [workbook(most + "é"), workbook(most + most), shared] {
      let error = #expect(throws: TableReadError.self) { try tooLong.read() }
      #expect(
        error
          == .workbook(
            file: "export.xlsx",
            fault: .longText(sheet: 1, CellLocation(row: 2, column: 2), limit: 32_767)))
    }
    // What no cell shows is no matter.
    shared.sheets[0].rows = "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c></row>"
    #expect(try shared.read().last == ["", "short"])
  }
}
