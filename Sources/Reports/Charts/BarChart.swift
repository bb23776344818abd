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
    // The grid is painted first and needs the height, so it is put in at the end.
    let gridAt = drawing.nodes.count
    for option in data.options {
      let top = y
      let words = (isGrouped ? width.strong : width.letters)
        .lines(of: option.label, within: width == .wide ? labelRoom : width.points)
      let text = isGrouped ? width.strong : width.letters
      if width == .wide && !isGrouped {
        let wordsHeight = Double(words.count) * text.lineHeight
        let rowHeight = max(wordsHeight, Self.thickness) + 12
        drawing.write(
          words, x: labelRoom, y: top + (rowHeight - wordsHeight) / 2, in: text, anchor: .end)
        if let row = shown.first?.rows.first(where: { $0.option == option.id }) {
          drawBar(
            row, fill: Self.fill(option), top: top + (rowHeight - Self.thickness) / 2,
            thickness: Self.thickness, scale, width, &drawing)
        }
        y += rowHeight
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
            y += rowHeight
            continue
          }
          y = drawing.write(names, x: 0, y: y, in: width.small)
        }
        drawBar(
          row, fill: isGrouped ? .substantive(index) : Self.fill(option), top: y, thickness: 18,
          scale, width, &drawing)
        y += 18 + 6
      }
      y += isGrouped ? 12 : 8
    }
    drawAxis(scale, from: 0, to: y, width, at: gridAt, &drawing)
    y += width.small.lineHeight + 6
    y = writeHidden(from: y, width, &drawing)
    drawing.height = y + 2
    return drawing
  }

  private static let thickness = 24.0

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
      drawInterval(scale.x(low), scale.x(high), middle: top + thickness / 2, &drawing)
      valueX = max(valueX, scale.x(high))
    }
    drawing.write(FigureWords.pairCell(row), x: valueX + 7, y: textTop, in: text)
  }

  /// The line is cased in white, so that it shows over a dark bar and off it.
  private func drawInterval(
    _ low: Double, _ high: Double, middle: Double, _ drawing: inout ChartDrawing
  ) {
    for (colour, stroke, cap) in [(ChartInk.paper, 4.0, 6.0), (ChartInk.text, 1.6, 5.0)] {
      drawing.line(from: (low, middle), to: (high, middle), colour: colour, width: stroke)
      for end in [low, high] {
        drawing.line(
          from: (end, middle - cap), to: (end, middle + cap), colour: colour, width: stroke)
      }
    }
  }

  private func drawAxis(
    _ scale: ChartScale, from top: Double, to bottom: Double, _ width: ChartWidth, at index: Int,
    _ drawing: inout ChartDrawing
  ) {
    var grid = ChartDrawing(width: drawing.width)
    for tick in scale.ticks {
      let x = scale.x(tick.share)
      grid.line(
        from: (x, top), to: (x, bottom), colour: tick.share == 0 ? ChartInk.line : ChartInk.grid)
      let half = width.small.width(of: tick.label) / 2
      drawing.write(
        tick.label, x: min(max(x, half), drawing.width - half), y: bottom + 3, in: width.small,
        anchor: .middle)
    }
    drawing.nodes.insert(contentsOf: grid.nodes, at: min(index, drawing.nodes.count))
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
