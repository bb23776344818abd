/// A workbook around parts that a fuzzer makes up.
///
/// Its input is the text of a sheet, of the shared strings, of the styles and of the list of sheets,
/// with the byte 1E, which no XML holds, between them. A part that is left out is an ordinary one.
package enum WorkbookFromParts {
  package static let separator: UInt8 = 0x1E

  package static func bytes(_ input: [UInt8]) -> [UInt8] {
    let parts = input.split(
      separator: separator, maxSplits: 3, omittingEmptySubsequences: false
    ).map { Array($0) }
    func part(_ place: Int, _ usual: String) -> [UInt8] {
      parts.indices.contains(place) && !parts[place].isEmpty ? parts[place] : Array(usual.utf8)
    }
    var archive = StoredArchive()
    archive.add("[Content_Types].xml", Array(contentTypes.utf8))
    archive.add("_rels/.rels", Array(relationships.utf8))
    archive.add("xl/workbook.xml", part(3, workbook))
    archive.add("xl/_rels/workbook.xml.rels", Array(workbookRelationships.utf8))
    archive.add("xl/worksheets/sheet1.xml", part(0, "<worksheet><sheetData/></worksheet>"))
    archive.add("xl/worksheets/sheet2.xml", Array(secondSheet.utf8))
    archive.add("xl/sharedStrings.xml", part(1, strings))
    archive.add("xl/styles.xml", part(2, styles))
    return archive.finished()
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private static let contentTypes = """
    \(head)<Types xmlns="\(package)/content-types"><Default Extension="rels" \
    ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default \
    Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" \
    ContentType="\(kinds).sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" \
    ContentType="\(kinds).worksheet+xml"/></Types>
    """
  private static let relationships = """
    \(head)<Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" \
    Type="\(office)/officeDocument" Target="xl/workbook.xml"/></Relationships>
    """
  private static let workbook = """
    \(head)<workbook xmlns="\(main)" xmlns:r="\(office)"><sheets><sheet name="Answers" sheetId="1" \
    r:id="rId1"/><sheet name="Notes" sheetId="2" r:id="rId2"/></sheets></workbook>
    """
  private static let workbookRelationships = """
    \(head)<Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" \
    Type="\(office)/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" \
    Type="\(office)/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" \
    Type="\(office)/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId4" \
    Type="\(office)/styles" Target="styles.xml"/></Relationships>
    """
  private static let secondSheet = """
    \(head)<worksheet xmlns="\(main)"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>\
    </worksheet>
    """
  private static let strings = """
    \(head)<sst xmlns="\(main)"><si><t>ID</t></si><si><t>Completion time</t></si><si><t>Partly</t>\
    </si><si><r><t>Yes, </t></r><r><t>fully</t></r></si></sst>
    """
  private static let styles = """
    \(head)<styleSheet xmlns="\(main)"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>\
    </numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="164"/></cellXfs>\
    </styleSheet>
    """
}
