import Testing

@testable import Surveys

struct RankingDecoderTests {
  private static let field = """
    {name: q, title: Q, kind: ranking, delimiter: ";", categories: [{value: staff, label: Staff}, \
    {value: money, label: "Money, all of it"}, {value: time, label: Time}]}
    """

  static let cases: [DecodingCase] = [
    DecodingCase(
      name: "joined in order of preference", field: field,
      cells: [
        ("Time;Staff;Money, all of it;", "time;staff;money"), ("Staff;", "staff"),
        ("Money, all of it, Time", "money;time"), ("", "<skipped>"),
        ("time;money;staff", "time;money;staff"),
      ]),
    DecodingCase(
      name: "an option named twice keeps its first place", field: field,
      cells: [("Time;Staff;Time;", "time;staff")]),
    DecodingCase(
      name: "what is no option is reported", field: field,
      cells: [("Time;Luck;Staff;", "time;staff"), ("Luck;", "<unreadable>")],
      findings: ["unknown-option": 2]),
  ]

  @Test(arguments: cases)
  func `a ranking in one cell`(_ example: DecodingCase) throws { try example.check() }

  struct Columns: Sendable, CustomTestStringConvertible {
    var cells: String
    var answer: String
    var findings: [String: Int] = [:]
    var testDescription: String { cells }
  }

  static let columns: [Columns] = [
    Columns(cells: "2,3,1", answer: "time;staff;money"),
    Columns(cells: "1.0,2.0,3.0", answer: "staff;money;time"),
    Columns(cells: "1,,", answer: "staff"),
    Columns(cells: ",,", answer: "<skipped>"),
    Columns(cells: "1,1,2", answer: "staff;money;time"),
    Columns(cells: "first,2,1", answer: "time;money", findings: ["unreadable-number": 1]),
    Columns(cells: "9,2,1", answer: "time;money", findings: ["unreadable-number": 1]),
    Columns(cells: "first,,", answer: "<unreadable>", findings: ["unreadable-number": 1]),
    Columns(cells: "[not_asked],[not_asked],[not_asked]", answer: "<not_asked>"),
  ]

  @Test(arguments: columns)
  func `a column for each place`(_ example: Columns) throws {
    let validation = try TestSurvey(Self.field).reading(
      "RespondentID,Q,,\n,Staff,\"Money, all of it\",Time\n1,\(example.cells)\n", tools: Tools.all)
    #expect(validation.answers(to: "q") == [example.answer])
    #expect(validation.graver == example.findings)
  }
}
