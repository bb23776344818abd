/// A picture laid out and drawn, not yet given a name or a place.
package struct ChartDrawing: Sendable, Equatable {
  package var width: Double
  package var height: Double
  /// The pieces, in the order they are painted.
  package var nodes: [SVGNode]
  /// Where every piece of text is, by the estimates it was laid out with.
  package var textBoxes: [ChartBox]
  /// The fills used, whose patterns the picture must define.
  var fills: [ChartFill]

  init(width: Double) {
    self.width = width
    height = 0
    nodes = []
    textBoxes = []
    fills = []
  }

  /// Where a line of text is anchored.
  enum Anchor: String {
    case start, middle, end
  }

  /// Writes one line whose top is at `y`.
  mutating func write(
    _ words: String, x: Double, y: Double, in text: ChartText, anchor: Anchor = .start,
    colour: String = ChartInk.text
  ) {
    let width = text.width(of: words)
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    textBoxes.append(ChartBox(x: left, y: y, width: width, height: text.lineHeight))
    var attributes: [SVGNode.Attribute] = [
      .set(.x, x), .set(.y, y + text.size * 0.98), .set(.fontSize, text.size), .set(.fill, colour),
    ]
    if anchor != .start { attributes.append(.set(.textAnchor, anchor.rawValue)) }
    if text.isBold { attributes.append(.set(.fontWeight, "700")) }
    nodes.append(.element(.text, attributes, [.text(words)]))
  }

  /// Writes lines one under another from `y`, and gives back where the next would start.
  @discardableResult
  mutating func write(
    _ lines: [String], x: Double, y: Double, in text: ChartText, anchor: Anchor = .start,
    colour: String = ChartInk.text
  ) -> Double {
    var y = y
    for line in lines {
      write(line, x: x, y: y, in: text, anchor: anchor, colour: colour)
      y += text.lineHeight
    }
    return y
  }

  /// Draws a straight line.
  mutating func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double),
    colour: String = ChartInk.line, width: Double = 1, dash: String? = nil
  ) {
    var attributes: [SVGNode.Attribute] = [
      .set(.x1, start.x), .set(.y1, start.y), .set(.x2, end.x), .set(.y2, end.y),
      .set(.stroke, colour), .set(.strokeWidth, width),
    ]
    if let dash { attributes.append(.set(.strokeDash, dash)) }
    nodes.append(.element(.line, attributes, []))
  }

  /// Fills a rectangle with a colour and its pattern, its outline inside its edges.
  mutating func fill(_ box: ChartBox, with fill: ChartFill) {
    guard box.width > 0, box.height > 0 else { return }
    var inner = box
    if fill.outline != nil, box.width > 2 {
      inner = ChartBox(
        x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1)
    }
    let place: [SVGNode.Attribute] = [
      .set(.x, inner.x), .set(.y, inner.y), .set(.width, inner.width), .set(.height, inner.height),
    ]
    paint(.rect, place, with: fill)
  }

  /// Draws a shape once in its colour and, where it has a pattern, again in that.
  mutating func paint(_ tag: SVGNode.Tag, _ place: [SVGNode.Attribute], with fill: ChartFill) {
    var edge: [SVGNode.Attribute] = []
    if let outline = fill.outline {
      edge = [.set(.stroke, outline), .set(.strokeWidth, 1)]
    }
    nodes.append(.element(tag, place + [.set(.fill, fill.colour)] + edge, []))
    guard fill.pattern != .plain else { return }
    if !fills.contains(fill) { fills.append(fill) }
    nodes.append(.element(tag, place + [.set(.fill, ChartPatterns.reference(fill))], []))
  }

  /// A small square of a fill with words beside it: one entry of a key.
  mutating func swatch(_ fill: ChartFill, x: Double, y: Double, size: Double) {
    self.fill(ChartBox(x: x, y: y, width: size, height: size), with: fill)
  }
}

/// The colours of words and lines.
enum ChartInk {
  static let text = "#0B0C0C"
  /// 7 to 1 on white.
  static let line = "#595959"
  /// For grid lines, which carry nothing that the values do not.
  static let grid = "#D8D8D8"
  static let paper = "#FFFFFF"
}
