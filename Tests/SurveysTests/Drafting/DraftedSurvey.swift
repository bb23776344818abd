import ExportTables
import TestSupport
import Testing

@testable import Surveys

/// A schema drafted in a test, written out and read back as a person's would be.
struct DraftedSurvey {
  let draft: SchemaDraft
  let yaml: String
  let schema: SurveySchema

  init(_ draft: SchemaDraft) throws {
    self.draft = draft
    yaml = SchemaDraftWriter.yaml(draft)
    do {
      schema = try SchemaLoader.load(yaml: yaml, file: "drafted.yaml")
    } catch {
      Issue.record("the draft does not load: \(SchemaErrorText.words(for: error))")
      throw error
    }
  }

  /// Drafts from one export or several files.
  init(_ paths: String..., name: String = "drafted", threads: Int = 1) throws {
    try self.init(
      SchemaDrafter.draft(
        paths, dialects: Tools.all, name: name, reading: ReadOptions(), threads: threads))
  }

  /// Drafts from an export given as rows.
  init(rows: [[String]]) throws {
    let table = try ExportTable(bytes: TestSurvey.csv(rows), name: "export.csv")
    try self.init(SchemaDrafter.draft(table, dialects: Tools.all, name: "drafted"))
  }

  func field(_ name: String) throws -> SurveyField {
    try #require(
      schema.fields.first { $0.name == name }, "\(schema.fields.map(\.name))")
  }

  func validate(_ path: String) throws -> Validation {
    try schema.validate(
      try ExportTable(reading: path), options: ValidationOptions(dialects: Tools.all))
  }
}
