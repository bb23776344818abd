import Breakdowns
import Reports
import TestSupport
import Testing

struct TextReportTests {
  private static func text(_ breakdown: PublishedBreakdown) -> String {
    TextReport().write(Report(SampleFigures.figures([breakdown])))
  }

  @Test
  func `a pie’s figures on a terminal`() throws {
    try expectGolden(Self.text(SampleFigures.outcome), "pie.txt", suite: "TextReport")
  }

  @Test
  func `long answers, intervals and a hidden figure`() throws {
    try expectGolden(Self.text(SampleFigures.support), "several.txt", suite: "TextReport")
  }

  @Test
  func `groups one under another, a hidden one named`() throws {
    try expectGolden(Self.text(SampleFigures.outcomeByStage), "groups.txt", suite: "TextReport")
  }

  @Test
  func `no line is longer than a terminal is wide`() {
    for breakdown in SampleFigures.all.breakdowns {
      for line in Self.text(breakdown).split(separator: "\n") { #expect(line.count <= 80) }
    }
  }

  @Test
  func `no label can move a terminal’s cursor`() {
    var breakdown = SampleFigures.outcome
    breakdown.rows[0].label = "Yes\u{1B}[2J\u{7}"
    #expect(!Self.text(breakdown).unicodeScalars.contains("\u{1B}"))
  }
}
