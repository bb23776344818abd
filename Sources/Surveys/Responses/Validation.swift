/// What came of reading one export against one schema: checked responses, and everything that is
/// imperfect about it.
package struct Validation: Sendable {
  /// The export's file name, without its folders.
  package var file: String
  package var header: ExportHeader
  package var matching: ColumnMatching
  package var reconciliation: Reconciliation
  package var findings: FindingList
  package var responses: Responses
  /// The rows set aside, each with why; at most `mostSetAside` are listed.
  package var setAside: [SetAsideRow]
  /// Whether partial responses were left out.
  package var completeOnly: Bool

  package static let mostSetAside = 10_000

  package var schema: SurveySchema { responses.schema }
}

/// A row that could not be read, and is left for somebody to mend.
package struct SetAsideRow: Sendable, Equatable {
  /// Counted from 1.
  package var row: Int
  package var code: FindingCode
  /// The schema's field that could not be read, where it is one.
  package var field: Int?
}

/// How an export is to be read.
package struct ValidationOptions: Sendable {
  package var completeOnly = false
  package var threads = 1
  package var dialects: [ExportDialect] = []
  /// Rows that a fix file leaves out on purpose, counted from 1.
  package var leftOut: Set<Int> = []

  package init(
    completeOnly: Bool = false, threads: Int = 1, dialects: [ExportDialect] = []
  ) {
    self.completeOnly = completeOnly
    self.threads = threads
    self.dialects = dialects
  }
}
