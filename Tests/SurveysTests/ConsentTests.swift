import Testing

@testable import Surveys

/// Those who did not consent are discarded and counted, never set aside.
struct ConsentTests {
  private static let plain = "{name: consent, title: May we use your answers?, kind: consent}"
  private static let worded = """
    {name: consent, title: May we use your answers?, kind: consent, \
    categories: [{value: "yes", label: "Yes, I agree"}, {value: declined, label: I would rather not}, \
    {value: unsure, label: Not sure, missing: dont_know}]}
    """

  struct Case: Sendable, CustomTestStringConvertible {
    var field: String
    var cell: String
    var isKept: Bool
    var findings: [String: Int] = [:]
    var testDescription: String { "\(cell): \(isKept)" }
  }

  static let cases: [Case] = [
    Case(field: plain, cell: "Yes", isKept: true),
    Case(field: plain, cell: "I agree", isKept: true),
    Case(field: plain, cell: "TRUE", isKept: true),
    Case(field: plain, cell: "1", isKept: true),
    Case(field: plain, cell: "No", isKept: false),
    Case(field: plain, cell: "I do not consent", isKept: false),
    Case(field: plain, cell: "0", isKept: false),
    Case(field: plain, cell: "", isKept: false),
    Case(field: plain, cell: "Perhaps", isKept: false, findings: ["unknown-option": 1]),
    Case(field: worded, cell: "Yes, I agree", isKept: true),
    Case(field: worded, cell: "I would rather not", isKept: false),
    Case(field: worded, cell: "Not sure", isKept: false),
  ]

  @Test(arguments: cases)
  func `consent`(_ example: Case) throws {
    let survey = TestSurvey(example.field, "{name: q, title: Q, kind: text}")
    let validation = try survey.reading(
      TestSurvey.csv([
        ["ID", "May we use your answers?", "Q"], ["1", example.cell, "Quillfeather"],
        ["2", "Yes, I agree", "ok"],
      ]))
    #expect(validation.reconciliation.accepted == (example.isKept ? 2 : 1))
    #expect(validation.reconciliation.refused == (example.isKept ? 0 : 1))
    #expect(validation.reconciliation.quarantined == 0)
    #expect(validation.clean.contains("Quillfeather") == example.isKept)
    #expect(validation.graver == example.findings)
    #expect(validation.isBalanced)
  }

  @Test func `nothing else is said of a response that was refused`() throws {
    let survey = TestSurvey(
      Self.plain, "{name: age, title: Age, kind: number, constraints: {required: true}}",
      "{name: when, title: When, kind: date}")
    let validation = try survey.reading(
      "When,ID,Age,May we use your answers?\nsoon,1,old,No\n2024-03-25,2,9,Yes\n")
    #expect(validation.found == ["consent-refused": 1])
  }

  @Test func `consent kept as true or false is written so, and read back`() throws {
    let survey = TestSurvey(
      """
      {name: consent, title: Agree?, kind: consent, type: boolean, \
      categories: [{value: agree, label: I agree}, {value: disagree, label: I do not}]}
      """, "{name: q, title: Q, kind: text}")
    let first = try survey.reading("ID,Agree?,Q\n1,I agree,a\n2,I do not,b\n")
    #expect(first.clean == "response_id,consent,q\r\n1,true,a\r\n")
    let again = try survey.reading(first.clean)
    #expect(again.clean == first.clean)
  }
}
