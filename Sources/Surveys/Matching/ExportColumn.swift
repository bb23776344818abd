/// One column of an export, as its header rows describe it.
package struct ExportColumn: Sendable, Equatable {
  /// Counted from 1, as Excel shows it.
  package var index: Int
  /// The header as people see it: the header rows' own words, joined.
  package var header: String
  /// The question, inherited from the left where the tool writes it once for several columns.
  ///
  /// The columns of one question have it alike. It is empty where the export holds the options or
  /// statements of a question and nowhere its words.
  package var question: String
  /// The option, statement, item or sub-label under the question.
  package var option: String?
  /// Columns of one question share a group; nil where the column stands alone.
  package var group: Int?
  /// What a cell of the column holds, as far as the header and the first responses show.
  package var layout = ColumnLayout.single
  /// Names that a tool gives the column beside its words, such as `QID5` or `socio1`.
  ///
  /// The steadiest first: what the tool itself calls the question and never shows, then a code in
  /// a header row of its own, then a code in front of the words.
  package var identifiers: [String] = []
  package var part: ColumnPart = .answer
  /// For a header that is there more than once: the nearest one on its left that is not.
  ///
  /// "Please explain your answer:" stands eighteen times in one export, and only this tells one
  /// from another.
  package var neighbour: String?
  /// How many of the first responses have an answer in the column.
  package var answered = 0
  /// Distinct answers among the first responses, for matching by values.
  package var samples: [String] = []
}

/// What the cells of a column hold, and so how they make up an answer.
package enum ColumnLayout: String, Sendable, CaseIterable {
  /// A whole answer: one choice, several joined, a number, a date, words.
  case single
  /// Whether one option was chosen: a tick, 0 or 1, yes or no, or the option's own words.
  case option
  /// The answer to one statement of a grid: a place on a scale that the group shares.
  case statement
  /// The place given to one item of a ranking.
  case rank
  /// Words written beside an option or a question, such as "Other (please specify)".
  case otherText
}

/// What a column is, by the tool's habits and by its header.
package enum ColumnPart: String, Sendable, Equatable {
  case answer, identifier, started, finished, metadata, personal
}

/// The header of an export, understood.
package struct ExportHeader: Sendable, Equatable {
  package var dialect: ExportDialect
  package var tool: ToolGuess
  /// The record the header starts at, from 1: more than 1 after a preamble.
  package var firstRow: Int
  package var rowCount: Int
  package var columns: [ExportColumn]
  /// What marks a record of this export as a trial; any of them does.
  package var test: [RecordFlag] = []
  /// What marks a response of this export as unfinished; any of them does.
  package var partial: [RecordFlag] = []
}

/// A column of an export, and what a cell in it must be to say something of the whole record.
package struct RecordFlag: Sendable, Equatable {
  /// Counted from 1.
  package var column: Int
  package var condition: CellCondition
}

/// Which tool wrote a file, and how sure that is.
package struct ToolGuess: Sendable, Equatable {
  /// From this confidence on a guess is sure.
  package static let sure = 0.8

  package var name: String
  /// 0 to 1; 0.8 and more means sure.
  package var confidence: Double
  /// Other tools that it may be, likeliest first.
  package var alternatives: [String]
}
