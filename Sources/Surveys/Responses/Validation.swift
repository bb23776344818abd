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
  /// The answers that could not be read, or were read with doubt, in the rows' order; at most
  /// `mostSetAside` are listed.
  package var answersToMend: [AnswerToMend] = []
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

/// An answer to a question that could not be read, and what it may have been meant for.
///
/// The row stays; only this answer is missing until somebody mends it. Answers to fields of a
/// `privacy` other than `keep` are never listed.
package struct AnswerToMend: Sendable, Equatable {
  /// The record it stands in, counted from 1; its text is `ExportTable.record(_:)`'s to give.
  package var row: Int
  /// The column it stands in, counted from 1.
  package var column: Int
  /// The field's position in the schema.
  package var field: Int
  package var code: FindingCode
  /// The option proposed, by its position in the field's `categories`; nil where none is, or where
  /// several are as likely.
  package var suggestion: Int?

  package init(row: Int, column: Int, field: Int, code: FindingCode, suggestion: Int? = nil) {
    self.row = row
    self.column = column
    self.field = field
    self.code = code
    self.suggestion = suggestion
  }
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
