/// What a zip archive holds, by what is in it and not by its name.
enum ArchiveKind {
  /// A workbook, whose main part is at that path.
  case workbook(path: String)
  case other(UnsupportedKind)

  init(of archive: ZipArchive, limits: WorkbookLimits) throws(WorkbookFault) {
    if let mime = archive.entry(named: "mimetype"),
      archive.head(of: mime, count: 128).starts(with: "application/vnd.oasis.opendocument".utf8)
    {
      self = .other(.openDocument)
      return
    }
    let relationships = try Relationships(of: "", in: archive, limits: limits)
    let main = relationships.path(ofKind: "officedocument")?.lowercased()
    if let main {
      if main.hasSuffix(".bin") {
        self = .other(.excelBinary)
      } else if main.hasPrefix("word/") {
        self = .other(.wordDocument)
      } else if main.hasPrefix("ppt/") {
        self = .other(.presentation)
      } else {
        self = .workbook(path: main)
      }
      return
    }
    // Without its first relationship, a workbook is known by its main part.
    let names = archive.entries.map(\.name)
    if let path = names.first(where: { $0 == "xl/workbook.xml" })
      ?? names.first(where: { $0.hasSuffix("/workbook.xml") || $0 == "workbook.xml" })
    {
      self = .workbook(path: path)
    } else if names.contains("xl/workbook.bin") {
      self = .other(.excelBinary)
    } else if names.contains(where: { $0.hasSuffix(".iwa") || $0 == "index.zip" }) {
      self = .other(.appleNumbers)
    } else if names.contains("[content_types].xml"), names.contains(where: { $0.hasPrefix("xl/") })
    {
      throw .missingPart(.workbook)
    } else {
      self = .other(.zipArchive)
    }
  }
}
