import Breakdowns
import ExportTables
import Surveys

/// What `validate` says about one file, for people and for scripts.
struct ValidationSummary {
  let validation: Validation
  /// How the export stands against the schema.
  private let alignment: WaveAlignment
  /// What became of corrections; nil where no fix file was given.
  var fixes: [FixOutcome]?
  /// What differs from an earlier download; nil where none was given.
  var since: DownloadComparison?

  init(_ export: ReadExport) {
    validation = export.validation
    fixes = export.original == nil ? nil : export.fixes
    alignment = WaveAlignment(
      schema: validation.schema, header: validation.header, matching: validation.matching)
  }

  /// Errors and warnings are to be looked at; notes are only to be known.
  ///
  /// To be looked at, too, are corrections that were not used, and responses that changed or
  /// vanished.
  var status: ExitStatus {
    if since?.needsLooking == true { return .doneWithFindings }
    if fixes?.contains(where: { !$0.isApplied }) == true { return .doneWithFindings }
    return switch validation.findings.gravest {
    case .error, .warning: .doneWithFindings
    case .note, nil: .done
    }
  }

  var json: JSONText {
    let schema = validation.schema
    let words = FindingText(schema)
    guard
      case .object(var members) = JSONText.object([
        "file": .string(validation.file), "schema": .string(schema.name),
        "tool": .object([
          "name": .string(validation.header.tool.name),
          "confidence": .number(validation.header.tool.confidence),
        ]),
        "reconciliation": reconciliation,
        "matching": .array(
          validation.matching.matches.map { match in
            .object([
              "field": .string(schema.fields[match.field].name),
              "columns": .array(match.columns.map { .integer($0.index) }),
              "how": .string(match.how.rawValue),
              "confidence": .number((match.confidence * 100).rounded() / 100),
            ])
          }),
        "unmatched": .object([
          "columns": .array(validation.matching.unmatchedColumns.map { .integer($0) }),
          "fields": JSONText(validation.matching.unmatchedFields.map { schema.fields[$0].name }),
        ]),
        "dropped": .array(
          validation.matching.dropped.map {
            .object(["column": .integer($0.column), "reason": .string($0.reason.rawValue)])
          }),
        "findings": .array(
          validation.findings.all.map { finding in
            .object([
              "code": .string(finding.code.rawValue),
              "severity": .string(finding.severity.rawValue),
              "count": .integer(finding.count),
              "field": JSONText(finding.field.map { schema.fields[$0].name }),
              "message": .string(words.message(finding)), "hint": .string(words.hint(finding)),
              "examples": .array(
                finding.places.map { place in
                  .object([
                    "row": JSONText(place.row), "column": JSONText(place.column),
                    "cell": JSONText(place.cell),
                  ])
                }),
            ])
          }),
        "alignment": AlignmentJSON.of(alignment),
      ])
    else { return .null }
    if let since { members.append(.init("since", DownloadJSON.of(since, schema: schema))) }
    if let fixes { members.append(.init("fixes", fixesJSON(fixes))) }
    return .object(members)
  }

  private var reconciliation: JSONText {
    let counts = validation.reconciliation
    return .object([
      "rows": .integer(counts.rows), "header": .integer(counts.header),
      "blank": .integer(counts.blank), "test": .integer(counts.test),
      "duplicate": .integer(counts.duplicate), "refused": .integer(counts.refused),
      "partial": .integer(counts.partial), "quarantined": .integer(counts.quarantined),
      "accepted": .integer(counts.accepted), "leftOut": .integer(counts.leftOut),
    ])
  }

  private func fixesJSON(_ fixes: [FixOutcome]) -> JSONText {
    .array(
      fixes.map { fix in
        .object([
          "row": JSONText(fix.row), "cell": JSONText(fix.request.cell?.spreadsheetName),
          "field": JSONText(FixesWords.field(of: fix, validation)), "applied": .bool(fix.isApplied),
          "reason": .string(FixesWords.reason(fix)), "file": .string(fix.request.file),
          "line": .integer(fix.request.line),
        ])
      })
  }

  var text: String {
    let schema = validation.schema
    let counts = validation.reconciliation
    var lines = [
      "\(validation.file): \(schema.title)",
      "  \(toolWords); \(validation.matching.matches.count) of \(schema.fields.count) fields found",
      "", "  What became of its \(counts.rows) records",
    ]
    let parts: [(String, Int)] = [
      ("header", counts.header), ("blank", counts.blank), ("tests and previews", counts.test),
      ("repeats", counts.duplicate), ("did not consent", counts.refused),
      ("not finished, left out", validation.completeOnly ? counts.partial : 0),
      ("set aside", counts.quarantined - counts.leftOut),
      ("left out by the fix file", counts.leftOut), ("responses read", counts.accepted),
    ]
    for (name, count) in parts where count > 0 || name == "responses read" {
      let digits = String(count)
      lines.append(
        "  \(String(repeating: " ", count: max(0, 9 - digits.count)))\(digits)  \(name)"
          + (name == "responses read" && !validation.completeOnly && counts.partial > 0
            ? ", \(counts.partial) of them not finished" : ""))
    }
    let unmatched = validation.matching.unmatchedColumns
    if !unmatched.isEmpty {
      let names = unmatched.prefix(12).map(CellLocation.columnName).joined(separator: ", ")
      lines.append("")
      lines.append(
        "  Columns not read: \(names)\(unmatched.count > 12 ? " and \(unmatched.count - 12) more" : "")"
      )
    }
    if alignment.differs {
      lines += ["", "  Against the schema"]
      lines += AlignmentText(alignment).lines.map { "  - \($0)" }
    }
    if let since {
      lines += ["", "  Since \(since.earlierFile)"]
      lines += DownloadText(since, schema: validation.schema).lines.map { "  - \($0)" }
    }
    if let fixes { lines += FixesWords.lines(fixes, validation) }
    lines += findingLines
    return lines.joined(separator: "\n") + "\n"
  }

  private var findingLines: [String] {
    let words = FindingText(validation.schema)
    var lines: [String] = []
    for (severity, title) in [
      (FindingCode.Severity.error, "Set aside"), (.warning, "To look at"), (.note, "To know"),
    ] {
      let findings = validation.findings.all.filter { $0.severity == severity }
      guard !findings.isEmpty else { continue }
      lines += ["", "  \(title)"]
      for finding in findings {
        lines.append(
          "  - \(capitalised(words.message(finding)))\(places(finding)). [\(finding.code.rawValue)]"
        )
        if severity != .note { lines.append("    \(words.hint(finding))") }
      }
    }
    return lines
  }

  /// The first places, as a spreadsheet names them.
  private func places(_ finding: Finding) -> String {
    let names = finding.places.prefix(3).compactMap { place in
      place.cell ?? place.row.map { "row \($0)" }
        ?? place.column.map { "column \(CellLocation.columnName($0))" }
    }
    guard !names.isEmpty else { return "" }
    return " (\(names.joined(separator: ", "))\(finding.count > names.count ? " \u{2026}" : ""))"
  }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private var toolWords: String {
    let tool = validation.header.tool
    if tool.name == ExportDialect.generic.name { return "written by a tool that is not known here" }
    return (tool.confidence >= 0.8 ? "written by " : "probably written by ")
      + validation.header.dialect.title
  }
}
