/// Something people talk about, with the rules and worked examples that recognise it.
package struct Theme: Sendable {
  package let id: String
  package let label: String
  package let definition: String?
  /// What counts as this theme, in words for a person who codes.
  package let include: String?
  /// What does not, and where it goes instead.
  package let exclude: String?
  /// The position of the theme this one is part of, or nil.
  package let parent: Int?
  /// How the theme is written in codes: its id, or `parent/id` for a sub-theme.
  package let path: String
  package let rules: [CodingRule]
  /// Comments that must be given this theme.
  package let examples: [ThemeExample]
  /// Comments that must not.
  package let counterexamples: [ThemeExample]
  /// The audiences its rules are for; empty means all.
  package let audiences: [String]
  /// The questions its rules are for; empty means all.
  package let questions: [String]
  /// The theme is given only to a comment that no other theme was given to.
  package let onlyIfNoOther: Bool
  package let place: CodebookPlace

  package init(
    id: String, label: String, definition: String? = nil, include: String? = nil,
    exclude: String? = nil, parent: Int? = nil, path: String? = nil, rules: [CodingRule] = [],
    examples: [ThemeExample] = [], counterexamples: [ThemeExample] = [], audiences: [String] = [],
    questions: [String] = [], onlyIfNoOther: Bool = false, place: CodebookPlace = .unknown
  ) {
    self.id = id
    self.label = label
    self.definition = definition
    self.include = include
    self.exclude = exclude
    self.parent = parent
    self.path = path ?? id
    self.rules = rules
    self.examples = examples
    self.counterexamples = counterexamples
    self.audiences = audiences
    self.questions = questions
    self.onlyIfNoOther = onlyIfNoOther
    self.place = place
  }
}

/// A comment kept with its theme to show, and to test, what the theme is and is not.
package struct ThemeExample: Sendable {
  package let text: String
  package let audience: String?
  package let question: String?
  package let direction: CodeDirection?
  package let place: CodebookPlace

  package init(
    text: String, audience: String? = nil, question: String? = nil,
    direction: CodeDirection? = nil, place: CodebookPlace = .unknown
  ) {
    self.text = text
    self.audience = audience
    self.question = question
    self.direction = direction
    self.place = place
  }
}

/// A place in the codebook's file, both counted from 1; 0 where there is none.
package struct CodebookPlace: Hashable, Sendable {
  package let line: Int
  package let column: Int

  package static let unknown = CodebookPlace(line: 0, column: 0)

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
