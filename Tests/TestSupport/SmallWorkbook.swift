/// A workbook made in memory from the XML of its rows: what a test is about, and around it what
/// every workbook has.
package struct SmallWorkbook: Sendable {
  package struct Sheet: Sendable {
    package var name: String
    /// What stands inside `sheetData`.
    package var rows: String
    /// What stands before and behind it.
    package var before = ""
    package var behind = ""
    /// Attributes of the sheet in the list of sheets, such as ` state="hidden"`.
    package var attributes = ""

    package init(
      _ name: String = "Sheet1", rows: String, before: String = "", behind: String = "",
      attributes: String = ""
    ) {
      self.name = name
      self.rows = rows
      self.before = before
      self.behind = behind
      self.attributes = attributes
    }

    var xml: String {
      "<worksheet xmlns=\"\(SmallWorkbook.main)\">\(before)<sheetData>\(rows)</sheetData>\(behind)"
        + "</worksheet>"
    }
  }

  package static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  package static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  package static let packageNamespace =
    "http://schemas.openxmlformats.org/package/2006/relationships"

  package var sheets: [Sheet]
  /// What stands inside `sst`; no such part where nil.
  package var sharedStrings: String?
  /// Codes of number formats: a cell with style 1 has the first.
  package var formats: [String] = []
  /// What stands in the workbook's part before its sheets.
  package var properties = ""

  package init(_ sheets: [Sheet]) { self.sheets = sheets }

  package init(rows: String) { self.init([Sheet(rows: rows)]) }

  /// The parts by name, for a test to change before they are packed.
  package var parts: [(String, String)] {
    var links = ""
    var list = ""
    var parts: [(String, String)] = [
      (
        "_rels/.rels",
        Self.relationships([("rId1", Self.office + "/officeDocument", "xl/workbook.xml")])
      )
    ]
    for (index, sheet) in sheets.enumerated() {
      let number = index + 1
      list +=
        "<sheet name=\"\(sheet.name)\" sheetId=\"\(number)\"\(sheet.attributes) r:id=\"s\(number)\"/>"
      links += Self.relationship(
        "s\(number)", Self.office + "/worksheet", "worksheets/sheet\(number).xml")
      parts.append(("xl/worksheets/sheet\(number).xml", sheet.xml))
    }
    if let sharedStrings {
      links += Self.relationship("ss", Self.office + "/sharedStrings", "sharedStrings.xml")
      parts.append(("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">\(sharedStrings)</sst>"))
    }
    if !formats.isEmpty {
      links += Self.relationship("st", Self.office + "/styles", "styles.xml")
      parts.append(("xl/styles.xml", styles))
    }
    parts.append(
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\">\(properties)"
          + "<sheets>\(list)</sheets></workbook>"
      ))
    parts.append(
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"\(Self.packageNamespace)\">\(links)</Relationships>"
      ))
    return parts
  }

  package var bytes: [UInt8] { SmallZip(parts).bytes() }

  private var styles: String {
    var codes = ""
    var cells = "<xf numFmtId=\"0\"/>"
    for (index, code) in formats.enumerated() {
      // A number alone is a built-in format.
      if let number = Int(code) {
        cells += "<xf numFmtId=\"\(number)\"/>"
        continue
      }
      let escaped = code.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "&quot;")
      codes += "<numFmt numFmtId=\"\(164 + index)\" formatCode=\"\(escaped)\"/>"
      cells += "<xf numFmtId=\"\(164 + index)\"/>"
    }
    return "<styleSheet xmlns=\"\(Self.main)\"><numFmts>\(codes)</numFmts>"
      + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>\(cells)</cellXfs></styleSheet>"
  }

  package static func relationship(_ id: String, _ type: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(type)\" Target=\"\(target)\"/>"
  }

  package static func relationships(_ links: [(String, String, String)]) -> String {
    "<Relationships xmlns=\"\(packageNamespace)\">"
      + links.map { relationship($0.0, $0.1, $0.2) }.joined() + "</Relationships>"
  }
}
