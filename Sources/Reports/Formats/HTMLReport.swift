import Breakdowns
import Mustache

/// The whole report as one page that needs nothing else: no script, no file beside it, no network.
package struct HTMLReport: ReportFormat {
  package let name = "html"
  package let fileExtension = "html"

  package init() {}

  package func write(_ report: Report) throws -> String {
    let library = try ReportTemplates.library()
    let page = ReportPage(report)
    guard let html = library.render(page, withTemplate: "page") else {
      throw ReportTemplateError(template: "page")
    }
    return html
  }
}

/// A template the program should carry and does not: a fault of ours.
package struct ReportTemplateError: Error, CustomStringConvertible {
  package var template: String

  package var description: String {
    "The report template “\(template)” is missing from this build. "
      + "This is a fault in SurveyVoice, not in your files: please report it."
  }
}
