import ExportTables
import TestSupport
import Testing

@testable import Surveys

struct DownloadComparisonTests {
  private static let survey = TestSurvey(
    "{name: happy, title: Happy?, kind: single_choice, categories: [{value: 'yes', label: 'Yes 😀'}, {value: 'no', label: 'No'}]}",
    "{name: why, title: Why?, kind: text}")

  static func compare(
    _ earlier: [[String]], _ later: [[String]], survey: TestSurvey = survey,
    tools: [ExportDialect] = []
  ) throws -> DownloadComparison {
    func download(_ rows: [[String]], _ name: String) throws -> DownloadComparison.Download {
      let table = try ExportTable(
        bytes: TestSurvey.csv(rows), name: name,
        options: ReadOptions(delimiter: UInt8(ascii: ",")))
      let validation = try survey.schema().validate(
        table, options: ValidationOptions(dialects: tools))
      return .init(validation, table: table)
    }
    return DownloadComparison(
      earlier: try download(earlier, "march.csv"), later: try download(later, "may.csv"))
  }

  private static let header = ["ID", "Happy?", "Why?"]

  @Test func `the same download again`() throws {
    let rows = [Self.header, ["a", "Yes 😀", "Kind staff"], ["b", "No", ""]]
    let found = try Self.compare(rows, rows)
    #expect(found.basis == .identifier)
    #expect(found.unchangedCount == 2)
    #expect(found.new.isEmpty && !found.needsLooking)
  }

  @Test func `what is new, changed and vanished, by place`() throws {
    let found = try Self.compare(
      [Self.header, ["a", "No", "x"], ["b", "No", "y"], ["c", "No", "z"]],
      [Self.header, ["d", "No", "w"], ["c", "Yes 😀", "z"], ["a", "No", "x"], ["e", "No", ""]])
    #expect(found.new == [2, 5])
    #expect(found.changed == [3])
    #expect(found.changedFields == [.init(field: 1, rows: [3])])
    #expect(found.unchangedCount == 1)
    #expect(found.vanished == [3])
    #expect(found.needsLooking)
    let words = DownloadText(found, schema: try Self.survey.schema()).lines
    #expect(
      words == [
        "2 responses are new (rows 2, 5); 1 unchanged.",
        "1 response changed (row 3): ‘happy’ in 1.",
        "1 response of march.csv has vanished (row 3 of march.csv). A later download should hold "
          + "every earlier response: look in the tool for deleted ones, or a filter.",
      ])
  }

  @Test func `white space and the order of columns change nothing`() throws {
    let found = try Self.compare(
      [Self.header, ["a", "No", "two\r\nlines"]],
      [["Why?", "ID", "Happy?"], ["two\nlines ", "a", "no"]])
    #expect(found.unchangedCount == 1)
    #expect(!found.needsLooking)
  }

  @Test func `a response that is now set aside has not vanished`() throws {
    let found = try Self.compare(
      [Self.header, ["a", "No", "x"], ["b", "No", "y"]],
      [Self.header, ["a", "No", "x"], ["b", "No", "y", "too many", "cells"]])
    #expect(found.vanished.isEmpty)
    #expect(found.noLongerRead == [3])
  }

  @Test func `a symbol that became question marks is damage, in a comment and in an option`() throws
  {
    let found = try Self.compare(
      [Self.header, ["a", "Yes 😀", "Thank you 👍🏽 all"], ["b", "No", "Why?"]],
      [Self.header, ["a", "Yes ??", "Thank you ???? all"], ["b", "No", "Why??"]])
    let lost = found.damage.filter { $0.kind == .symbolsLost }
    #expect(lost.contains { $0.column == 3 && $0.rows == [2] })
    #expect(found.damage.allSatisfy { $0.rows == [2] })
    #expect(found.changedFields.contains { $0.field == 2 && $0.rows == [2, 3] })
  }

  @Test func `an hour that a spreadsheet dropped is damage, also in a column that nobody reads`()
    throws
  {
    let header = ["ID", "Happy?", "Why?", "Started time"]
    let found = try Self.compare(
      [header, ["a", "No", "x", "15:37:33.663"], ["b", "No", "y", "09:05:10.001"]],
      [header, ["a", "No", "x", "37:33.7"], ["b", "No", "y", "05:11.0"]])
    #expect(found.damage == [DownloadDamage(kind: .hoursLost, column: 4, rows: [2, 3])])
    #expect(found.unchangedCount == 2)
  }

  @Test func `without identifiers, responses are known by their answers`() throws {
    let survey = TestSurvey(exactly: [
      "{name: happy, title: Happy?, kind: text}", "{name: why, title: Why?, kind: text}",
    ])
    let header = ["Happy?", "Why?"]
    let found = try Self.compare(
      [header, ["Yes", "one"], ["No", "two"], ["No", "two"]],
      [header, ["No", "two"], ["Yes", "one"], ["No", "three"]], survey: survey)
    #expect(found.basis == .record)
    #expect(found.unchangedCount == 2)
    #expect(found.new == [4])
    #expect(found.vanished == [4])
  }

  @Test func `without identifiers, one that was altered is known by when it was written`() throws {
    let survey = TestSurvey(exactly: [
      "{name: finished, title: Timestamp, kind: date}", "{name: why, title: Why?, kind: text}",
    ])
    let header = ["Timestamp", "Why?"]
    let found = try Self.compare(
      [header, ["2025-03-14 10:00:00", "one"], ["2025-03-14 11:00:00", "two"]],
      [header, ["2025-03-14 10:00:00", "one"], ["2025-03-14 11:00:00", "two and more"]],
      survey: survey)
    #expect(found.changed == [3])
    #expect(found.unchangedCount == 1)
    #expect(found.vanished.isEmpty && found.new.isEmpty)
  }

  @Test func `an empty earlier download makes everything new`() throws {
    let found = try Self.compare([Self.header], [Self.header, ["a", "No", "x"]])
    #expect(found.new == [2])
    #expect(!found.needsLooking)
  }

  @Test func `dates in another order are the same dates`() throws {
    let survey = TestSurvey("{name: on, title: Date, kind: date}")
    let found = try Self.compare(
      [["ID", "Date"], ["a", "2025-03-14"], ["b", "2025-05-02"]],
      [["ID", "Date"], ["a", "14/03/2025"], ["b", "02/05/2025"]], survey: survey)
    #expect(found.unchangedCount == 2)
  }
}
