import Breakdowns

/// A Vega-Lite 5 specification of each chart, with the published figures inside it.
///
/// For people who make their own pages: they may restyle it, and find nothing in it that the report
/// does not show. Several breakdowns stand under one another in one specification.
package struct VegaLiteReport: ReportFormat {
  package let name = "vega-lite"
  package let fileExtension = "vl.json"

  package init() {}

  package func write(_ report: Report) -> String {
    let views = report.figures.breakdowns.map {
      VegaLiteView($0, profile: report.figures.profile).members
    }
    let schema = JSONText.Member(
      "$schema", "https://vega.github.io/schema/vega-lite/v5.json")
    if views.count == 1, let view = views.first {
      return JSONText.object([schema] + view).pretty + "\n"
    }
    let stacked: [JSONText.Member] = [
      schema, .init("vconcat", .array(views.map { JSONText.object($0) })),
      .init("resolve", .object(["scale": .object(["color": "independent", "x": "independent"])])),
    ]
    return JSONText.object(stacked).pretty + "\n"
  }
}
