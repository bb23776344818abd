package import Breakdowns
import Foundation

/// A pie: parts of one whole, from 12 o'clock and clockwise, in the order of the rows.
///
/// Wide, each slice has its words outside, in black, at the end of a leader. Narrow, where words
/// would not fit, each slice has a number outside, and a list below says what the numbers are.
package struct PieChart {
  let rows: [PublishedRow]
  let shares: PieShares

  /// A pie of these rows, or nil where one would mislead (see ``PieShares``).
  package init?(_ rows: [PublishedRow]) {
    guard let shares = PieShares(rows) else { return nil }
    self.rows = rows
    self.shares = shares
  }

  /// Says where a label differs from the table, or nil.
  package var note: String? { shares.note(rows) }

  /// The pie, laid out for a width.
  package func drawing(_ width: ChartWidth) -> ChartDrawing {
    var drawing = ChartDrawing(width: width.points)
    let labels = shares.slices.enumerated().map { number, slice in
      width == .wide
        ? wideLabel(slice, width) : PieLabel(lines: ["\(number + 1)"], in: width.strong)
    }
    let layout = PieLayout(
      angles: middles, labels: labels, radius: Self.radius(width), width: width.points,
      reach: width == .wide ? 28 : 26)
    drawSlices(&drawing, layout)
    for (label, place) in zip(labels, layout.places) {
      drawing.line(.leader, along: place.leader)
      var y = place.top
      for (line, text) in zip(label.lines, label.texts) {
        drawing.write(
          line, x: place.edge, y: y, in: text, anchor: place.isRight ? .start : .end)
        y += text.lineHeight
      }
    }
    drawing.height = layout.height
    if width == .narrow { writeKey(&drawing, width) }
    writeEmpty(&drawing, width)
    return drawing
  }

  private static func radius(_ width: ChartWidth) -> Double { width == .wide ? 122 : 92 }

  /// The angle of each slice's middle, in turns clockwise from 12 o'clock.
  private var middles: [Double] {
    var start = 0.0
    return shares.slices.map { slice in
      defer { start += slice.share }
      return start + slice.share / 2
    }
  }

  private func figures(_ slice: PieShares.Slice) -> String {
    let percent = slice.percent == 0 ? "<1%" : "\(slice.percent)%"
    let row = rows[slice.row]
    let marks = FigureWords.marks(row).map { " \($0)" } ?? ""
    return (row.count.map { "\(percent) (\(FigureWords.count($0)))" } ?? percent) + marks
  }

  private func wideLabel(_ slice: PieShares.Slice, _ width: ChartWidth) -> PieLabel {
    let room = width.points / 2 - Self.radius(width) - 28 - 8
    let words = width.letters.lines(of: rows[slice.row].label, within: room)
    let figures = width.strong.lines(of: figures(slice), within: room)
    return PieLabel(
      lines: words + figures,
      texts: words.map { _ in width.letters } + figures.map { _ in width.strong })
  }

  private func drawSlices(_ drawing: inout ChartDrawing, _ layout: PieLayout) {
    let (cx, cy, radius) = (layout.centreX, layout.centreY, layout.radius)
    let fills = self.fills
    var start = 0.0
    var starts: [Double] = []
    for (slice, fill) in zip(shares.slices, fills) {
      starts.append(start)
      let end = start + slice.share
      var path = MarkupWriter()
      path.move((cx, cy))
      path.go(layout.point(start, radius))
      // An arc that ends where it starts is none, so a slice is drawn in two.
      let middle = start + slice.share / 2
      path.arc(radius: radius, isLong: false, clockwise: true, to: layout.point(middle, radius))
      path.arc(radius: radius, isLong: false, clockwise: true, to: layout.point(end, radius))
      path.markup("z")
      drawing.fill(path, with: fill)
      start = end
    }
    guard starts.count > 1 else { return }
    // White gaps, so that neighbours part whatever their colours.
    for start in starts {
      drawing.line(.gap, from: (cx, cy), to: layout.point(start, radius + 1))
    }
  }

  /// The fill of each slice: by its place among the rows, so that a slice keeps its colour where
  /// another has none.
  private var fills: [ChartFill] {
    var (substantive, grey) = (0, 0)
    var byRow: [ChartFill] = []
    for row in rows {
      byRow.append(row.isGrey ? .grey(grey) : .substantive(substantive))
      if row.isGrey { grey += 1 } else { substantive += 1 }
    }
    return shares.slices.map { byRow[$0.row] }
  }

  private func writeKey(_ drawing: inout ChartDrawing, _ width: ChartWidth) {
    var y = drawing.height + 14
    let left = 56.0
    for (number, slice) in shares.slices.enumerated() {
      drawing.write("\(number + 1)", x: 22, y: y, in: width.strong, anchor: .end)
      drawing.fill(ChartBox(x: 30, y: y + 1, width: 17, height: 17), with: fills[number])
      let room = width.points - left
      y = drawing.write(
        width.letters.lines(of: rows[slice.row].label, within: room), x: left, y: y,
        in: width.letters)
      y = drawing.write(
        width.strong.lines(of: figures(slice), within: room), x: left, y: y, in: width.strong)
      y += 7
    }
    drawing.height = y
  }

  private func writeEmpty(_ drawing: inout ChartDrawing, _ width: ChartWidth) {
    guard !shares.empty.isEmpty else { return }
    let words = shares.empty.map { "\(rows[$0].label), \(FigureWords.pairCell(rows[$0]))" }
    let lines = width.small.lines(
      of: "No slice: \(words.joined(separator: "; ")).", within: width.points - 4)
    drawing.height =
      drawing.write(lines, x: 2, y: drawing.height + 8, in: width.small) + 2
  }
}

/// The lines of one slice's label, each with its letters.
struct PieLabel {
  var lines: [String]
  var texts: [ChartText]

  init(lines: [String], texts: [ChartText]) {
    self.lines = lines
    self.texts = texts
  }

  init(lines: [String], in text: ChartText) {
    self.init(lines: lines, texts: lines.map { _ in text })
  }

  var height: Double { texts.reduce(0) { $0 + $1.lineHeight } }
}
