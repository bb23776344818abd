import Breakdowns
import Reports
import TestSupport
import Testing

@testable import struct Reports.ChartDrawing
@testable import struct Reports.ChartFill

struct PieChartTests {
  private static func rows(_ shares: [Double?]) -> [PublishedRow] {
    shares.enumerated().map { index, share in
      PublishedRow(
        option: "o\(index)", label: "Option \(index + 1)",
        count: share.flatMap { Int(exactly: ($0 * 100).rounded()) },
        share: share, mark: share == nil ? "c" : nil)
    }
  }

  @Test
  func `slices run clockwise from 12 o’clock in the order of the rows`() throws {
    let pie = try #require(PieChart(Self.rows([0.25, 0.75])))
    let drawing = pie.drawing(.wide)
    // The first ends a quarter of the way round: from the top to three o'clock.
    let first = drawing.areaPath(.substantive(0))
    #expect(first.hasPrefix("M310 140L310 18A122 122 0 0 1 "))
    #expect(first.hasSuffix("A122 122 0 0 1 432 140z"))
    let second = drawing.areaPath(.substantive(1))
    #expect(second.hasPrefix("M310 140L432 140A"))
    #expect(second.hasSuffix(" 310 18z"))
  }

  @Test
  func `labels are made to add up to 100, and a note says where`() throws {
    let pie = try #require(PieChart(Self.rows([0.33, 0.33, 0.33])))
    let percents = pie.drawing(.wide).words.filter { $0.contains("%") }
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
    #expect(pie.drawing(.wide).words.contains("No slice: Option 3, 0% (0)."))
    #expect(pie.drawing(.wide).areaPath(.substantive(2)).isEmpty)
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
    let chart = BreakdownChart(breakdown)
    #expect(chart.kind == .bar)
    #expect(chart.notes.count == 1)
  }

  @Test
  func `an answer that does not apply has no part in a pie`() {
    var breakdown = SampleFigures.outcome
    breakdown.rows.append(
      PublishedRow(option: "na", label: "Not applicable", mark: "z", isGrey: true))
    #expect(BreakdownChart(breakdown).kind == .pie)
  }

  @Test
  func `the picture of a small pie`() throws {
    var breakdown = SampleFigures.outcome
    breakdown.notes = []
    try expectGolden(
      String(decoding: SVGReport.file(breakdown, profile: .publish), as: UTF8.self).replacing(
        "><", with: ">\n<"), "pie.svg",
      suite: "PieChart")
  }
}
