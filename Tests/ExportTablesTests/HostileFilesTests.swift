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
    (zip + Array("mimetypeapplication/vnd.oasis.opendocument".utf8), .openDocument),
    (zip + Array("answers.csv".utf8), .zipArchive),
    ([0x1F, 0x8B, 8, 0], .gzip),
    (Array("%PDF-1.7".utf8), .pdf),
    (Array("\n<!DOCTYPE html><html>".utf8), .webPage),
    (Array("<table><tr>".utf8), .webPage),
    (Array("{\\rtf1\\ansi".utf8), .richText),
    ([0x89, 0x50, 0x4E, 0x47], .image),
    (Array("{\n  \"SurveyEntry\": {".utf8), .json),
    (Array("[{\"id\":1}]".utf8), .json),
  ]

  @Test(arguments: knownKinds)
  func `a known kind of file says what it is`(bytes: [UInt8], kind: UnsupportedKind) {
    let error = error(bytes, named: "export")
    #expect(error == .unsupported(file: "export", kind: kind))
    #expect(error?.description.hasPrefix("export: this is ") == true)
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

  @Test func `a cell too large for any export ends the reading, and its place is said`() throws {
    let limits = ReadLimits(hugeCellBytes: 6 << 20)
    let long = String(repeating: "all work, and no play\n", count: 400_000)
    let plain = String(repeating: "x", count: 8 << 20)
    let doubled = String(repeating: "a \"\"b\"\",\n", count: 1_000_000)
    let front = String(repeating: "1,2,3\n", count: 1_000)
    for cell in ["\"\(long)\"", plain, "\"\(plain)\"", "\"\(doubled)\"", "\"\(doubled)x\""] {
      for back in [
        "", ",3\n", ",3\n4,5,6\n", ",3\n" + String(repeating: "4,\"5\",6\n", count: 500_000),
      ] {
        let bytes = Array((front + "id," + cell + back).utf8)
        let error = #expect(throws: TableReadError.self) {
          try ExportTable(bytes: bytes, name: "a.csv", options: ReadOptions(limits: limits))
        }
        #expect(error == .cellTooLarge(file: "a.csv", row: 1_001, column: 2, limit: 6 << 20))
        #expect(error?.description.contains("row 1001, column 2 (B1001)") == true)
        #expect(error?.code == .cellTooLong)
      }
    }
  }

  @Test func `a large file of short cells is nothing special`() throws {
    let limits = ReadLimits(hugeCellBytes: 1 << 20)
    for line in [
      "1,2,3\n", "1,\"a, b\nc\",3\n", "1,\"a \"\"b\"\"\",\"\"\n", "only one cell\n", "\n",
    ] {
      let text = String(repeating: line, count: (5 << 20) / line.utf8.count)
      let table = try ExportTable(
        bytes: Array(("a,b,c\n1,\"open,2\n" + text).utf8), name: "a.csv",
        options: ReadOptions(limits: limits))
      #expect(table.shape().rows == 2 + (5 << 20) / line.utf8.count)
    }
  }

  @Test(arguments: ["xlsx", "XLS", "sav", "ods"])
  func `text under the name of another kind of file is refused`(_ ending: String) {
    let error = error(Array("a,b\n1,2\n".utf8), named: "export.\(ending)")
    #expect(
      error
        == .misnamed(file: "export.\(ending)", ending: ending.lowercased(), format: "csv"))
    #expect(error?.description.contains("rename it to end in .csv") == true)
  }

  @Test func `nothing but marks, zeros and line ends`() throws {
    #expect(error([0xFF, 0xFE]) == .empty(file: "export.csv"))
    #expect(error([0xFE, 0xFF]) == .empty(file: "export.csv"))
    for bytes: [UInt8] in [
      [0], [0, 0], [0x0A], [0x0D], [0xEF, 0xBB, 0xBF, 0x0A], [0xFF, 0xFE, 0x0A, 0],
      [0xFF, 0xFE, 0],
      [0x80], [0xC2], [0xF0, 0x9F], [0x22], [0x22, 0x22], [0x2C], [0xEF, 0xBB], [0xFF, 0xFE, 0xFF],
    ] {
      guard let table = try? ExportTable(bytes: bytes, name: "a.csv") else { continue }
      #expect(table.shape().rows <= 2)
      #expect(table.head(5).count == table.shape().rows)
    }
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
    let wide: [UInt8] = [0xFF, 0xFE, 0, 0] + Array(String(repeating: secret, count: 4).utf8)
    let narrow: [UInt8] = Array(secret.utf8) + [0x20, 0xE9, 0xE8, 0x0A]
    let files: [[UInt8]] = [
      wide,
      Array("%PDF-\(secret)".utf8),
      Array((secret + String(repeating: "\u{1}", count: 90)).utf8),
      Array((secret + String(repeating: ",", count: 20_000)).utf8),
      Array(Array(repeating: narrow, count: 30).joined()),
    ]
    for bytes in files {
      let error = error(bytes)
      #expect(error?.description.contains("Quill") == false)
      #expect(error?.description.hasPrefix("export.csv") == true)
    }
  }
}
