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
    String(decoding: bytes(report), as: UTF8.self)
  }

  /// The same as bytes.
  func bytes(_ report: Report) -> [UInt8] {
    var out: [UInt8] = []
    for column in Self.columns { Self.cell(column, into: &out) }
    Self.endLine(&out)
    for breakdown in report.figures.breakdowns {
      write(breakdown, profile: report.figures.profile, into: &out)
    }
    return out
  }

  private func write(
    _ breakdown: PublishedBreakdown, profile: DisclosureProfile, into out: inout [UInt8]
  ) {
    // What every row of the breakdown starts with, and what stands in its middle.
    var start: [UInt8] = []
    for text in [
      breakdown.survey, breakdown.question, breakdown.wording, breakdown.audience ?? "",
      breakdown.source, breakdown.by ?? "",
    ] { Self.cell(text, into: &start) }
    var middle: [UInt8] = []
    Self.cell(breakdown.unit, into: &middle)
    Self.cell(breakdown.shareOf.rawValue, into: &middle)
    let whole =
      breakdown.shareOf == .respondents ? breakdown.bases.respondents : breakdown.bases.answered
    let bases = Dictionary(
      breakdown.groupBases.map { ($0.group, $0.base) }, uniquingKeysWith: { first, _ in first })
    let isSideBySide = breakdown.by == BreakdownRequest.byAudience
    for row in breakdown.rows {
      // Audiences side by side are nobody together: there is no row of everybody.
      if isSideBySide, row.group == nil { continue }
      let missing = Self.missing(row)
      let interval = row.share == nil ? missing : "z"
      out += start
      for text in [
        row.group ?? "", row.groupLabel ?? "", row.option, row.label, row.direction ?? "",
      ] { Self.cell(text, into: &out) }
      out += middle
      let base = row.group.map { bases[$0] ?? nil } ?? whole
      for text in [
        base.map(String.init) ?? missing, row.count.map(String.init) ?? missing,
        row.share.map(PlainNumber.text) ?? missing, row.low.map(PlainNumber.text) ?? interval,
        row.high.map(PlainNumber.text) ?? interval, row.mark ?? "",
        row.merges.isEmpty ? "" : row.merges.joined(separator: ";"), profile.rawValue,
      ] { Self.cell(text, into: &out) }
      Self.endLine(&out)
    }
  }

  /// The bare symbol that stands for a figure that is not shown.
  private static func missing(_ row: PublishedRow) -> String {
    let symbols = (row.mark ?? "").split(separator: " ")
    return symbols.first { ["c", "z", "x"].contains($0) }.map(String.init) ?? "x"
  }

  /// Ends a line: the comma after its last cell gives way to the line end.
  private static func endLine(_ out: inout [UInt8]) {
    out.removeLast()
    out += [0x0D, 0x0A]
  }

  /// Writes a cell and the comma after it, quoted where it must be, with what a spreadsheet would run
  /// as a formula disarmed by a leading apostrophe (OWASP ASVS 5.0, 1.2.10).
  ///
  /// Byte by byte: a quotation mark with an accent over it is one Character but still a mark.
  private static func cell(_ text: String, into out: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      let mustQuote = utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
      if mustQuote { out.append(0x22) }
      if startsFormula(utf8) { out.append(0x27) }
      if mustQuote {
        for byte in utf8 {
          if byte == 0x22 { out.append(0x22) }
          out.append(byte)
        }
        out.append(0x22)
      } else {
        out.append(contentsOf: utf8)
      }
    }
    out.append(0x2C)
  }

  /// Whether a cell starts with =, +, -, @, a tab or a line end, or the full-width forms of the first
  /// four (U+FF1D, U+FF0B, U+FF0D, U+FF20).
  private static func startsFormula(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    switch utf8.first {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A: return true
    case 0xEF where utf8.count >= 3 && utf8[1] == 0xBC:
      return [0x9D, 0x8B, 0x8D, 0xA0].contains(utf8[2])
    default: return false
    }
  }
}
