import Breakdowns
import Reports
import Testing

@testable import struct Reports.FigureTable

/// The table beside a chart has the chart's figures.
struct FigureTableTests {
  @Test
  func `every figure a chart shows is in its table`() throws {
    for breakdown in SampleFigures.all.breakdowns {
      let chart = BreakdownChart(breakdown)
      let table = FigureTable(breakdown, profile: .publish)
      let cells = table.rows.flatMap(\.cells).joined(separator: " | ")
      for width in ChartWidth.allCases {
        let drawing = try #require(chart.drawing(width))
        // Labels of figures have a share, and a number in brackets where there is room for one.
        for label in drawing.words
        where label.contains("%") && label.contains("(") && !label.contains("95%") {
          let share = try #require(label.split(separator: " ").first)
          #expect(cells.contains(share), "\(label) is not in the table of \(breakdown.question)")
        }
      }
    }
  }

  @Test
  func `a group’s hidden answers are marked and explained, and its roll-ups are rows`() {
    let table = FigureTable(SampleFigures.outcomeByStage, profile: .publish)
    #expect(
      table.columns == [
        "Answer", "Primary", "Secondary", "After 16 (college, sixth form or training)",
      ])
    #expect(table.rows[0].cells == ["64", "52", "15"])
    #expect(table.rows[2].cells == ["44% (28)", "35% (18)", "47% (7) [u]"])
    #expect(table.rows.last?.header == "Agree in all")
    #expect(table.rows.last?.cells == ["63%", "46%", "[z]"])
    #expect(table.marks?.hasPrefix("[c] hidden to protect people") == true)
    #expect(table.rows.allSatisfy { $0.cells.allSatisfy { !$0.isEmpty } })
  }

  @Test
  func `groups that combine different answers keep them apart`() {
    var breakdown = SampleFigures.outcome
    breakdown.by = "stage"
    breakdown.groupBases = [
      GroupBase(group: "a", label: "A", base: 20), GroupBase(group: "b", label: "B", base: 30),
    ]
    breakdown.rows = [
      PublishedRow(group: "a", option: "yes", label: "Yes", count: 12, share: 0.6),
      PublishedRow(
        group: "a", option: "_combined", label: "No or unsure (combined)", count: 8, share: 0.4,
        merges: ["no", "unsure"]),
      PublishedRow(group: "b", option: "yes", label: "Yes", count: 10, share: 0.33),
      PublishedRow(group: "b", option: "no", label: "No", count: 10, share: 0.33),
      PublishedRow(group: "b", option: "unsure", label: "Unsure", count: 10, share: 0.33),
    ]
    let table = FigureTable(breakdown, profile: .publish)
    #expect(
      table.rows.map(\.header).dropFirst() == ["Yes", "No or unsure (combined)", "No", "Unsure"])
    #expect(
      table.rows.map(\.cells).dropFirst().map { $0 } == [
        ["60% (12)", "33% (10)"], ["40% (8)", "[z]"], ["[c]", "33% (10)"], ["[c]", "33% (10)"],
      ])
  }

  @Test
  func `audiences side by side have no column for everybody`() {
    let table = FigureTable(SampleFigures.sideBySide, profile: .publish)
    #expect(table.columns == ["Answer", "Parents and carers", "Young people"])
  }
}
