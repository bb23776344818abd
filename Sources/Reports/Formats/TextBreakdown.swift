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
    data = ChartData(breakdown)
    chart = BreakdownChart(breakdown, profile: profile)
  }

  var lines: [String] {
    var lines = PlainLines.wrapped(words.title)
    lines.append(
      String(repeating: "=", count: min(lines.map(\.count).max() ?? 0, PlainLines.width)))
    if !breakdown.wording.isEmpty, breakdown.wording != breakdown.title {
      lines += PlainLines.wrapped("“\(breakdown.wording)”")
    }
    if !breakdown.sentence.isEmpty { lines += [""] + PlainLines.wrapped(breakdown.sentence) }
    if words.isThemes { lines += ["", "Machine-coded, not checked."] }
    if let marks = FigureTable(breakdown, profile: words.profile).marks {
      lines += [""] + PlainLines.wrapped("Marks: \(marks)", indent: 2)
    }
    if data.groups.count == 1, data.groups[0].id == nil {
      lines += ["", "Base: \(words.baseLine)"] + table(breakdown.rows)
    } else {
      for group in data.groups {
        let base = group.base.map(FigureWords.count) ?? "\(FigureWords.tooFew(words.profile)) [c]"
        lines += [""] + PlainLines.wrapped("\(group.label) (base: \(base))")
        if !group.isHidden { lines += table(breakdown.rows.filter { $0.group == group.id }) }
      }
    }
    lines += nets
    let asides =
      ([words.otherBases.map { "\($0)." }].compactMap { $0 } + breakdown.notes + chart.notes)
    if !asides.isEmpty { lines.append("") }
    for aside in asides { lines += PlainLines.wrapped("- \(aside)", indent: 2) }
    return lines + PlainLines.wrapped("Source: \(words.source)", indent: 8)
  }

  private static let barWidth = 20

  /// The rows with label, count, share, interval and bar, aligned; long labels wrap.
  private func table(_ rows: [PublishedRow]) -> [String] {
    let counts = rows.map(FigureWords.countCell)
    let shares = rows.map(FigureWords.shareCell)
    let ranges = rows.map { FigureWords.interval($0) ?? "" }
    let widths = [counts, shares, ranges].map { $0.map(\.count).max() ?? 0 }
    let rangeRoom = widths[2] == 0 ? 0 : widths[2] + 2
    let barRoom = rangeRoom > 0 ? 12 : Self.barWidth
    let fixed = 2 + widths[0] + 2 + widths[1] + rangeRoom + 2 + barRoom
    let labels = rows.map { row in
      row.direction.map { "  \(row.label): \(DirectionWords.words($0))" } ?? row.label
    }
    let room = max(16, min(PlainLines.width - fixed, labels.map(\.count).max() ?? 0))
    var lines: [String] = []
    for (index, row) in rows.enumerated() {
      let label = PlainLines.wrapped(labels[index], width: room)
      var line = PlainLines.padded(label.last ?? "", to: room)
      line += "  " + PlainLines.aligned(counts[index], to: widths[0])
      line += "  " + PlainLines.aligned(shares[index], to: widths[1])
      if rangeRoom > 0 { line += "  " + PlainLines.padded(ranges[index], to: widths[2]) }
      line += "  " + Self.bar(row.share, width: barRoom)
      lines += label.dropLast()
      while line.last == " " { line.removeLast() }
      lines.append(line)
    }
    return lines
  }

  /// A bar of the published share; nothing where there is none.
  private static func bar(_ share: Double?, width: Int) -> String {
    guard let share, share.isFinite else { return "" }
    let cells = Int((min(max(share, 0), 1) * Double(width)).rounded())
    return String(repeating: "█", count: cells)
  }

  private var nets: [String] {
    guard !breakdown.nets.isEmpty else { return [] }
    return [""]
      + breakdown.nets.flatMap { net in
        PlainLines.wrapped(NetWords.words(net, in: breakdown), indent: 2)
      }
  }
}
