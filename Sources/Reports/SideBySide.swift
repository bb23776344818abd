package import Breakdowns

/// The same question as several audiences answered it, beside one another and never added together.
package enum SideBySide {
  /// The name such a breakdown has in place of a survey's.
  static let survey = "side-by-side"

  /// One breakdown for each question that at least two audiences of surveys were asked, in the order
  /// the first of them comes, with the audiences as its groups.
  ///
  /// Made of published figures alone. Case reviews are not a survey and stay out. An option that an
  /// audience was not offered is marked `z`.
  package static func breakdowns(_ figures: PublishedFigures) -> [PublishedBreakdown] {
    let whole = figures.breakdowns.filter {
      $0.source != "case-review" && $0.by == nil && $0.audience != nil
    }
    var asked: [String] = []
    for breakdown in whole where !asked.contains(breakdown.question) {
      asked.append(breakdown.question)
    }
    return asked.compactMap { question in
      let same = whole.filter { $0.question == question }
      let audiences = same.compactMap(\.audience)
      // Two surveys of one audience are waves, which is another comparison.
      guard same.count > 1, Set(audiences).count == same.count else { return nil }
      return joined(
        same.sorted { Audience.rank(of: $0.audience) < Audience.rank(of: $1.audience) })
    }
  }

  private static func joined(_ parts: [PublishedBreakdown]) -> PublishedBreakdown? {
    guard let first = parts.first else { return nil }
    var joined = PublishedBreakdown(
      question: first.question, wording: first.wording, title: first.title, survey: Self.survey,
      surveyTitle: unique(parts.map(\.surveyTitle)).joined(separator: "; "))
    joined.by = "audience"
    joined.byTitle = "Who answered"
    joined.wave = same(parts.map(\.wave))
    joined.area = same(parts.map(\.area))
    joined.unit = unique(parts.map(\.unit)).count == 1 ? first.unit : "respondents"
    joined.shareOf = first.shareOf
    joined.ordered = first.ordered
    joined.chart = chart(parts)
    joined.chartReason = "Several audiences are set side by side."
    joined.groupBases = parts.map {
      GroupBase(
        group: $0.audience ?? "", label: Audience.title(of: $0.audience),
        base: $0.shareOf == .respondents ? $0.bases.respondents : $0.bases.answered)
    }
    joined.rows = rows(parts)
    joined.notes = notes(parts)
    joined.sentence = sentence(parts)
    return joined
  }

  /// Every option of any audience, for each audience: its own row, or `z` where it had none.
  private static func rows(_ parts: [PublishedBreakdown]) -> [PublishedRow] {
    var lines: [PublishedRow] = []
    for row in parts.flatMap(\.rows) where row.direction == nil {
      if !lines.contains(where: { $0.option == row.option }) { lines.append(row) }
    }
    lines = lines.filter { !$0.isGrey } + lines.filter(\.isGrey)
    return parts.flatMap { part in
      lines.map { line in
        var row =
          part.rows.first { $0.option == line.option && $0.direction == nil }
          ?? PublishedRow(
            option: line.option, label: line.label, mark: mark(of: line.option, in: part),
            isGrey: line.isGrey)
        row.group = part.audience
        row.groupLabel = Audience.title(of: part.audience)
        row.label = line.label
        return row
      }
    }
  }

  /// An option merged into another is hidden, one never offered is not applicable.
  private static func mark(of option: String, in part: PublishedBreakdown) -> String {
    part.rows.contains { $0.merges.contains(option) } ? "c" : "z"
  }

  /// Parts of one whole with the same options stack; anything else is drawn as bars.
  private static func chart(_ parts: [PublishedBreakdown]) -> ChartKind {
    if parts.allSatisfy({ $0.chart == .none }) { return .none }
    let options = unique(parts.map { Set($0.rows.map(\.option)) })
    let stacks = parts.allSatisfy { $0.chart == .pie || $0.chart == .stackedBar }
    return stacks && options.count == 1 ? .stackedBar : .bar
  }

  /// What each audience said of the first option, or nothing where one of them may not be shown.
  private static func sentence(_ parts: [PublishedBreakdown]) -> String {
    guard let option = parts.first?.rows.first(where: { $0.direction == nil }) else { return "" }
    var said: [String] = []
    for part in parts {
      let row = part.rows.first { $0.option == option.option && $0.direction == nil }
      let base = part.shareOf == .respondents ? part.bases.respondents : part.bases.answered
      guard let share = FigureWords.share(row?.share), let base else { return "" }
      let who = BreakdownWords.lowercasedFirst(Audience.title(of: part.audience))
      said.append("\(share) of \(who) (of \(FigureWords.count(base)))")
    }
    let last = said.removeLast()
    return "“\(option.label)” was the answer of \(said.joined(separator: ", ")) and \(last). "
      + "These are those who answered, not everybody."
  }

  private static func notes(_ parts: [PublishedBreakdown]) -> [String] {
    var notes = ["Each audience has its own base. The audiences are not added together."]
    let wordings = unique(parts.map(\.wording))
    if wordings.count > 1 {
      for part in parts {
        notes.append("\(Audience.title(of: part.audience)) were asked: “\(part.wording)”")
      }
    }
    if unique(parts.map(\.shareOf)).count > 1 {
      notes.append("The shares are not of the same base for every audience: see each survey.")
    }
    return notes
  }

  private static func same(_ values: [String?]) -> String? {
    let known = unique(values)
    return known.count == 1 ? known[0] : nil
  }

  private static func unique<Value: Equatable>(_ values: [Value]) -> [Value] {
    var kept: [Value] = []
    for value in values where !kept.contains(value) { kept.append(value) }
    return kept
  }
}
