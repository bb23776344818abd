import Breakdowns
import Reports
import TestSupport
import Testing

struct PieChartTests {
  private static func rows(_ shares: [Double?]) -> [PublishedRow] {
    shares.enumerated().map { index, share in
      PublishedRow(
        option: "o\(index)", label: "Option \(index + 1)",
        count: share.flatMap { Int(exactly: ($0 * 100).rounded()) },
        share: share, mark: share == nil ? "c" : nil)
    }
  }

  private static func texts(_ drawing: ChartDrawing) -> [String] {
    drawing.nodes.compactMap { node in
      guard case .element(.text, _, let children) = node, case .text(let words)? = children.first
      else { return nil }
      return words
    }
  }

  @Test
  func `slices run clockwise from 12 o’clock in the order of the rows`() throws {
    let pie = try #require(PieChart(Self.rows([0.25, 0.75])))
    let paths = pie.drawing(.wide).nodes.map(\.markup).filter { $0.contains("Z\"") }
    // The first ends a quarter of the way round: from the top to three o'clock.
    #expect(paths.first?.contains("M310 140 L310 18 A122 122 0 0 1 432 140 Z") == true)
    #expect(paths.last?.contains("M310 140 L432 140 A122 122 0 1 1 310 18 Z") == true)
  }

  @Test
  func `labels are made to add up to 100, and a note says where`() throws {
    let pie = try #require(PieChart(Self.rows([0.33, 0.33, 0.33])))
    let percents = Self.texts(pie.drawing(.wide)).filter { $0.contains("%") }
    #expect(percents == ["34% (33)", "33% (33)", "33% (33)"])
    #expect(
      pie.note
        == "So that the slices add up to 100%, in the pie “Option 1” is labelled 34% (33% in the table)."
    )
    #expect(PieChart(Self.rows([0.5, 0.5]))?.note == nil)
  }

  @Test
  func `an answer nobody gave has no slice and is named below`() throws {
    let pie = try #require(PieChart(Self.rows([0.6, 0.4, 0])))
    #expect(Self.texts(pie.drawing(.wide)).contains("No slice: Option 3, 0% (0)."))
    #expect(pie.drawing(.wide).nodes.filter { $0.markup.contains("Z\"") }.count == 3)
  }

  @Test(arguments: [
    [0.5, nil, 0.3], [0.5, 0.2], [0.9, 0.9], [0, 0], [Double.nan, 1], [-0.1, 1.1],
  ])
  func `there is no pie where one would mislead`(shares: [Double?]) {
    #expect(PieChart(Self.rows(shares)) == nil)
  }

  @Test
  func `a pie with a hidden part is drawn as bars and says so`() {
    var breakdown = SampleFigures.outcome
    breakdown.rows[1] = PublishedRow(option: "partly", label: "Partly", mark: "c")
    let chart = BreakdownChart(breakdown, profile: .publish)
    #expect(chart.kind == .bar)
    #expect(chart.notes.count == 1)
  }

  @Test
  func `an answer that does not apply has no part in a pie`() {
    var breakdown = SampleFigures.outcome
    breakdown.rows.append(
      PublishedRow(option: "na", label: "Not applicable", mark: "z", isGrey: true))
    #expect(BreakdownChart(breakdown, profile: .publish).kind == .pie)
  }

  @Test
  func `the picture of a small pie`() throws {
    var breakdown = SampleFigures.outcome
    breakdown.notes = []
    try expectGolden(
      SVGReport.file(breakdown, profile: .publish).replacing("><", with: ">\n<"), "pie.svg",
      suite: "PieChart")
  }
}
