/// The parts of a workbook that a sheet is read with, found through its relationships.
struct WorkbookParts {
  let archive: ZipArchive
  let sheets: [WorkbookSheet]
  /// Whether dates count from 1904, as they did on old Macintoshes.
  let uses1904: Bool
  let formats: CellFormats
  let sharedStrings: ZipArchive.Entry?

  init(_ archive: ZipArchive, at path: String, limits: WorkbookLimits) throws(WorkbookFault) {
    self.archive = archive
    guard let workbook = archive.entry(named: path) else { throw .missingPart(.workbook) }
    let relationships = try Relationships(of: path, in: archive, limits: limits)
    var sheets: [WorkbookSheet] = []
    var uses1904 = false
    try XMLElements.read(workbook, of: archive, as: .workbook, limits: limits) { element in
      switch element.name {
      case "sheet":
        sheets.append(
          Self.sheet(element, number: sheets.count + 1, relationships, archive, path: path))
      // An extension has one of the same name, further in.
      case "workbookPr" where element.depth == 1:
        uses1904 = ["1", "true", "on"].contains(element["date1904"]?.lowercased() ?? "")
      default: break
      }
      return sheets.count <= limits.entries
    }
    if sheets.count > limits.entries { throw .tooLarge(.list(.workbook), limit: limits.entries) }
    self.sheets = sheets
    self.uses1904 = uses1904

    func part(_ kind: String, orNamed name: String) -> ZipArchive.Entry? {
      relationships.path(ofKind: kind).flatMap { archive.entry(named: $0) }
        ?? archive.entry(named: Relationships.folder(of: path) + name)
    }
    sharedStrings = part("sharedstrings", orNamed: "sharedStrings.xml")
    formats =
      if let styles = part("styles", orNamed: "styles.xml") {
        try CellFormats(reading: styles, of: archive, limits: limits)
      } else {
        CellFormats()
      }
  }

  private static func sheet(
    _ element: XMLElements.Element, number: Int, _ relationships: Relationships,
    _ archive: ZipArchive, path: String
  ) -> WorkbookSheet {
    let state = element["state"]?.lowercased() ?? ""
    let target = element[prefixed: "id"].flatMap { relationships.target($0) }
    // Without a relationship, a sheet is where every program puts it.
    let place =
      target?.path ?? Relationships.folder(of: path) + "worksheets/sheet\(number).xml"
    let kind = target?.kind ?? "worksheet"
    return WorkbookSheet(
      name: element["name"] ?? "", number: number,
      isVisible: state != "hidden" && state != "veryhidden",
      kind: kind == "worksheet" ? .worksheet : .other, entry: archive.entry(named: place))
  }
}
