import Surveys

/// Makes every breakdown of a run, or the one that is asked for: the way into this stage.
///
/// The evidence is one value for each schema. The order of what comes out depends on the order of
/// the evidence and of the schemas' fields alone.
package struct BreakdownSet: Sendable {
  let evidence: [SurveyEvidence]
  let settings: BreakdownSettings

  package init(_ evidence: [SurveyEvidence], settings: BreakdownSettings = BreakdownSettings()) {
    // Surveys first, then case reviews, which are never set beside them.
    self.evidence =
      evidence.filter { $0.schema.source == .survey }
      + evidence.filter { $0.schema.source == .caseReview }
    self.settings = settings
  }

  /// All that a report shows, each survey's outcomes first, and what had to be left out.
  ///
  /// Fails only where a filter names what no survey has.
  package func all(from provenance: Provenance) throws(BreakdownError) -> PublishedFigures {
    try checkFilters(evidence)
    var outcomes: [SurveyBreakdowns.Outcome] = []
    var surveys: [SurveyPlan] = []
    for one in evidence where hasFilterFields(one) {
      surveys.append(SurveyPlan(SurveyBreakdowns(one, settings: settings)))
    }
    let reviews = surveys.filter { $0.schema.source == .caseReview }
    let asked = surveys.filter { $0.schema.source == .survey }
    for plan in asked { outcomes += plan.outcomes() }
    outcomes += sideBySide(asked)
    for plan in reviews { outcomes += plan.outcomes() }
    return figures(outcomes, provenance)
  }

  /// The breakdown that `request` asks for, one for each survey that has the question.
  ///
  /// What may not be shown is in `withheld`; both lists are never empty together.
  package func breakdown(_ request: BreakdownRequest, from provenance: Provenance)
    throws(BreakdownError) -> PublishedFigures
  {
    let chosen = try chosen(request.audience)
    try checkFilters(chosen)
    let able = chosen.filter(hasFilterFields)
    if request.by == BreakdownRequest.byAudience {
      return figures([try sideBySide(request.question, able)], provenance)
    }
    if request.by == request.question { throw .groupIsQuestion(name: request.question) }
    try checkQuestion(request.question, chosen)
    if let by = request.by { try checkGroup(by, chosen) }
    var outcomes: [SurveyBreakdowns.Outcome] = []
    for one in able {
      let plan = SurveyPlan(SurveyBreakdowns(one, settings: settings))
      if let outcome = try plan.outcome(request) { outcomes.append(outcome) }
    }
    if outcomes.isEmpty, let by = request.by {
      // The question is in one survey and the field to group by in another.
      throw .unknownGroup(
        name: by, suggestion: nil,
        known: groupNames(able.filter { $0.schema.index(of: request.question) != nil }))
    }
    return figures(outcomes, provenance)
  }

  private func figures(_ outcomes: [SurveyBreakdowns.Outcome], _ provenance: Provenance)
    -> PublishedFigures
  {
    var figures = PublishedFigures(
      profile: settings.profile, generated: provenance, breakdowns: [], withheld: [])
    for outcome in outcomes {
      switch outcome {
      case .shown(let breakdown): figures.breakdowns.append(breakdown)
      case .withheld(let table): figures.withheld.append(table)
      }
    }
    return figures
  }

  // MARK: side by side

  /// Every closed question that several audiences were asked with the same options, and the themes.
  private func sideBySide(_ plans: [SurveyPlan]) -> [SurveyBreakdowns.Outcome] {
    var names: [String] = []
    for plan in plans {
      for name in plan.questionNames where !names.contains(name) { names.append(name) }
    }
    names.append(BreakdownRequest.themes)
    return names.compactMap { name in
      let parts = plans.compactMap { $0.part(name) }
      if let table = SideBySide(parts, settings: settings) { return table.outcome() }
      let audiences = Set(parts.compactMap { $0.breakdowns.rows.evidence.schema.audience })
      guard audiences.count > 1 else { return nil }
      return .withheld(
        WithheldTable(
          question: name, by: BreakdownRequest.byAudience, reason: WithheldReason.otherOptions))
    }
  }

  private func sideBySide(_ name: String, _ evidence: [SurveyEvidence])
    throws(BreakdownError) -> SurveyBreakdowns.Outcome
  {
    try checkQuestion(name, evidence)
    let parts = evidence.map { SurveyPlan(SurveyBreakdowns($0, settings: settings)) }
      .compactMap { $0.part(name) }
    guard let table = SideBySide(parts, settings: settings) else {
      throw .notAskedOfSeveralAudiences(name: name)
    }
    return table.outcome()
  }

  // MARK: what is asked for

  private func chosen(_ audience: Audience?) throws(BreakdownError) -> [SurveyEvidence] {
    guard let audience else { return evidence }
    let chosen = evidence.filter { $0.schema.audience == audience }
    guard !chosen.isEmpty else {
      var present: [String] = []
      for one in evidence {
        if let name = one.schema.audience?.rawValue, !present.contains(name) {
          present.append(name)
        }
      }
      throw .noSuchAudience(audience: audience.rawValue, present: present)
    }
    return chosen
  }

  private func checkQuestion(_ name: String, _ evidence: [SurveyEvidence])
    throws(BreakdownError)
  {
    if name == BreakdownRequest.themes {
      guard evidence.contains(where: { !$0.themes.isEmpty }) else {
        throw .noCodedComments(question: name)
      }
      return
    }
    for one in evidence {
      guard let index = one.schema.index(of: name) else { continue }
      let field = one.schema.fields[index]
      switch field.kind {
      case .singleChoice, .multipleChoice, .scale, .ranking, .number, .consent: return
      case .text:
        if one.themes.contains(where: { $0.field == name }) { return }
        if field.role == .comment { throw .noCodedComments(question: name) }
        throw .questionNotCountable(name: name, kind: field.kind.rawValue)
      case .identifier, .date, .otherText:
        throw .questionNotCountable(name: name, kind: field.kind.rawValue)
      }
    }
    let known = questionNames(evidence)
    throw .unknownQuestion(
      name: name, suggestion: Suggestion.nearest(to: name, among: known), known: known)
  }

  private func checkGroup(_ name: String, _ evidence: [SurveyEvidence]) throws(BreakdownError) {
    for one in evidence {
      guard let index = one.schema.index(of: name) else { continue }
      let kind = one.schema.fields[index].kind
      switch kind {
      case .singleChoice, .multipleChoice, .scale, .consent: return
      case .identifier, .ranking, .number, .date, .text, .otherText:
        throw .groupNotClosed(name: name, kind: kind.rawValue)
      }
    }
    let known = groupNames(evidence)
    throw .unknownGroup(
      name: name, suggestion: Suggestion.nearest(to: name, among: known), known: known)
  }

  private func checkFilters(_ evidence: [SurveyEvidence]) throws(BreakdownError) {
    for filter in settings.wheres {
      let fields = evidence.flatMap(\.schema.fields).filter { $0.name == filter.field }
      guard !fields.isEmpty else {
        throw .unknownFilterField(
          name: filter.field,
          suggestion: Suggestion.nearest(to: filter.field, among: groupNames(evidence)))
      }
      var known: [String] = []
      for category in fields.flatMap(\.categories) where !known.contains(category.value) {
        known.append(category.value)
      }
      guard !known.isEmpty else {
        throw .groupNotClosed(
          name: filter.field, kind: fields.first?.kind.rawValue ?? "text")
      }
      guard known.contains(filter.value) else {
        throw .unknownFilterValue(
          field: filter.field, value: filter.value,
          suggestion: Suggestion.nearest(to: filter.value, among: known), known: known)
      }
    }
  }

  /// A survey without the field that a filter names is left out, since none of it can be chosen.
  private func hasFilterFields(_ one: SurveyEvidence) -> Bool {
    settings.wheres.allSatisfy { one.schema.index(of: $0.field) != nil }
  }

  private func questionNames(_ evidence: [SurveyEvidence]) -> [String] {
    var names: [String] = []
    for one in evidence {
      for field in one.schema.fields where !names.contains(field.name) {
        switch field.kind {
        case .singleChoice, .multipleChoice, .scale, .ranking: names.append(field.name)
        case .identifier, .number, .date, .text, .otherText, .consent: continue
        }
      }
    }
    return names + [BreakdownRequest.themes]
  }

  private func groupNames(_ evidence: [SurveyEvidence]) -> [String] {
    var names: [String] = []
    for one in evidence {
      for field in one.schema.fields where !names.contains(field.name) {
        switch field.kind {
        case .singleChoice, .multipleChoice, .scale: names.append(field.name)
        case .identifier, .number, .date, .text, .otherText, .consent, .ranking: continue
        }
      }
    }
    return names + [BreakdownRequest.byAudience]
  }
}
