import Breakdowns

/// A chart with all its words in the picture, for a slide or a page of somebody else's making.
struct StandaloneChart {
  private let breakdown: PublishedBreakdown
  private let words: BreakdownWords
  private let chart: BreakdownChart

  private static let margin = 28.0
  static let width = ChartWidth.wide.points + margin * 2

  init(_ breakdown: PublishedBreakdown, profile: DisclosureProfile) {
    self.breakdown = breakdown
    words = BreakdownWords(breakdown: breakdown, profile: profile)
    chart = BreakdownChart(breakdown)
  }

  var title: String { words.title }
  var description: String { chart.description }

  var drawing: ChartDrawing {
    var sheet = ChartDrawing(width: Self.width)
    let (plain, small) = (ChartWidth.wide.letters, ChartWidth.wide.small)
    var y = Self.margin
    func write(_ text: String, in letters: ChartText, after space: Double) {
      guard !text.isEmpty else { return }
      let lines = letters.lines(of: text, within: ChartWidth.wide.points)
      y = sheet.write(lines, x: Self.margin, y: y, in: letters) + space
    }

    if let banner = InternalBanner.words(words.profile) {
      write(banner, in: ChartText(size: 16, isBold: true), after: 10)
    }
    write(words.title, in: ChartText(size: 23, isBold: true), after: 6)
    write(breakdown.sentence, in: plain, after: 6)
    if breakdown.wording != breakdown.title {
      write("Question: “\(breakdown.wording)”", in: small, after: 2)
    }
    if words.isThemes { write("Machine-coded, not checked.", in: small, after: 2) }
    write("Base: \(words.baseLine).", in: small, after: 14)

    if let chart = chart.drawing(.wide) {
      sheet.place(chart, x: Self.margin, y: y)
      y += chart.height + 14
    } else {
      for row in breakdown.rows {
        let group = row.groupLabel.map { "\($0), " } ?? ""
        write("\(group)\(row.label): \(FigureWords.pairCell(row))", in: plain, after: 2)
      }
      y += 12
    }

    let marks = FigureTable(breakdown, profile: words.profile).marks
    for note in [marks].compactMap({ $0 }) + FigureNotes.all(breakdown, words.profile) + chart.notes
    {
      write(note, in: small, after: 2)
    }
    write("Source: \(words.source)", in: small, after: 0)
    sheet.height = y + Self.margin
    return sheet
  }
}
