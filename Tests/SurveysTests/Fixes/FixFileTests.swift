import ExportTables
import Foundation
import TestSupport
import Testing

@testable import Surveys

/// Fix files written, edited as people and spreadsheets edit them, and read back.
struct FixFileTests {
  private static let survey = TestSurvey(
    "{name: area, title: Area, kind: single_choice, constraints: {required: true}, categories: [{value: north, label: North Vale}, {value: south, label: South Vale}]}",
    "{name: used, title: Used, kind: multiple_choice, layout: joined_semicolon, categories: [{value: clubs, label: Saturday clubs}, {value: speech, label: Speech therapy}]}",
    "{name: age, title: Age, kind: number, constraints: {maximum: 25}}",
    "{name: code, title: Code, kind: text, constraints: {pattern: 'S[0-9]+'}}",
    "{name: why, title: Why?, kind: text}")

  private static let header = ["ID", "Area", "Used", "Age", "Code", "Why?"]
  private static let rows = [
    header,
    ["a", "North Vale", "Saturday clubs;", "9", "S1", "Larkspur"],
    ["b", "", "Speech therapy;", "9", "S2", "Larkspur"],
    ["c", "South Vale", "Saturday clubs;Speach therapy;", "9", "S3", "Larkspur"],
    ["d", "South Vale", "", "=9+9", "Larkspur", "Larkspur"],
    ["e", "South Vale", "", "9", "S5"],
    ["f", "South Vale", "", "99", "S6", "Larkspur"],
  ]

  private static func table(_ rows: [[String]] = rows) throws -> ExportTable {
    try ExportTable(
      bytes: TestSurvey.csv(rows), name: "export.csv",
      options: ReadOptions(delimiter: UInt8(ascii: ",")))
  }

  private static func validation(
    _ table: ExportTable, leftOut: Set<Int> = []
  ) throws -> Validation {
    var options = ValidationOptions(dialects: [])
    options.leftOut = leftOut
    return try survey.schema().validate(table, options: options)
  }

  /// The fix file of the export, as rows of cells.
  private static func written() throws -> [[String]] {
    let table = try table()
    let file = FixFile(try validation(table), table: table)
    #expect(Array(file.bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    return try ExportTable(bytes: file.bytes, name: "fixes.csv").head(100)
  }

  private static func read(_ rows: [[String]]) throws -> FixRequests {
    try read(TestSurvey.csv(rows))
  }

  private static func read(_ bytes: [UInt8]) throws -> FixRequests {
    try FixRequests(try ExportTable(bytes: bytes, name: "fixes.csv"))
  }

  /// The written file with corrections filled in, by cell, or by row where there is no cell.
  private static func filled(_ corrections: [String: String]) throws -> [[String]] {
    try written().map { row in
      var row = row
      if let text = corrections[row[2].isEmpty ? row[1] : row[2]] { row[row.count - 1] = text }
      return row
    }
  }

