import Breakdowns
import Surveys
import Testing

/// DfE's survey of 2017 prints nets from unrounded data, Portsmouth's of 2023 sums of rounded parts.
@Suite struct NetTests {
  /// Counts of 1,000 that round as DfE's table prints them, with the nets it prints.
  struct Case: Sendable {
    var name: String
    var counts: [Int]
    var agree: (counts: Double, rounded: Double)
    var disagree: (counts: Double, rounded: Double)
  }

  static let cases = [
    // "Plan is easy for you to understand": 3, 8, 11, 50, 24, 3, 1; printed 74 and 12.
    Case(
      name: "easy for you", counts: [34, 84, 108, 499, 241, 26, 8], agree: (0.74, 0.74),
      disagree: (0.12, 0.11)),
    // "Plan is easy for child/YP to understand": 14, 22, 17, 20, 7, 16, 5; printed 26 and 36.
    Case(
      name: "easy for the child", counts: [140, 220, 170, 195, 65, 160, 50], agree: (0.26, 0.27),
      disagree: (0.36, 0.36)),
  ]

  @Test(arguments: cases)
  func `nets from counts and from rounded parts differ as published`(_ one: Case) throws {
    var field = SurveyField.closed(
      "easy", ["sd", "d", "n", "a", "sa", "dk", "pnts"], kind: .scale, ordered: true)
    field.categories[5].missing = .dontKnow
    field.categories[6].missing = .preferNotToSay
    for option in [0, 1] { field.categories[option].net = "disagree" }
    for option in [3, 4] { field.categories[option].net = "agree" }
    var survey = BuiltSurvey([field])
    for (option, count) in one.counts.enumerated() { survey.add(count, .option(option)) }

    for (rule, agree, disagree) in [
      (NetRule.counts, one.agree.counts, one.disagree.counts),
      (.rounded, one.agree.rounded, one.disagree.rounded),
    ] {
      let settings = BreakdownSettings(net: rule)
      let breakdown = try survey.figures("easy", settings: settings).breakdowns[0]
      // "Don't know" and "prefer not to say" stay in the base.
      #expect(breakdown.bases.answered == 1000)
      #expect(breakdown.net("agree") == agree)
      #expect(breakdown.net("disagree") == disagree)
      #expect(breakdown.nets.allSatisfy { $0.rule == rule })
    }
  }

  @Test func `a roll-up of the schema is a net of the fields that have all its options`() throws {
    var survey = BuiltSurvey([.closed("a", ["x", "y", "z"]), .closed("b", ["x", "w"])])
    survey.schema.rollups = [
      Rollup(name: "either", label: "Either", field: nil, values: ["x", "y"])
    ]
    survey.add(10, 0, 0)
    survey.add(20, 1, 1)
    survey.add(30, 2, 1)
    #expect(try survey.figures("a").breakdowns[0].net("either") == 0.5)
    #expect(try survey.figures("b").breakdowns[0].nets.isEmpty)
  }
}
