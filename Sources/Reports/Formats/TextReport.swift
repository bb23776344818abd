import Breakdowns

/// Breakdowns for a terminal, 80 letters wide: the question, the sentence, the base, the figures with
/// a bar each, and the notes.
package struct TextReport: ReportFormat {
  package let name = "text"
  package let fileExtension = "txt"

  package init() {}

  package func write(_ report: Report) -> String {
    let figures = report.figures
    var lines: [String] = []
    if figures.profile == .internal {
      lines += ["*** Internal: contains small numbers. Do not publish. ***", ""]
    }
    for (index, breakdown) in figures.breakdowns.enumerated() {
      if index > 0 { lines += ["", String(repeating: "-", count: PlainLines.width), ""] }
      lines += TextBreakdown(breakdown, profile: figures.profile).lines
    }
    if !figures.withheld.isEmpty {
      lines += lines.isEmpty ? [] : ["", String(repeating: "-", count: PlainLines.width), ""]
      lines.append("Left out to protect people")
      for table in figures.withheld {
        let name = table.by.map { "\(table.question) by \($0)" } ?? table.question
        lines += PlainLines.wrapped("- \(name): \(table.reason)", indent: 2)
      }
    }
    if lines.isEmpty { lines = ["No breakdown to show."] }
    return lines.map(Self.onOneLine).joined(separator: "\n") + "\n"
  }

  /// The line without control characters, so that no label can move a terminal's cursor or colour it.
  private static func onOneLine(_ line: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in line.unicodeScalars where scalar.properties.generalCategory != .control {
      kept.append(scalar)
    }
    return String(kept)
  }
}
