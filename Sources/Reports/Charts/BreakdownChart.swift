package import Breakdowns

/// The chart of a breakdown: which kind it can be, its picture at each width, and what must be said
/// about it.
package struct BreakdownChart {
  let breakdown: PublishedBreakdown
  let profile: DisclosureProfile
  /// The kind drawn: the one asked for, or bars where that one would mislead.
  package let kind: ChartKind
  /// What a reader must be told beside the chart, besides the breakdown's own notes.
  package let notes: [String]

  package init(_ breakdown: PublishedBreakdown, profile: DisclosureProfile) {
    self.breakdown = breakdown
    self.profile = profile
    let data = ChartData(breakdown)
    let nothing = data.groups.allSatisfy(\.isHidden)
    switch breakdown.chart {
    case _ where nothing, .none:
      kind = .none
      notes = []
    case .pie:
      if data.groups.count == 1, let pie = PieChart(data.groups[0].rows) {
        kind = .pie
        notes = [pie.note].compactMap { $0 }
      } else {
        kind = .bar
        notes = ["Drawn as bars: not every part may be shown, so a pie would not show the whole."]
      }
    case .bar:
      kind = .bar
      notes = []
    case .stackedBar:
      kind = .stackedBar
      notes = []
    }
  }

  /// The chart laid out for a width, or nil where there is none.
  package func drawing(_ width: ChartWidth) -> ChartDrawing? {
    switch kind {
    case .none: nil
    case .pie: ChartData(breakdown).groups.first.flatMap { PieChart($0.rows) }?.drawing(width)
    case .bar: BarChart(breakdown, profile: profile).drawing(width)
    case .stackedBar: StackedBarChart(breakdown, profile: profile).drawing(width)
    }
  }

  /// What the chart shows, in words, for those who do not see it: every published figure.
  package var description: String {
    let data = ChartData(breakdown)
    let kindWords =
      switch kind {
      case .none: "No chart"
      case .pie: "Pie chart"
      case .bar: "Bar chart"
      case .stackedBar: "Stacked bar chart"
      }
    let groups = data.groups.map { group in
      let figures = group.rows.map { "\($0.label) \(FigureWords.pairCell($0))" }
        .joined(separator: ", ")
      guard data.groups.count > 1 else { return figures }
      if group.isHidden { return "\(group.label): not shown" }
      return "\(group.label): \(figures)"
    }
    return "\(kindWords). \(groups.joined(separator: "; ")). The same figures are in the table."
  }
}
