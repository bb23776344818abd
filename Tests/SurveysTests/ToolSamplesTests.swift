import ExportTables
import TestSupport
import Testing

@testable import Surveys

/// The same invented people through every tool: recognised, and one clean table.
struct ToolSamplesTests {
  private static let identity: Set = ["response_id", "started", "finished"]

  @Test func `every tool has a sample`() {
    let sampled = Set(SampleExport.all.compactMap(\.tool))
    #expect(sampled == Set(Tools.all.map(\.name)).subtracting([ExportDialect.generic.name]))
  }

  @Test func `a tool that writes CSV and workbooks has a sample of each`() {
    let names = Set(SampleExport.parents.map(\.name))
    for tool in [
      "microsoft-forms", "google-forms", "surveymonkey", "smartsurvey", "typeform", "kobo",
      "citizen-space",
    ] {
      #expect(names.contains { $0.hasPrefix(tool) && $0.hasSuffix(".csv") })
      #expect(names.contains { $0.hasPrefix(tool) && $0.hasSuffix(".xlsx") })
    }
  }

  @Test(arguments: SampleExport.all.filter { $0.tool != nil })
  func `a sample is known as its tool's, and surely`(_ sample: SampleExport) throws {
    let tool = try sample.read().header.tool
    #expect(tool.name == sample.tool)
    #expect(tool.confidence >= 0.8)
  }

  @Test(arguments: SampleExport.all.filter { $0.name.hasPrefix("generic") })
  func `what no tool wrote is not put down to one`(_ sample: SampleExport) throws {
    let tool = try sample.read().header.tool
    #expect(tool.name == "generic" || tool.confidence < 0.8)
  }

  // MARK: One clean table

  /// What a file cannot carry, and why: the answer as Microsoft Forms' CSV has it, then as this file.
  private static func isLost(_ difference: CellDifference, in name: String) -> Bool {
    let (here, there) = (difference.this, difference.other)
    switch name {
    case "smartsurvey.csv", "smartsurvey.xlsx":
      // A dash means no answer there, so a comment of a single dash is none.
      return there == "-" && here.isEmpty
    case "generic.csv", "surveymonkey-mac.csv":
      // The code page has no pictures: they were lost when the file was saved.
      return there.unicodeScalars.contains { $0.value > 0xFFFF || $0.value == 0x2764 }
    case "limesurvey-labels.csv":
      // It says which questions nobody put to someone; others leave a blank.
      return there.isEmpty && here == "[not_asked]"
    default: return false
    }
  }

  @Test(arguments: SampleExport.parents)
  func `the same parents give the same clean table through every tool`(_ sample: SampleExport)
    throws
  {
    let forms = CleanRows(
      try SampleExport(file: "parent-carer/microsoft-forms.csv").read(), leaving: Self.identity)
    let other = CleanRows(try sample.read(), leaving: Self.identity)
    #expect(other.rows.count == SampleExport.counts[sample.file]?["accepted"])
    let differences = other.differences(from: forms).filter { !Self.isLost($0, in: sample.name) }
    #expect(differences.isEmpty, "\(differences.count): \(differences.prefix(12))")
  }

  /// Two files of one tool, and the fields that one of them cannot have.
  @Test(
    arguments: [
      ("microsoft-forms.csv", "microsoft-forms(1-60).xlsx", []),
      ("microsoft-forms.csv", "microsoft-forms-unicode.txt", []),
      ("google-forms.csv", "google-forms.xlsx", []),
      ("surveymonkey.csv", "surveymonkey.xlsx", []),
      ("surveymonkey.csv", "surveymonkey-condensed.csv", []),
      ("smartsurvey.csv", "smartsurvey.xlsx", []),
      ("qualtrics-insights.csv", "qualtrics-codes.csv", []),
      ("qualtrics-insights.csv", "qualtrics-legacy.csv", []),
      ("redcap-labels.csv", "redcap.csv", []),
      ("kobo.csv", "kobo.xlsx", []),
      ("citizen-space.csv", "citizen-space.xlsx", []),
      // The older layout gives a time of sending to those who never sent their answers.
      ("typeform.csv", "typeform.xlsx", ["finished"]),
    ] as [(String, String, [String])])
  func `two exports of one tool agree about identifiers and dates too`(
    _ a: String, _ b: String, _ leaving: [String]
  ) throws {
    let one = CleanRows(
      try SampleExport(file: "parent-carer/\(a)").read(), leaving: Set(leaving))
    let two = CleanRows(
      try SampleExport(file: "parent-carer/\(b)").read(), leaving: Set(leaving))
    let differences = two.differences(from: one)
    #expect(differences.isEmpty, "\(differences.count): \(differences.prefix(12))")
  }

  @Test func `LimeSurvey's codes and labels decode to one table`() throws {
    let labels = SampleExport(file: "parent-carer/limesurvey-labels.csv")
    let codes = CleanRows(try SampleExport(file: "parent-carer/limesurvey-codes.csv").read())
    let read = CleanRows(try labels.read(schema: "SampleResponses/parent-carer/codes.yaml"))
    // Only labels say N/A: what nobody put to someone is a blank among the codes.
    let differences = read.differences(from: codes)
      .filter { !($0.this == "[not_asked]" && $0.other.isEmpty) }
    #expect(differences.isEmpty, "\(differences.count): \(differences.prefix(12))")
    #expect(codes.rows.count == 58)
  }

  @Test func `a date that only says dates were not kept is no date`() throws {
    for name in ["limesurvey-labels.csv", "limesurvey-codes.csv"] {
      let table = CleanRows(try SampleExport(file: "parent-carer/\(name)").read())
      let dates = try #require(table.fields.firstIndex(of: "finished"))
      #expect(table.rows.prefix(2).allSatisfy { !$0[dates].hasPrefix("1980") })
      #expect(table.rows.dropFirst(2).contains { $0[dates].hasPrefix("2025-03-0") })
    }
  }

  @Test func `a column called Other belongs to the choices before it`() throws {
    let table = CleanRows(try SampleExport(file: "clubs/typeform.csv").read())
    for (field, typed) in [
      ("days_other", ["Half-terms", "Any day his sister goes"]),
      ("things_other", ["Trains", "Just being with the dog"]),
      ("helps_other", ["A plan with pictures", "Somewhere to charge the chair"]),
    ] {
      let at = try #require(table.fields.firstIndex(of: field))
      let words = Set(table.rows.map { $0[at] }).subtracting([""])
      #expect(!words.isEmpty && words.isSubset(of: typed), "\(field): \(words)")
    }
    for field in ["days", "things"] {
      let at = try #require(table.fields.firstIndex(of: field))
      #expect(table.rows.contains { $0[at].contains("not_sure") }, "\(field)")
    }
  }
}