  @Test func `a line for each cell that could not be read, rows set aside first`() throws {
    let written = try Self.written()
    #expect(written.first == FixFile.columns)
    let cells = written.dropFirst().map { [$0[1], $0[2], $0[3], $0[5], $0[6]] }
    #expect(
      cells.prefix(2) == [
        ["3", "B3", "area", "set_aside", "required-missing"],
        ["6", "", "", "set_aside", "misaligned-row"],
      ])
    #expect(cells.dropFirst(2).map { $0[1] } == ["C4", "D5", "E5", "D7"])
    #expect(cells.dropFirst(2).allSatisfy { $0[3] == "counted_as_missing" })
  }

  @Test func `nothing of a row but the cell at fault, and never somebody's own words`() throws {
    let written = try Self.written()
    #expect(!written.joined().contains { $0.contains("Larkspur") })
    let found = Dictionary(written.map { ($0[2], $0[9]) }) { first, _ in first }
    #expect(found["C4"] == "Saturday clubs;Speach therapy;")
    #expect(found["D5"] == "'=9+9")
    #expect(found["E5"] == "")
    #expect(found["B3"] == "")
  }

  @Test func `an answer near an option comes with what it would be`() throws {
    let written = try Self.written()
    let line = try #require(written.first { $0[2] == "C4" })
    #expect(line[10] == "Saturday clubs;Speech therapy;")
  }

  @Test func `somebody's own words among joined answers hide the cell`() throws {
    let survey = TestSurvey(
      "{name: used, title: Used, kind: multiple_choice, layout: joined_semicolon, categories: [{value: clubs, label: Saturday clubs}, {value: speech, label: Speech therapy}, {value: other, label: Other}]}",
      "{name: used_other, title: Other used, kind: other_text, otherOf: used}")
    let table = try ExportTable(
      bytes: TestSurvey.csv([
        ["ID", "Used"], ["a", "Speach therapy;Larkspur at the stables;"],
        ["b", "Speach therapy;Saturday clubs;"],
      ]), name: "export.csv", options: ReadOptions(delimiter: UInt8(ascii: ",")))
    let file = FixFile(try survey.schema().validate(table), table: table)
    #expect(!String(decoding: file.bytes, as: UTF8.self).contains("Larkspur"))
    #expect(file.lines.allSatisfy { $0.row == 3 || $0.found.isEmpty })
  }

  @Test func `an unedited file changes nothing`() throws {
    let requests = try Self.read(Self.written())
    #expect(requests.all.isEmpty)
    #expect(requests.unfilled == 6)
    let table = try Self.table()
    let applied = FixApplication(requests.all, to: table)
    #expect(Self.bytes(applied.table) == Self.bytes(table))
    #expect(applied.outcomes.isEmpty && applied.leftOut.isEmpty)
  }

  private static func bytes(_ table: ExportTable) -> [UInt8] {
    var bytes: [UInt8] = []
    table.copyAsCSV { bytes.append(contentsOf: $0) }
    return bytes
  }

  @Test func `corrections are read, and only what they correct changes`() throws {
    let table = try Self.table()
    let requests = try Self.read(
      Self.filled(["B3": "North Vale", "C4": "Speech therapy", "D5": "'=7", "D7": "24"]))
    let applied = FixApplication(requests.all, to: table)
    #expect(applied.outcomes.map(\.isApplied) == [true, true, true, true])
    var expected = Self.rows
    expected[2][1] = "North Vale"
    expected[3][2] = "Speech therapy"
    expected[4][3] = "=7"
    expected[6][3] = "24"
    #expect(applied.table.head(100) == expected)
    let validation = try Self.validation(applied.table)
    #expect(validation.answers(to: "area").prefix(2) == ["north", "north"])
    #expect(validation.answers(to: "used").contains("speech"))
    // Still no number: it stays a finding.
    #expect(validation.found["unreadable-number"] == 1)
    #expect(validation.reconciliation.quarantined == 1)
  }

  @Test func `a row is left out, a cell is made blank, on purpose`() throws {
    let table = try Self.table()
    let requests = try Self.read(
      Self.filled(["6": "Leave out row", "B3": "leave out  row", "D7": "leave blank"]))
    let applied = FixApplication(requests.all, to: table)
    #expect(applied.outcomes.map(\.isApplied) == [true, true, true])
    #expect(applied.leftOut == [3, 6])
    let validation = try Self.validation(applied.table, leftOut: applied.leftOut)
    #expect(validation.reconciliation.quarantined == 2)
    #expect(validation.reconciliation.leftOut == 2)
    #expect(validation.isBalanced)
    #expect(
      validation.found["misaligned-row"] == nil && validation.found["required-missing"] == nil)
    #expect(validation.answers(to: "age").last == "<skipped>")
  }

  @Test func `what is left out is the same however many threads read`() throws {
    var rows = Self.rows
    for number in 0..<40_000 { rows.append(["n\(number)", "North Vale", "", "9", "S1", "x"]) }
    let table = try Self.table(rows)
    var options = ValidationOptions(threads: 4)
    options.leftOut = [100, 30_000, 40_001]
    let validation = try Self.survey.schema().validate(table, options: options)
    #expect(validation.reconciliation.leftOut == 3)
    #expect(!validation.responses.rows.contains { [100, 30_000, 40_001].contains($0) })
  }

  // MARK: What spreadsheets do to a file

  private static func same(_ requests: FixRequests) throws -> Bool {
    let plain = try read(filled(["B3": "North Vale"])).all.map { [$0.key, "\($0.correction)"] }
    return requests.all.map { [$0.key, "\($0.correction)"] } == plain
      && requests.all.first?.cell == CellLocation(row: 3, column: 2)
  }

  @Test func `semicolons, another line end, no byte order mark`() throws {
    var writer = CSVWriter(delimiter: UInt8(ascii: ";"))
    for row in try Self.filled(["B3": "North Vale"]) { writer.write(row: row) }
    let text = String(decoding: writer.bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    #expect(try Self.same(Self.read(Array(text.utf8))))
  }

  @Test func `columns in another order, further columns, blank lines`() throws {
    let rows = try Self.filled(["B3": "North Vale"]).map { row in
      Array(row.reversed()) + ["my notes"]
    }
    let blank = [String](repeating: "", count: 13)
    #expect(try Self.same(Self.read([blank] + rows + [blank, blank])))
  }

  @Test func `a row number that became a date, columns in capitals, a cell in dollars`() throws {
    let rows = try Self.filled(["B3": " North Vale "]).enumerated().map { number, row in
      var row = row
      if number == 0 { return row.map { $0.uppercased() } }
      row[1] = "03/01/1900"
      row[2] = row[2] == "B3" ? "$b$3" : row[2]
      return row
    }
    #expect(try Self.same(Self.read(rows)))
  }

  @Test func `a line about a whole row is found by its key where its number was lost`() throws {
    var rows = try Self.filled(["6": "leave out row"])
    for index in rows.indices.dropFirst() { rows[index][1] = "06/01/1900" }
    let applied = FixApplication(try Self.read(rows).all, to: try Self.table())
    #expect(applied.leftOut == [6])
  }

  @Test func `a file that is none is refused with what it lacks`() throws {
    #expect(throws: FixFileError(file: "fixes.csv", missing: ["key", "correction"])) {
      try Self.read([["row", "cell", "note"], ["3", "B3", "x"]])
    }
  }

  // MARK: What is not used, and why

  private static func refusals(
    _ corrections: [String: String], on rows: [[String]]
  ) throws -> [FixRefusal?] {
    FixApplication(try read(filled(corrections)).all, to: try table(rows)).outcomes.map(\.refusal)
  }

  @Test func `a row that changed since is not touched`() throws {
    var rows = Self.rows
    rows[2][5] = "Another comment"
    #expect(try Self.refusals(["B3": "North Vale", "D7": "24"], on: rows) == [.rowChanged, nil])
  }

  @Test func `a row that moved is named where it is`() throws {
    var rows = Self.rows
    rows.insert(["new", "North Vale", "", "9", "S1", "x"], at: 1)
    #expect(try Self.refusals(["B3": "North Vale"], on: rows) == [.rowMoved(to: 4)])
  }

  @Test func `a row that is gone`() throws {
    #expect(
      try Self.refusals(["C4": "Speech therapy", "D7": "24"], on: Array(Self.rows.prefix(4)))
        == [nil, .noSuchRow])
  }

  @Test func `another file's`() throws {
    let rows = [Self.header, ["z", "North Vale", "", "9", "S1", "x"]]
    #expect(
      try Self.refusals(["B3": "North Vale", "D7": "24"], on: rows) == [.otherFile, .otherFile])
  }

  @Test func `a cell that no row has, and a text for a row as a whole`() throws {
    var rows = try Self.filled(["B3": "North Vale", "6": "North Vale", "D7": "24"])
    for index in rows.indices where rows[index][2] == "B3" { rows[index][2] = "ZZ3" }
    for index in rows.indices where rows[index][2] == "D7" { rows[index][2] = "D" }
    let applied = FixApplication(try Self.read(rows).all, to: try Self.table())
    #expect(applied.outcomes.map(\.refusal) == [.unknownCell, .wholeRow, .unknownCell])
  }

  @Test func `of two corrections of one cell the last is taken`() throws {
    let first = try Self.read(Self.filled(["D7": "23"]))
    let second = try Self.read(Self.filled(["D7": "24"]))
    let applied = FixApplication(first.all + second.all, to: try Self.table())
    #expect(applied.outcomes.map(\.refusal) == [.correctedAgain, nil])
    #expect(applied.table.head(9)[6][3] == "24")
  }

  @Test func `of two records alike the row says which`() throws {
    let rows = Self.rows + [Self.rows[6]]
    let table = try Self.table(rows)
    let file = FixFile(try Self.validation(table), table: table)
    var lines = try ExportTable(bytes: file.bytes, name: "fixes.csv").head(100)
    let index = try #require(lines.firstIndex { $0[2] == "D7" })
    lines[index][11] = "24"
    let applied = FixApplication(try Self.read(lines).all, to: table)
    #expect(applied.table.head(9)[6][3] == "24")
    #expect(applied.table.head(9)[7][3] == "99")
  }

  @Test func `each correction goes to the export it was written for`() throws {
    let other = [Self.header, ["z", "North Vale", "", "9", "S1", "x"]]
    let tables = [try Self.table(other), try Self.table()]
    let shares = FixSharing.share([try Self.read(Self.filled(["D7": "24"]))], among: tables)
    #expect(shares.map(\.count) == [0, 1])
  }

  @Test func `taking every suggestion leaves no difference that they do not explain`() throws {
    var random = SeededGenerator(usual: 20_250_309)
    let areas = ["North Vale", "South Vale", "Noth Vale", "south vale ", "Nowhere", ""]
    let used = [
      "Saturday clubs;", "Speech therapy;Saturday clubs;", "Speach therapy;",
      "Satuday clubs;Speech",
      "", "Other things;",
    ]
    for _ in 0..<25 {
      var rows = [Self.header]
      for number in 0..<Int.random(in: 1...30, using: &random) {
        rows.append([
          "p\(number)", areas.randomElement(using: &random) ?? "",
          used.randomElement(using: &random) ?? "", "\(Int.random(in: 1...30, using: &random))",
          "S1", "x",
        ])
      }
      let table = try Self.table(rows)
      let before = try Self.validation(table)
      let file = FixFile(before, table: table)
      var lines = try ExportTable(bytes: file.bytes, name: "fixes.csv").head(1_000)
      for index in lines.indices.dropFirst() { lines[index][11] = lines[index][10] }
      let applied = FixApplication(try Self.read(lines).all, to: table)
      #expect(!applied.outcomes.contains { !$0.isApplied }, "seed \(random.seed)")
      let suggested = Dictionary(
        file.lines.compactMap { line in line.cell.map { ($0, line.suggestion) } }
      ) { first, _ in first }
      for (row, (was, now)) in zip(rows, applied.table.head(1_000)).enumerated() {
        for column in was.indices {
          let suggestion = suggested[CellLocation(row: row + 1, column: column + 1)] ?? ""
          #expect(now[column] == (suggestion.isEmpty ? was[column] : suggestion))
        }
      }
      let after = try Self.validation(applied.table)
      let left = FixFile(after, table: applied.table, original: table).lines
      let open = file.lines.filter { $0.suggestion.isEmpty }.map(\.cell)
      #expect(left.map(\.cell) == open)
    }
  }
}
