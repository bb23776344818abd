/// The checked answers of one export, held by column.
///
/// Row `i` of every column is the same response. A response is what the schema's `unit` says it is:
/// usually a respondent, sometimes one of a respondent's children.
package struct Responses: Sendable {
  package var schema: SurveySchema
  /// The number of rows: respondents, children or cases, as `schema.unit` says.
  package var count: Int
  /// The record each row came from, counted from 1 as Excel shows it.
  package var rows: [UInt32]
  /// One column of answers for each of `schema.fields`, in its order.
  package var answers: [AnswerColumn]
  /// What identifies each response, from the schema's field or the tool's own column; empty where
  /// the export has neither.
  package var identifiers: [TextReference]
  /// When each response was written (seconds since 1970 as the export's clock shows them), or
  /// a missing reason as `AnswerColumn.instants` writes it; empty where the export does not say.
  package var written: [Int64]
  /// The bytes that `TextReference`s point into.
  package var text: TextStore
  /// For rows that are children: the position of the respondent who answered for them.
  ///
  /// Nil where every row is a respondent of its own.
  package var respondents: [UInt32]?

  package init(
    schema: SurveySchema, count: Int, rows: [UInt32], answers: [AnswerColumn],
    identifiers: [TextReference] = [], written: [Int64] = [], text: TextStore,
    respondents: [UInt32]? = nil
  ) {
    self.schema = schema
    self.count = count
    self.rows = rows
    self.answers = answers
    self.identifiers = identifiers
    self.written = written
    self.text = text
    self.respondents = respondents
  }

  /// The text of `reference` as a string, for showing one response; loops read bytes instead.
  package func string(_ reference: TextReference) -> String { text.string(reference) }
}

/// The answers to one field, one for each row.
package enum AnswerColumn: Sendable {
  /// `single_choice`, `scale`, `consent`: options by their position in the field's `categories`.
  case codes([AnswerCode])
  /// `multiple_choice`: which options were chosen.
  case sets(OptionSets)
  /// `ranking`: the options in the order given, first preferred first.
  case rankings(Rankings)
  /// `number`, and a `scale` without categories.
  case numbers(Numbers)
  /// `date`: seconds since 1970 as the export's clock shows them; a missing reason as `Int64.min`
  /// plus its position in `MissingReason.allCases`.
  case instants([Int64])
  /// `identifier`, `text`, `other_text`.
  case texts([TextReference])
}

/// Several options chosen by each row, as bits.
package struct OptionSets: Sendable {
  /// The 64-bit words held for each row: enough for the field's options.
  package let wordsPerRow: Int
  /// Bit `o % 64` of word `row * wordsPerRow + o / 64` says that option `o` was chosen.
  package var words: [UInt64]
  /// For each row nil (it was answered) or why there is no answer.
  ///
  /// Answered with no option set means that only an unreadable or "other" text was given.
  package var missing: [MissingReason?]

  package init(optionCount: Int) {
    wordsPerRow = max(1, (optionCount + 63) / 64)
    words = []
    missing = []
  }

  package func contains(option: Int, row: Int) -> Bool {
    words[row * wordsPerRow + option / 64] & (1 << UInt64(option % 64)) != 0
  }
}

/// Options in each row's order of preference.
package struct Rankings: Sendable {
  package let optionCount: Int
  /// `ranks[row * optionCount + option]` is the place (from 1) given to the option, 0 for none.
  package var ranks: [UInt8]
  package var missing: [MissingReason?]

  package init(optionCount: Int) {
    self.optionCount = optionCount
    ranks = []
    missing = []
  }
}

/// A number for each row.
package struct Numbers: Sendable {
  /// 0 where `missing` has a reason.
  package var values: [Double] = []
  package var missing: [MissingReason?] = []

  package init() {}
}
