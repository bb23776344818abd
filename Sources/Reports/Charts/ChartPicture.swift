/// A drawing made ready for a page or a file: named, titled, described and scaled to its place.
package struct ChartPicture: Sendable, Equatable {
  package var drawing: ChartDrawing
  package var title: String
  package var description: String

  package init(_ drawing: ChartDrawing, title: String, description: String) {
    self.drawing = drawing
    self.title = title
    self.description = description
  }

  /// The faces letters are drawn in; the widths of ``ChartText`` are rounded up from these.
  static let faces = "Arial, Helvetica, 'Liberation Sans', sans-serif"

  /// The picture as an `<svg>` that fills the width of its place.
  ///
  /// `name` starts the ids inside it, so it must be new on the page and be letters, digits and
  /// hyphens; `className` is what a page's style sheet knows it by.
  package func svg(named name: String, className: String) -> SVGNode {
    .element(
      .svg,
      [
        .set(.xmlns, "http://www.w3.org/2000/svg"), .set(.className, className),
        .set(.viewBox, "0 0 \(SVGNumber.text(drawing.width)) \(SVGNumber.text(drawing.height))"),
        .set(.width, "100%"), .set(.role, "img"),
        .set(.labelledBy, "\(name)-title \(name)-desc"), .set(.fontFamily, Self.faces),
      ], contents(named: name))
  }

  /// What is inside the picture: title, description, patterns, then the drawing.
  func contents(named name: String) -> [SVGNode] {
    var children: [SVGNode] = [
      .element(.title, [.set(.id, "\(name)-title")], [.text(title)]),
      .element(.desc, [.set(.id, "\(name)-desc")], [.text(description)]),
    ]
    if let patterns = ChartPatterns.definitions(drawing.fills, picture: name) {
      children.append(patterns)
    }
    return children + drawing.nodes.map { Self.naming($0, name) }
  }

  /// The node with its patterns referred to by this picture's name.
  private static func naming(_ node: SVGNode, _ name: String) -> SVGNode {
    guard case .element(let tag, let attributes, let children) = node else { return node }
    let named = attributes.map { attribute in
      attribute.name == .fill && attribute.value.hasPrefix(ChartPatterns.placeholder)
        ? SVGNode.Attribute.set(
          .fill,
          "url(#\(name)-\(attribute.value.dropFirst(ChartPatterns.placeholder.count))") : attribute
    }
    return .element(tag, named, children.map { naming($0, name) })
  }
}
