import Breakdowns

/// What a page's pictures have used so far: the patterns it must define once.
struct PagePictures {
  var fills: [ChartFill] = []

  /// A picture of no size with the patterns in it.
  var definitions: TrustedMarkup {
    var out = MarkupWriter()
    out.markup("<svg class=\"patterns\" width=\"0\" height=\"0\" aria-hidden=\"true\">")
    ChartPatterns.define(fills, into: &out)
    out.markup("</svg>")
    return TrustedMarkup(out)
  }
}

extension ReportQuestion {
  /// A question as a page shows it: everybody's figures, then each group's.
  ///
  /// `leading` is everybody's breakdown, or the only one there is; `showsVoice` is for sections with
  /// several voices. What holds for all of its tables is said once, with the first.
  init(
    _ leading: PublishedBreakdown, groups: [PublishedBreakdown], profile: DisclosureProfile,
    anchor: String, showsVoice: Bool, pictures: inout PagePictures
  ) {
    let words = BreakdownWords(breakdown: leading, profile: profile)
    let chart = BreakdownChart(leading)
    self.anchor = PageText(anchor)
    voice = showsVoice ? PageText(AudienceWords.title(of: leading.audience)) : nil
    title = PageText(words.title)
    sentence = leading.sentence.isEmpty ? nil : PageText(leading.sentence)
    caution = words.isThemes ? "Machine-coded, not checked" : nil
    wording =
      leading.wording.isEmpty || leading.wording == leading.title ? nil : PageText(leading.wording)
    base = PageText(words.baseLine)
    otherBases = words.otherBases.map { PageText($0) }
    let table = FigureTable(leading, profile: profile)
    var body = MarkupWriter()
    FigureMarkup(
      words: words, chart: chart, table: table, anchor: anchor,
      caption: table.isGrouped
        ? "\(words.shareHeading), with the number in brackets."
        : "\(words.countHeading) who gave each answer. Base: \(words.baseLine)."
    ).write(into: &body, fills: &pictures.fills)
    figure = TrustedMarkup(body)
    nets =
      table.isGrouped ? nil : NetWords.line(leading.nets, group: nil).map { PageText("\($0).") }
    let reason = chart.kind == .none ? [] : [leading.chartReason].filter { !$0.isEmpty }
    let said = FigureNotes.all(leading, profile) + chart.notes + reason
    notes = said.map { PageText($0) }
    hasNotes = !notes.isEmpty
    self.groups = groups.enumerated().map { index, breakdown in
      ReportGroup(
        breakdown, under: leading, said: said, profile: profile, anchor: "\(anchor)-\(index + 1)",
        pictures: &pictures)
    }
    source = PageText(words.source)
  }
}

extension ReportGroup {
  /// One of a question's tables by groups, without what its question has said.
  fileprivate init(
    _ breakdown: PublishedBreakdown, under leading: PublishedBreakdown, said: [String],
    profile: DisclosureProfile, anchor: String, pictures: inout PagePictures
  ) {
    let words = BreakdownWords(breakdown: breakdown, profile: profile)
    let chart = BreakdownChart(breakdown)
    self.anchor = PageText(anchor)
    name = PageText(GroupWords.short(breakdown))
    question = GroupWords.question(breakdown).map { PageText($0) }
    sentence = Self.ownSentence(breakdown, under: leading).map { PageText($0) }
    var body = MarkupWriter()
    FigureMarkup(
      words: words, chart: chart, table: FigureTable(breakdown, profile: profile), anchor: anchor,
      caption: "\(words.shareHeading), with the number in brackets."
    ).write(into: &body, fills: &pictures.fills)
    figure = TrustedMarkup(body)
    var own = FigureNotes.all(breakdown, profile) + chart.notes
    if chart.kind == .bar, !breakdown.chartReason.isEmpty { own.append(breakdown.chartReason) }
    own.removeAll(where: said.contains)
    notes = own.isEmpty ? nil : PageText(own.joined(separator: " "))
  }

  /// What the sentence says of the groups, without what it says of everybody; nil where that is all.
  static func ownSentence(
    _ breakdown: PublishedBreakdown, under leading: PublishedBreakdown
  ) -> String? {
    var own = Substring(breakdown.sentence)
    // What both start and end with is about everybody, and has been said.
    let whole = leading.sentence.components(separatedByEnd: ". ")
    for part in whole where own.hasPrefix(part) { own = own.dropFirst(part.count) }
    for part in whole.reversed() where own.hasSuffix(part) { own = own.dropLast(part.count) }
    let start = "By “\(breakdown.byTitle ?? "")” – "
    if own.hasPrefix(start) { own = own.dropFirst(start.count) }
    while own.last == " " { own.removeLast() }
    return own.isEmpty ? nil : String(own)
  }
}

extension String {
  /// The pieces that end with `separator`, each with it, and what is left.
  fileprivate func components(separatedByEnd separator: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = Substring(self)
    while let found = rest.firstRange(of: separator) {
      pieces.append(rest[..<found.upperBound])
      rest = rest[found.upperBound...]
    }
    if !rest.isEmpty { pieces.append(rest) }
    return pieces
  }
}
