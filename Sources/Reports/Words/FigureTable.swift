import Breakdowns

/// The table that stands beside a chart with the same figures, as words ready to show.
///
/// One row for each option; with groups, one column for each group, and the bases in the first row.
struct FigureTable: Equatable {
  struct Row: Equatable {
    var header: String
    var cells: [String]
    /// Whether it tells how many the shares are of, rather than one answer.
    var isBase = false
    /// Whether it counts one direction of the theme above it.
    var isPart = false
  }

  var caption: String
  /// The headings, the first over the rows' own.
  var columns: [String]
  var rows: [Row]
  /// Whether each column is a group, rather than a kind of figure.
  var isGrouped: Bool
  /// What the marks in the table mean, to be read before it; nil where there are none.
  var marks: String?

  init(_ breakdown: PublishedBreakdown, profile: DisclosureProfile) {
    let words = BreakdownWords(breakdown: breakdown, profile: profile)
    let data = ChartData(breakdown)
    marks = FigureMark.explanation(FigureMark.used(in: breakdown.rows))
    let first = words.isThemes ? "Theme" : "Answer"
    isGrouped = !(data.groups.count == 1 && data.groups[0].id == nil)
    if !isGrouped {
      let hasIntervals = breakdown.rows.contains { FigureWords.interval($0) != nil }
      columns = [first, words.countHeading, "Share"]
      if hasIntervals { columns.append("Likely range (95%)") }
      rows = breakdown.rows.map { row in
        var cells = [FigureWords.countCell(row), FigureWords.shareCell(row)]
        if hasIntervals { cells.append(FigureWords.interval(row) ?? FigureWords.hidden(row)) }
        return Row(header: Self.header(row), cells: cells, isPart: row.direction != nil)
      }
      caption = "\(words.titleSentence) Base: \(words.baseLine)."
    } else {
      columns = [first] + data.groups.map(\.label)
      let bases = data.groups.map { group in
        group.base.map(FigureWords.count) ?? Self.hiddenBase(profile)
      }
      rows = [Row(header: "Base: \(Self.baseHeading(words))", cells: bases, isBase: true)]
      let shown = breakdown.rows.filter { row in data.groups.contains { $0.id == row.group } }
      for row in Self.lines(shown) {
        let cells = data.groups.map { group in
          Self.cell(OptionKey(row), of: breakdown.rows.filter { $0.group == group.id })
        }
        rows.append(Row(header: Self.header(row), cells: cells, isPart: row.direction != nil))
      }
      caption = "\(words.titleSentence) \(words.shareHeading), with the number in brackets."
      marks = FigureMark.explanation(
        FigureMark.used(in: shown)
          + FigureMark.allCases.filter { mark in
            rows.contains { $0.cells.contains { $0.contains("[\(mark.rawValue)]") } }
          })
    }
  }

  private static func hiddenBase(_ profile: DisclosureProfile) -> String {
    FigureWords.smallestBase(profile).map { "under \($0) [c]" } ?? "[c]"
  }

  private static func baseHeading(_ words: BreakdownWords) -> String {
    if words.isCaseReview { return "cases reviewed" }
    return switch words.breakdown.shareOf {
    case .answered: "\(words.unit) who answered"
    case .respondents: "\(words.unit) who took part"
    case .commented: "\(words.unit) who commented"
    }
  }

  /// A group's figures for a line: an answer the group has only as part of a combined one is hidden,
  /// and a combined one it has apart does not apply.
  private static func cell(_ key: OptionKey, of rows: [PublishedRow]) -> String {
    if let row = rows.first(where: { OptionKey($0) == key }) { return FigureWords.pairCell(row) }
    return rows.contains { $0.merges.contains(key.option) } ? "[c]" : "[z]"
  }

  /// One row for each option and direction, in the order they first come.
  private static func lines(_ rows: [PublishedRow]) -> [PublishedRow] {
    var lines: [PublishedRow] = []
    for row in rows
    where !lines.contains(where: { OptionKey($0) == OptionKey(row) }) {
      lines.append(row)
    }
    return lines
  }

  private static func header(_ row: PublishedRow) -> String {
    guard let direction = row.direction else { return row.label }
    return "\(row.label): \(DirectionWords.words(direction))"
  }
}
