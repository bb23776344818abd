import Foundation
import Testing

@testable import surveyvoice

/// Files made to harm, or so damaged that nothing of them can be trusted: each is refused with its
/// code, and nothing is written.
struct HostileExportsTests {
  struct File: Sendable, CustomTestStringConvertible {
    var what: String
    var name: String
    var code: String
    var bytes: @Sendable () -> [UInt8]
    var testDescription: String { what }

    init(_ what: String, _ name: String, _ code: String, _ bytes: @escaping @Sendable () -> [UInt8])
    {
      self.what = what
      self.name = name
      self.code = code
      self.bytes = bytes
    }
  }

  static let files: [File] = [
    File("a sheet of a thousand times its size", "e.xlsx", "zip-bomb") {
      workbook(sheet: [.text(sheetStart), .spaces(300_000_000), .text(sheetEnd)])
    },
    File("shared text of a thousand times its size", "e.xlsx", "zip-bomb") {
      workbook(
        sheet: [.text(sheetStart + sheetEnd)],
        strings: [.text("<sst><si><t>"), .spaces(250_000_000), .text("</t></si></sst>")])
    },
    File("a cell of a gigabyte", "e.xlsx", "zip-bomb") {
      workbook(
        sheet: [
          .text(sheetStart + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"),
          .spaces(1_000_000_000), .text("</t></is></c></row>" + sheetEnd),
        ])
    },
    File("a cell of more characters than Excel takes", "e.xlsx", "cell-too-long") {
      workbook(
        sheet: [
          .text(
            sheetStart + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">x"),
          .spaces(40_000), .text("</t></is></c></row>" + sheetEnd),
        ])
    },
    File("an archive in an archive in an archive", "e.zip", "unsupported-kind") {
      var inner = HostileArchive()
      inner.add("a.txt", [.spaces(300_000_000)])
      var middle = HostileArchive()
      for number in 0..<9 { middle.add("\(number).zip", [.bytes(inner.finished())]) }
      var outer = HostileArchive()
      for number in 0..<3 { outer.add("\(number).zip", [.bytes(middle.finished())]) }
      return outer.finished()
    },
    File("an archive where a sheet should be", "e.xlsx", "damaged-workbook") {
      var inner = HostileArchive()
      inner.add("xl/workbook.xml", [.spaces(300_000_000)])
      return workbook(sheet: [.bytes(inner.finished())])
    },
    File("a hundred thousand files in an archive", "e.xlsx", "zip-bomb") {
      var archive = HostileArchive()
      archive.add("[Content_Types].xml", contentTypes)
      archive.addEmpty(100_000)
      return archive.finished()
    },
    File("an archive that says it has a thousand million files", "e.xlsx", "zip-bomb") {
      var archive = HostileArchive()
      archive.add("[Content_Types].xml", contentTypes)
      return archive.finished(claiming: 1_000_000_000)
    },
    File("a workbook that is cut short", "e.xlsx", "cut-short") {
      let whole = workbook(sheet: [.text(sheetStart + sheetEnd)])
      return Array(whole.prefix(whole.count / 2))
    },
    File("entities of entities in a sheet", "e.xlsx", "document-type") {
      workbook(sheet: [
        .text(
          laughs + sheetStart + "<row r=\"1\"><c t=\"inlineStr\"><is><t>&h;</t></is></c></row>"
            + sheetEnd)
      ])
    },
    File("an entity that names a file", "e.xlsx", "document-type") {
      workbook(
        sheet: [
          .text(
            "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + sheetStart
              + sheetEnd)
        ])
    },
    File("a sheet with a cell in column 16,385", "e.xlsx", "too-many-columns") {
      workbook(sheet: [
        .text(
          sheetStart + "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFE1\"><v>1</v></c></row>"
            + sheetEnd)
      ])
    },
    File("a CSV of 16,385 columns", "e.csv", "too-many-columns") {
      Array((Array(repeating: "a", count: 16_385).joined(separator: ",") + "\n").utf8)
    },
    File("a sheet that says it has a million rows and has two", "e.xlsx", "fewer-rows-than-stated")
    {
      workbook(
        sheet: [
          .text(
            "<worksheet><dimension ref=\"A1:C1048576\"/><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c>"
              + "</row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>" + sheetEnd)
        ])
    },
    File("a CSV named as a workbook", "e.xlsx", "misnamed-file") {
      Array("ID,How is it going?,Why is that?\n1,well,Quillfeather\n".utf8)
    },
    File("a workbook named as a CSV", "e.csv", "misnamed-file") {
      workbook(sheet: [.text(sheetStart + "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>" + sheetEnd)]
      )
    },
    File("a CSV of two encodings", "e.csv", "mixed-encodings") {
      let header = Array("ID,How is it going?,Why is that?\n".utf8)
      let utf8 = (1...60).flatMap { Array("\($0),well,caf\u{E9} \u{2019}Quill\u{2019}\n".utf8) }
      let tail: [UInt8] = [0xE9, 0x20, 0x92] + Array("Quill".utf8) + [0x92, 0x0A]
      let windows = (61...120).flatMap { number -> [UInt8] in
        Array("\(number),well,caf".utf8) + tail
      }
      return header + utf8 + windows
    },
    File("a CSV with a cell of 70 megabytes", "e.csv", "cell-too-long") {
      Array("ID,How is it going?,Why is that?\n1,well,".utf8)
        + Array(repeating: UInt8(ascii: "Q"), count: 70 << 20) + Array("\n".utf8)
    },
    File("a workbook with a password", "e.xlsx", "password-protected") { protected },
  ]

  private static let schema = """
    name: small
    title: Small survey
    fields:
      - {name: id, title: ID, kind: identifier}
      - {name: q, title: How is it going?, kind: single_choice, role: outcome, categories: [well, badly]}
      - {name: why, title: Why is that?, kind: text, role: comment}

    """

  @Test(arguments: files)
  func `is refused with its code, and nothing is written`(_ file: File) throws {
    let folder = try TestFolder()
    let export = try folder.file(file.name, file.bytes())
    let schema = try folder.file("s.yaml", Self.schema)
    let before = folder.files
    let runs = [
      ["inspect", export, "--json"], ["table", export],
      [
        "validate", export, "--schema", schema, "--json", "--clean", "\(folder.path)/clean.csv",
        "--quarantine", "\(folder.path)/aside",
      ],
    ]
    for arguments in runs {
      let ran = Ran(arguments)
      #expect(ran.status == .badInput, "\(arguments[0])")
      #expect(ran.errors.hasPrefix("Error: \(file.name)"), "\(ran.errors)")
      #expect(ran.errors.contains("[\(file.code)]"), "\(arguments[0]): \(ran.errors)")
      #expect(ran.output == "")
      #expect(!ran.everything.contains("Quill"))
      #expect(folder.files == before)
    }
  }

  // MARK: Workbooks

  private static let sheetStart = "<worksheet><sheetData>"
  private static let sheetEnd = "</sheetData></worksheet>"
  private static let laughs =
    "<!DOCTYPE worksheet [<!ENTITY a \"haha\">"
    + zip("bcdefgh", "abcdefg").map { name, of in
      "<!ENTITY \(name) \"" + String(repeating: "&\(of);", count: 10) + "\">"
    }.joined() + "]>"

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml"
  private static let contentTypes = """
    <Types xmlns="\(package)/content-types"><Default Extension="xml" ContentType="application/xml"/>\
    <Override PartName="/xl/workbook.xml" ContentType="\(kinds).sheet.main+xml"/></Types>
    """

  /// A workbook of one sheet.
  private static func workbook(
    sheet: [HostileArchive.Piece], strings: [HostileArchive.Piece] = [.text("<sst/>")]
  ) -> [UInt8] {
    var archive = HostileArchive()
    archive.add("[Content_Types].xml", contentTypes)
    archive.add(
      "_rels/.rels",
      """
      <Relationships xmlns="\(package)/relationships"><Relationship Id="r1" \
      Type="\(office)/officeDocument" Target="xl/workbook.xml"/></Relationships>
      """)
    archive.add(
      "xl/workbook.xml",
      """
      <workbook xmlns:r="\(office)"><sheets><sheet name="Answers" sheetId="1" r:id="r1"/></sheets>\
      </workbook>
      """)
    archive.add(
      "xl/_rels/workbook.xml.rels",
      """
      <Relationships xmlns="\(package)/relationships"><Relationship Id="r1" \
      Type="\(office)/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" \
      Type="\(office)/sharedStrings" Target="sharedStrings.xml"/></Relationships>
      """)
    archive.add("xl/sharedStrings.xml", strings)
    archive.add("xl/worksheets/sheet1.xml", sheet)
    return archive.finished()
  }

  /// The compound file that Excel keeps an encrypted workbook in, as far as its directory.
  private static let protected: [UInt8] = {
    var file = [UInt8](repeating: 0, count: 512 * 4)
    func put(_ bytes: [UInt8], _ place: Int) {
      file.replaceSubrange(place..<place + bytes.count, with: bytes)
    }
    put([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0)
    put([9, 0, 6, 0], 0x1E)
    // The directory is in sector 0 and ends there; the table of sectors is sector 1.
    put([1, 0, 0, 0], 0x2C)
    put([0xFF, 0xFF, 0xFF, 0xFF], 0x4C)
    put([1, 0, 0, 0], 0x4C)
    put([0xFE, 0xFF, 0xFF, 0xFF, 0xFD, 0xFF, 0xFF, 0xFF], 512 * 2)
    for (entry, name) in ["Root Entry", "EncryptionInfo", "EncryptedPackage"].enumerated() {
      let units = name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
      put(units, 512 + entry * 128)
      put([UInt8(units.count + 2), 0], 512 + entry * 128 + 64)
    }
    return file
  }()
}
