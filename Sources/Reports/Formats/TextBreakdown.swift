import Breakdowns

/// One breakdown as lines of a terminal.
struct TextBreakdown {
  private let breakdown: PublishedBreakdown
  private let words: BreakdownWords
  private let data: ChartData
  private let chart: BreakdownChart

  init(_ breakdown: PublishedBreakdown, profile: DisclosureProfile) {
    self.breakdown = breakdown
    words = BreakdownWords(breakdown: breakdown, profile: profile)
    chart = BreakdownChart(breakdown)
    data = ChartData(breakdown, for: .table)
  }

  var lines: [String] {
    var lines = PlainLines.wrapped(words.title)
    lines.append(
      String(
        repeating: "=", count: min(lines.map(PlainLines.letters).max() ?? 0, PlainLines.width)))
    if !breakdown.wording.isEmpty, breakdown.wording != breakdown.title {
      lines += PlainLines.wrapped("“\(breakdown.wording)”")
    }
    if !breakdown.sentence.isEmpty { lines += [""] + PlainLines.wrapped(breakdown.sentence) }
    if words.isThemes { lines += ["", "Machine-coded, not checked."] }
    if let marks = FigureTable(breakdown, profile: words.profile).marks {
      lines += [""] + PlainLines.wrapped("Marks: \(marks)", indent: 2)
    }
    if data.isGrouped {
      if let question = GroupWords.question(breakdown), !words.isSideBySide {
        lines += [""] + PlainLines.wrapped("Groups: “\(question)”", indent: 2)
      }
      for group in data.shown {
        let base = group.base.map(FigureWords.count) ?? "not shown"
        lines += [""] + PlainLines.wrapped("\(group.label) (base: \(base))") + table(group)
      }
    } else {
      lines += ["", "Base: \(words.baseLine)"] + data.groups.flatMap(table)
    }
    let asides =
      ([words.otherBases.map { "\($0)." }].compactMap { $0 }
        + FigureNotes.all(breakdown, words.profile) + chart.notes)
    if !asides.isEmpty { lines.append("") }
    for aside in asides { lines += PlainLines.wrapped("- \(aside)", indent: 2) }
    return lines + PlainLines.wrapped("Source: \(words.source)", indent: 8)
  }

  private static let barWidth = 20

  /// The rows with label, count, share, interval and bar, aligned, then the roll-ups; long labels
  /// wrap.
  private func table(_ group: ChartData.Group) -> [String] {
    let rows = group.figures.map(\.row)
    let counts = rows.map(FigureWords.countCell)
    let shares = rows.map(FigureWords.shareCell)
    let ranges = rows.map { group.showsIntervals ? FigureWords.interval($0) ?? "" : "" }
    let widths = [counts, shares, ranges].map { $0.map(PlainLines.letters).max() ?? 0 }
    let rangeRoom = widths[2] == 0 ? 0 : widths[2] + 2
    let barRoom = rangeRoom > 0 ? 12 : Self.barWidth
    let fixed = 2 + widths[0] + 2 + widths[1] + rangeRoom + 2 + barRoom
    let labels = rows.map { row in
      row.direction.map { "  \(row.label): \(DirectionWords.words($0))" } ?? row.label
    }
    let room = max(16, min(PlainLines.width - fixed, labels.map(PlainLines.letters).max() ?? 0))
    var lines: [String] = []
    for (index, row) in rows.enumerated() {
      let label = PlainLines.wrapped(labels[index], width: room)
      var line = PlainLines.padded(label.last ?? "", to: room)
      line += "  " + PlainLines.aligned(counts[index], to: widths[0])
      line += "  "
      line += PlainLines.aligned(shares[index], to: widths[1])
      if rangeRoom > 0 { line += "  " + PlainLines.padded(ranges[index], to: widths[2]) }
      line += "  " + Self.bar(row.share, width: barRoom)
      lines += label.dropLast()
      while line.utf8.last == 0x20 { line.removeLast() }
      lines.append(line)
    }
    return lines + (NetWords.line(breakdown.nets, group: group.id).map { [$0] } ?? [])
  }

  /// A bar of the published share; nothing where there is none.
  private static func bar(_ share: Double?, width: Int) -> String {
    guard let share, share.isFinite else { return "" }
    let cells = Int((min(max(share, 0), 1) * Double(width)).rounded())
    return String(repeating: "█", count: cells)
  }
}
