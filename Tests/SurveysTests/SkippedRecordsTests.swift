import Testing

@testable import Surveys

/// Found by fuzzing: records passed over on request are records of the file all the same.
struct SkippedRecordsTests {
  @Test(arguments: [0, 1, 2])
  func `every record of the file is accounted for, skipped ones too`(skipped: Int) throws {
    let survey = TestSurvey("{name: q, title: How is it going?, kind: text}")
    let preamble = String(repeating: "Exported from somewhere\n", count: skipped)
    let validation = try survey.reading(
      preamble + "ID,How is it going?\n1,well\n\n2,badly\n", skipRows: skipped)
    let counts = validation.reconciliation
    #expect(counts.rows == 4 + skipped)
    #expect(counts.accepted == 2)
    #expect(
      counts.rows == counts.header + counts.blank + counts.test + counts.duplicate + counts.refused
        + counts.quarantined + counts.accepted)
  }
}
