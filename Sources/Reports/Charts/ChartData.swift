import Breakdowns

/// A breakdown as charts and tables read it: its groups, each with its options, all as published.
struct ChartData {
  /// One published figure of one group.
  struct Figure {
    var row: PublishedRow
    /// Which of the options it is of.
    var option: Int
    /// Share and count as they are shown ("43% (61)").
    var words: String
  }

  /// One group, or everybody.
  struct Group {
    /// Nil for everybody.
    var id: String?
    var label: String
    var base: Int?
    var figures: [Figure] = []

    /// Whether nothing of the group may be shown.
    var isHidden: Bool { figures.allSatisfy { $0.row.share == nil } }

    /// Whether likely ranges are shown: where fewer than 100 answered, since there they are wide.
    var showsIntervals: Bool { (base ?? 0) < 100 && figures.contains { $0.row.low != nil } }

    /// The group's figure for an option; nil where it has none.
    func figure(_ option: Int) -> Figure? { figures.first { $0.option == option } }
  }

  /// One option, with the fill it has in every group.
  struct Option {
    var label: String
    var isGrey: Bool
    /// The direction counted, of themes counted by direction too.
    var direction: String?
    /// The options a combined one stands for.
    var option: String
    var fill: ChartFill
  }

  /// What the rows are read for.
  enum Purpose {
    /// Any direction, and only what applies.
    case chart
    /// Every row.
    case table
  }

  private(set) var groups: [Group] = []
  private(set) var options: [Option] = []

  /// Whether there are groups, rather than everybody alone.
  var isGrouped: Bool { !(groups.count == 1 && groups[0].id == nil) }

  /// The groups of which anything may be shown.
  var shown: [Group] { groups.filter { !$0.isHidden } }

  /// Reads the rows; a breakdown of directions alone is read whole for either purpose.
  init(_ breakdown: PublishedBreakdown, for purpose: Purpose = .chart) {
    var rows = breakdown.rows
    if purpose == .chart {
      if rows.contains(where: { $0.direction == nil }) { rows.removeAll { $0.direction != nil } }
      rows.removeAll(where: OptionKey.isNotApplicable)
    }
    // Audiences side by side are nobody together, so the rows of everybody carry nothing there.
    if breakdown.by == BreakdownRequest.byAudience { rows.removeAll { $0.group == nil } }
    var places: [String?: Int] = [:]
    func place(_ id: String?, _ label: String, _ base: Int?) {
      guard places[id] == nil else { return }
      places[id] = groups.count
      groups.append(Group(id: id, label: label, base: base))
    }
    if rows.contains(where: { $0.group == nil }) {
      place(
        nil, "Everybody",
        breakdown.shareOf == .respondents
          ? breakdown.bases.respondents : breakdown.bases.answered)
    }
    for group in breakdown.groupBases { place(group.group, group.label, group.base) }
    // A group without a base of its own is still shown, in the order its rows come.
    for row in rows where row.group != nil {
      place(row.group, row.groupLabel ?? row.group ?? "", nil)
    }
    var keys: [OptionKey: Int] = [:]
    for row in rows {
      let key = OptionKey(row)
      let option = keys[key] ?? options.count
      if option == options.count {
        keys[key] = option
        options.append(
          Option(
            label: row.label, isGrey: row.isGrey, direction: row.direction, option: row.option,
            fill: .substantive(0)))
      }
      guard let group = places[row.group] else { continue }
      groups[group].figures.append(
        Figure(row: row, option: option, words: FigureWords.pairCell(row)))
    }
    groups.removeAll { $0.figures.isEmpty }
    if !breakdown.ordered { sortOptions() }
    var (substantive, grey) = (0, 0)
    for index in options.indices {
      options[index].fill = options[index].isGrey ? .grey(grey) : .substantive(substantive)
      if options[index].isGrey { grey += 1 } else { substantive += 1 }
    }
  }
  /// Puts options without an order of their own in that of everybody's published shares, the largest
  /// first; then those that are hidden, as they come, then the grey ones.
  ///
  /// Where there is no everybody, the first group's shares are taken. A direction stays with its theme.
  private mutating func sortOptions() {
    var ranks = options.map { (grade: $0.isGrey ? 2 : 1, share: 0.0, place: 0) }
    var themes: [String: Int] = [:]
    for index in options.indices {
      let share = groups.first?.figure(index)?.row.share
      if let share, !options[index].isGrey { ranks[index].grade = 0; ranks[index].share = share }
      ranks[index].place = index
      guard options[index].direction != nil else {
        themes[options[index].option] = index
        continue
      }
      if let theme = themes[options[index].option] { ranks[index] = ranks[theme] }
    }
    let order = options.indices.sorted { first, second in
      let (one, other) = (ranks[first], ranks[second])
      if one.grade != other.grade { return one.grade < other.grade }
      if one.share != other.share { return one.share > other.share }
      return one.place != other.place ? one.place < other.place : first < second
    }
    var places = [Int](repeating: 0, count: options.count)
    for (place, option) in order.enumerated() { places[option] = place }
    options = order.map { options[$0] }
    for group in groups.indices {
      for figure in groups[group].figures.indices {
        groups[group].figures[figure].option = places[groups[group].figures[figure].option]
      }
      groups[group].figures.sort { $0.option < $1.option }
    }
  }
}
