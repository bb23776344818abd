import Testing

@testable import Surveys

/// One answer that the tool spreads over a column for each option.
struct SpreadChoiceDecoderTests {
  private static let survey = TestSurvey(
    """
    {name: q, title: How much help is there?, kind: single_choice, categories: [{value: lot, label: A lot}, \
    {value: some, label: Some}, {value: none, label: Not much}]}
    """)
  private static let header = "RespondentID,How much help is there?,,\n,A lot,Some,Not much\n"

  struct Case: Sendable, CustomTestStringConvertible {
    var cells: String
    var answer: String
    var findings: [String: Int] = [:]
    var testDescription: String { cells }
  }

  static let cases: [Case] = [
    Case(cells: "A lot,,", answer: "lot"),
    Case(cells: ",Some,", answer: "some"),
    Case(cells: ",,1", answer: "none"),
    Case(cells: "No,No,Yes", answer: "none"),
    Case(cells: "0,1,0", answer: "some"),
    Case(cells: "Not selected,Some,Not selected", answer: "some"),
    Case(cells: ",,", answer: "<skipped>"),
    Case(cells: "A lot,Some,", answer: "<unreadable>", findings: ["unknown-option": 1]),
    Case(cells: "[not_asked],[not_asked],[not_asked]", answer: "<not_asked>"),
    Case(cells: "[dont_know],,", answer: "<dont_know>"),
  ]

  @Test(arguments: cases)
  func `a column for each option`(_ example: Case) throws {
    let validation = try Self.survey.reading(
      Self.header + "11,\(example.cells)\n", tools: Tools.all)
    #expect(validation.header.tool.name == "surveymonkey")
    #expect(validation.answers(to: "q") == [example.answer])
    #expect(validation.graver == example.findings)
    #expect(validation.matching.matches.last?.columns.map(\.index) == [2, 3, 4])
  }
}
