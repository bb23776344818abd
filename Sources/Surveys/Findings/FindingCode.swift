/// What may be imperfect about an export, each with a stable code.
///
/// A new case asks for its words in `FindingText`, its row in `Documentation/Findings.md` and a
/// broken sample; the tests hold all three.
package enum FindingCode: String, Sendable, CaseIterable {
  // Rows as the file holds them.
  case misalignedRow = "misaligned-row"
  case unclosedQuote = "unclosed-quote"
  case nulByte = "nul-byte"
  case undecodableText = "undecodable-text"
  case cellTooLong = "cell-too-long"
  case strayQuote = "stray-quote"
  // Columns.
  case duplicateHeader = "duplicate-header"
  case blankHeader = "blank-header"
  case fieldNotFound = "field-not-found"
  case columnNotMatched = "column-not-matched"
  case ambiguousColumn = "ambiguous-column"
  case personalColumnDropped = "personal-column-dropped"
  // Answers.
  case requiredMissing = "required-missing"
  case unknownOption = "unknown-option"
  case exclusiveOption = "exclusive-option"
  case unreadableNumber = "unreadable-number"
  case numberOutOfRange = "number-out-of-range"
  case patternMismatch = "pattern-mismatch"
  case unreadableDate = "unreadable-date"
  case undecidedDateOrder = "undecided-date-order"
  case identifierMissing = "identifier-missing"
  // Responses.
  case blankRow = "blank-row"
  case testResponse = "test-response"
  case duplicateResponse = "duplicate-response"
  case identicalAnswers = "identical-answers"
  case partialResponse = "partial-response"
  case consentRefused = "consent-refused"

  package enum Severity: String, Sendable, CaseIterable, Comparable {
    /// Something was left out of the clean table.
    case error
    /// Something was read as missing, or may have been read wrongly.
    case warning
    /// Something to know.
    case note

    package static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
    private var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }
  }

  package var severity: Severity {
    switch self {
    case .misalignedRow, .unclosedQuote, .nulByte, .undecodableText, .cellTooLong, .requiredMissing:
      .error
    case .strayQuote, .duplicateHeader, .fieldNotFound, .columnNotMatched, .ambiguousColumn,
      .unknownOption, .exclusiveOption, .unreadableNumber, .numberOutOfRange, .patternMismatch,
      .unreadableDate, .undecidedDateOrder, .identifierMissing:
      .warning
    case .blankHeader, .personalColumnDropped, .blankRow, .testResponse, .duplicateResponse,
      .identicalAnswers, .partialResponse, .consentRefused:
      .note
    }
  }

  /// The position in `allCases`, for counting in flat arrays.
  var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
