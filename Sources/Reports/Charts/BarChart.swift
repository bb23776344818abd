package import Breakdowns

/// Horizontal bars, one for each option, in the order of the rows; or for each group of each option.
///
/// The option stands to the left of its bar, or above it where the picture is narrow; the figures
/// stand at its end; an interval is a line with ends across it.
package struct BarChart {
  let data: ChartData

  package init(_ breakdown: PublishedBreakdown) { self.init(ChartData(breakdown)) }

  init(_ data: ChartData) { self.data = data }

  /// The options that are hidden in every group, or everybody alone has: of those no groups can be
  /// compared, and the table has them.
  var leftOut: [Int] {
    guard data.isGrouped else { return [] }
    let groups = data.shown.filter { $0.id != nil }
    return data.options.indices.filter { option in
      !groups.contains { $0.figure(option)?.row.share != nil }
    }
  }

  /// The bars, laid out for a width.
  package func drawing(_ width: ChartWidth) -> ChartDrawing {
    let shown = data.shown
    let left = width == .wide ? Self.labelRoom + 14 : 0
    let leftOut = leftOut
    var (valueRoom, highest) = (0.0, 0.0)
    for group in shown {
      for figure in group.figures {
        valueRoom = max(valueRoom, width.strong.width(of: figure.words))
        highest = max(highest, figure.row.share ?? 0)
        if group.showsIntervals { highest = max(highest, figure.row.high ?? 0) }
      }
    }
    let scale = ChartScale(
      highest: highest, left: left, width: max(60, width.points - left - valueRoom - 10))
    var page = Page(drawing: ChartDrawing(width: width.points), width: width, scale: scale)
    for (index, option) in data.options.enumerated() {
      if data.isGrouped {
        if !leftOut.contains(index) { draw(option, index, of: shown, &page) }
      } else if let group = shown.first, let figure = group.figure(index) {
        let bar = Bar(
          figure: figure, fill: option.isGrey ? .grey(0) : .substantive(0),
          hasInterval: group.showsIntervals)
        switch width {
        case .wide: drawBeside(option, bar, &page)
        case .narrow: drawUnder(option, bar, &page)
        }
      }
    }
    drawAxis(&page)
    if shown.contains(where: \.showsIntervals) { writeIntervalKey(&page) }
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

    /// Lets the grid run on, from where it ended if that is here.
    mutating func band(_ top: Double, _ bottom: Double) {
      if let last = bands.indices.last, bands[last].bottom >= top {
        bands[last].bottom = bottom
      } else {
        bands.append((top, bottom))
      }
    }
  }

  /// One bar to draw.
  private struct Bar {
    var figure: ChartData.Figure
    var fill: ChartFill
    var hasInterval: Bool
  }

  /// One bar with its words to the left.
  private func drawBeside(_ option: ChartData.Option, _ bar: Bar, _ page: inout Page) {
    let text = page.width.letters
    let words = text.lines(of: option.label, within: Self.labelRoom)
    let wordsHeight = Double(words.count) * text.lineHeight
    let height = max(wordsHeight, thickness) + (isLong ? 7 : 12)
    page.drawing.write(
      words, x: Self.labelRoom, y: page.y + (height - wordsHeight) / 2, in: text, anchor: .end)
    draw(bar, top: page.y + (height - thickness) / 2, thickness: thickness, &page)
    page.band(page.y, page.y + height)
    page.y += height
  }

  /// One bar with its words above.
  private func drawUnder(_ option: ChartData.Option, _ bar: Bar, _ page: inout Page) {
    let text = page.width.letters
    page.y =
      page.drawing.write(
        text.lines(of: option.label, within: page.width.points), x: 0, y: page.y, in: text) + 2
    drawThin(bar, &page)
    page.y += 8
  }

  /// One option: its words, then a bar for each group.
  private func draw(
    _ option: ChartData.Option, _ place: Int, of groups: [ChartData.Group], _ page: inout Page
  ) {
    let (strong, small) = (page.width.strong, page.width.small)
    page.y =
      page.drawing.write(
        strong.lines(of: option.label, within: page.width.points), x: 0, y: page.y, in: strong) + 2
    for (index, group) in groups.enumerated() {
      guard let figure = group.figure(place) else { continue }
      let bar = Bar(
        figure: figure, fill: .substantive(index), hasInterval: group.showsIntervals)
      switch page.width {
      case .wide:
        let names = small.lines(of: group.label, within: Self.labelRoom)
        let namesHeight = Double(names.count) * small.lineHeight
        let height = max(namesHeight, Self.thin) + 4
        page.drawing.write(
          names, x: Self.labelRoom, y: page.y + (height - namesHeight) / 2, in: small, anchor: .end)
        draw(bar, top: page.y + (height - Self.thin) / 2, thickness: Self.thin, &page)
        page.band(page.y, page.y + height)
        page.y += height
      case .narrow:
        page.y = page.drawing.write(
          small.lines(of: group.label, within: page.width.points), x: 0, y: page.y, in: small)
        drawThin(bar, &page)
      }
    }
    page.y += 12
  }

  private func drawThin(_ bar: Bar, _ page: inout Page) {
    draw(bar, top: page.y, thickness: Self.thin, &page)
    page.band(page.y - 2, page.y + Self.thin + 2)
    page.y += Self.thin + 6
  }

  /// The room for words left of the bars, in a wide picture.
  private static let labelRoom = 216.0

  /// The thickness of bars in groups, and under their words: no less than a line of figures.
  private static let thin = 20.0

  /// Whether there are so many bars that they must be thinner to stay on a page.
  private var isLong: Bool { data.options.count > 14 }
  private var thickness: Double { isLong ? Self.thin : 24 }

  private func draw(_ bar: Bar, top: Double, thickness: Double, _ page: inout Page) {
    let (scale, row) = (page.scale, bar.figure.row)
    let text = row.share == nil ? page.width.letters : page.width.strong
    let textTop = top + (thickness - text.lineHeight) / 2
    guard let share = row.share else {
      page.drawing.write(bar.figure.words, x: scale.left + 6, y: textTop, in: text)
      return
    }
    let end = scale.x(share)
    page.drawing.fill(
      ChartBox(x: scale.left, y: top, width: end - scale.left, height: thickness), with: bar.fill)
    var valueX = end
    if bar.hasInterval, let low = row.low, let high = row.high {
      drawInterval(
        scale.x(low), scale.x(high), over: bar.fill, until: end, middle: top + thickness / 2,
        &page.drawing)
      valueX = max(valueX, scale.x(high))
    }
    page.drawing.write(bar.figure.words, x: valueX + 7, y: textTop, in: text)
  }

  /// White over a plain dark bar and black off it; over a pattern, black cased in white.
  private func drawInterval(
    _ low: Double, _ high: Double, over fill: ChartFill, until end: Double, middle: Double,
    _ drawing: inout ChartDrawing
  ) {
    func bracket(_ kind: ChartLine, _ from: Double, _ to: Double, _ caps: [Double]) {
      if to > from { drawing.line(kind, from: (from, middle), to: (to, middle)) }
      for cap in caps { drawing.line(kind, from: (cap, middle - 5), to: (cap, middle + 5)) }
    }
    if fill.pattern == .plain, fill.outline == nil {
      bracket(.light, low, min(end, high), low < end ? [low] : [])
      bracket(.dark, max(low, end), high, [low, high].filter { $0 >= end })
    } else {
      bracket(.casing, low, high, [low, high])
      bracket(.dark, low, high, [low, high])
    }
  }

  private func drawAxis(_ page: inout Page) {
    guard let last = page.bands.last else { return }
    page.band(last.bottom, page.y)
    let small = page.width.small
    for tick in page.scale.ticks {
      let x = page.scale.x(tick.share)
      for band in page.bands {
        page.drawing.line(
          tick.share == 0 ? .axis : .grid, from: (x, band.top), to: (x, band.bottom))
      }
      let half = small.width(of: tick.label) / 2
      page.drawing.write(
        tick.label, x: min(max(x, half), page.drawing.width - half), y: page.y + 3, in: small,
        anchor: .middle)
    }
    page.y += small.lineHeight + 6
  }

  private func writeIntervalKey(_ page: inout Page) {
    let small = page.width.small
    let middle = page.y + small.lineHeight / 2
    page.drawing.line(.dark, from: (1, middle), to: (25, middle))
    for end in [1.0, 25] {
      page.drawing.line(.dark, from: (end, middle - 5), to: (end, middle + 5))
    }
    let lines = small.lines(of: "likely range (95%)", within: page.width.points - 36)
    page.y = page.drawing.write(lines, x: 34, y: page.y, in: small) + 2
  }
}
