import ExportTables
import Foundation
import TestSupport
import Testing

@testable import Surveys

/// The invented samples are read as their own table says.
struct SampleResponsesTests {
  private static func read(_ file: String, schema: String, completeOnly: Bool = false) throws
    -> Validation
  {
    let schema = try SchemaLoader.load(path: Repository.path(schema))
    let table = try ExportTable(reading: Repository.path("SampleResponses/\(file)"))
    return try schema.validate(
      table, options: ValidationOptions(completeOnly: completeOnly, threads: 1, dialects: Tools.all)
    )
  }

  private static func read(_ file: String) throws -> Validation {
    try SampleExport(file: file).read()
  }

  @Test func `the table lists the samples`() { #expect(SampleExport.all.count >= 39) }

  @Test(arguments: SampleExport.all)
  func `what became of a sample's records`(_ sample: SampleExport) throws {
    let expected = try #require(SampleExport.counts[sample.file])
    let validation = try sample.read()
    let counts = validation.reconciliation
    #expect(validation.isBalanced)
    for (name, count) in [
      ("rows", counts.rows), ("header", counts.header), ("blank", counts.blank),
      ("test", counts.test),
      ("duplicate", counts.duplicate), ("refused", counts.refused),
      ("quarantined", counts.quarantined),
      ("accepted", counts.accepted),
    ] {
      #expect(count == expected[name], "\(name)")
    }
    #expect(validation.matching.unmatchedColumns.isEmpty, "\(validation.matching.unmatchedColumns)")
    #expect(validation.matching.ambiguous.isEmpty)
  }

  /// The clean table's rows without the columns in which tools differ.
  private static func comparable(_ file: String) throws -> [[String]] {
    CleanRows(try read(file), leaving: ["response_id", "started", "finished"]).rows
  }

  @Test(arguments: [("young-person", "surveymonkey"), ("case-review", "google-forms")])
  func `and so do the young people and the case reviews`(_ survey: String, _ tool: String) throws {
    let forms = try Self.comparable("\(survey)/microsoft-forms.csv")
    #expect(try Self.comparable("\(survey)/\(tool).csv") == forms)
  }

  @Test func `who answered a young person's survey is told apart`() throws {
    let validation = try Self.read("young-person/microsoft-forms.csv")
    let field = try #require(validation.schema.indices(playing: .answeredBy).first)
    let values = Set(validation.answers(to: validation.schema.fields[field].name))
    #expect(values.isSuperset(of: ["self", "helped", "adult"]))
    #expect(
      values.isSubset(of: ["self", "helped", "adult", "unknown", "<skipped>", "<not_asked>"]))
  }

  // MARK: Broken files

  struct Expected: Decodable, Sendable {
    var code: String
    var severity: String
    var count: Int
    var rows: [Int]
    var columns: [Int]
    var quarantined: Int?
    var fields: [String]?
  }

  private static func broken(_ code: FindingCode) throws -> (
    expected: Expected, validation: Validation
  ) {
    let folder = Repository.path("SampleResponses/broken")
    let expected = try JSONDecoder().decode(
      Expected.self,
      from: Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(code.rawValue).expected.json")))
    guard code == .cellTooLong else {
      let isWorkbook = FileManager.default.fileExists(atPath: "\(folder)/\(code.rawValue).xlsx")
      return (
        expected,
        try read(
          "broken/\(code.rawValue).\(isWorkbook ? "xlsx" : "csv")",
          schema: "SampleResponses/broken/broken.yaml")
      )
    }
    // Too large to keep: made from the good file, its fourth row's last cell over a mebibyte.
    let good = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/no-finding.csv"))
    var lines = good.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    try #require(lines.count > 4)
    lines[3].insert(contentsOf: repeatElement(0x78, count: 1 << 20), at: lines[3].count - 2)
    let table = try ExportTable(
      bytes: Array(lines.joined(separator: [0x0A])), name: "cell-too-long.csv")
    let schema = try SchemaLoader.load(path: "\(folder)/broken.yaml")
    return (
      expected,
      try schema.validate(table, options: ValidationOptions(threads: 1, dialects: Tools.all))
    )
  }

  @Test(arguments: FindingCode.allCases)
  func `a broken file for every code`(_ code: FindingCode) throws {
    let (expected, validation) = try Self.broken(code)
    #expect(expected.code == code.rawValue)
    #expect(expected.severity == code.severity.rawValue)
    let findings = validation.findings.all.filter { $0.code == code }
    #expect(findings.map(\.count).reduce(0, +) == expected.count)
    let places = findings.flatMap(\.places)
    #expect(Set(places.compactMap(\.row)) == Set(expected.rows))
    #expect(
      Set(places.compactMap(\.column)) == Set(expected.columns) || expected.columns.isEmpty
        || places.allSatisfy { $0.column == nil })
    #expect(validation.reconciliation.quarantined == expected.quarantined ?? 0)
    #expect(validation.isBalanced)
    let otherErrors = validation.findings.all.filter { $0.severity == .error && $0.code != code }
    #expect(otherErrors.isEmpty, "\(otherErrors.map(\.code))")
  }

  @Test func `the good file has nothing to find`() throws {
    let validation = try Self.read(
      "broken/no-finding.csv", schema: "SampleResponses/broken/broken.yaml")
    #expect(validation.found.isEmpty)
    #expect(validation.reconciliation.accepted == 6)
  }

  @Test func `Portsmouth's rows are all there`() throws {
    let validation = try Self.read("portsmouth-2023/rebuilt.csv")
    #expect(validation.found.isEmpty)
    #expect(validation.answers(to: "plan").count { $0 == "ehcp" } == 99)
    #expect(validation.answers(to: "support_to_learn").count { $0 == "strongly_disagree" } == 32)
  }
}
