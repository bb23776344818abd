import Breakdowns
import Surveys
import Testing

/// When a pie is offered, and what is drawn where it is not.
@Suite struct ChartChoiceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var counts: [Int]
    var missing: [Int: MissingReason] = [:]
    var kind = QuestionKind.singleChoice
    var chart: ChartKind

    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "two answers", counts: [20, 30], chart: .pie),
    Case(
      name: "five and a grey one", counts: [9, 9, 9, 9, 9, 9], missing: [5: .dontKnow], chart: .pie),
    Case(name: "six", counts: [9, 9, 9, 9, 9, 9], chart: .bar),
    Case(
      name: "two grey ones", counts: [20, 30, 9, 9], missing: [2: .dontKnow, 3: .preferNotToSay],
      chart: .bar),
    Case(name: "one answer alone", counts: [20, 0], chart: .bar),
    Case(
      name: "seven that become five and a grey one", counts: [9, 9, 9, 9, 9, 3, 3], chart: .pie),
  ]

  @Test(arguments: cases)
  func `a pie has two to five slices and at most one grey`(_ one: Case) throws {
    var field = SurveyField.closed("q", one.counts.indices.map { "o\($0)" }, kind: one.kind)
    for (option, reason) in one.missing { field.categories[option].missing = reason }
    var survey = BuiltSurvey([field])
    for (option, count) in one.counts.enumerated() { survey.add(count, .option(option)) }
    let breakdown = try #require(try survey.figures("q").breakdowns.first)
    #expect(breakdown.chart == one.chart)
    #expect(breakdown.chartReason.hasSuffix("."))
  }

  @Test func `statements under one stem are bars to compare, never pies`() throws {
    var fields = [SurveyField.closed("a", ["yes", "no"]), .closed("b", ["yes", "no"])]
    for position in fields.indices {
      fields[position].kind = .scale
      fields[position].question = "How is school?"
    }
    var survey = BuiltSurvey(fields)
    survey.add(20, 0, 1)
    survey.add(20, 1, 0)
    let breakdown = try survey.figures("a").breakdowns[0]
    #expect(breakdown.chart == .stackedBar)
    #expect(breakdown.wording == "How is school? – What about a?")
  }

  @Test func `a ranking is a bar of first places`() throws {
    var field = SurveyField.closed("q", ["a", "b"], kind: .ranking)
    field.kind = .ranking
    var survey = BuiltSurvey([field])
    survey.add(30, 0)
    var rankings = Rankings(optionCount: 2)
    for row in 0..<30 {
      rankings.ranks += row < 18 ? [1, 2] : [2, 1]
      rankings.missing.append(nil)
    }
    var responses = survey.responses
    responses.answers[0] = .rankings(rankings)
    let breakdown = try #require(
      try BreakdownSet([SurveyEvidence(responses: responses)]).breakdown(
        BreakdownRequest(question: "q"), from: .none
      ).breakdowns.first)
    #expect(breakdown.row("a")?.count == 18)
    #expect(breakdown.chart == .bar)
    #expect(breakdown.sentence.contains("18 (60%) put first “A”"))
  }

  @Test func `a number has no options to chart and says what would help`() throws {
    var survey = BuiltSurvey([.closed("age", [], kind: .number)])
    survey.add(20, 0)
    var numbers = Numbers()
    numbers.values = .init(repeating: 4, count: 20)
    numbers.missing = .init(repeating: nil, count: 20)
    var responses = survey.responses
    responses.answers[0] = .numbers(numbers)
    let figures = try BreakdownSet([SurveyEvidence(responses: responses)]).breakdown(
      BreakdownRequest(question: "age"), from: .none)
    #expect(figures.breakdowns.isEmpty)
    #expect(figures.withheld.first?.reason.contains("bands") ?? false)
  }
}
