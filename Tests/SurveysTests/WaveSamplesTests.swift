import ExportTables
import TestSupport
import Testing

@testable import Surveys

/// One survey in two years: a question inserted, eighteen renumbered, one reworded.
struct WaveSamplesTests {
  private static let earlier = "SampleResponses/waves/short-breaks-2024.yaml"
  private static let later = SampleExport(file: "waves/smartsurvey-2025.csv")

  @Test func `last year's schema finds every question again, and one column is new`() throws {
    let validation = try Self.later.read(schema: Self.earlier)
    #expect(validation.matching.unmatchedFields.isEmpty)
    #expect(validation.matching.ambiguous.isEmpty)
    let unmatched = validation.matching.unmatchedColumns
    try #require(unmatched.count == 1)
    let header = try #require(validation.header.columns.first { $0.index == unmatched[0] })
    #expect(header.header.contains("Did your child have a short break in the summer holidays?"))
  }

  @Test func `each explanation stays with its question when a question is put in before it`()
    throws
  {
    let old = CleanRows(try Self.later.read(schema: Self.earlier))
    let new = CleanRows(try Self.later.read(), leaving: ["summer"])
    let differences = old.differences(from: new)
    // The option that is new this year is in no schema of last year's.
    #expect(
      differences.allSatisfy { $0.field == "how_often" && $0.other == "holidays" },
      "\(differences.prefix(12))")
    #expect(!differences.isEmpty)
    #expect(old.fields.filter { $0.hasSuffix("_why") }.count == 18)
  }

  @Test func `the schema of this year reads last year's answers`() throws {
    let sample = SampleExport(file: "waves/smartsurvey-2024.csv")
    let validation = try sample.read(schema: Self.later.schemaPath)
    #expect(validation.matching.unmatchedColumns.isEmpty)
    #expect(
      validation.matching.unmatchedFields.map { validation.schema.fields[$0].name } == ["summer"])
    let again = CleanRows(validation, leaving: ["summer"])
    #expect(again.differences(from: CleanRows(try sample.read())).isEmpty)
  }

  @Test func `dates are read in either year, and the days agree`() throws {
    for (name, year) in [("2024", "2024-05-"), ("2025", "2025-0")] {
      let table = CleanRows(try SampleExport(file: "waves/smartsurvey-\(name).csv").read())
      let started = try #require(table.fields.firstIndex(of: "started"))
      #expect(table.rows.allSatisfy { $0[started].hasPrefix(year) })
    }
  }

  @Test func `an area is known however it was typed into the link, and half a name is not`() throws
  {
    let table = CleanRows(try Self.later.read())
    let at = try #require(table.fields.firstIndex(of: "area"))
    let areas = ["north_vale", "south_vale", "riverside", "hill_villages"]
    #expect(table.rows[8][at] == "riverside")
    #expect(table.rows[16][at] == "riverside")
    #expect(table.rows[24][at] == "north_vale")
    #expect(table.rows[46][at] == "[unreadable]")
    #expect(
      table.rows.enumerated().allSatisfy { $0.offset == 46 || areas.contains($0.element[at]) })
  }

  @Test func `a later download of the same wave holds the earlier one but for what changed`() throws
  {
    let first = CleanRows(try Self.later.read())
    let second = CleanRows(try SampleExport(file: "waves/smartsurvey-2025-later.csv").read())
    func byID(_ table: CleanRows) throws -> [String: [String]] {
      let at = try #require(table.fields.firstIndex(of: "response_id"))
      return Dictionary(table.rows.map { ($0[at], $0) }) { first, _ in first }
    }
    let (before, after) = (try byID(first), try byID(second))
    let ids = (Set(before.keys), Set(after.keys))
    #expect(ids.0.subtracting(ids.1) == ["205102964"])
    #expect(ids.1.subtracting(ids.0).count == 18)
    let changed = ids.0.intersection(ids.1).filter { before[$0] != after[$0] }
    #expect(Set(changed) == ["205101197", "205102052"])
  }
}
