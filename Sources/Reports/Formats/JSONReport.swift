import Breakdowns

/// The JSON of the contract, as ``BreakdownJSON`` in Breakdowns writes it.
package struct JSONReport: ReportFormat {
  package let name = "json"
  package let fileExtension = "json"

  package init() {}

  package func write(_ report: Report) -> String { BreakdownJSON.text(report.figures) }
}
