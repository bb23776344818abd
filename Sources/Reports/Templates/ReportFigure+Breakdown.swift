import Breakdowns

extension ReportFigure {
  /// A breakdown as a page shows it.
  ///
  /// `anchor` starts every id of the figure; `showsVoice` is for sections with several voices.
  init(
    _ breakdown: PublishedBreakdown, profile: DisclosureProfile, anchor: String, showsVoice: Bool
  ) {
    let words = BreakdownWords(breakdown: breakdown, profile: profile)
    let chart = BreakdownChart(breakdown, profile: profile)
    let table = FigureTable(breakdown, profile: profile)
    self.anchor = PageText(anchor)
    voice = showsVoice ? PageText(Self.voice(words)) : nil
    title = PageText(words.title)
    sentence = breakdown.sentence.isEmpty ? nil : PageText(breakdown.sentence)
    caution = words.isThemes ? "Machine-coded, not checked" : nil
    wording =
      breakdown.wording.isEmpty || breakdown.wording == breakdown.title
      ? nil : PageText(breakdown.wording)
    base = PageText(words.baseLine)
    otherBases = words.otherBases.map { PageText($0) }
    layout = Self.fitsBeside(breakdown) ? "pair" : "stack"

    extent = table.rows.count > 12 || (table.isGrouped && table.rows.count > 7) ? "long" : "short"

    let description = chart.description
    let picture = { (width: ChartWidth) -> TrustedMarkup? in
      guard let drawing = chart.drawing(width) else { return nil }
      return TrustedMarkup(
        ChartPicture(drawing, title: words.title, description: description)
          .svg(named: "\(anchor)-\(width.rawValue)", className: "picture"))
    }
    wide = picture(.wide)
    narrow = picture(.narrow)
    noChart =
      wide == nil
      ? PageText(
        breakdown.chartReason.isEmpty
          ? "There is no chart: the figures are in the table." : breakdown.chartReason) : nil
    self.table = ReportTable(table, anchor: anchor)
    nets = breakdown.nets.map { PageText(NetWords.words($0, in: breakdown)) }
    hasNets = !nets.isEmpty
    let reason = wide == nil ? [] : [breakdown.chartReason].filter { !$0.isEmpty }
    notes = (breakdown.notes + chart.notes + reason).map { PageText($0) }
    hasNotes = !notes.isEmpty
    source = PageText(words.source)
  }

  /// Whether the table is small enough to stand beside its chart rather than under it.
  private static func fitsBeside(_ breakdown: PublishedBreakdown) -> Bool {
    let hasIntervals = breakdown.rows.contains { $0.low != nil }
    return breakdown.by == nil && breakdown.rows.count <= 8
      && breakdown.rows.allSatisfy { $0.label.count <= (hasIntervals ? 24 : 60) }
  }

  /// Whose answers these are, in a section of several voices.
  private static func voice(_ words: BreakdownWords) -> String {
    AudienceWords.title(of: words.breakdown.audience)
  }
}

extension ReportTable {
  init(_ table: FigureTable, anchor: String) {
    self.anchor = PageText("\(anchor)-table")
    caption = PageText(table.caption)
    marks = table.marks.map { PageText($0) }
    isWide = table.isGrouped || table.columns.count > 3
    kind = table.isGrouped ? "grouped" : "single"
    corner = PageText(table.columns.first ?? "")
    columns = table.columns.dropFirst().map { PageText($0) }
    rows = table.rows.map { row in
      ReportTableRow(
        kind: row.isBase ? "base" : row.isPart ? "part-row" : "answer",
        header: PageText(row.header), cells: row.cells.map { PageText($0) })
    }
  }
}
