import Testing

@testable import Surveys

struct AnswerLadderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let written: [String]
    let ordered: [String]
    var middle: String?
    var testDescription: String { written.joined(separator: ", ") }
  }

  static let ladders = [
    Case(
      written: [
        "Agree", "Strongly disagree", "Neither agree nor disagree", "Disagree", "Strongly agree",
      ],
      ordered: [
        "Strongly agree", "Agree", "Neither agree nor disagree", "Disagree", "Strongly disagree",
      ],
      middle: "Neither agree nor disagree"),
    Case(
      written: ["Tend to agree", "Strongly agree", "Tend to disagree", "Strongly disagree"],
      ordered: ["Strongly agree", "Tend to agree", "Tend to disagree", "Strongly disagree"]),
    Case(
      written: ["Fairly satisfied", "Very dissatisfied", "Very satisfied", "Fairly dissatisfied"],
      ordered: ["Very satisfied", "Fairly satisfied", "Fairly dissatisfied", "Very dissatisfied"]),
    Case(
      written: ["Never", "Sometimes", "Often", "Very Often", "Always"],
      ordered: ["Always", "Very Often", "Often", "Sometimes", "Never"]),
    Case(
      written: ["Not at all", "A great deal", "A little", "Somewhat"],
      ordered: ["A great deal", "Somewhat", "A little", "Not at all"]),
    Case(
      written: ["No", "Partly", "Yes, fully"], ordered: ["Yes, fully", "Partly", "No"],
      middle: "Partly"),
    Case(
      written: ["> 60", "18-29", "45-60", "30-44"], ordered: ["18-29", "30-44", "45-60", "> 60"]),
    Case(
      written: ["16 to 25", "Under 5", "5 to 11", "12 to 15", "Over 25"],
      ordered: ["Under 5", "5 to 11", "12 to 15", "16 to 25", "Over 25"]),
    Case(
      written: ["£30 000 to £34 999", "Less than £25 000", "£25 000 to £29 999", "£35,000+"],
      ordered: ["Less than £25 000", "£25 000 to £29 999", "£30 000 to £34 999", "£35,000+"]),
    Case(
      written: ["10 - Extremely likely", "1 - Not at all", "2", "3"],
      ordered: ["1 - Not at all", "2", "3", "10 - Extremely likely"]),
    Case(
      written: ["Not useful", "Very useful", "Useful"],
      ordered: ["Very useful", "Useful", "Not useful"]),
    Case(
      written: ["Some of them", "All of them", "None of them", "Most of them"],
      ordered: ["All of them", "Most of them", "Some of them", "None of them"]),
  ]

  @Test(arguments: ladders)
  func `a known order is found`(_ ladder: Case) throws {
    let found = try #require(AnswerLadder(ladder.written))
    #expect(found.order.map { ladder.written[$0] } == ladder.ordered)
    #expect(found.midpoint.map { ladder.written[$0] } == ladder.middle)
  }

  @Test(arguments: [
    ["Red", "Green", "Blue"], ["Mainstream school", "Special school"], ["Yes", "No"],
    ["Agree", "Very satisfied", "Never"], ["North", "South"], ["1st child", "2nd child"], [],
  ])
  func `what has no order gets none`(_ labels: [String]) {
    #expect(AnswerLadder(labels) == nil)
  }
}
