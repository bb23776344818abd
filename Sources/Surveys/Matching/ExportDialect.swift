/// The habits of one survey tool: its columns, header rows, and how it writes options and absence.
///
/// One file a tool, in `SurveySchemas/dialects`. A heading in any list of headings is written
/// whole, by its beginning (`Q_*`), or as a regular expression between slashes (`/Time$/`).
package struct ExportDialect: Sendable, Equatable {
  /// The name the contract gives the tool, such as `microsoft-forms`.
  package var name: String
  package var title: String
  /// What shows that the tool wrote a file, with how much each says (they add up to 0.8 or more).
  package var marks: [DialectMark] = []
  /// The header rows the tool writes at most; found from the data up to this.
  package var headerRows = 1
  /// The header row, from 1, that holds the tool's own names of the columns above their words.
  package var codeRow: Int?
  /// A regular expression whose first group is the steadiest name of a column, for a header row
  /// that holds nothing else.
  package var idRow: String?
  /// A regular expression with the groups `code` and `text`, for headings that hold both.
  package var code: String?
  /// A regular expression with the groups `stem` and `item`, for codes of one option or statement.
  package var optionCode: String?
  /// What stands between a question and its option where columns of one code stem share the words.
  package var separators: [String] = []
  /// Regular expressions for what a heading says beside the question, and is left out of it.
  package var leftOut: [String] = []
  /// Words of the last header row that mean "the answer itself" rather than an option.
  package var answerHeaders: [String] = []
  /// Headings of the column that identifies a response, in order of trust.
  package var identifier: [String] = []
  package var started: [String] = []
  package var finished: [String] = []
  /// Further columns that the tool adds; never answers.
  package var metadata: [String] = []
  /// Columns that the tool adds and that name or locate a person.
  package var personal: [String] = []
  /// Codes or headings of columns with words written beside an option.
  package var otherText: [String] = []
  /// Raw forms that mean "no answer" in this tool's exports, with their reasons.
  package var missingForms: [MissingForm] = []
  /// Cells that mean "this option was not chosen" where each option has a column.
  package var notChosen: [String] = []
  /// Days that the tool writes where it was told not to note when a response was sent.
  package var placeholderDates: [String] = []
  /// How headings hold both a question and an option, in the order they are tried.
  package var optionHeaders: [OptionHeader] = []
  /// Whether the columns of a question's options are headed by the options alone.
  package var choiceColumns = false
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

/// A heading's pattern, with the groups `question` and `option`, either of which may be left out.
///
/// A group `item`, a number, starts a new question wherever it does not grow.
package struct OptionHeader: Sendable, Equatable {
  package var pattern: String
  package var when: When

  /// What must be so for a heading to be taken apart.
  package enum When: String, Sendable, CaseIterable {
    /// Nothing: the form of the heading says it all.
    case always
    /// The column at its side has the same question.
    case shared
    /// Another column is headed by the question alone.
    case parent
    /// Nothing; but in a column without others of its question, the option says nothing.
    case component
  }

  package init(_ pattern: String, when: When = .always) {
    self.pattern = pattern
    self.when = when
  }
}

/// A value in a column that says something about the whole response.
package struct DialectFlag: Sendable, Equatable {
  /// The headings the column may have.
  package var columns: [String]
  package var condition: CellCondition
  /// Whether only the last of several such columns counts.
  package var last = false
}
