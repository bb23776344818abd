package import Breakdowns

/// The chart of a breakdown: which kind it can be, its picture at each width, and what must be said
/// about it.
package struct BreakdownChart {
  let data: ChartData
  /// The kind drawn: the one asked for, or bars where that one would mislead.
  package let kind: ChartKind
  /// What a reader must be told beside the chart, besides the breakdown's own notes.
  package let notes: [String]
  private let pie: PieChart?
  private let isCaseReview: Bool

  package init(_ breakdown: PublishedBreakdown) {
    let data = ChartData(breakdown)
    self.data = data
    isCaseReview = breakdown.source == "case-review"
    switch breakdown.chart {
    case _ where data.shown.isEmpty, .none:
      (kind, notes, pie) = (.none, [], nil)
    case .pie:
      if data.groups.count == 1, let pie = PieChart(data.groups[0].figures.map(\.row)) {
        (kind, notes) = (.pie, [pie.note].compactMap { $0 })
        self.pie = pie
      } else {
        kind = .bar
        notes = ["Drawn as bars: not every part may be shown, so a pie would not show the whole."]
        pie = nil
      }
    case .bar:
      let bars = BarChart(data)
      let leftOut = bars.leftOut.map { "“\(data.options[$0].label)”" }
      kind = .bar
      notes =
        leftOut.isEmpty
        ? []
        : [
          "In the table only, since no group’s figure is shown: \(leftOut.joined(separator: "; "))."
        ]
      pie = nil
    case .stackedBar: (kind, notes, pie) = (.stackedBar, [], nil)
    }
  }

  /// The chart laid out for a width, or nil where there is none.
  package func drawing(_ width: ChartWidth) -> ChartDrawing? {
    switch kind {
    case .none: nil
    case .pie: pie?.drawing(width)
    case .bar: BarChart(data).drawing(width)
    case .stackedBar: StackedBarChart(data, isCaseReview: isCaseReview).drawing(width)
    }
  }

  /// What kind of picture it is, in words.
  var kindWords: String {
    switch kind {
    case .none: "No chart"
    case .pie: "Pie chart"
    case .bar: "Bar chart"
    case .stackedBar: "Stacked bar chart"
    }
  }

  /// What the chart shows, in words, for those who do not see it: every published figure.
  package var description: String {
    let groups = data.groups.map { group in
      let figures = group.figures.map { "\(data.options[$0.option].label) \($0.words)" }
        .joined(separator: ", ")
      guard data.groups.count > 1 else { return figures }
      return group.isHidden ? "\(group.label): not shown" : "\(group.label): \(figures)"
    }
    return "\(kindWords). \(groups.joined(separator: "; "))."
  }
}
