package import Breakdowns

/// Each chart as a picture that stands alone: title, sentence, base, notes and source are in it.
package struct SVGReport: ReportFormat {
  package let name = "svg"
  package let fileExtension = "svg"

  package init() {}

  package func write(_ report: Report) -> String {
    let profile = report.figures.profile
    let drawings = report.figures.breakdowns.map { StandaloneChart($0, profile: profile).drawing }
    var sheet = ChartDrawing(width: StandaloneChart.width)
    for drawing in drawings {
      sheet.place(drawing, x: 0, y: sheet.height)
      sheet.height += drawing.height
    }
    if drawings.isEmpty {
      sheet.write("No breakdown to show.", x: 24, y: 24, in: ChartWidth.wide.letters)
      sheet.height = 72
    }
    let titles = report.figures.breakdowns.map {
      BreakdownWords(breakdown: $0, profile: profile).title
    }
    let descriptions = report.figures.breakdowns.map {
      BreakdownChart($0, profile: profile).description
    }
    return Self.document(
      ChartPicture(
        sheet, title: titles.joined(separator: "; "),
        description: descriptions.joined(separator: " ")))
  }

  /// One chart as the text of a file.
  package static func file(_ breakdown: PublishedBreakdown, profile: DisclosureProfile) -> String {
    document(
      ChartPicture(
        StandaloneChart(breakdown, profile: profile).drawing,
        title: BreakdownWords(breakdown: breakdown, profile: profile).title,
        description: BreakdownChart(breakdown, profile: profile).description))
  }

  private static func document(_ picture: ChartPicture) -> String {
    let drawing = picture.drawing
    let size = (width: SVGNumber.text(drawing.width), height: SVGNumber.text(drawing.height))
    let sheet = SVGNode.element(
      .svg,
      [
        .set(.xmlns, "http://www.w3.org/2000/svg"), .set(.language, "en-GB"),
        .set(.viewBox, "0 0 \(size.width) \(size.height)"), .set(.width, size.width),
        .set(.height, size.height), .set(.role, "img"),
        .set(.labelledBy, "chart-title chart-desc"), .set(.fontFamily, ChartPicture.faces),
      ],
      [
        .element(
          .rect, [.set(.width, "100%"), .set(.height, "100%"), .set(.fill, ChartInk.paper)], [])
      ] + picture.contents(named: "chart"))
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(sheet.markup)\n"
  }
}
