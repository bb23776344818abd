import Breakdowns
import Reports
import Testing

/// What every format promises, whatever it writes.
struct ReportFormatContractTests {
  /// A format of the list, by name.
  struct Case: Sendable, CustomTestStringConvertible {
    var format: any ReportFormat
    var testDescription: String { format.name }
  }

  static let formats = ReportFormats.all.map { Case(format: $0) }

  @Test
  func `names are those of the contract, each once`() {
    #expect(
      ReportFormats.all.map(\.name) == ["text", "csv", "json", "svg", "vega-lite", "html"])
    for format in ReportFormats.all {
      #expect(ReportFormats.named(format.name)?.name == format.name)
      #expect(!format.fileExtension.hasPrefix("."))
    }
    #expect(ReportFormats.named("pdf") == nil)
  }

  @Test(arguments: formats)
  func `the same report gives the same bytes`(item: Case) throws {
    let first = try item.format.write(SampleFigures.report)
    #expect(try item.format.write(SampleFigures.report) == first)
    #expect(first.utf8.last == 10)
  }

  @Test(arguments: formats)
  func `a report of nothing is still a report`(item: Case) throws {
    #expect(try !item.format.write(Report(SampleFigures.figures([]))).isEmpty)
  }

  @Test(arguments: formats)
  func `every answer and every theme is in it`(item: Case) throws {
    let text = try item.format.write(SampleFigures.report)
    for breakdown in SampleFigures.all.breakdowns {
      for row in breakdown.rows where !row.label.contains(" ") {
        #expect(text.contains(row.label), "\(row.label) is missing")
      }
    }
  }

  @Test(arguments: formats)
  func `what disclosure control hid is in no output, nor what it could be worked out from`(
    item: Case
  )
    throws
  {
    var breakdown = SampleFigures.support
    // 613 of 7,919 are hidden; nothing may subtract and print them (nor their 8%).
    breakdown.bases = Bases(
      respondents: 7919, routed: 7919, answered: 7919, chose: 7919, weighted: nil)
    breakdown.sentence = "Of 7,919 parents and carers who answered, 7,306 said “Yes”."
    breakdown.rows = [
      PublishedRow(option: "yes", label: "Yes", count: 7306, share: 0.92),
      PublishedRow(option: "no", label: "No", mark: "c"),
    ]
    for chart in ChartKind.allCases {
      breakdown.chart = chart
      // Tags hold places and sizes, which are drawn from the same rows; words are what is read here.
      let text = try item.format.write(Report(SampleFigures.figures([breakdown])))
        .replacing(/<style>[^<]*<\/style>|<[^>]*>/, with: " ")
      let plain = text.replacing(",", with: "")
      #expect(!plain.contains("613"))
      #expect(!text.contains("8%"))
      #expect(!text.contains("0.08"))
      #expect(plain.contains("7306"))
    }
  }

  @Test(arguments: formats)
  func `markup in a label stays words`(item: Case) throws {
    let attack = "</title></text><script>alert('x')</script>\"'\u{301} onload=\"x"
    var breakdown = SampleFigures.outcome
    breakdown.title = attack
    breakdown.wording = attack
    breakdown.sentence = attack
    breakdown.surveyTitle = attack
    breakdown.notes = [attack]
    breakdown.rows[0].label = attack
    var figures = SampleFigures.figures([breakdown])
    figures.withheld = [WithheldTable(question: attack, by: attack, reason: attack)]
    var run = SampleFigures.run
    run.exports[0].fileName = attack
    let text = try item.format.write(Report(figures, run: run))
    switch item.format.name {
    case "html", "svg":
      #expect(!text.contains("<script"))
      #expect(!text.unicodeScalars.contains { $0 == "\u{301}" } || !text.contains("onload=\""))
      #expect(text.contains("&lt;script"))
    case "text":
      #expect(text.contains("<script>"))
    default:
      #expect(text.contains("script"))
    }
  }

  @Test(arguments: formats)
  func `an internal output says so, and no other does`(item: Case) throws {
    var figures = SampleFigures.all
    #expect(try !item.format.write(Report(figures)).contains("Do not publish"))
    figures.profile = .internal
    let text = try item.format.write(Report(figures))
    switch item.format.name {
    case "csv":
      #expect(text.split(separator: "\r\n").dropFirst().allSatisfy { $0.hasSuffix(",internal") })
    case "json": #expect(text.contains("\"profile\": \"internal\""))
    default: #expect(text.contains("Do not publish"))
    }
  }

  @Test(arguments: formats)
  func `figures out of all measure do not stop it`(item: Case) throws {
    var breakdown = SampleFigures.outcome
    breakdown.bases = Bases(respondents: .max, routed: .min, answered: 0, chose: -1, weighted: .nan)
    breakdown.rows = [
      PublishedRow(option: "", label: "", count: .max, share: 1e300, low: -.infinity, high: .nan),
      PublishedRow(option: "b", label: "\u{0}", count: .min, share: -1, mark: "zzz low"),
    ]
    for chart in ChartKind.allCases {
      breakdown.chart = chart
      for by in [nil, "stage"] {
        breakdown.by = by
        #expect(try !item.format.write(Report(SampleFigures.figures([breakdown]))).isEmpty)
      }
    }
  }
}
