/// A picture laid out and drawn: what is of one kind stands together, so that its look is said once.
///
/// Painted from the back: the grid, areas, lines over them, white plates, then words. Nothing in it is
/// anybody's words but the words.
package struct ChartDrawing: Sendable, Equatable {
  package var width: Double
  package var height = 0.0
  /// The words written, and where each is by the estimates it was laid out with.
  package private(set) var words: [String] = []
  package private(set) var textBoxes: [ChartBox] = []
  /// The fills used, whose patterns the page or file must define.
  private(set) var fills: [ChartFill] = []

  private var areas: [MarkupWriter] = []
  private var lines = [MarkupWriter](repeating: MarkupWriter(), count: ChartLine.allCases.count)
  private var plates = MarkupWriter()
  private var styles: [Style] = []
  private var texts: [MarkupWriter] = []
  /// Drawings set into this one, with their corners.
  private var inner: [Inner] = []

  private struct Inner: Equatable {
    var x: Double
    var y: Double
    var drawing: ChartDrawing
  }

  /// How words are written.
  private struct Style: Equatable {
    var text: ChartText
    var anchor: Anchor
  }

  init(width: Double) { self.width = width }

  /// Where a line of text is anchored.
  enum Anchor {
    case start, middle, end
  }

  /// How many areas of a fill were painted; for tests of what is drawn.
  func areaCount(_ fill: ChartFill) -> Int {
    guard let index = fills.firstIndex(of: fill) else { return 0 }
    return areas[index].bytes.count { $0 == UInt8(ascii: "M") }
  }

  /// The path of the areas of a fill; empty where there are none.
  func areaPath(_ fill: ChartFill) -> String {
    fills.firstIndex(of: fill).map { areas[$0].text } ?? ""
  }

  /// Writes one line whose top is at `y`.
  mutating func write(
    _ line: String, x: Double, y: Double, in text: ChartText, anchor: Anchor = .start
  ) {
    let width = text.width(of: line)
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    words.append(line)
    textBoxes.append(ChartBox(x: left, y: y, width: width, height: text.lineHeight))
    let style = Style(text: text, anchor: anchor)
    let index = styles.firstIndex(of: style) ?? styles.count
    if index == styles.count {
      styles.append(style)
      texts.append(MarkupWriter())
    }
    texts[index].markup("<text x=\"")
    texts[index].number(x)
    texts[index].markup("\" y=\"")
    texts[index].number(y + text.size * 0.98)
    texts[index].markup("\">")
    texts[index].words(line)
    texts[index].markup("</text>")
  }

  /// Writes lines one under another from `y`, and gives back where the next would start.
  @discardableResult
  mutating func write(
    _ lines: [String], x: Double, y: Double, in text: ChartText, anchor: Anchor = .start
  ) -> Double {
    var y = y
    for line in lines {
      write(line, x: x, y: y, in: text, anchor: anchor)
      y += text.lineHeight
    }
    return y
  }

  /// Draws a straight line.
  mutating func line(
    _ kind: ChartLine, from start: (x: Double, y: Double), to end: (x: Double, y: Double)
  ) {
    lines[kind.rawValue].move(start)
    if start.y == end.y {
      lines[kind.rawValue].markup("H")
      lines[kind.rawValue].number(end.x)
    } else if start.x == end.x {
      lines[kind.rawValue].markup("V")
      lines[kind.rawValue].number(end.y)
    } else {
      lines[kind.rawValue].go(end)
    }
  }

  /// Draws a line along a path of our own.
  mutating func line(_ kind: ChartLine, along path: MarkupWriter) {
    lines[kind.rawValue].append(path)
  }

  /// Draws the edge of a box.
  mutating func edge(_ kind: ChartLine, of box: ChartBox) { lines[kind.rawValue].box(box) }

  /// Fills a rectangle with a colour and its pattern, its outline inside its edges.
  mutating func fill(_ box: ChartBox, with fill: ChartFill) {
    guard box.width > 0, box.height > 0 else { return }
    var inner = box
    if fill.outline != nil, box.width > 2 {
      inner = ChartBox(
        x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1)
    }
    areas[place(fill)].box(inner)
  }

  /// Fills what a path of our own goes round.
  mutating func fill(_ path: MarkupWriter, with fill: ChartFill) { areas[place(fill)].append(path) }

  private mutating func place(_ fill: ChartFill) -> Int {
    if let index = fills.firstIndex(of: fill) { return index }
    fills.append(fill)
    areas.append(MarkupWriter())
    return fills.count - 1
  }

  /// Lays a white plate under words.
  mutating func plate(_ box: ChartBox) { plates.box(box) }

  /// Sets another drawing into this one with its corner at a point.
  mutating func place(_ other: ChartDrawing, x: Double, y: Double) {
    inner.append(Inner(x: x, y: y, drawing: other))
    words += other.words
    textBoxes += other.textBoxes.map {
      ChartBox(x: $0.x + x, y: $0.y + y, width: $0.width, height: $0.height)
    }
  }

  /// Every fill used in this drawing and those set into it.
  var allFills: [ChartFill] {
    var all = fills
    for fill in inner.flatMap(\.drawing.allFills) where !all.contains(fill) { all.append(fill) }
    return all
  }

  /// Writes what is inside the picture.
  func write(into out: inout MarkupWriter) {
    for kind in ChartLine.allCases where kind.isBehind { write(kind, into: &out) }
    for (fill, path) in zip(fills, areas) {
      ChartPatterns.openPath(fill, into: &out)
      out.append(path)
      out.markup("\"/>")
    }
    for kind in ChartLine.allCases where !kind.isBehind { write(kind, into: &out) }
    if !plates.isEmpty {
      out.markup("<path fill=\"#fff\" d=\"")
      out.append(plates)
      out.markup("\"/>")
    }
    for (style, text) in zip(styles, texts) {
      out.markup("<g font-size=\"")
      out.number(style.text.size)
      out.markup(style.text.isBold ? "\" font-weight=\"700" : "")
      switch style.anchor {
      case .start: out.markup("\">")
      case .middle: out.markup("\" text-anchor=\"middle\">")
      case .end: out.markup("\" text-anchor=\"end\">")
      }
      out.append(text)
      out.markup("</g>")
    }
    for other in inner {
      out.markup("<g transform=\"translate(")
      out.number(other.x)
      out.markup(" ")
      out.number(other.y)
      out.markup(")\">")
      other.drawing.write(into: &out)
      out.markup("</g>")
    }
  }

  private func write(_ kind: ChartLine, into out: inout MarkupWriter) {
    guard !lines[kind.rawValue].isEmpty else { return }
    out.markup("<path fill=\"none\" ")
    out.markup(kind.look)
    out.markup(" d=\"")
    out.append(lines[kind.rawValue])
    out.markup("\"/>")
  }
}
