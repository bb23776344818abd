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
  // What the reader of the file's format remarked on.
  case undecodableBytes = "undecodable-bytes"
  case uncertainEncoding = "uncertain-encoding"
  case errorValue = "error-value"
  case formulaWithoutValue = "formula-without-value"
  case formula
  case mergedCells = "merged-cells"
  case fewerRowsThanStated = "fewer-rows-than-stated"
  case hiddenSheet = "hidden-sheet"
  case furtherSheet = "further-sheet"
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
  case nearOption = "near-option"
  case ambiguousOption = "ambiguous-option"
  case optionAsDate = "option-as-date"
  case answerVariant = "answer-variant"
  case exclusiveOption = "exclusive-option"
  case unreadableNumber = "unreadable-number"
  case numberOutOfRange = "number-out-of-range"
  case patternMismatch = "pattern-mismatch"
  case unreadableDate = "unreadable-date"
  case undecidedDateOrder = "undecided-date-order"
  case mixedDateForms = "mixed-date-forms"
  case decidedDateOrder = "decided-date-order"
  case placeholderDate = "placeholder-date"
  case damagedTime = "damaged-time"
  case lostCharacters = "lost-characters"
  case garbledText = "garbled-text"
  case identifierMissing = "identifier-missing"
  case identifierDamaged = "identifier-damaged"
  // Responses.
  case blankRow = "blank-row"
  case testResponse = "test-response"
  case duplicateResponse = "duplicate-response"
  case identicalAnswers = "identical-answers"
  case partialResponse = "partial-response"
  case unansweredResponse = "unanswered-response"
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
    case .strayQuote, .undecodableBytes, .uncertainEncoding, .errorValue, .formulaWithoutValue,
      .fewerRowsThanStated, .duplicateHeader, .fieldNotFound, .columnNotMatched, .ambiguousColumn,
      .unknownOption, .nearOption, .ambiguousOption, .optionAsDate, .exclusiveOption,
      .unreadableNumber, .numberOutOfRange, .patternMismatch, .unreadableDate, .undecidedDateOrder,
      .mixedDateForms, .damagedTime, .lostCharacters, .garbledText, .identifierMissing,
      .identifierDamaged:
      .warning
    case .formula, .mergedCells, .hiddenSheet, .furtherSheet, .blankHeader, .personalColumnDropped,
      .answerVariant, .decidedDateOrder, .placeholderDate, .blankRow, .testResponse,
      .duplicateResponse, .identicalAnswers, .partialResponse, .unansweredResponse,
      .consentRefused:
      .note
    }
  }

  /// The position in `allCases`, for counting in flat arrays.
  var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
