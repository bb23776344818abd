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
    var drawing = ChartDrawing(width: width.points)
    let shown = data.groups.filter { !$0.isHidden }
    let rows = shown.flatMap(\.rows)
    let labelRoom = width == .wide ? 216.0 : 0
    let left = width == .wide ? labelRoom + 14 : 0
    let valueRoom = (rows.map { width.strong.width(of: FigureWords.pairCell($0)) }.max() ?? 0) + 10
    let scale = ChartScale(rows, left: left, width: max(60, width.points - left - valueRoom))
    let isGrouped = shown.count > 1

    var y = 4.0
    // The grid runs behind the bars only, never through the words between them.
    var bands: [(top: Double, bottom: Double)] = []
    for option in data.options {
      let top = y
      let words = (isGrouped ? width.strong : width.letters)
        .lines(of: option.label, within: width == .wide ? labelRoom : width.points)
      let text = isGrouped ? width.strong : width.letters
      if width == .wide && !isGrouped {
        let wordsHeight = Double(words.count) * text.lineHeight
        let rowHeight = max(wordsHeight, thickness) + (isLong ? 7 : 12)
        drawing.write(
          words, x: labelRoom, y: top + (rowHeight - wordsHeight) / 2, in: text, anchor: .end)
        if let row = shown.first?.rows.first(where: { $0.option == option.id }) {
          drawBar(
            row, fill: Self.fill(option), top: top + (rowHeight - thickness) / 2,
            thickness: thickness, scale, width, &drawing)
        }
        y += rowHeight
        bands.append((top, y))
        continue
      }
      let across = isGrouped ? width.points : width.points - left
      y = drawing.write(
        isGrouped ? text.lines(of: option.label, within: across) : words, x: 0, y: y, in: text)
      y += 2
      for (index, group) in shown.enumerated() {
        guard let row = group.rows.first(where: { $0.option == option.id }) else { continue }
        if isGrouped {
          let names = width.small.lines(
            of: group.label, within: width == .wide ? labelRoom : width.points)
          if width == .wide {
            let namesHeight = Double(names.count) * width.small.lineHeight
            let rowHeight = max(namesHeight, 18) + 4
            drawing.write(
              names, x: labelRoom, y: y + (rowHeight - namesHeight) / 2, in: width.small,
              anchor: .end)
            drawBar(
              row, fill: .substantive(index), top: y + (rowHeight - 18) / 2, thickness: 18, scale,
              width, &drawing)
            bands.append((y, y + rowHeight))
            y += rowHeight
            continue
          }
          y = drawing.write(names, x: 0, y: y, in: width.small)
        }
        drawBar(
          row, fill: isGrouped ? .substantive(index) : Self.fill(option), top: y, thickness: 18,
          scale, width, &drawing)
        bands.append((y - 2, y + 18 + 2))
        y += 18 + 6
      }
      y += isGrouped ? 12 : 8
    }
    if let last = bands.last { bands.append((last.bottom, y)) }
    drawAxis(scale, bands, width, &drawing)
    y += width.small.lineHeight + 6
    if rows.contains(where: { $0.low != nil && $0.high != nil }) {
      y = writeIntervalKey(from: y, width, &drawing)
    }
    y = writeHidden(from: y, width, &drawing)
    drawing.height = y + 2
    return drawing
  }

  /// Whether there are so many bars that they must be thinner to stay on a page.
  private var isLong: Bool { data.options.count > 14 }
  private var thickness: Double { isLong ? 19 : 24 }

  private static func fill(_ option: ChartData.Option) -> ChartFill {
    option.isGrey ? .grey(0) : .substantive(0)
  }

  private func drawBar(
    _ row: PublishedRow, fill: ChartFill, top: Double, thickness: Double, _ scale: ChartScale,
    _ width: ChartWidth, _ drawing: inout ChartDrawing
  ) {
    let text = row.share == nil ? width.letters : width.strong
    let textTop = top + (thickness - text.lineHeight) / 2
    guard let share = row.share else {
      drawing.write(FigureWords.pairCell(row), x: scale.left + 6, y: textTop, in: text)
      return
    }
    let end = scale.x(share)
    drawing.fill(
      ChartBox(x: scale.left, y: top, width: end - scale.left, height: thickness), with: fill)
    var valueX = end
    if let low = row.low, let high = row.high {
      drawInterval(
        scale.x(low), scale.x(high), over: fill, until: end, middle: top + thickness / 2, &drawing)
      valueX = max(valueX, scale.x(high))
    }
    drawing.write(FigureWords.pairCell(row), x: valueX + 7, y: textTop, in: text)
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

  private func writeIntervalKey(
    from y: Double, _ width: ChartWidth, _ drawing: inout ChartDrawing
  ) -> Double {
    let middle = y + width.small.lineHeight / 2
    drawing.line(from: (1, middle), to: (25, middle), colour: ChartInk.text, width: 1.8)
    for end in [1.0, 25] {
      drawing.line(
        from: (end, middle - 5), to: (end, middle + 5), colour: ChartInk.text, width: 1.8)
    }
    let lines = width.small.lines(of: "likely range (95%)", within: width.points - 36)
    return drawing.write(lines, x: 34, y: y, in: width.small) + 2
  }

  private func drawAxis(
    _ scale: ChartScale, _ bands: [(top: Double, bottom: Double)], _ width: ChartWidth,
    _ drawing: inout ChartDrawing
  ) {
    guard let bottom = bands.last?.bottom else { return }
    var grid = ChartDrawing(width: drawing.width)
    for tick in scale.ticks {
      let x = scale.x(tick.share)
      for band in bands {
        grid.line(
          from: (x, band.top), to: (x, band.bottom),
          colour: tick.share == 0 ? ChartInk.line : ChartInk.grid)
      }
      let half = width.small.width(of: tick.label) / 2
      drawing.write(
        tick.label, x: min(max(x, half), drawing.width - half), y: bottom + 3, in: width.small,
        anchor: .middle)
    }
    drawing.nodes.insert(contentsOf: grid.nodes, at: 0)
  }

  private func writeHidden(
    from y: Double, _ width: ChartWidth, _ drawing: inout ChartDrawing
  ) -> Double {
    let hidden = data.groups.filter(\.isHidden)
    guard !hidden.isEmpty else { return y }
    var y = y + 4
    for group in hidden {
      y = drawing.write(
        width.small.lines(
          of: "\(group.label): \(hiddenReason(group)) [c]", within: width.points - 2), x: 0, y: y,
        in: width.small)
    }
    return y
  }

  private func hiddenReason(_ group: ChartData.Group) -> String {
    group.base == nil ? FigureWords.tooFew(profile) : "not shown"
  }
}
