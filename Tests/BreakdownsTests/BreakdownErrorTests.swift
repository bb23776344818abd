import Breakdowns
import Surveys
import Testing

/// What is asked for and cannot be made is answered with what to do instead.
@Suite struct BreakdownErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var request: BreakdownRequest
    var wheres: [Where] = []
    var expected: BreakdownError
    var words: String

    var testDescription: String { words }
  }

  static let cases = [
    Case(
      request: .init(question: "outcmoe"),
      expected: .unknownQuestion(
        name: "outcmoe", suggestion: "outcome",
        known: ["plan", "help", "outcome", "good", "themes"]),
      words: "Did you mean “outcome”?"),
    Case(
      request: .init(question: "outcome", by: "plann"),
      expected: .unknownGroup(
        name: "plann", suggestion: "plan", known: ["plan", "help", "outcome", "audience"]),
      words: "Did you mean “plan”?"),
    Case(
      request: .init(question: "outcome", by: "good"),
      expected: .groupNotClosed(name: "good", kind: "text"), words: "Groups are made from a closed"),
    Case(
      request: .init(question: "outcome", by: "outcome"),
      expected: .groupIsQuestion(name: "outcome"), words: "cannot be broken down by itself"),
    Case(
      request: .init(question: "outcome", audience: .youngPerson),
      expected: .noSuchAudience(audience: "young_person", present: ["parent_carer"]),
      words: "Here are: parent_carer."),
    Case(
      request: .init(question: "themes"), expected: .noCodedComments(question: "themes"),
      words: "Give a codebook"),
    Case(
      request: .init(question: "good"), expected: .noCodedComments(question: "good"),
      words: "Give a codebook"),
    Case(
      request: .init(question: "outcome", by: "audience"),
      expected: .notAskedOfSeveralAudiences(name: "outcome"), words: "side by side"),
    Case(
      request: .init(question: "outcome"), wheres: [Where(field: "plan", value: "ehpc")],
      expected: .unknownFilterValue(
        field: "plan", value: "ehpc", suggestion: nil, known: ["ehcp", "none"]),
      words: "There are: ehcp, none."),
    Case(
      request: .init(question: "outcome"), wheres: [Where(field: "plam", value: "ehcp")],
      expected: .unknownFilterField(name: "plam", suggestion: "plan"),
      words: "Did you mean “plan”?"),
  ]

  @Test(arguments: cases)
  func `an error says what to do next`(_ one: Case) throws {
    var survey = BreakdownSetTests.parents()
    survey.themes = []
    survey.schema.fields.removeAll { $0.name == "better" }
    survey.schema.fields[4].kind = .text
    let set = BreakdownSet([survey.evidence], settings: BreakdownSettings(wheres: one.wheres))
    let error = #expect(throws: BreakdownError.self) {
      try set.breakdown(one.request, from: .none)
    }
    if case .unknownQuestion(let name, let suggestion, _)? = error,
      case .unknownQuestion(let wanted, let hint, _) = one.expected
    {
      #expect(name == wanted && suggestion == hint)
    } else {
      #expect(error == one.expected)
    }
    #expect(error?.message.contains(one.words) ?? false)
  }

  @Test func `a filter is read as field and value`() {
    #expect(Where("plan=ehcp") == Where(field: "plan", value: "ehcp"))
    #expect(Where("plan=a=b") == Where(field: "plan", value: "a=b"))
    #expect(Where("plan") == nil)
    #expect(Where("=ehcp") == nil)
    #expect(Where("plan=") == nil)
  }
}
