extension UnsupportedKind {
  /// The kind of file that begins like this, if it is one we know but do not read.
  ///
  /// Signatures: PKWARE's APPNOTE 4.3.7 (zip), MS-CFB 2.2 (OLE), RFC 1952 (gzip), ISO 32000 (PDF),
  /// the PSPP manual's appendix on system files (SPSS), and each picture format's own standard.
  init?(_ head: FileHead) {
    if head.begins(with: [0x50, 0x4B, 0x03, 0x04]) || head.begins(with: [0x50, 0x4B, 0x05, 0x06]) {
      if head.mentions("opendocument", within: 128) {
        self = .openDocument
      } else if head.mentions("xl/", within: 8192) || head.mentions("[content_types]", within: 128)
      {
        self = .excelWorkbook
      } else {
        self = .zipArchive
      }
      return
    }
    let signatures: [(kind: UnsupportedKind, bytes: [UInt8])] = [
      (.oldExcelOrProtected, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
      (.gzip, [0x1F, 0x8B]),
      (.pdf, Array("%PDF-".utf8)),
      (.spss, Array("$FL2".utf8)),
      (.spss, Array("$FL3".utf8)),
      (.richText, Array("{\\rtf".utf8)),
      (.image, [0x89, 0x50, 0x4E, 0x47]),
      (.image, [0xFF, 0xD8, 0xFF]),
      (.image, Array("GIF8".utf8)),
    ]
    if let known = signatures.first(where: { head.begins(with: $0.bytes) }) {
      self = known.kind
    } else {
      let start = Self.firstWords(head)
      if ["<!doctypehtml", "<html", "<table"].contains(where: { start.hasPrefix($0) }) {
        self = .webPage
      } else if ["{\"", "[{\""].contains(where: { start.hasPrefix($0) }) {
        self = .json
      } else {
        return nil
      }
    }
  }

  /// The first characters of the file in lower case, without white space or a byte order mark.
  private static func firstWords(_ head: FileHead) -> String {
    let ignored: [UInt8] = [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D]
    let visible = head.bytes.prefix(512).filter { !ignored.contains($0) }
    return String(decoding: visible.prefix(16), as: UTF8.self).lowercased()
  }
}
