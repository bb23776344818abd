/// One column of an export, as its header rows describe it.
package struct ExportColumn: Sendable, Equatable {
  /// Counted from 1, as Excel shows it.
  package var index: Int
  /// The header as people see it: the header rows' own words, joined.
  package var header: String
  /// The question, inherited from the left where the tool writes it once for several columns.
  package var question: String
  /// The option, statement or sub-label under the question.
  package var option: String?
  /// Columns of one question share a group; nil where the column stands alone.
  package var group: Int?
  /// Names that a tool gives the column beside its words, such as `QID5` or `socio1`; the steadiest
  /// first.
  package var identifiers: [String] = []
  package var part: ColumnPart = .answer
  /// Distinct answers among the first responses, for matching by values.
  package var samples: [String] = []
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
}

/// Which tool wrote a file, and how sure that is.
package struct ToolGuess: Sendable, Equatable {
  package var name: String
  /// 0 to 1; 0.8 and more means sure.
  package var confidence: Double
  /// Other tools that it may be, likeliest first.
  package var alternatives: [String]
}
