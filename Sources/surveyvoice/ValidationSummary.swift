import Breakdowns
import ExportTables
import Surveys

/// What `validate` says about one file, for people and for scripts.
struct ValidationSummary {
  let validation: Validation

  init(_ validation: Validation) { self.validation = validation }

  /// Errors and warnings are to be looked at; notes are only to be known.
  var status: ExitStatus {
    switch validation.findings.gravest {
    case .error, .warning: .doneWithFindings
    case .note, nil: .done
    }
  }

  var json: JSONText {
    let schema = validation.schema
    let words = FindingText(schema)
    return .object([
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
    ])
  }

  private var reconciliation: JSONText {
    let counts = validation.reconciliation
    return .object([
      "rows": .integer(counts.rows), "header": .integer(counts.header),
      "blank": .integer(counts.blank), "test": .integer(counts.test),
      "duplicate": .integer(counts.duplicate), "refused": .integer(counts.refused),
      "partial": .integer(counts.partial), "quarantined": .integer(counts.quarantined),
      "accepted": .integer(counts.accepted),
    ])
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
      ("set aside", counts.quarantined), ("responses read", counts.accepted),
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
