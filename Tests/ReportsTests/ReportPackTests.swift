import Breakdowns
import Reports
import Testing

struct ReportPackTests {
  @Test
  func `the pack has the page, the summary, the figures and a picture of each chart`() throws {
    let pack = try ReportPack(SampleFigures.report)
    #expect(
      pack.files.map(\.path) == [
        "report.html", "summary.txt", "figures.csv", "figures.json", "charts/01-ideal-outcome.svg",
        "charts/02-support-wanted.svg", "charts/03-ideal-outcome.svg",
        "charts/04-ideal-outcome-by-audience.svg", "charts/05-goal-met.svg", "charts/06-themes.svg",
      ])
    #expect(pack.files.allSatisfy { !$0.bytes.isEmpty })
  }

  @Test
  func `the same report gives the same pack, byte for byte`() throws {
    #expect(try ReportPack(SampleFigures.report) == ReportPack(SampleFigures.report))
  }

  @Test
  func `no field’s name leads out of the folder`() throws {
    var breakdown = SampleFigures.outcome
    breakdown.question = "../../etc/passwd\u{0}"
    let pack = try ReportPack(Report(SampleFigures.figures([breakdown])))
    #expect(pack.files.last?.path == "charts/01-------etc-passwd-.svg")
  }

  @Test
  func `a survey’s outcome has a picture by groups, and numbers sort`() throws {
    var byStage = SampleFigures.outcomeByStage
    byStage.question = SampleFigures.outcome.question
    var breakdowns = [SampleFigures.outcome, byStage]
    for _ in 0..<100 { breakdowns.append(SampleFigures.support) }
    let pack = try ReportPack(Report(SampleFigures.figures(breakdowns)))
    let names = pack.files.map(\.path).filter { $0.hasPrefix("charts/") }
    #expect(names[1] == "charts/002-ideal-outcome-by-school-stage.svg")
    #expect(names == names.sorted())
  }

  @Test
  func `a breakdown without a chart has no picture`() throws {
    var breakdown = SampleFigures.outcome
    breakdown.chart = .none
    let pack = try ReportPack(Report(SampleFigures.figures([breakdown])))
    #expect(
      pack.files.map(\.path) == ["report.html", "summary.txt", "figures.csv", "figures.json"])
  }

  @Test
  func `the summary accounts for every row of every file`() throws {
    let pack = try ReportPack(SampleFigures.report)
    let summary = String(decoding: pack.files[1].bytes, as: UTF8.self)
    #expect(summary.contains("      168  rows in the file"))
    #expect(summary.contains("      154  accepted responses"))
  }
}
