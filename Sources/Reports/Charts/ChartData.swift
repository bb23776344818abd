import Breakdowns

/// A breakdown as charts read it: its groups, each with its options, all as published.
struct ChartData {
  /// One group, or everybody.
  struct Group {
    /// Nil for everybody.
    var id: String?
    var label: String
    var base: Int?
    var rows: [PublishedRow]

    /// Whether nothing of the group may be shown.
    var isHidden: Bool { rows.allSatisfy { $0.share == nil } }
  }

  /// One option, with the fill it has in every group.
  struct Option {
    var id: OptionKey
    var label: String
    var isGrey: Bool
    var fill: ChartFill
  }

  var groups: [Group]
  var options: [Option]

  /// Reads the rows that count any direction; a breakdown of directions alone is read whole.
  init(_ breakdown: PublishedBreakdown) {
    let whole = breakdown.rows.filter { $0.direction == nil }
    let rows = (whole.isEmpty ? breakdown.rows : whole).filter { !OptionKey.isNotApplicable($0) }
    options = Self.options(rows)
    groups = Self.groups(rows, breakdown)
  }

  private static func options(_ rows: [PublishedRow]) -> [Option] {
    var options: [Option] = []
    var seen: Set<OptionKey> = []
    var (substantive, grey) = (0, 0)
    for row in rows where seen.insert(OptionKey(row)).inserted {
      options.append(
        Option(
          id: OptionKey(row), label: row.label, isGrey: row.isGrey,
          fill: row.isGrey ? .grey(grey) : .substantive(substantive)))
      if row.isGrey { grey += 1 } else { substantive += 1 }
    }
    return options
  }

  private static func groups(_ rows: [PublishedRow], _ breakdown: PublishedBreakdown) -> [Group] {
    var groups: [Group] = []
    // Audiences side by side are nobody together, so the rows of everybody carry nothing there.
    let everybody =
      breakdown.by == BreakdownRequest.byAudience ? [] : rows.filter { $0.group == nil }
    if !everybody.isEmpty {
      let base =
        breakdown.shareOf == .respondents
        ? breakdown.bases.respondents : breakdown.bases.answered
      groups.append(Group(id: nil, label: "Everybody", base: base, rows: everybody))
    }
    for group in breakdown.groupBases {
      let own = rows.filter { $0.group == group.group }
      guard !own.isEmpty else { continue }
      groups.append(Group(id: group.group, label: group.label, base: group.base, rows: own))
    }
    // A group without a base of its own is still shown, in the order its rows come.
    for row in rows {
      guard let id = row.group, !groups.contains(where: { $0.id == id }) else { continue }
      groups.append(
        Group(
          id: id, label: row.groupLabel ?? id, base: nil, rows: rows.filter { $0.group == id }))
    }
    return groups
  }
}
