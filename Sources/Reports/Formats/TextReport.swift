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
      for reason in WithheldWords(figures: figures).reasons {
        lines += [""] + PlainLines.wrapped(reason.reason)
        for table in reason.tables { lines += PlainLines.wrapped("- \(table)", indent: 2) }
      }
    }
    if lines.isEmpty { lines = ["No breakdown to show."] }
    return lines.map(Self.onOneLine).joined(separator: "\n") + "\n"
  }

  /// The line without control characters, so that no label can move a terminal's cursor or colour it.
  private static func onOneLine(_ line: String) -> String {
    if line.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 }) { return line }
    var kept = String.UnicodeScalarView()
    for scalar in line.unicodeScalars where scalar.properties.generalCategory != .control {
      kept.append(scalar)
    }
    return String(kept)
  }
}
