/// What is known of where a comment came from: who wrote it, in answer to what.
package struct CommentContext: Hashable, Sendable {
  /// `parent_carer`, `young_person`, `education_provider` or `practitioner`; nil where not known.
  package var audience: String?
  /// A topic such as `what_works`, or a field's name; nil where not known.
  package var question: String?

  package init(audience: String? = nil, question: String? = nil) {
    self.audience = audience
    self.question = question
  }

  package static let unknown = CommentContext()

  /// The audiences rules and examples may name.
  package static let audiences = [
    "parent_carer", "young_person", "education_provider", "practitioner",
  ]
  /// The topics of questions; rules and examples may name a field instead.
  package static let topics = [
    "what_works", "what_could_be_better", "goals", "who_helps", "anything_else",
  ]
}
