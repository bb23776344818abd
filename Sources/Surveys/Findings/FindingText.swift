/// Turns findings into words: the only place that does.
package struct FindingText: Sendable {
  private let schema: SurveySchema

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
    case .duplicateHeader:
      return "\(columns(n)) \(n == 1 ? "has" : "have") the same header as an earlier one"
    case .blankHeader:
      return "\(columns(n)) \(n == 1 ? "has" : "have") no header"
    case .fieldNotFound:
      return "no column was found for \(field)"
    case .columnNotMatched:
      return "\(columns(n)) \(n == 1 ? "was" : "were") not recognised and not read"
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
    case .identifierMissing:
      return "\(rows(n)) \(n == 1 ? "has" : "have") no identifier"
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
    case .consentRefused:
      return
        "\(responses(n)) \(n == 1 ? "comes" : "come") from people who did not consent, discarded"
    }
  }

  /// What to do about it, in a sentence.
  package func hint(_ finding: Finding) -> String {
    let field = fieldName(finding)
    switch finding.code {
    case .misalignedRow:
      return "Look for a delimiter or line break inside an answer, or two copies joined by hand."
    case .unclosedQuote:
      return "Close the quotation mark in the named row, or export the file again."
    case .nulByte, .undecodableText:
      return "Export the file again as \"CSV UTF-8\"; answers in the named rows were set aside."
    case .cellTooLong:
      return "Look at the named row: an unclosed quotation mark often swallows what follows."
    case .strayQuote:
      return "Nothing to do if the answer reads well; otherwise export the file again."
    case .duplicateHeader:
      return
        "They are told apart by their neighbours; give them aliases in the schema if that is wrong."
    case .blankHeader:
      return "Nothing to do if the column is empty; otherwise give it a header in the file."
    case .fieldNotFound where isToolsOwn(finding):
      return
        "Nothing to do if the tool writes none; otherwise add the column's header to its \"aliases\"."
    case .fieldNotFound:
      return "Check that it was asked in this wave, or add the column's header to its \"aliases\"."
    case .columnNotMatched:
      return "If it should be read, add a field for it to the schema, or its header to a field's "
        + "\"aliases\"."
    case .ambiguousColumn:
      return "Add the right column's header to the \"aliases\" of \(field)."
    case .personalColumnDropped:
      return
        "Nothing to do: it never reaches the clean table. Name it in the schema only if it must be kept."
    case .requiredMissing:
      return "Fill in the answer in the fix file, or leave the row out."
    case .unknownOption:
      return "If people mean one of \(options(finding)), add what they wrote to that option's "
        + "\"aliases\"; until then it counts as unreadable."
    case .exclusiveOption:
      return "Both were kept; decide which of them you believe."
    case .unreadableNumber, .numberOutOfRange, .patternMismatch:
      return
        "Each counts as unreadable, not as an answer; mend it in the export if you know better."
    case .unreadableDate:
      return "Each counts as unreadable. Give the column's form as \"format\", such as %d/%m/%Y."
    case .undecidedDateOrder:
      return "Give the form in the schema as \"format\": %d/%m/%Y or %m/%d/%Y."
    case .identifierMissing:
      return "They were kept; a later download of the same survey cannot be matched with them."
    case .blankRow, .testResponse, .consentRefused:
      return "Nothing to do: they are counted here and nowhere else."
    case .duplicateResponse:
      return
        "The first of each was kept. If they are different people, their identifiers are wrong."
    case .identicalAnswers:
      return "Two people may well answer alike; look if there are many."
    case .partialResponse:
      return "They are in the figures; --complete-only leaves them out."
    }
  }

  private func fieldName(_ finding: Finding) -> String {
    guard let field = finding.field, schema.fields.indices.contains(field) else { return "a field" }
    return "\u{2018}\(schema.fields[field].name)\u{2019}"
  }

  /// Identifiers and times are the tool's to write, and some tools write none.
  private func isToolsOwn(_ finding: Finding) -> Bool {
    guard let field = finding.field, schema.fields.indices.contains(field) else { return false }
    switch schema.fields[field].kind {
    case .identifier, .date: return true
    case .singleChoice, .multipleChoice, .scale, .ranking, .number, .text, .otherText, .consent:
      return false
    }
  }

  private func options(_ finding: Finding) -> String {
    guard let field = finding.field, schema.fields.indices.contains(field) else {
      return "its options"
    }
    let labels = schema.fields[field].categories.map(\.label)
    let shown = labels.prefix(6).map { "\"\($0)\"" }.joined(separator: ", ")
    return labels.count > 6 ? "\(shown) or \(labels.count - 6) more" : shown
  }

  private func range(_ finding: Finding) -> String {
    guard let field = finding.field, schema.fields.indices.contains(field) else {
      return "its range"
    }
    let question = schema.fields[field]
    switch (question.minimum, question.maximum) {
    case (let low?, let high?): return "\(plain(low)) to \(plain(high))"
    case (let low?, nil): return "\(plain(low)) and more"
    case (nil, let high?): return "\(plain(high)) and less"
    case (nil, nil): return "its range"
    }
  }

  private func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }

  private func rows(_ n: Int) -> String { n == 1 ? "1 row" : "\(n) rows" }
  private func columns(_ n: Int) -> String { n == 1 ? "1 column" : "\(n) columns" }
  private func answers(_ n: Int) -> String { n == 1 ? "1 answer" : "\(n) answers" }
  private func responses(_ n: Int) -> String { n == 1 ? "1 response" : "\(n) responses" }
}
