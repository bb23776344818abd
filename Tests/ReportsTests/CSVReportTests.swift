import Breakdowns
import Reports
import TestSupport
import Testing

struct CSVReportTests {
  @Test
  func `a hidden group keeps its rows, with bare symbols in place of figures`() throws {
    var breakdown = SampleFigures.outcomeByStage
    breakdown.rows = breakdown.rows.filter { $0.option == "agree" }
    let csv = CSVReport().write(Report(SampleFigures.figures([breakdown])))
    #expect(csv.contains("\r\n"))
    try expectGolden(csv.replacing("\r\n", with: "\n"), "groups.csv", suite: "CSVReport")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+44", "'+44"), ("-3", "'-3"), ("@name", "'@name"), ("\tx", "'\tx"),
    ("＝1", "'＝1"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("a\nb", "\"a\nb\""),
    ("plain", "plain"), ("\"\u{301}", "\"\"\"\u{301}\""), ("=\u{301}1", "'=\u{301}1"),
  ])
  func `words are quoted where they must be, and formulas disarmed`(label: String, cell: String) {
    var breakdown = SampleFigures.outcome
    breakdown.rows = [PublishedRow(option: "a", label: label, count: 10, share: 1)]
    let csv = CSVReport().write(Report(SampleFigures.figures([breakdown])))
    #expect(
      csv.unicodeScalars.split(separator: "\r\n".unicodeScalars).contains { line in
        String(line).contains(",a,\(cell),")
      })
  }

  @Test
  func `audiences side by side have no rows of everybody`() {
    let csv = CSVReport().write(Report(SampleFigures.figures([SampleFigures.sideBySide])))
    #expect(csv.contains(",audience,parent_carer,"))
    #expect(!csv.contains(",audience,,"))
  }

  @Test
  func `merged answers are named`() {
    let csv = CSVReport().write(Report(SampleFigures.figures([SampleFigures.caseReview])))
    #expect(csv.contains(",unsure;other,publish\r\n"))
  }
}
