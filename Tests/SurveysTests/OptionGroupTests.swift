import Testing

@testable import Surveys

/// Questions whose options have a column each, in the layouts of the tools.
struct OptionGroupTests {
  private static let help =
    "{name: help, title: Which help?, kind: multiple_choice, delimiter: \";\", categories: [{value: "
    + "\"1\", label: Speech}, {value: \"2\", label: \"Clubs, and breaks\"}, {value: \"3\", label: "
    + "Advice}]}"

  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var rows: [[String]]
    var answers: [String]
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "the field's name and the option's code",
      rows: [
        ["id", "help___1", "help___2", "help___3"], ["1", "1", "0", "1"], ["2", "0", "0", "0"],
        ["3", "0", "1", "0"],
      ], answers: ["1;3", "<skipped>", "2"]),
    Case(
      name: "a group's path and the option's code",
      rows: [
        ["id", "help/1", "help/2", "help/3"], ["1", "TRUE", "FALSE", "TRUE"],
        ["2", "FALSE", "TRUE", "FALSE"],
      ], answers: ["1;3", "2"]),
    Case(
      name: "the code in brackets, ticked with Y",
      rows: [
        ["id", "help[1]", "help[2]", "help[3]"], ["1", "Y", "", "Y"], ["2", "", "Y", ""],
      ], answers: ["1;3", "2"]),
    Case(
      name: "1 for chosen and 2 for not",
      rows: [
        ["id", "help_1", "help_2", "help_3"], ["1", "1", "2", "1"], ["2", "2", "1", "2"],
        ["3", "2", "2", "2"],
      ], answers: ["1;3", "2", "<skipped>"]),
    Case(
      name: "each option's own code",
      rows: [
        ["id", "help_1", "help_2", "help_3"], ["1", "1", "", "3"], ["2", "", "2", ""],
      ], answers: ["1;3", "2"]),
    Case(
      name: "headed by the options alone",
      rows: [
        ["id", "Speech", "Clubs, and breaks", "Advice", "Anything else?"],
        ["1", "Speech", "", "Advice", "x"], ["2", "", "Clubs, and breaks", "", "y"],
      ], answers: ["1;3", "2"]),
    Case(
      name: "quoted and not quoted",
      rows: [
        ["id", "Speech", "Clubs, and breaks", "Advice"], ["1", "Quoted", "Not quoted", "Quoted"],
        ["2", "Not quoted", "Quoted", "Not quoted"],
      ], answers: ["1;3", "2"]),
    Case(
      name: "checked and unchecked under the question",
      rows: [
        ["id", "Which help? (Speech)", "Which help? (Clubs, and breaks)", "Which help? (Advice)"],
        ["1", "Checked", "Unchecked", "Checked"], ["2", "Unchecked", "Checked", "Unchecked"],
      ], answers: ["1;3", "2"]),
    Case(
      name: "codes with spaces between",
      rows: [["id", "Which help?"], ["1", "1 3"], ["2", "2"], ["3", ""]],
      answers: ["1;3", "2", "<skipped>"]),
    Case(
      name: "codes with commas between",
      rows: [["id", "Which help?"], ["1", "1,3"], ["2", "2"]], answers: ["1;3", "2"]),
    Case(
      name: "semicolons, one more at the end",
      rows: [["id", "Which help?"], ["1", "Speech;Advice;"], ["2", "Clubs, and breaks ;"]],
      answers: ["1;3", "2"]),
    Case(
      name: "commas, in an option too",
      rows: [
        ["id", "Which help?"], ["1", "Speech, Advice"], ["2", "Clubs, and breaks"],
        ["3", "Speech, Clubs, and breaks, Advice"],
      ], answers: ["1;3", "2", "1;2;3"]),
    Case(
      name: "bars",
      rows: [["id", "Which help?"], ["1", "Speech|Advice"], ["2", "Clubs, and breaks"]],
      answers: ["1;3", "2"]),
    Case(
      name: "a line for each",
      rows: [["id", "Which help?"], ["1", "Speech\nAdvice"], ["2", "Clubs, and breaks"]],
      answers: ["1;3", "2"]),
  ]

  @Test(arguments: cases)
  func `several answers, in every layout`(_ example: Case) throws {
    let validation = try TestSurvey(Self.help).reading(TestSurvey.csv(example.rows))
    #expect(validation.answers(to: "help") == example.answers)
    #expect(validation.graver.filter { $0.key != "column-not-matched" }.isEmpty)
  }

  private static let ranking =
    "{name: order, title: What matters most?, kind: ranking, delimiter: \";\", categories: [{value: "
    + "s, label: Speech}, {value: c, label: Clubs}, {value: a, label: Advice}]}"

  @Test(arguments: [
    [
      [
        "id", "What matters most? [Speech]", "What matters most? [Clubs]",
        "What matters most? [Advice]",
      ], ["1", "2", "1", "3"], ["2", "1", "3", "2"],
      ["3", "3", "1", "2"],
    ],
    [
      [
        "id", "What matters most? [Rank 1]", "What matters most? [Rank 2]",
        "What matters most? [Rank 3]",
      ], ["1", "Clubs", "Speech", "Advice"],
      ["2", "Speech", "Advice", "Clubs"], ["3", "Clubs", "Advice", "Speech"],
    ],
    [
      ["id", "What matters most?"], ["1", "Clubs;Speech;Advice;"], ["2", "Speech;Advice;Clubs;"],
      ["3", "Clubs;Advice;Speech"],
    ],
  ])
  func `a ranking: a place for each item, an item for each place, or joined`(_ rows: [[String]])
    throws
  {
    let validation = try TestSurvey(Self.ranking).reading(
      TestSurvey.csv(rows), tools: [Tools.named("generic")])
    #expect(validation.answers(to: "order") == ["c;s;a", "s;a;c", "c;a;s"])
  }
}
