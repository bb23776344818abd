package import Breakdowns

/// One bar of 100 per cent for each group, its parts in the order of the options.
///
/// A key above names the parts; a group that may not be shown keeps its line, empty, with the reason.
/// Where single parts of a group are hidden, those that are known are packed from the left and the
/// rest of the bar stays empty: where a part stands would give the hidden ones away.
package struct StackedBarChart {
  let data: ChartData
  let words: BreakdownWords

  package init(_ breakdown: PublishedBreakdown, profile: DisclosureProfile) {
    data = ChartData(breakdown)
    words = BreakdownWords(breakdown: breakdown, profile: profile)
  }

  private static let thickness = 34.0

  /// The bars, laid out for a width.
  package func drawing(_ width: ChartWidth) -> ChartDrawing {
    var drawing = ChartDrawing(width: width.points)
    var y = drawKey(width, &drawing) + 12
    for group in data.groups {
      let heading = width.strong.lines(of: group.label, within: width.points)
      y = drawing.write(heading, x: 0, y: y, in: width.strong) + 1
      if !group.isHidden {
        let base = width.small.lines(of: baseLine(group), within: width.points)
        y = drawing.write(base, x: 0, y: y, in: width.small) + 2
      }
      drawParts(group, top: y, width, &drawing)
      y += Self.thickness + 16
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

  private func baseLine(_ group: ChartData.Group) -> String {
    if group.isHidden {
      return group.base == nil ? "\(FigureWords.tooFew(words.profile)) [c]" : "not shown [c]"
    }
    guard let base = group.base else { return "base not shown" }
    return words.isCaseReview
      ? "\(FigureWords.count(base)) cases reviewed" : "\(FigureWords.count(base)) answered"
  }

  /// The key, its entries flowing from left to right; gives back where the bars may start.
  private func drawKey(_ width: ChartWidth, _ drawing: inout ChartDrawing) -> Double {
    let (side, space, gap) = (18.0, 7.0, 20.0)
    var (x, y, lineEnd) = (0.0, 2.0, 0.0)
    for option in data.options {
      let lines = width.letters.lines(of: option.label, within: width.points - side - space)
      let entry = side + space + width.letters.widest(lines)
      if x > 0, x + entry > width.points {
        x = 0
        y = lineEnd + 5
      }
      drawing.swatch(option.fill, x: x, y: y + 1, size: side)
      let bottom = drawing.write(lines, x: x + side + space, y: y, in: width.letters)
      lineEnd = max(lineEnd, bottom)
      x += entry + gap
    }
    return max(lineEnd, y)
  }

  private func drawParts(
    _ group: ChartData.Group, top: Double, _ width: ChartWidth, _ drawing: inout ChartDrawing
  ) {
    let shares = group.rows.map { max(0, $0.share ?? 0) }
    let isWhole = group.rows.allSatisfy { $0.share != nil }
    let total = shares.reduce(0, +)
    // Whole per cents may add up to 99 or 101; a whole bar is filled exactly, a partial one is not
    // stretched.
    let scale = (isWhole || total > 1) && total > 0 ? 1 / total : 1
    var x = 0.0
    for (row, share) in zip(group.rows, shares) where share > 0 {
      let part = share * scale * width.points
      let option = data.options.first { $0.id == OptionKey(row) }
      let box = ChartBox(
        x: x + 1, y: top, width: max(part - 2, 0.6), height: Self.thickness)
      drawing.fill(box, with: option?.fill ?? .grey(0))
      writeShare(row, in: box, width, &drawing)
      x += part
    }
    if !isWhole {
      drawEmpty(
        from: x, to: width.points, top: top,
        words: group.isHidden ? baseLine(group) : "[c]", width, &drawing)
    }
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
    drawing.nodes.append(
      .element(
        .rect,
        [
          .set(.x, plate.x), .set(.y, plate.y), .set(.width, plate.width),
          .set(.height, plate.height), .set(.rx, 3), .set(.fill, ChartInk.paper),
        ], []))
    drawing.write(
      share, x: plate.x + plate.width / 2, y: plate.y + 1, in: width.small, anchor: .middle)
  }

  private func drawEmpty(
    from left: Double, to right: Double, top: Double, words: String, _ width: ChartWidth,
    _ drawing: inout ChartDrawing
  ) {
    guard right - left > 4 else { return }
    let box = ChartBox(
      x: left + 1.5, y: top + 0.5, width: right - left - 2, height: Self.thickness - 1)
    drawing.nodes.append(
      .element(
        .rect,
        [
          .set(.x, box.x), .set(.y, box.y), .set(.width, box.width), .set(.height, box.height),
          .set(.fill, ChartInk.paper), .set(.stroke, ChartInk.line), .set(.strokeDash, "4 3"),
        ], []))
    guard width.small.width(of: words) <= box.width - 8 else { return }
    drawing.write(
      words, x: box.x + box.width / 2, y: top + (Self.thickness - width.small.lineHeight) / 2,
      in: width.small, anchor: .middle)
  }
}
