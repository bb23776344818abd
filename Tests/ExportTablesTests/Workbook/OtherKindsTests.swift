import TestSupport
import Testing

@testable import ExportTables

/// Files that look like workbooks and are something else are named for what they are.
struct OtherKindsTests {
  private func kind(_ bytes: [UInt8], named name: String) -> UnsupportedKind? {
    let error = #expect(throws: TableReadError.self) { try ExportTable(bytes: bytes, name: name) }
    guard case .unsupported(name, let kind) = error else { return nil }
    return kind
  }

  private static func office(_ main: String) -> [UInt8] {
    SmallZip([
      (
        "_rels/.rels",
        SmallWorkbook.relationships([("r", SmallWorkbook.office + "/officeDocument", main)])
      ), (main, "<x/>"),
    ]).bytes()
  }

  static let archives: [(String, [UInt8], UnsupportedKind)] = [
    ("a.xlsx", office("word/document.xml"), .wordDocument),
    ("a.xlsx", office("ppt/presentation.xml"), .presentation),
    ("a.xlsb", office("xl/workbook.bin"), .excelBinary),
    (
      "a.xlsx",
      SmallZip([("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]).bytes(),
      .openDocument
    ),
    ("a.xlsx", SmallZip([("answers.csv", "a,b\n1,2\n")]).bytes(), .zipArchive),
    ("a.zip", SmallZip([("inside.xlsx", "PK")]).bytes(), .zipArchive),
    ("a.xlsx", SmallZip([("Index/Document.iwa", "x")]).bytes(), .appleNumbers),
    ("a.xlsx", SmallZip([(String, String)]()).bytes(), .zipArchive),
  ]

  @Test(arguments: archives)
  func `an archive that is no workbook`(name: String, bytes: [UInt8], wanted: UnsupportedKind) {
    #expect(kind(bytes, named: name) == wanted)
  }

  @Test(arguments: ["a.csv", "A.CSV", "a.txt", "a.tsv"])
  func `a workbook that is named like text`(name: String) {
    let bytes = SmallWorkbook(rows: "<row><c><v>1</v></c></row>").bytes
    let error = #expect(throws: TableReadError.self) { try ExportTable(bytes: bytes, name: name) }
    let ending = name.suffix(3).lowercased()
    #expect(error == .misnamed(file: name, ending: ending, format: "xlsx"))
  }

  @Test func `a workbook by any other name`() throws {
    let bytes = SmallWorkbook(rows: "<row><c><v>1</v></c></row>").bytes
    for name in ["a.xlsm", "export", "standard input", "a.XLSX"] {
      #expect(try ExportTable(bytes: bytes, name: name).rows == [["1"]])
    }
  }

  /// A compound file of one sector for its table and one for its directory, of these names.
  private func compound(_ names: [String]) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 512 * 3)
    func put(_ value: [UInt8], _ offset: Int) {
      bytes.replaceSubrange(offset..<(offset + value.count), with: value)
    }
    put(CompoundFile.signature, 0)
    put([9, 0], 0x1E)
    put([1, 0, 0, 0], 0x30)
    put([0, 0, 0, 0] + [UInt8](repeating: 0xFF, count: 108 * 4), 0x4C)
    put([0xFD, 0xFF, 0xFF, 0xFF, 0xFE, 0xFF, 0xFF, 0xFF], 512)
    for (index, name) in names.enumerated() {
      let units = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      put(units, 1_024 + index * 128)
      put([UInt8(units.count + 2), 0], 1_024 + index * 128 + 64)
    }
    return bytes
  }

  @Test(arguments: [
    (["Root Entry", "EncryptionInfo", "EncryptedPackage"], UnsupportedKind.protectedWorkbook),
    (["Root Entry", "Workbook"], .oldExcel), (["Root Entry", "Book"], .oldExcel),
    (["Root Entry", "WordDocument"], .wordDocument),
    (["Root Entry", "PowerPoint Document"], .presentation),
    (["Root Entry"], .oldExcelOrProtected),
  ])
  func `a compound file is told by its streams`(names: [String], wanted: UnsupportedKind) {
    #expect(kind(compound(names), named: "a.xlsx") == wanted)
    #expect(kind(compound(names), named: "a.xls") == wanted)
  }

  @Test func `a compound file that is cut or turns in circles is no crash`() {
    var bytes = compound(["Workbook"])
    for length in [8, 30, 80, 600, 1_100] {
      #expect(kind(Array(bytes.prefix(length)), named: "a.xls") == .oldExcelOrProtected)
    }
    // The directory's sector is followed by itself.
    bytes.replaceSubrange(516..<520, with: [1, 0, 0, 0])
    #expect(kind(bytes, named: "a.xls") == .oldExcel)
    for place in [0x30, 0x4C, 516] {
      var wild = bytes
      wild.replaceSubrange(place..<(place + 4), with: [0xF0, 0xFF, 0xFF, 0x7F])
      _ = kind(wild, named: "a.xls")
    }
  }

  @Test(arguments: UnsupportedKind.allCases)
  func `every kind has words and advice`(kind: UnsupportedKind) {
    let message = TableReadError.unsupported(file: "a.bin", kind: kind).description
    #expect(message.hasPrefix("a.bin: this is \(kind.words)"))
    #expect(message.hasSuffix("."))
  }
}
