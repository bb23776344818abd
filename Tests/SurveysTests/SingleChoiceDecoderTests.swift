import Testing

@testable import Surveys

struct SingleChoiceDecoderTests {
  private static let outcome = """
    {name: q, title: Q, kind: single_choice, categories: [{value: fully, label: "Yes, fully"}, \
    {value: partly, label: Partly, aliases: [In part, "2"]}, {value: not, label: "No"}, \
    {value: not_sure, label: Not sure, missing: dont_know}]}
    """

  static let cases: [DecodingCase] = [
    DecodingCase(
      name: "an option's label", field: outcome,
      cells: [("Yes, fully", "fully"), ("Partly", "partly"), ("No", "not")]),
    DecodingCase(
      name: "an option's value, alias or code", field: outcome,
      cells: [("fully", "fully"), ("In part", "partly"), ("2", "partly"), ("2.0", "partly")]),
    DecodingCase(
      name: "case, spaces and typographic marks make no difference", field: outcome,
      cells: [
        ("  yes,  FULLY ", "fully"), ("Yes,\u{A0}fully", "fully"), ("no\n", "not"),
      ]),
    DecodingCase(
      name: "a blank is skipped", field: outcome,
      cells: [("", "<skipped>"), ("  ", "<skipped>"), ("No", "not")]),
    DecodingCase(
      name: "a missing form keeps its reason", field: outcome,
      cells: [
        ("[not_asked]", "<not_asked>"), ("[dont_know]", "<dont_know>"),
        ("[prefer_not_to_say]", "<prefer_not_to_say>"), ("[not_applicable]", "<not_applicable>"),
        ("[unreadable]", "<unreadable>"),
      ]),
    DecodingCase(
      name: "an answer that is no option is unreadable, and counted", field: outcome,
      cells: [("Mostly", "<unreadable>"), ("No", "not"), ("Mostly", "<unreadable>")],
      findings: ["unknown-option": 2]),
    DecodingCase(
      name: "an option that means don't know is still an answer", field: outcome,
      cells: [("Not sure", "not_sure")]),
    DecodingCase(
      name: "symbols beside words may be lost",
      field: """
        {name: q, title: Q, kind: single_choice, categories: [{value: good, label: "\u{1F600} Yes"}, \
        {value: bad, label: "\u{1F61E} No", aliases: ["\u{1F61E}"]}]}
        """,
      cells: [
        ("\u{1F600} Yes", "good"), ("Yes", "good"), ("\u{1F61E}", "bad"), ("no", "bad"),
        ("\u{1F610}", "<unreadable>"),
      ], findings: ["unknown-option": 1]),
    DecodingCase(
      name: "where two labels differ by their symbols alone, words alone say nothing",
      field: """
        {name: q, title: Q, kind: single_choice, categories: [{value: up, label: "\u{2191} Hours"}, \
        {value: down, label: "\u{2193} Hours"}]}
        """,
      cells: [("\u{2191} Hours", "up"), ("\u{2193} hours", "down"), ("Hours", "<unreadable>")],
      findings: ["ambiguous-option": 1]),
    DecodingCase(
      name: "a tool's own dash is no answer", field: outcome,
      cells: [("-", "<skipped>"), ("No", "not")], tool: "smartsurvey"),
    DecodingCase(
      name: "a scale with options is read as one choice",
      field: "{name: q, title: Q, kind: scale, categories: [{value: \"1\", label: Low}, "
        + "{value: \"2\", label: High}]}",
      cells: [("Low", "1"), ("2", "2"), ("1.0", "1")]),
    DecodingCase(
      name: "long options that agree at both ends are told apart",
      field: """
        {name: q, title: Q, kind: single_choice, categories: [{value: a, label: "Support in class from one adult, every day"}, \
        {value: b, label: "Support in class from two adults, every day"}, \
        {value: c, label: "Support in club from one adult, every day"}]}
        """,
      cells: [
        ("Support in class from one adult, every day", "a"),
        ("Support in club from one adult, every day", "c"),
        ("Support in class from two adults, every day", "b"),
        ("Support in clxxs from one adult, every day", "<unreadable>"),
        ("Support in class from one adult, every day", "a"),
      ], findings: ["ambiguous-option": 1]),
  ]

  @Test(arguments: cases)
  func `a question with one answer`(_ example: DecodingCase) throws { try example.check() }

  @Test func `a finding says which cells, as a spreadsheet names them`() throws {
    let validation = try TestSurvey(Self.outcome).answers(["No", "Never", "", "Sometimes"])
    let places = validation.places(of: .unknownOption)
    #expect(places.map(\.cell) == ["B3", "B5"])
  }

  @Test func `thousands of distinct answers are each read as they stand`() throws {
    let options = (0..<900).map { "{value: v\($0), label: Option number \($0) of many}" }
    let field =
      "{name: q, title: Q, kind: single_choice, categories: [\(options.joined(separator: ", "))]}"
    let order = (0..<3).flatMap { round in (0..<900).map { ($0 &* 7 + round) % 900 } }
    let validation = try TestSurvey(field).answers(order.map { "Option number \($0) of many" })
    #expect(validation.answers(to: "q") == order.map { "v\($0)" })
  }
}
