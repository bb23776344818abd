internal import Foundation

/// Everything a decoder needs to know about its field in one export.
struct FieldPlan: Sendable {
  /// The field's position in the schema.
  var position: Int
  var field: SurveyField
  /// The columns the field is read from, counted from 1; empty where it is not in the export.
  var columns: [MatchedColumn]
  var layout: MultipleChoiceLayout?
  /// Raw forms that mean "no answer": the field's or the file's, then the tool's.
  var missing: MissingLookup
  /// Cells that mean "not chosen" where each option has a column.
  var notChosen: Set<String>
  var monthFirst: Bool
  /// The option that stands for what people typed in, where the schema has a field for the text.
  var otherOption: Int?
  /// For an "other" text typed into its question's own column: that question.
  var otherParent: SurveyField?
  /// Which child every row is about, for the field that says so where columns tell children apart.
  var childNumber: Int?
  /// Why every answer is missing, where the field is not in the export.
  var absence: MissingReason

  /// The column, from 0, that a field with a single column is read from.
  var column: Int? { columns.first.map { $0.index - 1 } }
}

/// Finds the reason a raw form gives for there being no answer.
struct MissingLookup: Sendable {
  private var reasons: [String: MissingReason] = [:]
  /// The length of the longest form, in bytes.
  private(set) var longest = 0

  init(_ forms: [MissingForm]) {
    for form in forms {
      let key = HeaderNormaliser.label(form.value)
      if reasons[key] == nil { reasons[key] = form.reason }
      longest = max(longest, key.utf8.count)
    }
    if reasons[""] == nil { reasons[""] = .skipped }
  }

  /// The reason `answer` gives, or nil where it is an answer.
  func reason(for answer: String) -> MissingReason? { reasons[HeaderNormaliser.label(answer)] }

  /// What a blank cell means.
  var blank: MissingReason { reasons[""] ?? .skipped }
}
