package import Breakdowns
package import Surveys

/// What happened before there were figures: which files were read, and what became of their lines.
///
/// Counts and plain words only, never anything a respondent wrote. The lines of a file that were
/// accepted, refused or set aside are facts about the file and are printed under every profile;
/// how the comments divide is a fact about people, and is left out of a published page where one
/// part is fewer than five (see ``CommentSummary/canSplit(under:)``).
package struct RunSummary: Sendable, Equatable {
  /// One for each export, in the order they were given.
  package var exports: [ExportSummary]
  /// The choices the run was made with, in the order they should be read.
  package var options: [OptionUsed]

  package init(exports: [ExportSummary] = [], options: [OptionUsed] = []) {
    self.exports = exports
    self.options = options
  }
}

/// One export: what it is, how its lines add up, and what was found in it.
package struct ExportSummary: Sendable, Equatable {
  /// The file's name without its folder.
  package var fileName: String
  /// The schema it was read with, with its version ("parent-carer 1.0").
  package var schema: String
  package var surveyTitle: String
  /// The audience's clean value ("parent_carer"), or nil where the schema names none.
  package var audience: String?
  /// `survey` or `case-review`.
  package var source: String
  /// The survey tool that wrote it, as people call it ("Microsoft Forms").
  package var tool: String
  package var reconciliation: Reconciliation
  package var findings: [FindingSummary]
  /// Nil where comments were not coded.
  package var comments: CommentSummary?

  package init(
    fileName: String, schema: String, surveyTitle: String, audience: String?,
    source: String = "survey", tool: String, reconciliation: Reconciliation,
    findings: [FindingSummary] = [], comments: CommentSummary? = nil
  ) {
    self.fileName = fileName
    self.schema = schema
    self.surveyTitle = surveyTitle
    self.audience = audience
    self.source = source
    self.tool = tool
    self.reconciliation = reconciliation
    self.findings = findings
    self.comments = comments
  }
}

/// One kind of finding in one file: how grave, how often, and in plain words.
package struct FindingSummary: Sendable, Equatable {
  /// How grave a finding is, gravest first.
  package enum Severity: String, Sendable, CaseIterable {
    case error, warning, note
  }

  package var severity: Severity
  package var count: Int
  /// A sentence with nothing personal in it.
  package var message: String

  package init(severity: Severity, count: Int, message: String) {
    self.severity = severity
    self.count = count
    self.message = message
  }
}

/// How the comments of one export were coded.
package struct CommentSummary: Sendable, Equatable {
  /// Comments with any text.
  package var comments: Int
  /// Those given at least one theme.
  package var coded: Int
  /// Those that say nothing, such as "n/a".
  package var withoutContent: Int

  package init(comments: Int, coded: Int, withoutContent: Int) {
    self.comments = comments
    self.coded = coded
    self.withoutContent = withoutContent
  }

  /// Whether the parts may be printed: always internally, else only where no part is 1 to 4.
  ///
  /// Hiding the small part alone would not do, since the rest would give it away.
  package func canSplit(under profile: DisclosureProfile) -> Bool {
    if profile == .internal { return true }
    let (rest, overflow) = comments.subtractingReportingOverflow(coded &+ withoutContent)
    return !overflow && ![coded, withoutContent, rest].contains { (1...4).contains($0) }
  }
}

/// One choice the run was made with, such as the profile or the denominator.
package struct OptionUsed: Sendable, Equatable {
  package var name: String
  package var value: String

  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
