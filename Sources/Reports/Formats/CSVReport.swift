import Breakdowns

/// Every published figure as one tidy table: a row for each option of each group.
///
/// The shape is the DfE's for open data: the words of each row, then its figures, with the bare
/// symbols `c`, `z` and `x` where a figure is not shown. `low` and `u`, which stand beside a figure,
/// are in `mark` with the rest. The last column names the profile, so that internal figures say so
/// wherever they go. Lines end in CRLF, as RFC 4180 has it.
package struct CSVReport: ReportFormat {
  package let name = "csv"
  package let fileExtension = "csv"

  package init() {}

  /// The headings, in order; scripts rely on them.
  package static let columns = [
    "survey", "question", "wording", "audience", "source", "by", "group", "group_label", "option",
    "label", "direction", "unit", "share_of", "base", "count", "share", "low", "high", "mark",
    "merges", "profile",
  ]

  package func write(_ report: Report) -> String {
    var out = Self.line(Self.columns)
    for breakdown in report.figures.breakdowns {
      let bases = Dictionary(
        breakdown.groupBases.map { ($0.group, $0.base) }, uniquingKeysWith: { first, _ in first })
      for row in breakdown.rows {
        out += Self.line(
          Self.cells(row, breakdown, groupBases: bases) + [report.figures.profile.rawValue])
      }
    }
    return out
  }

  private static func cells(
    _ row: PublishedRow, _ breakdown: PublishedBreakdown, groupBases: [String: Int?]
  ) -> [String] {
    let whole =
      breakdown.shareOf == .respondents ? breakdown.bases.respondents : breakdown.bases.answered
    let base = row.group.map { groupBases[$0] ?? nil } ?? whole
    let missing = Self.missing(row)
    return [
      breakdown.survey, breakdown.question, breakdown.wording, breakdown.audience ?? "",
      breakdown.source, breakdown.by ?? "", row.group ?? "", row.groupLabel ?? "", row.option,
      row.label, row.direction ?? "", breakdown.unit, breakdown.shareOf.rawValue,
      base.map(String.init) ?? missing,
      row.count.map(String.init) ?? missing, row.share.map(PlainNumber.text) ?? missing,
      row.low.map(PlainNumber.text) ?? (row.share == nil ? missing : "z"),
      row.high.map(PlainNumber.text) ?? (row.share == nil ? missing : "z"),
      row.mark ?? "", row.merges.joined(separator: ";"),
    ]
  }

  /// The bare symbol that stands for a figure that is not shown.
  private static func missing(_ row: PublishedRow) -> String {
    let symbols = (row.mark ?? "").split(separator: " ").map(String.init)
    return symbols.first { ["c", "z", "x"].contains($0) } ?? "x"
  }

  private static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// A cell quoted where it must be, with what a spreadsheet would run as a formula disarmed by a
  /// leading apostrophe (OWASP ASVS 5.0, 1.2.10).
  static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first,
      ["=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"]
        .contains(first)
    {
      text = "'" + text
    }
    let mustQuote = text.unicodeScalars.contains {
      $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r"
    }
    // Scalar by scalar: a quotation mark with an accent over it is one Character but still a mark.
    guard mustQuote else { return text }
    var quoted = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    return "\"\(String(quoted))\""
  }
}
