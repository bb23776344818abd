import Foundation
import Testing

@testable import ExportTables

struct HostileFilesTests {
  /// The error of opening a file that holds `bytes`.
  private func error(_ bytes: [UInt8], named name: String = "export.csv") -> TableReadError? {
    #expect(throws: TableReadError.self) {
      try withTemporaryFile(bytes, named: name) { _ = try ExportTable(reading: $0) }
    }
  }

  @Test func `a file that is not there`() {
    let error = #expect(throws: TableReadError.self) {
      try ExportTable(reading: "/no/such/folder/answers.csv")
    }
    #expect(error == .absent(file: "answers.csv"))
    #expect(
      error?.description
        == "answers.csv: there is no such file. Check the path and its spelling.")
  }

  @Test func `a folder`() throws {
    try withTemporaryFolder { folder in
      let error = #expect(throws: TableReadError.self) { try ExportTable(reading: folder + "/") }
      #expect(error == .directory(file: (folder as NSString).lastPathComponent))
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may read every file"))
  func `a file that may not be read`() throws {
    try withTemporaryFile(Array("a,b\n".utf8)) { path in
      chmod(path, 0)
      let error = #expect(throws: TableReadError.self) { try ExportTable(reading: path) }
      #expect(error == .unreadable(file: "export.csv", code: EACCES))
    }
  }

  @Test func `an empty file, and one of a byte order mark only`() {
    #expect(error([]) == .empty(file: "export.csv"))
    #expect(error([0xEF, 0xBB, 0xBF]) == .empty(file: "export.csv"))
  }

  @Test func `a binary file`() {
    var bytes: [UInt8] = Array("MZ".utf8)
    for number in 0..<4_000 {
      bytes.append(UInt8(truncatingIfNeeded: number &* number &+ number / 7))
    }
    guard case .binary(file: "export.csv", offset: _)? = error(bytes) else {
      Issue.record("a binary file was taken for \(String(describing: error(bytes)))")
      return
    }
    #expect(error([UInt8](repeating: 0, count: 100)) == .binary(file: "export.csv", offset: 0))
  }

  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  private static let knownKinds: [(bytes: [UInt8], kind: UnsupportedKind)] = [
    (zip + Array("..........[Content_Types].xml".utf8), .excelWorkbook),
    (zip + Array("mimetypeapplication/vnd.oasis.opendocument".utf8), .openDocument),
    (zip + Array("answers.csv".utf8), .zipArchive),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldExcelOrProtected),
    ([0x1F, 0x8B, 8, 0], .gzip),
    (Array("%PDF-1.7".utf8), .pdf),
    (Array("$FL2@(#)".utf8), .spss),
    (Array("\n<!DOCTYPE html><html>".utf8), .webPage),
    (Array("<table><tr>".utf8), .webPage),
    (Array("{\\rtf1\\ansi".utf8), .richText),
    ([0x89, 0x50, 0x4E, 0x47], .image),
    (Array("{\n  \"SurveyEntry\": {".utf8), .json),
    (Array("[{\"id\":1}]".utf8), .json),
  ]

  @Test(arguments: knownKinds)
  func `a known kind of file says what it is`(bytes: [UInt8], kind: UnsupportedKind) {
    let error = error(bytes)
    #expect(error == .unsupported(file: "export.csv", kind: kind))
    #expect(error?.description.hasPrefix("export.csv: this is ") == true)
  }

  @Test func `text in two bytes a character`() throws {
    let text = "id,comment\n1,fine\n"
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(
      error([0xFF, 0xFE] + little)
        == .undecodable(file: "export.csv", encoding: .utf16LittleEndian, offset: 0))
    #expect(
      error(little) == .undecodable(file: "export.csv", encoding: .utf16LittleEndian, offset: 1))
    #expect(
      error([0xFE, 0xFF] + big)
        == .undecodable(file: "export.csv", encoding: .utf16BigEndian, offset: 0))
  }

  @Test func `text in an older encoding`() throws {
    var bytes = Array("id,comment\n".utf8)
    for row in 0..<20 { bytes += Array("\(row),we don".utf8) + [0x92] + Array("t know\n".utf8) }
    let error = error(bytes)
    #expect(error == .undecodable(file: "export.csv", encoding: .windows1252, offset: 19))
    #expect(error?.description.contains("windows-1252") == true)
    #expect(error?.description.contains("CSV UTF-8") == true)
    // Told that it is UTF-8, the reader reads it and marks the records.
    let table = try ExportTable(
      bytes: bytes, name: "export.csv", options: ReadOptions(encoding: .utf8))
    #expect(table.shape().rows(with: .invalidUTF8) == 20)
  }

  @Test func `a few bytes that are not UTF-8 are the trouble of their records`() throws {
    let bytes = Array("id,comment\n1,caf".utf8) + [0xE9] + Array("\n2,ok\n".utf8)
    let table = try ExportTable(bytes, detect: true)
    #expect(table.scanned().map(\.problems) == [[], .invalidUTF8, []])
  }

  @Test func `a NUL is the trouble of its record`() throws {
    let table = try ExportTable(Array("id,text\n1,a\0b\n2,c\n".utf8), detect: true)
    #expect(table.scanned().map(\.problems) == [[], .nulByte, []])
  }

  @Test func `a cell of ten megabytes is read and marked`() throws {
    let long = String(repeating: "all work and no play ", count: 500_000)
    for quoted in [true, false] {
      let cell = quoted ? "\"\(long)\"" : long
      try withTemporaryFile(Array("id,text,z\n1,\(cell),x\n2,b,y\n".utf8)) { path in
        let table = try ExportTable(reading: path)
        #expect(table.columnCount == 3)
        let records = table.scanned()
        #expect(records.map(\.problems) == [[], .cellTooLong, []])
        #expect(records[1].cells[1].utf8.count == 10_500_000)
        #expect(records[2].cells == ["2", "b", "y"])
      }
    }
  }

  @Test func `a long record of short cells is nothing special`() throws {
    let cells = (1...3_000).map { "answer \($0)" }.joined(separator: ",")
    let options = ReadOptions(detect: false, limits: ReadLimits(cellBytes: 20))
    let table = try ExportTable(
      bytes: Array((cells + "\n" + cells + ",a cell of twenty-one b\n").utf8), name: "wide.csv",
      options: options)
    #expect(table.scanned(columns: 4_000).map(\.problems) == [[], .cellTooLong])
  }

  @Test func `an unclosed quote costs one record, not the rest of the file`() throws {
    var input = "id,comment\n"
    for row in 1...40_000 { input += row == 17 ? "17,\"no end\n" : "\(row),fine\n" }
    let table = try ExportTable(Array(input.utf8), detect: true)
    for threads in 1...3 {
      let parts = table.scan(threads: threads, columns: 2, makeState: { [Int]() }) { rows, batch in
        for row in 0..<batch.rowCount where batch.problems[row] != 0 {
          rows.append(batch.firstRowInPart + row)
        }
      }
      #expect(parts.map(\.rowCount).reduce(0, +) == 40_001)
      #expect(parts.flatMap { part in part.state.map { $0 + part.firstRow } } == [18])
    }
    #expect(table.record(18) == ["17", "\"no end"])
  }

  @Test func `twenty thousand columns are refused`() {
    let error = error(Array((String(repeating: "x,", count: 19_999) + "x\n").utf8))
    #expect(
      error == .tooManyColumns(file: "export.csv", row: 1, found: 20_000, limit: 16_384))
  }

  @Test func `a later record of twenty thousand cells is counted, and copied whole`() throws {
    let wide = String(repeating: "x,", count: 19_999) + "x"
    let input = String(repeating: "a,b\r\n", count: 300) + wide + "\r\n"
    let table = try ExportTable(Array(input.utf8), detect: true)
    #expect(table.columnCount == 2)
    #expect(table.shape().widestRecord == 20_000)
    var copy: [UInt8] = []
    table.copyAsCSV { copy += $0 }
    #expect(copy == Array(input.utf8))
  }

  @Test func `only newlines`() throws {
    let table = try ExportTable(Array("\n\r\n\n".utf8), detect: true)
    #expect(table.columnCount == 0)
    #expect(table.shape().rows == 3)
    #expect(table.shape().blankRows == 3)
  }

  @Test func `rows left out may be more than there are`() throws {
    let table = try ExportTable(
      bytes: Array("a,b\n".utf8), name: "x.csv", options: ReadOptions(skipRows: 9))
    #expect(table.columnCount == 0)
    #expect(table.shape().rows == 0)
    #expect(table.head(5).isEmpty)
  }

  @Test func `no message holds what a cell says`() throws {
    let secret = "Alix Quillfeather"
    let files: [[UInt8]] = [
      [0xFF, 0xFE] + Array(secret.utf8),
      Array("%PDF-\(secret)".utf8),
      Array((secret + String(repeating: "\u{1}", count: 90)).utf8),
      Array((secret + String(repeating: ",", count: 20_000)).utf8),
      Array(secret.utf8) + [UInt8](repeating: 0x92, count: 30),
    ]
    for bytes in files {
      let error = error(bytes)
      #expect(error?.description.contains("Quill") == false)
      #expect(error?.description.hasPrefix("export.csv") == true)
    }
  }
}
