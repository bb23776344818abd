import Breakdowns
import Surveys
import TestSupport
import Testing

@Suite struct BreakdownJSONTests {
  /// Parents by plan, with a group of eight, some who skipped, and a comment field coded by hand.
  static func survey() -> BuiltSurvey {
    var survey = BuiltSurvey([
      .closed("plan", ["ehcp", "sen_support", "assessing", "nobody"], role: .group),
      outcome,
    ])
    survey.schema.fields[0].title = "Does your child have a plan?"
    survey.schema.fields[1].title = "Are your child's needs leading to the ideal outcome?"
    survey.schema.wave = "2025"
    survey.add(30, 0, 0)
    survey.add(22, 0, 1)
    survey.add(11, 0, 2)
    survey.add(20, 1, 0)
    survey.add(18, 1, 1)
    survey.add(13, 1, 2)
    survey.add(5, 1, 3)
    survey.add(3, 2, 0)
    survey.add(5, 2, 2)
    survey.add(6, .missing(.skipped), 0)
    survey.add(9, .missing(.skipped), 1)
    survey.add(5, .missing(.skipped), 3)
    survey.add(12, 0, .missing(.skipped))
    return survey
  }

  private static var outcome: SurveyField {
    var field = SurveyField.closed(
      "outcome", ["fully", "partly", "not", "not_sure", "not_apply"], role: .outcome,
      ordered: true, midpoint: "partly")
    field.categories[3].missing = .dontKnow
    field.categories[4].missing = .notApplicable
    return field
  }

  @Test func `the text has every key of the contract, in order`() throws {
    let figures = try Self.survey().figures("outcome", by: "plan")
    try expectGolden(BreakdownJSON.text(figures), "published.json", suite: "BreakdownJSON")
  }

  @Test func `internally every figure is there, unrounded`() throws {
    let figures = try Self.survey().figures(
      "outcome", by: "plan", settings: BreakdownSettings(profile: .internal))
    try expectGolden(BreakdownJSON.text(figures), "internal.json", suite: "BreakdownJSON")
  }

  @Test func `text is quoted as JSON asks, and what is not a number is null`() {
    let text = JSONText.object([
      "words": "a \"quote\", a \\ and\na line\u{1}", "none": nil, "not": .number(.nan),
      "whole": .number(2), "part": .number(0.43), "list": [1, true], "empty": .array([]),
    ])
    #expect(
      text.line
        == #"{"words":"a \"quote\", a \\ and\na line\u0001","none":null,"not":null,"whole":2,"#
        + #""part":0.43,"list":[1,true],"empty":[]}"#)
    #expect(
      JSONText.object(["a": .object(["b": 1]), "c": []]).pretty
        == "{\n  \"a\": {\n    \"b\": 1\n  },\n  \"c\": []\n}")
  }
}
