import Breakdowns
import Reports
import Surveys

extension RunSummary {
  /// What a report says happened before its figures.
  init(_ exports: [ReadExport], evidence: [SurveyEvidence], settings: BreakdownSettings) {
    self.init(
      exports: exports.map { ExportSummary($0, evidence: evidence) },
      options: Self.options(settings))
  }

  private static func options(_ settings: BreakdownSettings) -> [OptionUsed] {
    var options = [
      OptionUsed(name: "profile", value: settings.profile.rawValue),
      OptionUsed(name: "denominator", value: settings.denominator.rawValue),
      OptionUsed(name: "net", value: settings.net.rawValue),
    ]
    options += settings.wheres.map { OptionUsed(name: "where", value: "\($0.field)=\($0.value)") }
    return options
  }
}

extension ExportSummary {
  fileprivate init(_ export: ReadExport, evidence: [SurveyEvidence]) {
    let validation = export.validation
    let schema = validation.schema
    let words = FindingText(schema)
    self.init(
      fileName: validation.file,
      schema: schema.version.map { "\(schema.name) \($0)" } ?? schema.name,
      surveyTitle: schema.title, audience: schema.audience?.rawValue,
      source: schema.source.rawValue, tool: validation.header.dialect.title,
      reconciliation: validation.reconciliation,
      findings: validation.findings.all.map { finding in
        FindingSummary(
          severity: FindingSummary.Severity(rawValue: finding.severity.rawValue) ?? .note,
          count: finding.count, message: words.message(finding))
      },
      comments: Self.comments(schema, evidence))
  }

  /// How the survey's comments were coded, over all its exports.
  private static func comments(
    _ schema: SurveySchema, _ evidence: [SurveyEvidence]
  ) -> CommentSummary? {
    guard let own = evidence.first(where: { $0.schema.name == schema.name }), !own.themes.isEmpty
    else { return nil }
    var written = 0
    var coded = 0
    var empty = 0
    for mentions in own.themes {
      for (row, state) in mentions.states.enumerated() {
        switch state {
        case .none: continue
        case .noContent: empty += 1
        case .substantive, .notUnderstood: break
        }
        written += 1
        let words = mentions.words[
          (row * mentions.wordsPerRow)..<((row + 1) * mentions.wordsPerRow)]
        if words.contains(where: { $0 != 0 }) { coded += 1 }
      }
    }
    return CommentSummary(comments: written, coded: coded, withoutContent: empty)
  }
}
