import ExportTables
import TestSupport
import Testing

@testable import Surveys

/// Schemas drafted from the invented samples of every tool.
struct SampleDraftTests {
  @Test(arguments: SampleExport.all)
  func `a drafted schema matches every column of its own sample`(_ sample: SampleExport) throws {
    let path = Repository.path("SampleResponses/\(sample.file)")
    let drafted = try DraftedSurvey(path)
    let read = try drafted.validate(path)
    #expect(read.matching.unmatchedColumns == [])
    #expect(read.matching.unmatchedFields == [])
    #expect(read.found[FindingCode.unknownOption.rawValue] == nil)
    #expect(read.found[FindingCode.ambiguousColumn.rawValue] == nil)
    // Rows are told apart as with the schema that a person wrote; a code for "no" is not known to
    // be one.
    let known = try sample.read().reconciliation
    let counts = read.reconciliation
    #expect(counts.rows == known.rows)
    #expect(counts.header == known.header)
    #expect(counts.blank == known.blank)
    #expect(counts.test == known.test)
    #expect(
      counts.accepted + counts.refused + counts.duplicate + counts.quarantined
        == known.accepted + known.refused + known.duplicate + known.quarantined)
  }

  @Test(arguments: [
    ["limesurvey-codes.csv", "limesurvey-labels.csv"],
    ["redcap.csv", "redcap-labels.csv"],
    ["qualtrics-codes.csv", "qualtrics-insights.csv", "qualtrics-legacy.csv"],
  ])
  func `exports in codes and in labels give one clean table`(_ files: [String]) throws {
    let paths = files.map { Repository.path("SampleResponses/parent-carer/\($0)") }
    let draft = try SchemaDrafter.draft(
      paths, dialects: Tools.all, name: "both", reading: .init(), threads: 1)
    let drafted = try DraftedSurvey(draft)
    let tables = try paths.map { try drafted.validate($0) }
    for table in tables {
      #expect(table.matching.unmatchedColumns == [])
      #expect(table.matching.unmatchedFields == [])
      #expect(table.clean == tables[0].clean)
    }
    #expect(tables[0].reconciliation.accepted == 58)
  }

  @Test func `the order of the files makes no difference to what codes mean`() throws {
    let codes = Repository.path("SampleResponses/parent-carer/limesurvey-codes.csv")
    let labels = Repository.path("SampleResponses/parent-carer/limesurvey-labels.csv")
    let one = try DraftedSurvey(codes, labels)
    let other = try DraftedSurvey(labels, codes)
    #expect(one.schema.fields == other.schema.fields)
  }

  @Test(arguments: ["limesurvey-codes.csv", "limesurvey-labels.csv"])
  func `a draft of one alone says what it needs`(_ file: String) throws {
    let drafted = try DraftedSurvey(Repository.path("SampleResponses/parent-carer/\(file)"))
    #expect(drafted.draft.notes.contains { $0.contains("second file") && $0.contains(".lss") })
  }
}
