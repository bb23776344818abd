/// Writes answers as the clean table holds them: clean values, dates in the schema's form, a
/// labelled token for each reason there is no answer.
struct CleanAnswers {
  private let responses: Responses
  private let tokens: [[String]]
  private let formats: [DateFormat?]
  private let delimiters: [String]

  init(_ responses: Responses) {
    self.responses = responses
    let schema = responses.schema
    tokens = schema.fields.map { field in
      MissingReason.allCases.map { reason in
        let forms = field.missingForms ?? schema.missingForms
        return forms.first { $0.reason == reason && $0.value != "-" }?.value ?? ""
      }
    }
    formats = schema.fields.map { $0.format.flatMap(DateFormat.init) }
    delimiters = schema.fields.map { $0.delimiter ?? "," }
  }

  /// The token the schema gives a reason in a field; blank where it gives none.
  private func token(_ reason: MissingReason, _ field: Int) -> String {
    tokens[field][MissingReason.allCases.firstIndex(of: reason) ?? 0]
  }

  /// The clean text of one answer.
  func text(field: Int, row: Int) -> String {
    let question = responses.schema.fields[field]
    guard question.privacy == .keep || question.privacy == .hash else { return "" }
    switch responses.answers[field] {
    case .codes(let codes):
      guard row < codes.count else { return "" }
      if let option = codes[row].option {
        return question.categories.indices.contains(option)
          ? value(question.categories[option], question) : ""
      }
      return token(codes[row].missing ?? .skipped, field)
    case .sets(let sets):
      if let reason = sets.missing[row] { return token(reason, field) }
      return question.categories.indices.filter { sets.contains(option: $0, row: row) }
        .map { question.categories[$0].value }.joined(separator: delimiters[field])
    case .rankings(let rankings):
      if let reason = rankings.missing[row] { return token(reason, field) }
      let ranks = (0..<rankings.optionCount).map {
        (place: rankings.ranks[row * rankings.optionCount + $0], option: $0)
      }
      return ranks.filter { $0.place > 0 }.sorted { ($0.place, $0.option) < ($1.place, $1.option) }
        .map { question.categories[$0.option].value }.joined(separator: delimiters[field])
    case .numbers(let numbers):
      if let reason = numbers.missing[row] { return token(reason, field) }
      let value = numbers.values[row]
      return value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    case .instants(let instants):
      let instant = instants[row]
      let position = Int(truncatingIfNeeded: instant &- Int64.min)
      if position >= 0, position < MissingReason.allCases.count {
        return token(MissingReason.allCases[position], field)
      }
      return date(CivilDate(instant: instant), question, formats[field])
    case .texts(let references):
      if let reason = references[row].missing { return token(reason, field) }
      return responses.string(references[row])
    }
  }

  /// A consent kept as the standard's boolean is written as one.
  private func value(_ option: AnswerOption, _ question: SurveyField) -> String {
    guard question.type == "boolean" else { return option.value }
    return Consent.isGiven(by: option) ? "true" : "false"
  }

  private func date(_ date: CivilDate, _ question: SurveyField, _ format: DateFormat?) -> String {
    if let format { return format.write(date) }
    let iso = DateFormat(question.type == "datetime" ? "%Y-%m-%dT%H:%M:%SZ" : "%Y-%m-%d")
    return iso?.write(date) ?? ""
  }
}
