/// Why a breakdown cannot be made as it was asked for.
///
/// Facts only; `message` in `BreakdownErrorText.swift` puts them into words.
package enum BreakdownError: Error, Sendable, Equatable {
  case unknownQuestion(name: String, suggestion: String?, known: [String])
  case unknownGroup(name: String, suggestion: String?, known: [String])
  case unknownFilterField(name: String, suggestion: String?)
  case unknownFilterValue(field: String, value: String, suggestion: String?, known: [String])
  /// The question has no options to count.
  case questionNotCountable(name: String, kind: String)
  /// Groups can only be made from a closed question.
  case groupNotClosed(name: String, kind: String)
  case groupIsQuestion(name: String)
  /// No input is of the audience asked for.
  case noSuchAudience(audience: String, present: [String])
  case noCodedComments(question: String)
  /// The audiences asked for side by side were not asked the same question with the same options.
  case notAskedOfSeveralAudiences(name: String)
}
