/// The patterns a picture's areas carry over their colours, defined once in each picture.
enum ChartPatterns {
  /// The mark put in a fill until the picture is given the name its patterns start with.
  static let placeholder = "url(#@-"

  /// What an area fills itself with; ``ChartPicture`` puts its own name in.
  static func reference(_ fill: ChartFill) -> String {
    "\(placeholder)\(name(fill)))"
  }

  /// The pattern's name within one picture.
  static func name(_ fill: ChartFill) -> String {
    "\(fill.pattern)-\(fill.mark.dropFirst())"
  }

  /// The definitions of the patterns of `fills`, each named after `picture`.
  static func definitions(_ fills: [ChartFill], picture: String) -> SVGNode? {
    var names: [String] = []
    var patterns: [SVGNode] = []
    for fill in fills where fill.pattern != .plain && !names.contains(name(fill)) {
      names.append(name(fill))
      patterns.append(definition(fill, named: "\(picture)-\(name(fill))"))
    }
    return patterns.isEmpty ? nil : .element(.defs, [], patterns)
  }

  private static func definition(_ fill: ChartFill, named name: String) -> SVGNode {
    let side = 8.0
    func stroke(_ path: String) -> SVGNode {
      .element(
        .path,
        [.set(.d, path), .set(.stroke, fill.mark), .set(.strokeWidth, 1.3), .set(.fill, "none")], []
      )
    }
    let lines: [SVGNode] =
      switch fill.pattern {
      case .plain: []
      case .rising: [stroke("M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6")]
      case .falling: [stroke("M6 -2 L10 2 M0 0 L8 8 M-2 6 L2 10")]
      case .level: [stroke("M0 4 H8")]
      case .upright: [stroke("M4 0 V8")]
      case .crossed: [stroke("M0 4 H8 M4 0 V8")]
      case .dots:
        [
          .element(
            .circle, [.set(.cx, 4), .set(.cy, 4), .set(.r, 1.5), .set(.fill, fill.mark)], [])
        ]
      }
    return .element(
      .pattern,
      [
        .set(.id, name), .set(.width, side), .set(.height, side),
        .set(.patternUnits, "userSpaceOnUse"),
      ], lines)
  }
}
