import Breakdowns

extension ReportPart {
  /// The sections of charts, in the order of a report: each survey's own voice, then case reviews,
  /// then audiences side by side, then the themes of comments.
  static func parts(_ figures: PublishedFigures) -> [ReportPart] {
    let numbered = figures.breakdowns.enumerated().map { (number: $0 + 1, breakdown: $1) }
    let together = numbered.filter { $0.breakdown.by == BreakdownRequest.byAudience }
    let apart = numbered.filter { $0.breakdown.by != BreakdownRequest.byAudience }
    // The themes of case reviews stay with the case reviews.
    let isVoiceTheme = { (item: Numbered) in
      item.breakdown.question == BreakdownRequest.themes && item.breakdown.source != "case-review"
    }
    let answers = apart.filter { !isVoiceTheme($0) }
    let surveys = grouped(answers.filter { $0.breakdown.source != "case-review" })
    let reviews = grouped(answers.filter { $0.breakdown.source == "case-review" })
    var parts = surveys.enumerated().map { survey($1, number: $0 + 1, figures.profile) }
    parts += reviews.enumerated().map { caseReview($1, number: $0 + 1, figures.profile) }

    if !together.isEmpty { parts.append(sideBySide(together, figures.profile)) }
    let themes = apart.filter(isVoiceTheme).sorted {
      AudienceWords.rank(of: $0.breakdown.audience) < AudienceWords.rank(of: $1.breakdown.audience)
    }
    if !themes.isEmpty { parts.append(Self.themes(themes, figures.profile)) }
    return parts
  }

  private typealias Numbered = (number: Int, breakdown: PublishedBreakdown)

  /// The breakdowns of each survey together, surveys in the order of their audiences.
  private static func grouped(_ numbered: [Numbered]) -> [[Numbered]] {
    var groups: [[Numbered]] = []
    for item in numbered {
      let same = groups.firstIndex {
        $0.first?.breakdown.survey == item.breakdown.survey
          && $0.first?.breakdown.wave == item.breakdown.wave
          && $0.first?.breakdown.audience == item.breakdown.audience
      }
      if let same { groups[same].append(item) } else { groups.append([item]) }
    }
    // Sorting is stable only by our own tie-break: the order they came in.
    return groups.enumerated().sorted { first, second in
      let ranks = (
        AudienceWords.rank(of: first.element.first?.breakdown.audience),
        AudienceWords.rank(of: second.element.first?.breakdown.audience)
      )
      return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : first.offset < second.offset
    }.map(\.element)
  }

  private static func figures(
    _ items: [Numbered], _ profile: DisclosureProfile, showsVoice: Bool = false
  ) -> [ReportFigure] {
    items.map {
      ReportFigure(
        $0.breakdown, profile: profile, anchor: "figure-\($0.number)", showsVoice: showsVoice)
    }
  }

  private static func survey(
    _ items: [Numbered], number: Int, _ profile: DisclosureProfile
  ) -> ReportPart {
    let breakdown = items.first?.breakdown
    let audience = breakdown?.audience
    return ReportPart(
      anchor: "survey-\(number)",
      heading: PageText(breakdown.map(heading) ?? ""),
      voice: PageText("Voice: \(voice(audience))"),
      paragraphs: [
        PageText(
          "What \(voice(audience)) answered. Their answers are shown by themselves here, "
            + "and are not averaged with anybody else’s.")
      ],
      figures: figures(items, profile))
  }

  private static func caseReview(
    _ items: [Numbered], number: Int, _ profile: DisclosureProfile
  ) -> ReportPart {
    ReportPart(
      anchor: "case-reviews-\(number)",
      heading: PageText(items.first.map { heading($0.breakdown) } ?? "Case reviews"),
      voice: "Case reviews: what practitioners judged, not what families said",
      paragraphs: [
        """
        Practitioners looked at individual cases and wrote down what they judged. Each figure counts \
        cases reviewed. These are not survey answers, and no chart here mixes the two.
        """
      ],
      figures: figures(items, profile))
  }

  private static func sideBySide(
    _ items: [Numbered], _ profile: DisclosureProfile
  ) -> ReportPart {
    ReportPart(
      anchor: "side-by-side", heading: "The same question, side by side", voice: nil,
      paragraphs: [
        """
        Where several audiences were asked the same thing, their answers stand beside one another. A \
        difference may come from who answered as much as from what they think.
        """
      ],
      figures: figures(items, profile))
  }

  private static func themes(_ items: [Numbered], _ profile: DisclosureProfile) -> ReportPart {
    ReportPart(
      anchor: "themes", heading: "Themes in the comments", voice: nil,
      paragraphs: [
        """
        A list of words and phrases was looked for in every comment. Nobody has yet checked what it \
        found, so read these as a first sort, not as a count of opinions. One person may mention \
        several themes, so the shares add up to more than 100%.
        """
      ],
      figures: figures(items, profile, showsVoice: true))
  }

  private static func heading(_ breakdown: PublishedBreakdown) -> String {
    [breakdown.surveyTitle, breakdown.wave].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  private static func voice(_ audience: String?) -> String {
    audience == nil ? "people" : BreakdownWords.lowercasedFirst(AudienceWords.title(of: audience))
  }
}
