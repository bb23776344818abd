import Breakdowns

/// What a reader needs beside a breakdown's figures: of whom, how many, and from where.
struct BreakdownWords {
  let breakdown: PublishedBreakdown
  let profile: DisclosureProfile

  var isCaseReview: Bool { breakdown.source == "case-review" }
  /// Whether it counts the themes of comments: of all of them, or of one question's.
  var isThemes: Bool {
    breakdown.question == BreakdownRequest.themes || breakdown.shareOf == .commented
      || breakdown.notes.contains { $0.hasSuffix("Machine-coded, not checked.") }
  }
  /// Whether several audiences stand side by side, each with a base of its own.
  var isSideBySide: Bool { breakdown.by == BreakdownRequest.byAudience }

  /// The title with what it is divided by: "Ideal outcome, by age group".
  var title: String {
    guard breakdown.by != nil, !isSideBySide else { return breakdown.title }
    // After a question mark a comma reads badly.
    let join = breakdown.title.last.map { ".?!…".contains($0) } == true ? " – by " : ", by "
    return "\(breakdown.title)\(join)\(GroupWords.short(breakdown))"
  }

  /// What one of the base is: "people", "children" or "cases reviewed".
  var unit: String {
    switch breakdown.unit {
    case "children": "children"
    case "cases": "cases"
    default: isCaseReview ? "cases" : "people"
    }
  }

  /// The heading of a column of counts.
  var countHeading: String {
    switch unit {
    case "children": "Children"
    case "cases": "Cases reviewed"
    default: "People"
    }
  }

  /// The heading of a column of shares.
  var shareHeading: String {
    switch breakdown.shareOf {
    case .answered: "Share of those who answered"
    case .respondents: "Share of everybody who took part"
    case .commented: "Share of those who commented"
    }
  }

  /// The number the shares are shares of; nil where it is not shown.
  var base: Int? {
    switch breakdown.shareOf {
    case .respondents: breakdown.bases.respondents
    case .answered, .commented: breakdown.bases.answered
    }
  }

  /// "142 people who answered", or why there is no number.
  var baseLine: String {
    if isSideBySide { return "each audience has its own" }
    guard let base else { return "not shown, \(FigureWords.hiddenGroup)" }
    let count = FigureWords.count(base)
    let noun = base == 1 ? singular : unit
    if isCaseReview { return "\(count) \(noun) reviewed" }
    return switch breakdown.shareOf {
    case .answered:
      unit == "children"
        ? "\(count) \(noun) an answer was given for" : "\(count) \(noun) who answered"
    case .respondents: "\(count) \(noun) who took part"
    case .commented: "\(count) \(noun) who wrote a comment"
    }
  }

  /// The heading of the row of bases: "people who answered".
  var baseHeading: String {
    if isCaseReview { return "cases reviewed" }
    return switch breakdown.shareOf {
    case .answered: "\(unit) who answered"
    case .respondents: "\(unit) who took part"
    case .commented: "\(unit) who commented"
    }
  }

  /// The other bases that are known, so that none is mistaken for another; nil where there is none.
  var otherBases: String? {
    let bases = breakdown.bases
    var parts: [String] = []
    if let respondents = bases.respondents, respondents != base {
      parts.append(
        isCaseReview
          ? "\(FigureWords.count(respondents)) in all"
          : "\(FigureWords.count(respondents)) took part")
    }
    if let routed = bases.routed, routed != bases.respondents, routed != base {
      parts.append("\(FigureWords.count(routed)) were asked")
    }
    if let answered = bases.answered, answered != base {
      parts.append("\(FigureWords.count(answered)) answered")
    }
    if let chose = bases.chose, chose != base, chose != bases.answered {
      parts.append(
        isThemes
          ? "\(FigureWords.count(chose)) mentioned a theme"
          : "\(FigureWords.count(chose)) gave a definite answer"
      )
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// The survey, its wave and area, and what kind of evidence it is.
  var source: String {
    let named = [breakdown.surveyTitle, breakdown.wave, breakdown.area].compactMap { $0 }
      .filter { !$0.isEmpty }
    if isSideBySide { return "\(named.joined(separator: ", ")). Surveys, not case reviews." }
    let kind =
      isCaseReview
      ? "Case reviews by practitioners, not a survey of families"
      : "Survey of \(Self.lowercasedFirst(AudienceWords.title(of: breakdown.audience)))"
    return "\(named.joined(separator: ", ")). \(kind)."
  }

  private var singular: String {
    switch unit {
    case "children": "child"
    case "cases": "case"
    default: "person"
    }
  }

  /// The words with a small first letter, unless the first word is an abbreviation or a name in
  /// capitals ("SEN support").
  static func lowercasedFirst(_ words: String) -> String {
    let second = words.dropFirst().first
    if let second, second.isUppercase { return words }
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
