import Testing

@testable import Surveys

/// Columns of dates judged as a whole.
struct DateColumnTests {
  private static func read(_ cells: [String]) throws -> Validation {
    try TestSurvey("{name: q, title: Q, kind: date}").answers(cells)
  }

  @Test func `the dates that decide are counted`() throws {
    let validation = try Self.read(["3/4/2024", "25/4/2024", "26/4/2024", "5/4/2024"])
    let finding = try #require(validation.findings.all.first { $0.code == .decidedDateOrder })
    #expect(finding.count == 2)
    #expect(finding.detail == .dateOrder(.dayFirst, .rows))
    #expect(
      FindingText(validation.schema).message(finding)
        == "the day comes first in \u{2018}q\u{2019}: 2 of its dates cannot be read otherwise")
    #expect(validation.answers(to: "q")[0] == "2024-04-03")
  }

  @Test func `a column that shows nothing goes by the one beside it`() throws {
    let survey = TestSurvey(
      "{name: began, title: Started, kind: date}", "{name: ended, title: Ended, kind: date}")
    let validation = try survey.reading(
      "ID,Started,Ended\n1,3/4/2024,3/4/2024\n2,3/5/2024,3/25/2024\n3,3/6/2024,3/6/2024\n")
    #expect(validation.answers(to: "began") == ["2024-03-04", "2024-03-05", "2024-03-06"])
    #expect(validation.found["undecided-date-order"] == nil)
    let borrowed = validation.findings.all.first {
      $0.code == .decidedDateOrder && $0.detail == .dateOrder(.monthFirst, .column(field: 2))
    }
    #expect(borrowed?.count == 3)
  }

  @Test(arguments: [
    (["45352", "45353", "45354.75"], ["2024-03-01", "2024-03-02", "2024-03-03"]),
    (["22/04/2016 20:19", "23/04/2016 8:05"], ["2016-04-22", "2016-04-23"]),
    (
      ["2016/04/22 8:19:46 PM GMT+1", "2016/04/23 8:19:46 AM GMT+1"], ["2016-04-22", "2016-04-23"]
    ),
    (["Fri, 22 Apr 2016", "Saturday 23 April 2016"], ["2016-04-22", "2016-04-23"]),
    (["2016-04-22T20:19:46.123+01:00", "2016-04-23T20:19:46Z"], ["2016-04-22", "2016-04-23"]),
    (["4/22/16 8:19 PM", "4/23/16 12:01 AM"], ["2016-04-22", "2016-04-23"]),
  ])
  func `a column of one form has no finding graver than a note`(_ cells: [String], _ days: [String])
    throws
  {
    let validation = try Self.read(cells)
    #expect(validation.answers(to: "q") == days)
    #expect(validation.graver.isEmpty)
  }

  @Test func `forms that are mixed are counted, and each is read by its own`() throws {
    let validation = try Self.read([
      "2024-03-01", "2024-03-02", "13/3/2024", "2024-03-04", "5 March 2024",
    ])
    #expect(validation.found["mixed-date-forms"] == 2)
    #expect(validation.places(of: .mixedDateForms).map(\.row) == [4, 6])
    #expect(
      validation.answers(to: "q") == [
        "2024-03-01", "2024-03-02", "2024-03-13", "2024-03-04", "2024-03-05",
      ])
  }

  @Test func `orders that contradict each other are mixed forms`() throws {
    let validation = try Self.read(["25/4/2024", "26/4/2024", "4/27/2024"])
    #expect(validation.found["mixed-date-forms"] == 1)
    #expect(validation.places(of: .mixedDateForms).map(\.row) == [4])
  }

  @Test func `the stamp of a tool that keeps no dates is no date`() throws {
    let validation = try Self.read([
      "1980-01-01 00:00:00", "2024-03-01 10:00:00", "1980-01-01 00:00:00",
    ])
    #expect(validation.answers(to: "q") == ["<skipped>", "2024-03-01", "<skipped>"])
    #expect(validation.found["placeholder-date"] == 2)
    #expect(validation.graver.isEmpty)
  }

  @Test func `a birthday among birthdays is a date`() throws {
    let validation = try Self.read([
      "1980-01-01 00:00:00", "1974-03-01 00:00:00", "1991-07-12 00:00:00",
    ])
    #expect(validation.answers(to: "q")[0] == "1980-01-01")
    #expect(validation.found["placeholder-date"] == nil)
  }

  @Test func `a time without its hour is damage, in a field or beside one`() throws {
    let survey = TestSurvey("{name: q, title: Q, kind: text}")
    let validation = try survey.reading(
      "ID,Q,Started time,Time taken\n1,x,15:37:33.663,12:01.0\n2,y,49:19.0,10:00.5\n")
    #expect(validation.found["damaged-time"] == 1)
    #expect(validation.places(of: .damagedTime).map(\.cell) == ["C3"])
    #expect(try Self.read(["49:19.0", "2024-03-01"]).found["damaged-time"] == 1)
  }
}
