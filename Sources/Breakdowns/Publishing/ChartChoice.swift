/// Which chart a breakdown may be drawn as, and why, from its published rows.
///
/// A pie is offered for the parts of one whole only: two to five substantive slices and at most one
/// grey one. Several answers pass 100 %, and statements of a grid are compared side by side, so both
/// are bars.
enum ChartChoice {
  /// The most slices a pie may have beside a grey one.
  static let mostSlices = 5

  static func choose(
    rows: [PublishedRow], question: Question, shape: TableShape, by: String?, ofWhole: Bool
  ) -> (chart: ChartKind, reason: String) {
    let shown = rows.filter { $0.share != nil }
    guard !shown.isEmpty else {
      return (.none, "No figure may be shown, so there is nothing to draw.")
    }
    switch shape {
    case .themes:
      return (.bar, "A bar chart, because one comment can carry several themes.")
    case .several:
      return (.bar, "A bar chart, because people could choose more than one answer.")
    case .one: break
    }
    let everybody = rows.filter { $0.group == nil }
    if by != nil {
      let groups = Set(shown.compactMap(\.group))
      guard !groups.isEmpty else {
        return (.none, "No group may be shown, so there is nothing to compare.")
      }
      let isComplete =
        shown.filter { $0.group != nil }.count
        == rows.filter { row in
          row.group.map(groups.contains) ?? false && row.mark != Mark.notApplicable
        }.count
      return isComplete
        ? (.stackedBar, "Stacked bars, because the groups are compared answer by answer.")
        : (.bar, "Bars, because some answers are hidden, so the parts do not make up the whole.")
    }
    if question.isRanking {
      return (.bar, "A bar chart of how many put each option first.")
    }
    guard !everybody.contains(where: { $0.mark?.contains(Mark.confidential) ?? false }) else {
      return (.bar, "Bars, because some answers are hidden, so the parts do not make up the whole.")
    }
    if question.isStatement {
      return (.stackedBar, "A stacked bar, because this is one of several statements to compare.")
    }
    guard ofWhole else {
      return (.bar, "A bar chart, because the shares are of everybody, answered or not.")
    }
    let drawn = everybody.filter { $0.mark != Mark.notApplicable }
    let slices = drawn.filter { !$0.isGrey }
    let greys = drawn.filter { $0.isGrey && ($0.count ?? 0) > 0 }
    let filled = slices.filter { ($0.count ?? 0) > 0 }
    if slices.count > mostSlices {
      return (.bar, "A bar chart, because a pie of more than five slices cannot be read.")
    }
    if greys.count > 1 {
      return (
        .bar, "A bar chart, because more than one row is “other” or without an opinion."
      )
    }
    if filled.count < 2 {
      return (.bar, "A bar chart, because a pie needs at least two slices.")
    }
    return (.pie, "A pie, because each person gave one answer and there are few of them.")
  }
}
