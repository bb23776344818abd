/// A workbook of plain words, made in a test: a zip archive of stored, uncompressed parts.
enum StoredWorkbook {
  static func bytes(_ sheets: [(name: String, rows: [[String]])]) -> [UInt8] {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let list = sheets.enumerated().map {
      "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" r:id=\"r\($0 + 1)\"/>"
    }.joined()
    let targets = sheets.indices.map {
      "<Relationship Id=\"r\($0 + 1)\" Type=\"\(links)/worksheet\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }.joined()
    let packaged = "http://schemas.openxmlformats.org/package/2006"
    var parts: [(String, String)] = [
      (
        "[Content_Types].xml",
        "<Types xmlns=\"\(packaged)/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
      ),
      (
        "_rels/.rels",
        "<Relationships xmlns=\"\(packaged)/relationships\"><Relationship Id=\"r1\" Type=\"\(links)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(main)\" xmlns:r=\"\(links)\"><sheets>\(list)</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"\(packaged)/relationships\">\(targets)</Relationships>"
      ),
    ]
    for (number, sheet) in sheets.enumerated() {
      let rows = sheet.rows.map { row in
        "<row>" + row.map { "<c t=\"inlineStr\"><is><t>\(escaped($0))</t></is></c>" }.joined()
          + "</row>"
      }.joined()
      parts.append(
        (
          "xl/worksheets/sheet\(number + 1).xml",
          "<worksheet xmlns=\"\(main)\"><sheetData>\(rows)</sheetData></worksheet>"
        ))
    }
    return archive(parts.map { ($0.0, Array($0.1.utf8)) })
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }

  private static func archive(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in parts {
      let offset = out.count
      let facts =
        little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(Int(checksum(bytes)), 4)
        + little(bytes.count, 4) + little(bytes.count, 4) + little(name.utf8.count, 2)
        + little(0, 2)
      out += [0x50, 0x4B, 3, 4] + facts + Array(name.utf8) + bytes
      directory += [0x50, 0x4B, 1, 2] + little(20, 2) + facts
      directory += little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(offset, 4)
      directory += Array(name.utf8)
    }
    let start = out.count
    out += directory
    out += [0x50, 0x4B, 5, 6] + little(0, 4) + little(parts.count, 2) + little(parts.count, 2)
    return out + little(directory.count, 4) + little(start, 4) + little(0, 2)
  }

  private static func little(_ value: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  /// The archive's checksum (CRC-32, ISO 3309).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value = UInt32.max
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? (value >> 1) ^ 0xEDB8_8320 : value >> 1 }
    }
    return ~value
  }
}
