import ExportTables
import Foundation
import TestSupport

@testable import Surveys

/// A small survey written in the test, and exports of it.
struct TestSurvey: Sendable {
  var fields: [String]
  /// Further keys of the file, such as `wave: "2025"`.
  var top: [String] = []

  /// A survey with an identifier and the given fields, each a line of YAML.
  init(_ fields: String..., top: [String] = []) {
    self.fields = ["{name: response_id, title: ID, kind: identifier}"] + fields
    self.top = top
  }

  /// A survey of exactly the given fields.
  init(exactly fields: [String], top: [String] = []) {
    self.fields = fields
    self.top = top
  }

  /// One labelled form for each reason there is no answer, as every schema of ours lists them.
  static let reasons = """
    missingValues:
      - {value: "", label: skipped}
      - {value: "[not_asked]", label: not_asked}
      - {value: "[not_applicable]", label: not_applicable}
      - {value: "[prefer_not_to_say]", label: prefer_not_to_say}
      - {value: "[dont_know]", label: dont_know}
      - {value: "[unreadable]", label: unreadable}
    """

  var yaml: String {
    (["name: small", "title: Small survey"] + top
      + (top.contains { $0.hasPrefix("missingValues") } ? [] : [Self.reasons])
      + ["fields:"] + fields.map { "  - \($0)" }).joined(separator: "\n") + "\n"
  }

  func schema() throws -> SurveySchema { try SchemaLoader.load(yaml: yaml, file: "small.yaml") }

  /// Reads an export, given as its text.
  func reading(
    _ text: String, tools: [ExportDialect] = [], completeOnly: Bool = false, threads: Int = 1,
    skipRows: Int = 0
  ) throws -> Validation {
    try reading(
      Array(text.utf8), tools: tools, completeOnly: completeOnly, threads: threads,
      skipRows: skipRows)
  }

  /// Reads an export, given as its bytes.
  func reading(
    _ bytes: [UInt8], tools: [ExportDialect] = [], completeOnly: Bool = false, threads: Int = 1,
    skipRows: Int = 0
  ) throws -> Validation {
    let table = try ExportTable(
      bytes: bytes, name: "export.csv",
      options: ReadOptions(delimiter: UInt8(ascii: ","), skipRows: skipRows))
    return try schema().validate(
      table,
      options: ValidationOptions(completeOnly: completeOnly, threads: threads, dialects: tools))
  }

  /// Reads an export of the question headed "Q": one response an answer, numbered from 1.
  func answers(_ answers: [String], tools: [ExportDialect] = []) throws -> Validation {
    try reading(
      Self.csv([["ID", "Q"]] + answers.enumerated().map { ["\($0 + 1)", $1] }), tools: tools)
  }

  /// Rows as CSV.
  static func csv(_ rows: [[String]]) -> [UInt8] {
    var writer = CSVWriter()
    for row in rows { writer.write(row: row) }
    return writer.bytes
  }
}

/// The habits of the tools in the repository's own folder.
enum Tools {
  static let all: [ExportDialect] =
    (try? DialectLoader.load(from: SchemaFolder(path: Repository.path("SurveySchemas")))) ?? []

  static func named(_ name: String) -> ExportDialect {
    all.first { $0.name == name } ?? .generic
  }

  /// The tool's habits, taken to have written any file with a column "Q".
  static func always(_ name: String) -> ExportDialect {
    var tool = named(name)
    tool.marks = [DialectMark(header: "Q", weight: 1)]
    return tool
  }
}

extension Validation {
  /// What each response gave to `field`: the clean answer, or the reason there is none in
  /// brackets.
  func answers(to field: String) -> [String] {
    guard let index = schema.index(of: field) else { return ["no field \(field)"] }
    let clean = CleanAnswers(responses)
    return (0..<responses.count).map { row in
      if let reason = responses.reason(field: index, row: row) { return "<\(reason.rawValue)>" }
      return clean.text(field: index, row: row)
    }
  }

  /// How often each code was found.
  var found: [String: Int] {
    Dictionary(findings.all.map { ($0.code.rawValue, $0.count) }, uniquingKeysWith: +)
  }

  /// The findings that are more than notes.
  var graver: [String: Int] {
    Dictionary(
      findings.all.filter { $0.severity != .note }.map { ($0.code.rawValue, $0.count) },
      uniquingKeysWith: +)
  }

  func places(of code: FindingCode) -> [Finding.Place] {
    findings.all.filter { $0.code == code }.flatMap(\.places)
  }

  /// The clean table as text.
  var clean: String {
    var bytes: [UInt8] = []
    CleanTable([responses]).write { bytes.append(contentsOf: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  var isBalanced: Bool { reconciliation.isBalanced(partialsLeftOut: completeOnly) }
}

extension Responses {
  /// Why a response has no answer to a field; nil where it has one.
  func reason(field: Int, row: Int) -> MissingReason? {
    switch answers[field] {
    case .codes(let codes): codes[row].missing
    case .sets(let sets): sets.missing[row]
    case .rankings(let rankings): rankings.missing[row]
    case .numbers(let numbers): numbers.missing[row]
    case .texts(let texts): texts[row].missing
    case .instants(let instants):
      MissingReason.allCases.first { DateDecoder.missing($0) == instants[row] }
    }
  }
}
