/// The patterns areas are filled with: each its colour with lines or dots over it.
///
/// A page defines each once for all its pictures; a file defines those it uses.
enum ChartPatterns {
  /// Opens a path in a fill, up to the value of its `d`.
  ///
  /// The colour stands after the pattern too, for what cannot find or draw a pattern.
  static func openPath(_ fill: ChartFill, into out: inout MarkupWriter) {
    out.markup("<path fill=\"")
    if fill.pattern != .plain {
      out.markup("url(#")
      name(fill, into: &out)
      out.markup(") ")
    }
    out.words(fill.colour)
    if let outline = fill.outline {
      out.markup("\" stroke=\"")
      out.words(outline)
    }
    out.markup("\" d=\"")
  }

  /// The definitions of the patterns of `fills`, each once; nothing where all are plain.
  static func define(_ fills: [ChartFill], into out: inout MarkupWriter) {
    var defined: [ChartFill] = []
    for fill in fills where fill.pattern != .plain && !defined.contains(fill) {
      if defined.isEmpty { out.markup("<defs>") }
      defined.append(fill)
      define(fill, into: &out)
    }
    if !defined.isEmpty { out.markup("</defs>") }
  }

  private static func name(_ fill: ChartFill, into out: inout MarkupWriter) {
    switch fill.pattern {
    case .plain: out.markup("plain-")
    case .rising: out.markup("rising-")
    case .dots: out.markup("dots-")
    case .level: out.markup("level-")
    case .falling: out.markup("falling-")
    case .upright: out.markup("upright-")
    case .crossed: out.markup("crossed-")
    }
    out.words(String(fill.colour.dropFirst()))
  }

  private static func define(_ fill: ChartFill, into out: inout MarkupWriter) {
    out.markup("<pattern id=\"")
    name(fill, into: &out)
    out.markup(
      "\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><path fill=\"")
    out.words(fill.colour)
    out.markup("\" d=\"M0 0h8v8h-8z\"/>")
    if fill.pattern == .dots {
      out.markup("<circle cx=\"4\" cy=\"4\" r=\"1.5\" fill=\"")
      out.words(fill.mark)
      out.markup("\"/></pattern>")
      return
    }
    out.markup("<path fill=\"none\" stroke-width=\"1.3\" stroke=\"")
    out.words(fill.mark)
    switch fill.pattern {
    case .plain, .dots: out.markup("\"/></pattern>")
    case .rising: out.markup("\" d=\"M-2 2L2-2M0 8L8 0M6 10L10 6\"/></pattern>")
    case .falling: out.markup("\" d=\"M6-2L10 2M0 0L8 8M-2 6L2 10\"/></pattern>")
    case .level: out.markup("\" d=\"M0 4H8\"/></pattern>")
    case .upright: out.markup("\" d=\"M4 0V8\"/></pattern>")
    case .crossed: out.markup("\" d=\"M0 4H8M4 0V8\"/></pattern>")
    }
  }
}
