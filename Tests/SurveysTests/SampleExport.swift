import ExportTables
import Foundation
import TestSupport
import Testing

@testable import Surveys

/// One of the invented exports in SampleResponses, with the schema that reads it.
struct SampleExport: Sendable, CustomTestStringConvertible {
  /// From SampleResponses on.
  let file: String

  /// What an import must count, by the counts' names.
  static let counts: [String: [String: Int]] = {
    let data = FileManager.default.contents(
      atPath: Repository.path("SampleResponses/expected.json"))
    return data.flatMap { try? JSONDecoder().decode([String: [String: Int]].self, from: $0) } ?? [:]
  }()

  static let all = counts.keys.sorted().map(SampleExport.init)

  /// The samples of the 212 invented parents, or of the first sixty of them.
  static let parents = all.filter { $0.folder == "parent-carer" }

  /// The exports that hold codes, or headings without a question's words.
  private static let coded: Set = [
    "limesurvey-codes.csv", "qualtrics-codes.csv", "qualtrics-legacy.csv", "redcap.csv",
    "surveymonkey-condensed.csv",
  ]

  var testDescription: String { file }
  var folder: String { file.split(separator: "/").first.map(String.init) ?? "" }
  var name: String { file.split(separator: "/").last.map(String.init) ?? "" }

  /// The schema's path from the repository's root.
  var schemaPath: String {
    switch folder {
    case "waves":
      "SampleResponses/waves/short-breaks-\(name.contains("2024") ? "2024" : "2025").yaml"
    case "clubs": "SampleResponses/clubs/holiday-clubs.yaml"
    case "parent-carer" where Self.coded.contains(name): "SampleResponses/parent-carer/codes.yaml"
    default: "SurveySchemas/surveys/\(folder).yaml"
    }
  }

  /// The tool that the file's name begins with; nil for what nobody's tool wrote.
  var tool: String? {
    let tools = Tools.all.map(\.name).filter { $0 != ExportDialect.generic.name }
    return tools.filter(name.hasPrefix).max { $0.count < $1.count }
  }

  func read(schema path: String? = nil) throws -> Validation {
    let schema = try SchemaLoader.load(path: Repository.path(path ?? schemaPath))
    let table = try ExportTable(reading: Repository.path("SampleResponses/\(file)"))
    return try schema.validate(
      table, options: ValidationOptions(threads: 1, dialects: Tools.all))
  }
}

/// The clean table as rows of text, with the fields' names.
struct CleanRows {
  let fields: [String]
  let rows: [[String]]

  /// Every field but those of `leaving`; those the schema drops or seals are blank in any case.
  init(_ validation: Validation, leaving: Set<String> = []) {
    let schema = validation.schema
    let kept = schema.fields.indices.filter { !leaving.contains(schema.fields[$0].name) }
    fields = kept.map { schema.fields[$0].name }
    let answers = CleanAnswers(validation.responses)
    rows = (0..<validation.responses.count).map { row in
      kept.map { answers.text(field: $0, row: row) }
    }
  }

  /// Where two tables of the same people differ, as far as the shorter goes.
  func differences(from other: CleanRows) -> [CellDifference] {
    guard fields == other.fields else {
      return [CellDifference(row: -1, field: "fields", this: "\(fields)", other: "\(other.fields)")]
    }
    return zip(rows, other.rows).enumerated().flatMap { row, pair in
      zip(fields, zip(pair.0, pair.1)).compactMap { field, cells in
        cells.0 == cells.1
          ? nil : CellDifference(row: row, field: field, this: cells.0, other: cells.1)
      }
    }
  }
}

/// One answer that two exports of the same people do not agree about.
struct CellDifference: Equatable, CustomStringConvertible {
  let row: Int
  let field: String
  let this: String
  let other: String

  var description: String {
    "row \(row) \(field): \(this.debugDescription) \(other.debugDescription)"
  }
}
