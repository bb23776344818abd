import Breakdowns

/// The table that stands beside a chart with the same figures, as words ready to show.
///
/// One row for each option; with groups, one column for each group of which anything is shown, and
/// the bases in the first row.
struct FigureTable: Equatable {
  struct Row: Equatable {
    /// What a row is of.
    enum Kind: Equatable {
      case answer
      /// How many the shares are of.
      case base
      /// One direction of the theme above it.
      case part
      /// A roll-up of answers.
      case net
    }

    var kind: Kind
    var header: String
    var cells: [String]
  }

  /// The headings, the first over the rows' own.
  private(set) var columns: [String]
  private(set) var rows: [Row]
  /// Whether each column is a group, rather than a kind of figure.
  let isGrouped: Bool
  /// What the marks in the table mean, to be read before it; nil where there are none.
  private(set) var marks: String?

  init(_ breakdown: PublishedBreakdown, profile: DisclosureProfile) {
    let words = BreakdownWords(breakdown: breakdown, profile: profile)
    let data = ChartData(breakdown, for: .table)
    isGrouped = data.isGrouped
    columns = [words.isThemes ? "Theme" : "Answer"]
    rows = []
    if isGrouped { fillGroups(data, words) } else { fillSingle(data, words) }
    marks = FigureMark.explanation(of: rows)
  }

  private mutating func fillSingle(_ data: ChartData, _ words: BreakdownWords) {
    columns += [words.countHeading, "Share"]
    guard let group = data.groups.first else { return }
    if group.showsIntervals { columns.append("Likely range (95%)") }
    for figure in group.figures {
      let row = figure.row
      var cells = [FigureWords.countCell(row), FigureWords.shareCell(row)]
      if group.showsIntervals { cells.append(FigureWords.interval(row) ?? FigureWords.hidden(row)) }
      let option = data.options[figure.option]
      rows.append(Row(kind: Self.kind(option), header: Self.header(option), cells: cells))
    }
  }

  private mutating func fillGroups(_ data: ChartData, _ words: BreakdownWords) {
    // Groups of which nothing is shown are named in a note: a column of marks tells nobody more.
    let groups = data.shown.isEmpty ? data.groups : data.shown
    columns += groups.map(\.label)
    rows.append(
      Row(
        kind: .base, header: "Base: \(words.baseHeading)",
        cells: groups.map { group in
          group.base.map(FigureWords.count) ?? "[c]"
        }))
    for (index, option) in data.options.enumerated() {
      guard groups.contains(where: { $0.figure(index) != nil }) else { continue }
      rows.append(
        Row(
          kind: Self.kind(option), header: Self.header(option),
          cells: groups.map { group in
            if let figure = group.figure(index) { return figure.words }
            // An answer the group has only as part of a combined one is hidden; a combined one it
            // has apart does not apply.
            return group.figures.contains { $0.row.merges.contains(option.option) } ? "[c]" : "[z]"
          }))
    }
    var names: [String] = []
    for net in words.breakdown.nets where !names.contains(net.name) { names.append(net.name) }
    for name in names {
      let own = words.breakdown.nets.filter { $0.name == name }
      rows.append(
        Row(
          kind: .net, header: own.first.map(NetWords.name) ?? name,
          cells: groups.map { group in
            own.first { $0.group == group.id }.map(NetWords.share) ?? "[z]"
          }))
    }
  }

  private static func kind(_ option: ChartData.Option) -> Row.Kind {
    option.direction == nil ? .answer : .part
  }

  private static func header(_ option: ChartData.Option) -> String {
    guard let direction = option.direction else { return option.label }
    return "\(option.label): \(DirectionWords.words(direction))"
  }
}
