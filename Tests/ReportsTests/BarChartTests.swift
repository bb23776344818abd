import Breakdowns
import Reports
import TestSupport
import Testing

struct BarChartTests {
  private static func texts(_ drawing: ChartDrawing) -> [String] {
    drawing.nodes.compactMap { node in
      guard case .element(.text, _, let children) = node, case .text(let words)? = children.first
      else { return nil }
      return words
    }
  }

  @Test
  func `a hidden answer keeps its line, with a mark and no bar`() {
    let drawing = BarChart(SampleFigures.support, profile: .publish).drawing(.wide)
    let texts = Self.texts(drawing)
    #expect(texts.contains("Equipment"))
    #expect(texts.contains("[c]"))
    // Five bars: the hidden answer and the one nobody gave have none.
    #expect(drawing.nodes.filter { $0.markup.hasPrefix("<rect") }.count == 5)
  }

  @Test
  func `intervals are explained where there are any`() {
    let with = BarChart(SampleFigures.support, profile: .publish).drawing(.wide)
    #expect(Self.texts(with).contains("likely range (95%)"))
    let without = BarChart(SampleFigures.themes, profile: .publish).drawing(.wide)
    #expect(!Self.texts(without).contains("likely range (95%)"))
  }

  @Test
  func `a group that may not be shown is named under the bars`() {
    let drawing = BarChart(SampleFigures.supportByStage, profile: .publish).drawing(.wide)
    #expect(Self.texts(drawing).contains("Early years: fewer than 10 answered [c]"))
    let strict = BarChart(SampleFigures.supportByStage, profile: .strict).drawing(.wide)
    #expect(Self.texts(strict).contains("Early years: fewer than 30 answered [c]"))
  }

  @Test
  func `a stacked bar of a hidden group is empty and says why`() {
    let drawing = StackedBarChart(SampleFigures.outcomeByStage, profile: .publish).drawing(.wide)
    let texts = Self.texts(drawing)
    #expect(texts.contains("Early years"))
    #expect(texts.contains("fewer than 10 answered [c]"))
    #expect(texts.contains("64 answered"))
  }

  @Test
  func `known parts of a bar stand together, so that their places tell nothing of the hidden ones`()
  {
    // "Agree" is the second option, and the first is hidden: it must start at the left edge.
    let drawing = StackedBarChart(SampleFigures.outcomeByStage, profile: .publish).drawing(.wide)
    let agree = drawing.nodes.map(\.markup).filter {
      $0.hasPrefix("<rect") && $0.contains("#28A197")
    }
    #expect(agree.last?.contains("x=\"1\"") == true)
    #expect(agree.last?.contains("width=\"289.4\"") == true)
  }

  @Test
  func `no bar is drawn where nothing may be shown`() {
    var breakdown = SampleFigures.support
    breakdown.rows = breakdown.rows.map {
      PublishedRow(option: $0.option, label: $0.label, mark: "c")
    }
    let chart = BreakdownChart(breakdown, profile: .publish)
    #expect(chart.kind == .none)
    #expect(chart.drawing(.wide) == nil)
  }

  @Test
  func `the picture of two bars`() throws {
    var breakdown = SampleFigures.support
    breakdown.rows = [breakdown.rows[0], breakdown.rows[5]]
    try expectGolden(
      SVGReport.file(breakdown, profile: .publish).replacing("><", with: ">\n<"), "bars.svg",
      suite: "BarChart")
  }
}
