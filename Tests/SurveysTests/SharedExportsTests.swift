import ExportTables
import TestSupport
import Testing

@testable import Surveys

/// Every export of other people's is recognised, and its responses are counted to the one.
@Suite(.enabled(if: SharedData.isPresent, "\(SharedData.absence)"))
struct SharedExportsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var file: String
    var tools: [String]
    var headerRows: Int
    var responses: Int
    var isSure = true
    var testDescription: String { file }
  }

  static let exports = [
    Case(file: "surveymonkey-steak", tools: ["surveymonkey"], headerRows: 2, responses: 550),
    Case(file: "surveymonkey-weather", tools: ["surveymonkey"], headerRows: 1, responses: 928),
    Case(
      file: "surveymonkey-starwars-macroman", tools: ["surveymonkey"], headerRows: 2,
      responses: 1186),
    Case(file: "google-forms-autistica", tools: ["google-forms"], headerRows: 1, responses: 42),
    Case(file: "limesurvey-rse-2016-uk", tools: ["limesurvey"], headerRows: 1, responses: 273),
    Case(
      file: "qualtrics-multiple-answer-insights", tools: ["qualtrics"], headerRows: 3, responses: 5),
    Case(
      file: "qualtrics-multiple-answer-legacy", tools: ["qualtrics"], headerRows: 2, responses: 5),
    Case(file: "qualtrics-sample-insights", tools: ["qualtrics"], headerRows: 3, responses: 1),
    Case(file: "qualtrics-sample-legacy", tools: ["qualtrics"], headerRows: 2, responses: 1),
    Case(file: "redcap-checkboxes", tools: ["redcap"], headerRows: 1, responses: 4),
    Case(
      file: "consult__responses_biomass_format", tools: ["citizen-space", "generic"], headerRows: 2,
      responses: 5, isSure: false),
    Case(
      file: "consult__responses_lgr_format", tools: ["citizen-space", "generic"], headerRows: 1,
      responses: 5, isSure: false),
    Case(
      file: "consult__responses_scr_format", tools: ["citizen-space", "generic"], headerRows: 1,
      responses: 5, isSure: false),
  ]

  private static func read(_ file: String) throws -> (ExportTable, ExportHeader, Reconciliation) {
    let table = try ExportTable(reading: SharedData.path("exports/\(file).csv"))
    let header = HeaderReader.read(table, dialects: Tools.all)
    let rows = SurveySchema(name: "any", title: "any", fields: []).readRows(
      of: table, header: header, options: ValidationOptions(threads: 1, dialects: Tools.all))
    return (table, header, rows.reconciliation)
  }

  @Test(arguments: exports)
  func `a real export is recognised and counted`(_ example: Case) throws {
    let (_, header, counts) = try Self.read(example.file)
    #expect(example.tools.contains(header.tool.name), "\(header.tool)")
    #expect(!example.isSure || header.tool.confidence >= ToolGuess.sure, "\(header.tool)")
    #expect(header.rowCount == example.headerRows)
    #expect(counts.rows - counts.header - counts.blank - counts.test == example.responses)
  }

  /// How many columns of each kind a real export has, told by eye.
  static let kinds: [(String, [ColumnKindGuess: Int])] = [
    ("surveymonkey-starwars-macroman", [.identifier: 1, .option: 6, .rank: 6, .choice: 25]),
    ("surveymonkey-steak", [.identifier: 1, .choice: 14]),
    ("surveymonkey-weather", [.identifier: 1, .choice: 7, .text: 1]),
    (
      "qualtrics-multiple-answer-insights",
      [.identifier: 1, .metadata: 3, .date: 2, .personal: 8, .option: 21, .otherText: 1]
    ),
    (
      "qualtrics-multiple-answer-legacy",
      [.identifier: 1, .metadata: 3, .date: 2, .personal: 7, .option: 21, .otherText: 1, .empty: 1]
    ),
    ("redcap-checkboxes", [.identifier: 1, .metadata: 2, .option: 9, .text: 1]),
    ("consult__responses_biomass_format", [.personal: 2, .choice: 3]),
  ]

  @Test(arguments: kinds)
  func `a real export's columns are of the right kinds`(
    _ file: String, _ expected: [ColumnKindGuess: Int]
  ) throws {
    let (_, header, _) = try Self.read(file)
    var found: [ColumnKindGuess: Int] = [:]
    for column in header.columns { found[ColumnKindGuess.kind(of: column), default: 0] += 1 }
    #expect(found == expected)
  }

  @Test func `people who share a place are asked for consent and in their own words`() throws {
    let (_, header, _) = try Self.read("google-forms-autistica")
    let kinds = header.columns.map(ColumnKindGuess.kind(of:))
    #expect(kinds.prefix(3) == [.date, .consent, .text])
  }

  @Test func `both generations of one survey have the same questions`() throws {
    let (_, insights, _) = try Self.read("qualtrics-multiple-answer-insights")
    let (_, legacy, _) = try Self.read("qualtrics-multiple-answer-legacy")
    func asked(_ header: ExportHeader) -> [String] {
      header.columns.filter { $0.option != nil }.map { "\($0.question)|\($0.option ?? "")" }
    }
    #expect(Set(asked(insights)) == Set(asked(legacy)))
    #expect(asked(insights).count == 22)
  }

  @Test func `the dictionary is no export`() throws {
    let (_, header, _) = try Self.read("redcap-checkboxes-dictionary")
    #expect(header.tool.confidence < ToolGuess.sure)
  }
}
