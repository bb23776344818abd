internal import Surveys

/// One question of a paper form.
package struct EntryQuestion: Sendable, Equatable {
  /// The name of the schema's field.
  package var field: String
  /// Counted from 1, the same on the form and in the sheet's instructions.
  package var number: Int
  package var wording: String
  /// What stands over several statements in a row; on the first of them alone.
  package var stem: String?
  /// Whom it is for, in words, where it is not for everybody.
  package var routing: String?
  package var answer: EntryAnswer
  /// Where what was written beside "other" goes.
  package var writeIn: WriteIn?

  /// The field for what was written beside an option.
  package struct WriteIn: Sendable, Equatable {
    package var field: String
    package var wording: String
  }

  init(_ field: SurveyField, number: Int, writeIn: SurveyField?) {
    self.field = field.name
    self.number = number
    wording = field.title
    // The `question` of a comment is its topic, not words that people see.
    stem = field.role == .comment || field.question == field.title ? nil : field.question
    answer = EntryAnswer(field)
    switch field.kind {
    case .text, .otherText: stem = nil
    case .identifier, .singleChoice, .multipleChoice, .scale, .ranking, .number, .date, .consent:
      break
    }
    self.writeIn = writeIn.map { WriteIn(field: $0.name, wording: $0.title) }
  }
}

/// How a question is answered on paper.
package enum EntryAnswer: Sendable, Equatable {
  /// One of the options is ticked.
  case one([String])
  /// Any of the options are ticked.
  case several([String])
  /// Each option is given its place.
  case ranks([String])
  /// A number is written, within bounds where there are any.
  case number(least: Double?, most: Double?, isWhole: Bool)
  /// A day is written.
  case date
  /// Words are written; a comment has more room.
  case words(isComment: Bool)
  /// Consent is given or refused.
  case consent([ConsentOption])

  /// One answer to the question about consent.
  package struct ConsentOption: Sendable, Equatable {
    package var label: String
    /// Whether those who tick it take part.
    package var isGiven: Bool
  }

  init(_ field: SurveyField) {
    let labels = field.categories.map(\.label)
    switch field.kind {
    case .consent:
      let options = field.categories.isEmpty ? Consent.usualOptions : field.categories
      self = .consent(
        options.map { ConsentOption(label: $0.label, isGiven: Consent.isGiven(by: $0)) })
    case .singleChoice: self = .one(labels)
    case .scale:
      self =
        labels.isEmpty
        ? .number(least: field.minimum, most: field.maximum, isWhole: true) : .one(labels)
    case .multipleChoice: self = .several(labels)
    case .ranking: self = .ranks(labels)
    case .number:
      self = .number(
        least: field.minimum, most: field.maximum, isWhole: field.type == "integer")
    case .date: self = .date
    case .text: self = .words(isComment: field.role == .comment)
    case .identifier, .otherText: self = .words(isComment: false)
    }
  }

  /// The words of the options, where there are any.
  package var options: [String] {
    switch self {
    case .one(let labels), .several(let labels), .ranks(let labels): labels
    case .consent(let options): options.map(\.label)
    case .number, .date, .words: []
    }
  }
}
