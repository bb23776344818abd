import Breakdowns

/// The first question of a survey, and where its section is.
struct LeadingQuestion {
  var anchor: PageText
  var breakdown: PublishedBreakdown
}

extension GlanceGroup {
  /// Each survey's outcome, and apart from them each set of case reviews'.
  ///
  /// Breakdowns puts a survey's outcomes first, so `leading` are the first questions of the surveys,
  /// with the anchors of their sections.
  static func groups(
    _ leading: [LeadingQuestion], pictures: inout PagePictures
  ) -> [GlanceGroup] {
    var groups = [
      GlanceGroup(anchor: "glance-surveys", heading: "What people said", cards: []),
      GlanceGroup(
        anchor: "glance-reviews", heading: "What practitioners judged in case reviews", cards: []),
    ]
    for question in leading {
      let breakdown = question.breakdown
      let chart = BreakdownChart(breakdown)
      var picture: TrustedMarkup?
      if let drawing = chart.drawing(.narrow) {
        for fill in drawing.allFills where !pictures.fills.contains(fill) {
          pictures.fills.append(fill)
        }
        var out = MarkupWriter()
        ChartPicture(
          drawing, title: "\(chart.kindWords): \(breakdown.title)",
          description: "The sentence beside it says what it shows."
        ).writeInline(into: &out)
        picture = TrustedMarkup(out)
      }
      let isReview = breakdown.source == "case-review"
      groups[isReview ? 1 : 0].cards.append(
        GlanceCard(
          anchor: question.anchor,
          voice: PageText(
            isReview ? "Case reviews" : AudienceWords.title(of: breakdown.audience)),
          title: PageText(breakdown.title), sentence: PageText(breakdown.sentence), chart: picture))
    }
    return groups.filter { !$0.cards.isEmpty }
  }
}
