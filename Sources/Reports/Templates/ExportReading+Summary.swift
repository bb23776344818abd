import Breakdowns
import Surveys

extension ExportReading {
  /// How one export was read, as a page shows it.
  init(_ export: ExportSummary, number: Int, profile: DisclosureProfile) {
    name = PageText(export.fileName)
    anchor = PageText("export-\(number)")
    tool = PageText(export.tool)
    schema = PageText(export.schema)
    steps = ReconciliationWords.steps.map { step in
      ReconciliationRow(
        name: PageText(Self.capitalised(step.name)), meaning: PageText(step.meaning),
        count: PageText(FigureWords.count(export.reconciliation[keyPath: step.count])),
        kind: step.count == \Reconciliation.accepted || step.count == \Reconciliation.rows
          ? "total" : "step")
    }
    let ordered = FindingSummary.Severity.allCases.flatMap { severity in
      export.findings.filter { $0.severity == severity }
    }
    findings = ordered.map { finding in
      FindingRow(
        severity: PageText(Self.name(finding.severity)), message: PageText(finding.message))
    }
    hasFindings = !findings.isEmpty
    comments = export.comments.map { PageText(Self.words($0, profile)) }
  }

  private static func words(_ comments: CommentSummary, _ profile: DisclosureProfile) -> String {
    let all = "\(FigureWords.count(comments.comments)) comments were read."
    guard comments.canSplit(under: profile) else {
      return "\(all) How many carry a theme is not shown, because one part is fewer than 5."
    }
    return all
      + " \(FigureWords.count(comments.coded)) were given at least one theme by the codebook;"
      + " \(FigureWords.count(comments.withoutContent)) say nothing, such as “n/a”."
      + " Nobody has checked the themes."
  }

  private static func name(_ severity: FindingSummary.Severity) -> String {
    switch severity {
    case .error: "Error"
    case .warning: "Warning"
    case .note: "Note"
    }
  }

  private static func capitalised(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }
}
