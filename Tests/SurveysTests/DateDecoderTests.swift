import Testing

@testable import Surveys

struct DateDecoderTests {
  private static let day = "{name: q, title: Q, kind: date}"
  private static let time =
    "{name: q, title: Q, kind: date, type: datetime, format: \"%Y-%m-%d %H:%M:%S\"}"

  static let forms: [DecodingCase] = [
    DecodingCase(
      name: "year first", field: day,
      cells: [
        ("2024-03-01", "2024-03-01"), ("2024/3/1", "2024-03-01"), ("2024.03.01", "2024-03-01"),
        ("2024-03-01 10:22:33", "2024-03-01"), ("2024-03-01T10:22:33Z", "2024-03-01"),
        ("2024-03-01T10:22:33.123+01:00", "2024-03-01"), (" 2024-03-01 ", "2024-03-01"),
      ]),
    DecodingCase(
      name: "the month in words", field: day,
      cells: [
        ("1 March 2024", "2024-03-01"), ("1st Mar 2024", "2024-03-01"),
        ("March 1, 2024", "2024-03-01"), ("Mar 1, 2024 3:05 PM", "2024-03-01"),
        ("22nd sept 24", "2024-09-22"), ("1-Mar-24", "2024-03-01"),
      ]),
    DecodingCase(
      name: "the day first, where one cell shows it", field: day,
      cells: [
        ("25/03/2024", "2024-03-25"), ("1/3/2024", "2024-03-01"), ("01.03.24", "2024-03-01"),
        ("5-6-2024 10:22", "2024-06-05"),
      ]),
    DecodingCase(
      name: "the month first, where one cell shows it", field: day,
      cells: [
        ("3/25/2024", "2024-03-25"), ("3/1/2024", "2024-03-01"), ("03/01/24 9:05 AM", "2024-03-01"),
      ]),
    DecodingCase(
      name: "turning the order round leaves plain dates alone", field: day,
      cells: [
        ("3/25/2024", "2024-03-25"), ("3/1/2024", "2024-03-01"), ("2024-03-05", "2024-03-05"),
        ("5 March 2024", "2024-03-05"), ("2024-03-05 10:11:12", "2024-03-05"),
      ], findings: ["mixed-date-forms": 3]),
    DecodingCase(
      name: "a month-first tool's plain dates are left alone", field: day,
      cells: [("2024-03-05", "2024-03-05"), ("2024-03-05 10:11:12", "2024-03-05")],
      tool: "microsoft-forms"),
    DecodingCase(
      name: "nothing decides: the day is taken first, and it is said", field: day,
      cells: [("1/3/2024", "2024-03-01"), ("5/6/2024", "2024-06-05")],
      findings: ["undecided-date-order": 1]),
    DecodingCase(
      name: "a day that is the same number as its month decides nothing and needs nothing",
      field: day,
      cells: [("3/3/2024", "2024-03-03"), ("4/4/2024", "2024-04-04")]),
    DecodingCase(
      name: "the schema's format decides",
      field:
        "{name: q, title: Q, kind: date, format: \"%m/%d/%Y\"}",
      cells: [("01/03/2024", "01/03/2024"), ("5/6/2024", "05/06/2024")]),
    DecodingCase(
      name: "the schema's day-first format decides",
      field:
        "{name: q, title: Q, kind: date, format: \"%d/%m/%Y\"}",
      cells: [("01/03/2024", "01/03/2024"), ("2024-03-02", "02/03/2024")],
      findings: ["mixed-date-forms": 1]),
    DecodingCase(
      name: "times of day", field: time,
      cells: [
        ("2024-03-01 10:22:33", "2024-03-01 10:22:33"), ("25/3/2024 9:05", "2024-03-25 09:05:00"),
        ("25/3/2024 9:05 PM", "2024-03-25 21:05:00"),
        ("25/3/2024 12:00 am", "2024-03-25 00:00:00"), ("25/3/2024", "2024-03-25 00:00:00"),
        ("25/3/2024 15:37:33.663", "2024-03-25 15:37:33"),
        ("2024-02-29T23:59:59Z", "2024-02-29 23:59:59"),
      ], findings: ["mixed-date-forms": 2]),
    DecodingCase(
      name: "what is no date is unreadable", field: day,
      cells: [
        ("last Tuesday", "<unreadable>"), ("2023-02-29", "<unreadable>"),
        ("31/04/2024", "<unreadable>"), ("13/13/2024", "<unreadable>"), ("4535", "<unreadable>"),
        ("2024-03-01 25:00", "<unreadable>"), ("1/3", "<unreadable>"),
        ("49:19.0", "<unreadable>"), ("0001-01-01", "<unreadable>"),
        ("2024-03-01 x#", "<unreadable>"),
      ], findings: ["unreadable-date": 9, "damaged-time": 1]),
    DecodingCase(
      name: "no answer", field: day,
      cells: [("", "<skipped>"), ("[not_asked]", "<not_asked>"), ("-", "<skipped>")],
      tool: "smartsurvey"),
  ]

  @Test(arguments: forms)
  func `a date`(_ example: DecodingCase) throws { try example.check() }

  @Test func `a tool's habit decides the order where nothing in the column does`() throws {
    let survey = TestSurvey(Self.day)
    let header = "ID,Start time,Completion time,Email,Name,Q\n"
    let validation = try survey.reading(
      header + "1,3/25/24 10:00:00,3/25/24 10:05:00,anonymous,,3/1/2024\n", tools: Tools.all)
    #expect(validation.header.tool.name == "microsoft-forms")
    #expect(validation.answers(to: "q") == ["2024-03-01"])
  }

  @Test func `when a response was written is kept even where the schema has no field for it`()
    throws
  {
    let validation = try TestSurvey("{name: q, title: Q, kind: text}").reading(
      "ID,Start time,Completion time,Email,Name,Q\n"
        + "1,2024-03-25 10:00:00,2024-03-25 10:05:00,anonymous,,Fine\n", tools: Tools.all)
    #expect(
      validation.responses.written.map { CivilDate(instant: $0) } == [
        CivilDate(year: 2024, month: 3, day: 25, second: 36_300)
      ])
    #expect(validation.clean == "response_id,q\r\n1,Fine\r\n")
  }

  @Test func `the first column that is wrong is named`() throws {
    let validation = try TestSurvey(Self.day).answers(["2024-03-01", "soon"])
    #expect(validation.places(of: .unreadableDate).map(\.cell) == ["B3"])
  }
}
