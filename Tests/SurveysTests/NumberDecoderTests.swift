import Testing

@testable import Surveys

struct NumberDecoderTests {
  private static let number = "{name: q, title: Q, kind: number}"

  static let cases: [DecodingCase] = [
    DecodingCase(
      name: "digits, decimals, signs and spaces", field: number,
      cells: [
        ("3", "3"), ("007", "7"), (" 12 ", "12"), ("-4", "-4"), ("+4", "4"), ("2.50", "2.5"),
        (".5", "0.5"), ("1e3", "1000"), ("123456789012345", "123456789012345"),
      ]),
    DecodingCase(
      name: "as spreadsheets dress them", field: number,
      cells: [("1,234", "1234"), ("£1,234.50", "1234.5"), ("45%", "45"), ("€12", "12")]),
    DecodingCase(
      name: "what is no number is unreadable", field: number,
      cells: [
        ("three or so", "<unreadable>"), ("11y", "<unreadable>"), ("1,23", "<unreadable>"),
        ("1 2", "<unreadable>"), ("nan", "<unreadable>"), ("inf", "<unreadable>"),
        ("0x10", "<unreadable>"), ("1e999", "<unreadable>"), ("\u{0663}", "<unreadable>"),
      ], findings: ["unreadable-number": 9]),
    DecodingCase(
      name: "outside the range is unreadable",
      field:
        "{name: q, title: Q, kind: number, constraints: {minimum: 1, maximum: 9.5}}",
      cells: [
        ("1", "1"), ("9.5", "9.5"), ("0", "<unreadable>"), ("10", "<unreadable>"),
        ("-3", "<unreadable>"), ("", "<skipped>"),
      ], findings: ["number-out-of-range": 3]),
    DecodingCase(
      name: "a whole number has no half", field: "{name: q, title: Q, kind: number, type: integer}",
      cells: [("2", "2"), ("2.0", "2"), ("2.5", "<unreadable>")],
      findings: ["unreadable-number": 1]),
    DecodingCase(
      name: "no answer", field: number,
      cells: [("", "<skipped>"), ("[dont_know]", "<dont_know>"), ("-", "<skipped>")],
      tool: "smartsurvey"),
    DecodingCase(
      name: "a code for no answer",
      field:
        "{name: q, title: Q, kind: number, missingValues: [{value: \"-99\", label: dont_know}]}",
      cells: [("-99", "<dont_know>"), ("99", "99"), ("", "<skipped>")]),
    DecodingCase(
      name: "a scale without options is a number", field: "{name: q, title: Q, kind: scale}",
      cells: [("7", "7"), ("lots", "<unreadable>")], findings: ["unreadable-number": 1]),
  ]

  @Test(arguments: cases)
  func `a number`(_ example: DecodingCase) throws { try example.check() }
}
