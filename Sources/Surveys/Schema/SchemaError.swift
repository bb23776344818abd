/// Everything wrong with a schema file, so that it can be mended in one go.
package struct SchemaError: Error, Sendable, Equatable {
  /// The file as the user named it.
  package var file: String
  package var problems: [SchemaProblem]

  package init(file: String, problems: [SchemaProblem]) {
    self.file = file
    self.problems = problems
  }
}

/// One thing wrong in a schema file, with its place (line and column from 1; 0 where there is none).
package struct SchemaProblem: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case unreadable(reason: String)
    case notYAML(reason: String)
    case wrongShape(key: String, expected: String)
    case unknownKey(key: String, within: String, suggestion: String?)
    case missingKey(key: String, within: String)
    case unknownValue(key: String, value: String, allowed: [String], suggestion: String?)
    case duplicate(what: String, value: String)
    case unknownField(key: String, name: String, suggestion: String?)
    case unknownOption(key: String, option: String, field: String, suggestion: String?)
    case noCategories(field: String, kind: String)
    case tooManyOptions(field: String, most: Int)
    case labelTwice(field: String, label: String)
  }

  package var line: Int
  package var column: Int
  package var kind: Kind

  package init(line: Int, column: Int, kind: Kind) {
    self.line = line
    self.column = column
    self.kind = kind
  }
}
