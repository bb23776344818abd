import Breakdowns
import Surveys

/// The pack's `summary.txt`: what was read and what became of it, then every breakdown, as text.
struct SummaryText {
  let report: Report

  init(_ report: Report) {
    self.report = report
  }

  var text: String {
    var lines = ["SurveyVoice report", ""]
    if let banner = InternalBanner.words(report.figures.profile) { lines += [banner, ""] }
    for export in report.run.exports {
      let found = export.reconciliation
      lines += PlainLines.wrapped(
        "\(export.surveyTitle) (\(AudienceWords.title(of: export.audience))): "
          + "\(FigureWords.count(found.accepted)) responses from \(export.fileName)")
      for step in ReconciliationWords.steps {
        let count = FigureWords.count(found[keyPath: step.count])
        lines.append("  \(PlainLines.aligned(count, to: 9))  \(step.name)")
      }
      lines.append("")
    }
    lines += ["Breakdowns", ""]
    return lines.joined(separator: "\n") + "\n" + TextReport().write(report)
  }
}
