/// Turns findings into words: the only place that does.
package struct FindingText: Sendable {
  let schema: SurveySchema

  package init(_ schema: SurveySchema) { self.schema = schema }

  /// What was found, in a sentence.
  package func message(_ finding: Finding) -> String {
    let n = finding.count
    let field = fieldName(finding)
    switch finding.code {
    case .misalignedRow:
      return
        "\(rows(n)) \(n == 1 ? "has" : "have") more or fewer cells than the header"
        + (finding.expected.map { " (\($0))" } ?? "") + ", and \(n == 1 ? "was" : "were") set aside"
    case .unclosedQuote:
      return "\(rows(n)) \(n == 1 ? "opens" : "open") a quotation mark that is never closed"
    case .nulByte:
      return "\(rows(n)) \(n == 1 ? "holds" : "hold") a NUL byte, which no text has"
    case .undecodableText:
      return "\(rows(n)) \(n == 1 ? "holds" : "hold") bytes that are not UTF-8 text"
    case .cellTooLong:
      return "\(rows(n)) \(n == 1 ? "holds" : "hold") a cell longer than a survey answer can be"
    case .strayQuote:
      return
        "\(rows(n)) \(n == 1 ? "has" : "have") a quotation mark in the middle of a cell; it was "
        + "kept as it stands"
    case .undecodableBytes:
      return
        "\(n) \(n == 1 ? "byte is" : "bytes are") no text in the encoding the file is in, and "
        + "\(n == 1 ? "was" : "were") replaced by a mark"
    case .uncertainEncoding:
      return "the encoding of the file was taken from evidence that leaves doubt\(named(finding))"
    case .errorValue where finding.field == nil:
      return
        "\(cells(n)) \(n == 1 ? "holds a spreadsheet's error" : "hold spreadsheets' errors")"
        + named(finding)
    case .errorValue:
      return "\(answers(n)) to \(field) \(n == 1 ? "is" : "are") a spreadsheet's error"
    case .formulaWithoutValue:
      return
        "\(cells(n)) \(n == 1 ? "holds a formula" : "hold formulas") and not what "
        + "\(n == 1 ? "it comes" : "they come") to"
    case .formula:
      return
        "\(cells(n)) \(n == 1 ? "holds a formula; what it" : "hold formulas; what they") last "
        + "came to was read"
    case .mergedCells:
      return "\(n) \(n == 1 ? "range of cells is" : "ranges of cells are") merged\(named(finding))"
    case .fewerRowsThanStated:
      return "the sheet says that it has \(n == 1 ? "1 more row" : "\(n) more rows") than it holds"
    case .hiddenSheet:
      return "\(sheets(n)) \(n == 1 ? "is" : "are") hidden, and passed over\(named(finding))"
    case .furtherSheet:
      return "\(sheets(n)) \(n == 1 ? "was" : "were") not read\(named(finding))"
    case .duplicateHeader:
      return "\(columns(n)) \(n == 1 ? "has" : "have") the same header as an earlier one"
    case .blankHeader:
      return "\(columns(n)) \(n == 1 ? "has" : "have") no header"
    case .fieldNotFound:
      return "no column was found for \(field)"
    case .columnNotMatched:
      return "\(columns(n)) \(n == 1 ? "was" : "were") not recognised and not read"
    case .ambiguousColumn where finding.expected == 1:
      return "one column could be \(field) or another field as well; it was taken for the first"
    case .ambiguousColumn:
      return "more than one column could be \(field); the first was taken"
    case .personalColumnDropped:
      return "\(columns(n)) that \(n == 1 ? "names or locates" : "name or locate") people "
        + "\(n == 1 ? "was" : "were") left out"
    case .requiredMissing:
      return "\(rows(n)) \(n == 1 ? "has" : "have") no readable \(field), which is required, and "
        + "\(n == 1 ? "was" : "were") set aside"
    case .unknownOption:
      return "\(answers(n)) to \(field) \(n == 1 ? "is" : "are") none of its options"
    case .nearOption:
      return
        "\(answers(n)) to \(field) \(n == 1 ? "is none" : "are none") of its options, but "
        + "\(n == 1 ? "looks" : "look") like \(proposal(finding))"
    case .ambiguousOption:
      return "\(answers(n)) to \(field) may mean more than one of its options"
    case .optionAsDate:
      return
        "\(answers(n)) to \(field) \(n == 1 ? "was" : "were") turned into "
        + "\(n == 1 ? "a date" : "dates") by a spreadsheet, and read as the "
        + "\(n == 1 ? "option it" : "options they") must have been"
    case .answerVariant:
      return
        "\(answers(n)) to \(field) \(n == 1 ? "differs from its option" : "differ from their options")"
        + " in spacing, capitals or punctuation only, and \(n == 1 ? "was" : "were") read as that"
    case .exclusiveOption:
      return
        "\(answers(n)) to \(field) \(n == 1 ? "joins" : "join") an option that should stand alone "
        + "with others"
    case .unreadableNumber:
      return "\(answers(n)) to \(field) \(n == 1 ? "is" : "are") not a number"
    case .numberOutOfRange:
      return "\(answers(n)) to \(field) \(n == 1 ? "is" : "are") outside \(range(finding))"
    case .patternMismatch:
      return "\(answers(n)) to \(field) \(n == 1 ? "is" : "are") not of the form the schema gives"
    case .unreadableDate:
      return "\(answers(n)) to \(field) \(n == 1 ? "is" : "are") not a date that can be read"
    case .undecidedDateOrder:
      return "nothing in \(field) shows whether the day or the month comes first"
    case .mixedDateForms:
      return
        "\(answers(n)) to \(field) \(n == 1 ? "is a date" : "are dates") of another form than most "
        + "in the column"
    case .decidedDateOrder:
      return decidedOrder(finding)
    case .placeholderDate:
      return
        "\(n == 1 ? "1 date" : "\(n) dates") in \(field) \(n == 1 ? "is" : "are") the stamp that "
        + "the tool writes when it keeps none (1 January 1980)"
    case .damagedTime:
      return
        "\(n == 1 ? "1 time has" : "\(n) times have") lost the hour, as \u{2018}49:19.0\u{2019} has"
    case .lostCharacters:
      return
        "\(answers(n)) to \(field) \(n == 1 ? "has" : "have") question marks where a character, "
        + "often an emoji, was lost"
    case .garbledText:
      return
        "\(answers(n)) to \(field) \(n == 1 ? "holds" : "hold") text that was read in the wrong "
        + "encoding before it came here"
    case .identifierMissing:
      return "\(rows(n)) \(n == 1 ? "has" : "have") no identifier"
    case .identifierDamaged:
      return
        "\(n == 1 ? "1 identifier was" : "\(n) identifiers were") shortened by a spreadsheet, as "
        + "\u{2018}1.88E+08\u{2019} is"
    case .blankRow:
      return "\(rows(n)) \(n == 1 ? "is" : "are") blank"
    case .testResponse:
      return
        "\(responses(n)) \(n == 1 ? "is a test or preview" : "are tests or previews"), left out"
    case .duplicateResponse:
      return "\(responses(n)) \(n == 1 ? "repeats" : "repeat") an earlier one, left out"
    case .identicalAnswers:
      return
        "\(responses(n)) \(n == 1 ? "has" : "have") the same answers as an earlier one, word for "
        + "word, kept"
    case .partialResponse:
      return "\(responses(n)) \(n == 1 ? "was" : "were") not finished"
    case .unansweredResponse:
      return "\(responses(n)) \(n == 1 ? "answers" : "answer") none of the questions, kept"
    case .consentRefused:
      return
        "\(responses(n)) \(n == 1 ? "comes" : "come") from people who did not consent, discarded"
    }
  }
}
