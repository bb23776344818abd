/// A drawing made ready for a page or a file: named, described and scaled to its place.
package struct ChartPicture: Sendable, Equatable {
  package var drawing: ChartDrawing
  package var title: String
  package var description: String

  package init(_ drawing: ChartDrawing, title: String, description: String) {
    self.drawing = drawing
    self.title = title
    self.description = description
  }

  /// Writes the picture as an `<svg>` that fills its place on a page.
  ///
  /// The page defines its patterns, and has the figures in a table or a sentence beside it, so the
  /// picture is only named. Whoever cannot see it is told once: of two layouts one is not displayed.
  func writeInline(into out: inout MarkupWriter) {
    out.markup("<svg viewBox=\"0 0 ")
    out.number(drawing.width)
    out.markup(" ")
    out.number(drawing.height)
    out.markup("\" role=\"img\" aria-label=\"")
    out.words("\(title) \(description)")
    out.markup("\">")
    drawing.write(into: &out)
    out.markup("</svg>")
  }

  /// Writes the picture as a whole file, with its title, its description and its patterns.
  func writeFile(into out: inout MarkupWriter) {
    out.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    out.markup("<svg xmlns=\"http://www.w3.org/2000/svg\" lang=\"en-GB\" viewBox=\"0 0 ")
    out.number(drawing.width)
    out.markup(" ")
    out.number(drawing.height)
    out.markup("\" width=\"")
    out.number(drawing.width)
    out.markup("\" height=\"")
    out.number(drawing.height)
    out.markup("\" role=\"img\" aria-labelledby=\"chart-title chart-desc\" font-family=\"")
    out.markup("Arial, Helvetica, &#39;Liberation Sans&#39;, sans-serif\" fill=\"#0b0c0c\">")
    out.markup("<title id=\"chart-title\">")
    out.words(title)
    out.markup("</title><desc id=\"chart-desc\">")
    out.words(description)
    out.markup("</desc>")
    ChartPatterns.define(drawing.allFills, into: &out)
    out.markup("<path fill=\"#fff\" d=\"")
    out.box(ChartBox(x: 0, y: 0, width: drawing.width, height: drawing.height))
    out.markup("\"/>")
    drawing.write(into: &out)
    out.markup("</svg>\n")
  }
}
