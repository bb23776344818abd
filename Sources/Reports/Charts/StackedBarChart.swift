package import Breakdowns

/// One bar of 100 per cent for each group that may be shown, its parts in the order of the options.
///
/// A key above names the parts. Where single parts of a group are hidden, those that are known are
/// packed from the left and the rest of the bar stays empty: where a part stands would give the
/// hidden ones away.
package struct StackedBarChart {
  let data: ChartData
  let isCaseReview: Bool

  package init(_ breakdown: PublishedBreakdown) {
    self.init(ChartData(breakdown), isCaseReview: breakdown.source == "case-review")
  }

  init(_ data: ChartData, isCaseReview: Bool) {
    self.data = data
    self.isCaseReview = isCaseReview
  }

  /// The bars, laid out for a width.
  package func drawing(_ width: ChartWidth) -> ChartDrawing {
    let thickness = width == .wide ? 30.0 : 34
    var drawing = ChartDrawing(width: width.points)
    var y = drawKey(width, &drawing) + 12
    for group in data.shown {
      y = writeHeading(group, y: y, width, &drawing) + 2
      drawParts(group, top: y, thickness: thickness, width, &drawing)
      y += thickness + 14
    }
    for share in [0.0, 0.25, 0.5, 0.75, 1] {
      let label = "\(FigureWords.wholePercent(share))%"
      let half = width.small.width(of: label) / 2
      drawing.write(
        label, x: min(max(width.points * share, half), width.points - half), y: y - 10,
        in: width.small, anchor: .middle)
    }
    drawing.height = y - 10 + width.small.lineHeight + 2
    return drawing
  }

  /// The group and its base: on one line where there is room, else one under the other.
  private func writeHeading(
    _ group: ChartData.Group, y: Double, _ width: ChartWidth, _ drawing: inout ChartDrawing
  ) -> Double {
    let (strong, small) = (width.strong, width.small)
    // Everybody alone needs no name: the picture is of them.
    let name = data.isGrouped ? strong.lines(of: group.label, within: width.points) : []
    let base = baseLine(group)
    let used = name.last.map { strong.width(of: $0) + 10 } ?? 0
    let bottom = drawing.write(name, x: 0, y: y, in: strong)
    if used > 0, used + small.width(of: base) <= width.points {
      drawing.write(base, x: used, y: bottom - strong.lineHeight + 1.5, in: small)
      return bottom
    }
    return drawing.write(small.lines(of: base, within: width.points), x: 0, y: bottom, in: small)
  }

  private func baseLine(_ group: ChartData.Group) -> String {
    guard let base = group.base else { return "base not shown" }
    return isCaseReview
      ? "\(FigureWords.count(base)) cases reviewed" : "\(FigureWords.count(base)) answered"
  }

  /// The key, its entries flowing from left to right; gives back where the bars may start.
  private func drawKey(_ width: ChartWidth, _ drawing: inout ChartDrawing) -> Double {
    let (side, space, gap) = (18.0, 7.0, 20.0)
    var (x, y, lineEnd) = (0.0, 2.0, 0.0)
    let shown = data.shown
    for (index, option) in data.options.enumerated()
    where shown.contains(where: { $0.figure(index) != nil }) {
      let lines = width.letters.lines(of: option.label, within: width.points - side - space)
      let entry = side + space + width.letters.widest(lines)
      if x > 0, x + entry > width.points {
        x = 0
        y = lineEnd + 5
      }
      drawing.fill(ChartBox(x: x, y: y + 1, width: side, height: side), with: option.fill)
      let bottom = drawing.write(lines, x: x + side + space, y: y, in: width.letters)
      lineEnd = max(lineEnd, bottom)
      x += entry + gap
    }
    return max(lineEnd, y)
  }

  private func drawParts(
    _ group: ChartData.Group, top: Double, thickness: Double, _ width: ChartWidth,
    _ drawing: inout ChartDrawing
  ) {
    let shares = group.figures.map { max(0, $0.row.share ?? 0) }
    let isWhole = group.figures.allSatisfy { $0.row.share != nil }
    let total = shares.reduce(0, +)
    // Whole per cents may add up to 99 or 101; a whole bar is filled exactly, a partial one is not
    // stretched.
    let scale = (isWhole || total > 1) && total > 0 ? 1 / total : 1
    var x = 0.0
    for (figure, share) in zip(group.figures, shares) where share > 0 {
      let part = share * scale * width.points
      let box = ChartBox(x: x + 1, y: top, width: max(part - 2, 0.6), height: thickness)
      drawing.fill(box, with: data.options[figure.option].fill)
      writeShare(figure.row, in: box, width, &drawing)
      x += part
    }
    if !isWhole, width.points - x > 4 { drawEmpty(from: x, top: top, thickness, width, &drawing) }
  }

  /// The share in black on a white plate, where its part is wide enough; the table has them all.
  private func writeShare(
    _ row: PublishedRow, in box: ChartBox, _ width: ChartWidth, _ drawing: inout ChartDrawing
  ) {
    guard let share = FigureWords.share(row.share) else { return }
    let room = width.small.width(of: share)
    guard box.width >= room + 10 else { return }
    let plate = ChartBox(
      x: box.x + (box.width - room - 8) / 2,
      y: box.y + (box.height - width.small.lineHeight - 2) / 2, width: room + 8,
      height: width.small.lineHeight + 2)
    drawing.plate(plate)
    drawing.write(
      share, x: plate.x + plate.width / 2, y: plate.y + 1, in: width.small, anchor: .middle)
  }

  private func drawEmpty(
    from left: Double, top: Double, _ thickness: Double, _ width: ChartWidth,
    _ drawing: inout ChartDrawing
  ) {
    let box = ChartBox(
      x: left + 1.5, y: top + 0.5, width: width.points - left - 2, height: thickness - 1)
    drawing.edge(.dashed, of: box)
    let words = "[c]"
    guard width.small.width(of: words) <= box.width - 8 else { return }
    drawing.write(
      words, x: box.x + box.width / 2, y: top + (thickness - width.small.lineHeight) / 2,
      in: width.small, anchor: .middle)
  }
}
