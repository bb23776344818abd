import Breakdowns

/// How the figures of a report were worked out, for those who must defend them.
enum MethodNotes {
  /// The notes for a report, by its profile and what it holds.
  static func terms(_ report: Report) -> [PageTerm] {
    let figures = report.figures
    var terms = [
      PageTerm(
        term: "Bases",
        meaning: """
          Four numbers are kept apart: those who took part, those the question was put to, those who \
          answered it, and those who chose one of its answers. Each chart says which one its shares are of.
          """),
      PageTerm(
        term: "Shares",
        meaning: """
          Unless a chart says otherwise, shares are of those who answered. “Don’t know” and “prefer not \
          to say” count as answers; a question left blank, or one that does not apply, does not. Where \
          people could choose several answers, shares are of people and add up to more than 100%.
          """),
      PageTerm(
        term: "Rounding",
        meaning: """
          Percentages are rounded to whole numbers, halves up, so they may add up to 99 or 101. Only the \
          labels of a pie are made to add up to 100, and a note says where that changes one.
          """),
      PageTerm(term: "Small numbers", meaning: PageText(smallNumbers(figures.profile))),
    ]
    if figures.breakdowns.contains(where: { $0.rows.contains { $0.low != nil } }) {
      terms.append(
        PageTerm(
          term: "Likely ranges",
          meaning: """
            Ranges are 95% Wilson intervals. They are indicative only: they treat those who answered as a \
            random sample, which an open survey is not.
            """))
    }
    if figures.breakdowns.contains(where: { $0.question == BreakdownRequest.themes }) {
      terms.append(
        PageTerm(
          term: "Themes",
          meaning: """
            Comments were coded by the words and phrases of a codebook. A theme is counted once for each \
            person who mentions it, however often. The codes have not been checked by a person.
            """))
    }
    terms += report.run.options.map {
      PageTerm(term: PageText($0.name), meaning: PageText($0.value))
    }
    return terms
  }

  private static func smallNumbers(_ profile: DisclosureProfile) -> String {
    switch profile {
    case .internal:
      "Nothing is hidden. This report is for named analysts and must not be published."
    case .publish:
      """
      No figure is shown for fewer than 10 people. Numbers from 1 to 4 are hidden, with whatever else \
      would reveal them, or are combined with a neighbouring answer.
      """
    case .strict:
      """
      No figure is shown for fewer than 30 people. Numbers under 10, and none at all, are hidden, with \
      whatever else would reveal them; other numbers are rounded to the nearest 5.
      """
    }
  }
}
