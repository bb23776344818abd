import Surveys

/// Which breakdowns a report makes of one survey, and in which order.
///
/// Tables are chosen so that what they hide stays hidden beside each other: questions by group fields,
/// but no group field by another, and themes by outcome only (see decision record 0004).
struct SurveyPlan: Sendable {
  let breakdowns: SurveyBreakdowns

  init(_ breakdowns: SurveyBreakdowns) { self.breakdowns = breakdowns }

  private var evidence: SurveyEvidence { breakdowns.rows.evidence }
  var schema: SurveySchema { evidence.schema }

  /// The closed questions of a report: outcomes first, then the others in the schema's order.
  private var questionFields: [Int] {
    let counted = schema.fields.indices.filter { isReported(schema.fields[$0]) }
    return counted.filter { schema.fields[$0].role == .outcome }
      + counted.filter { schema.fields[$0].role != .outcome }
  }

  var questionNames: [String] { questionFields.map { schema.fields[$0].name } }

  private func isReported(_ field: SurveyField) -> Bool {
    guard field.privacy == .keep else { return false }
    switch field.role {
    case .weight, .completion, .child, .quotePermission, .setting: return false
    case .outcome, .group, .comment, .answeredBy, .goal, .actual, .ideal, nil: break
    }
    switch field.kind {
    case .singleChoice, .multipleChoice, .ranking: return true
    case .scale: return !field.categories.isEmpty || field.maximum != nil
    case .identifier, .number, .date, .text, .otherText, .consent: return false
    }
  }

  private func isGroup(_ field: SurveyField) -> Bool {
    guard field.role == .group, field.privacy == .keep else { return false }
    switch field.kind {
    case .singleChoice, .multipleChoice, .scale: return true
    case .ranking, .identifier, .number, .date, .text, .otherText, .consent: return false
    }
  }

  /// Every breakdown of the survey.
  func outcomes() -> [SurveyBreakdowns.Outcome] {
    var all: [SurveyBreakdowns.Outcome] = []
    var groups = schema.fields.indices.filter { isGroup(schema.fields[$0]) }
      .compactMap { try? breakdowns.groups($0) }
    if let field = breakdowns.rows.answeredBy, breakdowns.rows.ownVoice != nil,
      let answeredBy = try? breakdowns.groups(field)
    {
      groups.append(answeredBy)
    }
    for field in questionFields {
      guard let question = try? breakdowns.question(field) else { continue }
      let everybody = breakdowns.shownEverybody(question)
      all.append(breakdowns.breakdown(question, by: nil, beside: everybody))
      switch schema.fields[field].role {
      case .group, .answeredBy, .actual: continue
      case .ideal:
        if let actual = actual(for: field), let by = try? breakdowns.groups(actual) {
          all.append(breakdowns.breakdown(question, by: by, beside: everybody))
        }
      case .outcome, .weight, .comment, .setting, .completion, .child, .goal, .quotePermission,
        nil:
        for by in groups {
          all.append(breakdowns.breakdown(question, by: by, beside: everybody))
        }
      }
    }
    return all + themes()
  }

  /// The `actual` field that belongs to an `ideal` one: in the same place among its kind.
  private func actual(for ideal: Int) -> Int? {
    let place = schema.indices(playing: .ideal).firstIndex(of: ideal) ?? 0
    let actuals = schema.indices(playing: .actual)
    return place < actuals.count ? actuals[place] : actuals.last
  }

  // MARK: themes

  /// The themes of all comments, of each comment field, and by each outcome.
  private func themes() -> [SurveyBreakdowns.Outcome] {
    guard let overall = themesOverall() else { return [] }
    let everybody = breakdowns.shownEverybody(overall)
    var all = [breakdowns.breakdown(overall, by: nil, beside: everybody)]
    for field in schema.indices(playing: .outcome) {
      guard let by = try? breakdowns.groups(field) else { continue }
      all.append(breakdowns.breakdown(overall, by: by, beside: everybody))
    }
    guard evidence.themes.count > 1 else { return all }
    let each = evidence.themes.map {
      Question(themes: $0, schema: schema, joining: [$0.field].compactMap(\.self))
    }
    let check = ThemesTogether(
      overall: everybody, fields: each.map(breakdowns.shownEverybody),
      rules: breakdowns.rules)
    for (position, question) in each.enumerated() {
      all.append(
        check.isSafe(position)
          ? breakdowns.breakdown(question, by: nil)
          : breakdowns.withheld(question, nil, WithheldReason.cells))
    }
    return all
  }

  private func themesOverall() -> Question? {
    guard let together = ThemeMentions.together(evidence.themes) else { return nil }
    var overall = Question(
      themes: together, schema: schema, joining: evidence.themes.compactMap(\.field))
    overall.name = BreakdownRequest.themes
    return overall
  }

  // MARK: one by one

  /// The question called `name`, if this survey has it and it can be counted.
  private func question(_ name: String) throws(QuestionColumn.Refusal) -> Question? {
    if name == BreakdownRequest.themes { return themesOverall() }
    if let mentions = evidence.themes.first(where: { $0.field == name }) {
      return Question(themes: mentions, schema: schema, joining: [name])
    }
    guard let index = schema.index(of: name) else { return nil }
    return try breakdowns.question(index)
  }

  /// This survey's part of a table by audience; nil where it has no such question.
  func part(_ name: String) -> SideBySide.Part? {
    guard let question = (try? question(name)) ?? nil else { return nil }
    return SideBySide.Part(
      breakdowns: breakdowns, question: question, shown: breakdowns.shownEverybody(question))
  }

  /// The breakdown that is asked for; nil where this survey lacks the question or the groups.
  func outcome(_ request: BreakdownRequest) throws(BreakdownError) -> SurveyBreakdowns.Outcome? {
    let refused: QuestionColumn.Refusal
    do {
      guard let question = try question(request.question) else { return nil }
      guard let by = request.by else { return breakdowns.breakdown(question, by: nil) }
      guard let index = schema.index(of: by) else { return nil }
      let groups = try breakdowns.groups(index, everyVoice: question.countsEveryVoice)
      return breakdowns.breakdown(question, by: groups)
    } catch {
      refused = error
    }
    switch refused {
    case .number:
      return .withheld(
        breakdowns.withheldTable(request.question, by: request.by, WithheldReason.number))
    case .sealed:
      return .withheld(
        breakdowns.withheldTable(request.question, by: request.by, WithheldReason.sealed))
    case .noOptions(let kind):
      throw .questionNotCountable(name: request.question, kind: kind)
    }
  }
}
