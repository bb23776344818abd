import TestSupport
import Testing

@testable import ExportTables

/// The parts of a workbook are found wherever it says they are, and however it spells that.
struct WorkbookPartsTests {
  private static let row = "<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c></row>"

  private static var whole: SmallWorkbook {
    var workbook = SmallWorkbook(rows: row)
    workbook.sharedStrings = "<si><t>yes</t></si>"
    workbook.formats = ["14"]
    return workbook
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let change: @Sendable (String, String) -> (String, String)?
    init(_ name: String, _ change: @escaping @Sendable (String, String) -> (String, String)?) {
      (self.name, self.change) = (name, change)
    }
    var testDescription: String { name }
  }

  static let spellings = [
    Case("absolute targets") { name, text in
      (name, text.replacing("Target=\"", with: "Target=\"/xl/").replacing("/xl/xl/", with: "/xl/"))
    },
    Case("back slashes") { name, text in
      (
        name.replacing("xl/worksheets/", with: "xl\\worksheets\\"),
        text.replacing("worksheets/sheet", with: "worksheets\\sheet")
      )
    },
    Case("another case") { name, text in
      (name.replacing("sheet1", with: "Sheet1").replacing("sharedS", with: "SHAREDs"), text)
    },
    Case("a way round") { name, text in
      (name, text.replacing("worksheets/sheet", with: "./../xl/worksheets/sheet"))
    },
    Case("an escape in a path") { name, text in
      (
        name.replacing("sheet1.xml", with: "sheet 1.xml"),
        text.replacing("sheet1.xml", with: "sheet%201.xml")
      )
    },
    Case("strict namespaces") { name, text in
      (
        name,
        text.replacing(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          with: "http://purl.oclc.org/ooxml/spreadsheetml/main"
        ).replacing(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
      )
    },
    Case("odd prefixes") { name, text in
      guard name.hasPrefix("xl/"), !name.contains("_rels") else { return (name, text) }
      let prefixed = text.replacing("</", with: "\u{1}").replacing("<", with: "<ab:")
        .replacing("\u{1}", with: "</ab:")
      return (name, prefixed.replacing("xmlns=", with: "xmlns:ab=").replacing("r:", with: "rel:"))
    },
    Case("no relationships of the sheets") { name, text in
      name == "xl/_rels/workbook.xml.rels" ? nil : (name, text)
    },
    Case("no first relationship") { name, text in name == "_rels/.rels" ? nil : (name, text) },
    Case("the parts at the top") { name, text in
      (name.replacing("xl/", with: ""), text.replacing("xl/", with: ""))
    },
    Case("a byte order mark and a declaration") { name, text in
      (name, "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text)
    },
  ]

  @Test(arguments: spellings)
  func `parts are found however they are spelt`(_ spelling: Case) throws {
    let parts = Self.whole.parts.compactMap { spelling.change($0.0, $0.1) }
    let table = try ExportTable(bytes: SmallZip(parts).bytes(), name: "export.xlsx")
    #expect(table.rows == [["yes"]])
  }

  @Test func `parts may be in UTF-16`() throws {
    let entries = Self.whole.parts.map { name, text in
      SmallZip.Entry(
        name, stored: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    }
    let table = try ExportTable(bytes: SmallZip(entries).bytes(), name: "export.xlsx")
    #expect(table.rows == [["yes"]])
  }

  @Test func `a workbook needs neither styles nor shared text`() throws {
    let workbook = SmallWorkbook(rows: "<row><c s=\"4\"><v>45356</v></c></row>")
    #expect(try workbook.read() == [["45356"]])
  }

  @Test(arguments: [
    ("xl/worksheets/sheet1.xml", WorkbookFault.missingPart(.sheet(1))),
    ("xl/sharedStrings.xml", .missingText(sheet: 1, CellLocation(row: 1, column: 1))),
    ("xl/workbook.xml", .missingPart(.workbook)),
  ])
  func `a part that is missing is named`(part: String, fault: WorkbookFault) {
    let parts = Self.whole.parts.filter { $0.0 != part }
    let error = #expect(throws: TableReadError.self) {
      try ExportTable(bytes: SmallZip(parts).bytes(), name: "export.xlsx")
    }
    #expect(error == .workbook(file: "export.xlsx", fault: fault))
  }

  @Test func `a workbook without sheets is not silent`() {
    let error = #expect(throws: TableReadError.self) { try SmallWorkbook([]).read() }
    #expect(error == .workbook(file: "export.xlsx", fault: .noWorksheets))
  }
}
