package import Breakdowns

/// Horizontal bars, one for each option, in the order of the rows; or for each group of each option.
///
/// The option stands to the left of its bar, or above it where the picture is narrow; the figures
/// stand at its end; an interval is a line with ends across it.
package struct BarChart {
  let data: ChartData
  let profile: DisclosureProfile

  package init(_ breakdown: PublishedBreakdown, profile: DisclosureProfile) {
    data = ChartData(breakdown)
    self.profile = profile
  }

  /// The bars, laid out for a width.
  package func drawing(_ width: ChartWidth) -> ChartDrawing {
    let shown = data.groups.filter { !$0.isHidden }
    let rows = shown.flatMap(\.rows)
    let left = width == .wide ? Self.labelRoom + 14 : 0
    let valueRoom = (rows.map { width.strong.width(of: FigureWords.pairCell($0)) }.max() ?? 0) + 10
    let scale = ChartScale(rows, left: left, width: max(60, width.points - left - valueRoom))
    var page = Page(drawing: ChartDrawing(width: width.points), width: width, scale: scale)
    let isGrouped = shown.contains { $0.id != nil }
    for option in data.options {
      if isGrouped {
        draw(option, of: shown, &page)
      } else if let row = shown.first?.rows.first(where: { OptionKey($0) == option.id }) {
        switch width {
        case .wide: drawBeside(option, row, &page)
        case .narrow: drawUnder(option, row, &page)
        }
      }
    }
    drawAxis(&page)
    if rows.contains(where: { $0.low != nil && $0.high != nil }) { writeIntervalKey(&page) }
    writeHidden(&page)
    page.drawing.height = page.y + 2
    return page.drawing
  }

  /// A picture being filled from the top.
  private struct Page {
    var drawing: ChartDrawing
    let width: ChartWidth
    let scale: ChartScale
    /// Where the next thing goes.
    var y = 4.0
    /// The heights the grid runs through: behind the bars, never through the words between them.
    var bands: [(top: Double, bottom: Double)] = []
  }

  /// One bar with its words to the left.
  private func drawBeside(_ option: ChartData.Option, _ row: PublishedRow, _ page: inout Page) {
    let text = page.width.letters
    let words = text.lines(of: option.label, within: Self.labelRoom)
    let wordsHeight = Double(words.count) * text.lineHeight
    let height = max(wordsHeight, thickness) + (isLong ? 7 : 12)
    page.drawing.write(
      words, x: Self.labelRoom, y: page.y + (height - wordsHeight) / 2, in: text, anchor: .end)
    drawBar(
      row, fill: Self.fill(option), top: page.y + (height - thickness) / 2, thickness: thickness,
      &page)
    page.bands.append((page.y, page.y + height))
    page.y += height
  }

  /// One bar with its words above.
  private func drawUnder(_ option: ChartData.Option, _ row: PublishedRow, _ page: inout Page) {
    let text = page.width.letters
    page.y =
      page.drawing.write(
        text.lines(of: option.label, within: page.width.points), x: 0, y: page.y, in: text) + 2
    drawThin(row, fill: Self.fill(option), &page)
    page.y += 8
  }

  /// One option: its words, then a bar for each group.
  private func draw(_ option: ChartData.Option, of groups: [ChartData.Group], _ page: inout Page) {
    let (strong, small) = (page.width.strong, page.width.small)
    page.y =
      page.drawing.write(
        strong.lines(of: option.label, within: page.width.points), x: 0, y: page.y, in: strong) + 2
    for (index, group) in groups.enumerated() {
      guard let row = group.rows.first(where: { OptionKey($0) == option.id }) else { continue }
      switch page.width {
      case .wide:
        let names = small.lines(of: group.label, within: Self.labelRoom)
        let namesHeight = Double(names.count) * small.lineHeight
        let height = max(namesHeight, Self.thin) + 4
        page.drawing.write(
          names, x: Self.labelRoom, y: page.y + (height - namesHeight) / 2, in: small, anchor: .end)
        drawBar(
          row, fill: .substantive(index), top: page.y + (height - Self.thin) / 2,
          thickness: Self.thin, &page)
        page.bands.append((page.y, page.y + height))
        page.y += height
      case .narrow:
        page.y = page.drawing.write(
          small.lines(of: group.label, within: page.width.points), x: 0, y: page.y, in: small)
        drawThin(row, fill: .substantive(index), &page)
      }
    }
    page.y += 12
  }

  private func drawThin(_ row: PublishedRow, fill: ChartFill, _ page: inout Page) {
    drawBar(row, fill: fill, top: page.y, thickness: Self.thin, &page)
    page.bands.append((page.y - 2, page.y + Self.thin + 2))
    page.y += Self.thin + 6
  }

  /// The room for words left of the bars, in a wide picture.
  private static let labelRoom = 216.0

  /// The thickness of bars in groups, and under their words: no less than a line of figures.
  private static let thin = 20.0

  /// Whether there are so many bars that they must be thinner to stay on a page.
  private var isLong: Bool { data.options.count > 14 }
  private var thickness: Double { isLong ? Self.thin : 24 }

  private static func fill(_ option: ChartData.Option) -> ChartFill {
    option.isGrey ? .grey(0) : .substantive(0)
  }

  private func drawBar(
    _ row: PublishedRow, fill: ChartFill, top: Double, thickness: Double, _ page: inout Page
  ) {
    let scale = page.scale
    let text = row.share == nil ? page.width.letters : page.width.strong
    let textTop = top + (thickness - text.lineHeight) / 2
    guard let share = row.share else {
      page.drawing.write(FigureWords.pairCell(row), x: scale.left + 6, y: textTop, in: text)
      return
    }
    let end = scale.x(share)
    page.drawing.fill(
      ChartBox(x: scale.left, y: top, width: end - scale.left, height: thickness), with: fill)
    var valueX = end
    if let low = row.low, let high = row.high {
      drawInterval(
        scale.x(low), scale.x(high), over: fill, until: end, middle: top + thickness / 2,
        &page.drawing)
      valueX = max(valueX, scale.x(high))
    }
    page.drawing.write(FigureWords.pairCell(row), x: valueX + 7, y: textTop, in: text)
  }

  /// White over a plain dark bar and black off it; over a pattern, black cased in white.
  private func drawInterval(
    _ low: Double, _ high: Double, over fill: ChartFill, until end: Double, middle: Double,
    _ drawing: inout ChartDrawing
  ) {
    func bracket(_ from: Double, _ to: Double, _ caps: [Double], _ colour: String, _ width: Double)
    {
      if to > from {
        drawing.line(from: (from, middle), to: (to, middle), colour: colour, width: width)
      }
      for cap in caps {
        drawing.line(from: (cap, middle - 5), to: (cap, middle + 5), colour: colour, width: width)
      }
    }
    if fill.pattern == .plain, fill.outline == nil {
      bracket(low, min(end, high), [low].filter { $0 < end }, ChartInk.paper, 1.8)
      bracket(max(low, end), high, [low, high].filter { $0 >= end }, ChartInk.text, 1.8)
    } else {
      bracket(low, high, [low, high], ChartInk.paper, 4)
      bracket(low, high, [low, high], ChartInk.text, 1.6)
    }
  }

  private func drawAxis(_ page: inout Page) {
    guard let last = page.bands.last else { return }
    page.bands.append((last.bottom, page.y))
    var grid = ChartDrawing(width: page.drawing.width)
    let small = page.width.small
    for tick in page.scale.ticks {
      let x = page.scale.x(tick.share)
      for band in page.bands {
        grid.line(
          from: (x, band.top), to: (x, band.bottom),
          colour: tick.share == 0 ? ChartInk.line : ChartInk.grid)
      }
      let half = small.width(of: tick.label) / 2
      page.drawing.write(
        tick.label, x: min(max(x, half), page.drawing.width - half), y: page.y + 3, in: small,
        anchor: .middle)
    }
    page.drawing.nodes.insert(contentsOf: grid.nodes, at: 0)
    page.y += small.lineHeight + 6
  }

  private func writeIntervalKey(_ page: inout Page) {
    let small = page.width.small
    let middle = page.y + small.lineHeight / 2
    page.drawing.line(from: (1, middle), to: (25, middle), colour: ChartInk.text, width: 1.8)
    for end in [1.0, 25] {
      page.drawing.line(
        from: (end, middle - 5), to: (end, middle + 5), colour: ChartInk.text, width: 1.8)
    }
    let lines = small.lines(of: "likely range (95%)", within: page.width.points - 36)
    page.y = page.drawing.write(lines, x: 34, y: page.y, in: small) + 2
  }

  private func writeHidden(_ page: inout Page) {
    let small = page.width.small
    for (index, group) in data.groups.filter(\.isHidden).enumerated() {
      if index == 0 { page.y += 4 }
      let reason = group.base == nil ? FigureWords.tooFew(profile) : "not shown"
      page.y = page.drawing.write(
        small.lines(of: "\(group.label): \(reason) [c]", within: page.width.points - 2), x: 0,
        y: page.y, in: small)
    }
  }
}
