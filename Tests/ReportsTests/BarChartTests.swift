import Breakdowns
import Reports
import TestSupport
import Testing

@testable import struct Reports.ChartDrawing
@testable import struct Reports.ChartFill
@testable import enum Reports.FigureNotes

struct BarChartTests {
  @Test
  func `a hidden answer keeps its line, with a mark and no bar`() {
    let drawing = BarChart(SampleFigures.support).drawing(.wide)
    let texts = drawing.words
    #expect(texts.contains("Equipment"))
    #expect(texts.contains("[c]"))
    // Five bars: the hidden answer and the one nobody gave have none.
    #expect(drawing.areaCount(.substantive(0)) == 5)
  }

  @Test
  func `intervals are explained where there are any`() {
    let with = BarChart(SampleFigures.support).drawing(.wide)
    #expect(with.words.contains("likely range (95%)"))
    let without = BarChart(SampleFigures.themes).drawing(.wide)
    #expect(!without.words.contains("likely range (95%)"))
  }

  @Test
  func `a group that may not be shown has no bar, and a note names it without guessing why`() {
    for breakdown in [SampleFigures.supportByStage, SampleFigures.outcomeByStage] {
      #expect(BreakdownChart(breakdown).drawing(.wide)?.words.contains("Early years") == false)
      #expect(
        FigureNotes.all(breakdown, .publish).contains(
          "Not shown, so that nobody can be picked out: Early years."))
      var told = breakdown
      told.notes.append("“Early years”: fewer than 10 education providers answered.")
      #expect(
        FigureNotes.all(told, .publish).contains(
          "Not shown, fewer than 10 education providers answered: Early years."))
    }
  }

  @Test
  func `an answer hidden in every group is left to the table, and a note says so`() {
    let chart = BreakdownChart(SampleFigures.supportByStage)
    #expect(chart.drawing(.wide)?.words.contains("Equipment") == false)
    #expect(
      chart.notes == ["In the table only, since no group’s figure is shown: “Equipment”."])
  }

  @Test
  func `a stacked bar has each group’s base beside its name`() {
    let texts = StackedBarChart(SampleFigures.outcomeByStage).drawing(.wide).words
    #expect(texts.contains("64 answered"))
  }

  @Test
  func `known parts of a bar stand together, so that their places tell nothing of the hidden ones`()
  {
    // "Agree" is the second option, and the first is hidden: it must start at the left edge.
    let drawing = StackedBarChart(SampleFigures.outcomeByStage).drawing(.wide)
    let agree = drawing.areaPath(.substantive(1)).split(separator: "M").last
    #expect(agree?.hasPrefix("1 ") == true)
    #expect(agree?.contains("h289.4v") == true)
  }

  @Test
  func `no bar is drawn where nothing may be shown`() {
    var breakdown = SampleFigures.support
    breakdown.rows = breakdown.rows.map {
      PublishedRow(option: $0.option, label: $0.label, mark: "c")
    }
    let chart = BreakdownChart(breakdown)
    #expect(chart.kind == .none)
    #expect(chart.drawing(.wide) == nil)
  }

  @Test
  func `the picture of two bars`() throws {
    var breakdown = SampleFigures.support
    breakdown.rows = [breakdown.rows[0], breakdown.rows[5]]
    try expectGolden(
      String(decoding: SVGReport.file(breakdown, profile: .publish), as: UTF8.self).replacing(
        "><", with: ">\n<"), "bars.svg",
      suite: "BarChart")
  }
}
