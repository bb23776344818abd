package import Breakdowns

/// Each chart as a picture that stands alone: title, sentence, base, notes and source are in it.
package struct SVGReport: ReportFormat {
  package let name = "svg"
  package let fileExtension = "svg"

  package init() {}

  package func write(_ report: Report) -> String {
    let profile = report.figures.profile
    let charts = report.figures.breakdowns.map { StandaloneChart($0, profile: profile) }
    var sheet = ChartDrawing(width: StandaloneChart.width)
    for chart in charts {
      let drawing = chart.drawing
      sheet.place(drawing, x: 0, y: sheet.height)
      sheet.height += drawing.height
    }
    if charts.isEmpty {
      sheet.write("No breakdown to show.", x: 24, y: 24, in: ChartWidth.wide.letters)
      sheet.height = 72
    }
    var out = MarkupWriter()
    ChartPicture(
      sheet, title: charts.map(\.title).joined(separator: "; "),
      description: charts.map(\.description).joined(separator: " ")
    ).writeFile(into: &out)
    return out.text
  }

  /// One chart as the bytes of a file.
  package static func file(_ breakdown: PublishedBreakdown, profile: DisclosureProfile) -> [UInt8] {
    let chart = StandaloneChart(breakdown, profile: profile)
    var out = MarkupWriter()
    ChartPicture(chart.drawing, title: chart.title, description: chart.description).writeFile(
      into: &out)
    return out.bytes
  }
}
