/// The habits of one survey tool: its columns, header rows, and how it writes options and absence.
///
/// One file a tool, in `SurveySchemas/dialects`.
package struct ExportDialect: Sendable, Equatable {
  /// The name the contract gives the tool, such as `microsoft-forms`.
  package var name: String
  package var title: String
  /// Headers that show that the tool wrote a file, with how much each says (they add up to 1 or more).
  package var marks: [DialectMark] = []
  /// The header rows the tool writes at most; found from the data up to this.
  package var headerRows = 1
  /// Words of the last header row that mean "the answer itself" rather than an option.
  package var answerHeaders: [String] = []
  /// Headers of the column that identifies a response, in order of trust.
  package var identifier: [String] = []
  package var started: [String] = []
  package var finished: [String] = []
  /// Further columns that the tool adds; never answers.
  package var metadata: [String] = []
  /// Columns that the tool adds and that name or locate a person.
  package var personal: [String] = []
  /// Raw forms that mean "no answer" in this tool's exports, with their reasons.
  package var missingForms: [MissingForm] = []
  /// Cells that mean "this option was not chosen" where each option has a column.
  package var notChosen: [String] = []
  /// A regular expression with the groups `question` and `option`, for headers that hold both.
  package var optionHeader: String?
  /// What joins several answers in one cell.
  package var layout: MultipleChoiceLayout?
  /// The order of day and month where nothing in a column decides it.
  package var monthFirst = false
  /// A column and the value in it that marks a test or preview response.
  package var test: [DialectFlag] = []
  /// A column and the value in it that marks a response as partial; an empty value means blank.
  package var partial: [DialectFlag] = []

  package init(name: String, title: String) {
    self.name = name
    self.title = title
  }

  /// A file that no tool's marks are found in.
  package static let generic = ExportDialect(name: "generic", title: "an unknown tool")
}

/// A header that speaks for a tool.
package struct DialectMark: Sendable, Equatable {
  package var header: String
  package var weight: Double
}

/// A value in a column that says something about the whole response.
package struct DialectFlag: Sendable, Equatable {
  package var column: String
  package var value: String
}
