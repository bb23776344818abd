import Testing

@testable import Surveys

/// Why there is no answer.
struct MissingReasonTests {
  private static let routed = TestSurvey(
    "{name: plan, title: Is there a plan?, kind: single_choice, categories: [{value: E, label: "
      + "\"Yes\"}, "
      + "{value: K, label: \"No\"}]}",
    "{name: easy, title: Was it easy?, kind: single_choice, askedIf: plan=E, categories: "
      + "[{value: y, label: Easy}, "
      + "{value: n, label: Hard}]}",
    "{name: parts, title: Which parts?, kind: multiple_choice, askedIf: plan=E, categories: "
      + "[{value: a, label: Part A}, "
      + "{value: b, label: Part B}]}",
    "{name: weeks, title: How many weeks?, kind: number, askedIf: plan=E}",
    "{name: since, title: Since when?, kind: date, askedIf: plan=E}",
    "{name: why, title: Why was that?, kind: text, askedIf: plan=E}",
    "{name: order, title: In what order?, kind: ranking, askedIf: plan=E, categories: [{value: "
      + "a, label: Part A}, "
      + "{value: b, label: Part B}]}")
  private static let header =
    "ID,Is there a plan?,Was it easy?,Which parts?,How many weeks?,Since when?,Why was that?,In "
    + "what order?\n"

  @Test func `a blank is not asked where the routing says so, and skipped elsewhere`() throws {
    let validation = try Self.routed.reading(
      Self.header + "1,Yes,,,,,,\n2,No,,,,,,\n3,,,,,,,\n")
    for field in ["easy", "parts", "weeks", "since", "why", "order"] {
      #expect(
        validation.answers(to: field) == ["<skipped>", "<not_asked>", "<not_asked>"], "\(field)")
    }
  }

  @Test func `an answer from somebody who was not asked is kept`() throws {
    let validation = try Self.routed.reading(
      Self.header + "1,No,Hard,Part A,3,2024-03-25,So,Part B\n")
    #expect(validation.answers(to: "easy") == ["n"])
    #expect(validation.answers(to: "why") == ["So"])
  }

  @Test func `a required answer is required only of those who were asked`() throws {
    let survey = TestSurvey(
      "{name: plan, title: Is there a plan?, kind: single_choice, categories: [{value: E, label: "
        + "\"Yes\"}, "
        + "{value: K, label: \"No\"}]}",
      "{name: why, title: Why was that?, kind: text, askedIf: plan=E, constraints: {required: "
        + "true}}"
    )
    let validation = try survey.reading(
      "ID,Is there a plan?,Why was that?\n1,No,\n2,Yes,\n3,Yes,So\n")
    #expect(validation.reconciliation.accepted == 2)
    #expect(validation.places(of: .requiredMissing).map(\.row) == [3])
  }

  @Test func `a question no column was found for was not asked`() throws {
    let validation = try Self.routed.reading("ID,Is there a plan?,Was it easy?\n1,Yes,Hard\n")
    #expect(validation.answers(to: "why") == ["<not_asked>"])
    #expect(validation.found["field-not-found"] == 5)
  }

  @Test func `a question of another wave is not missed`() throws {
    let survey = TestSurvey(
      "{name: old, title: Old?, kind: text, waves: [\"2024\"]}",
      "{name: new, title: New?, kind: text, waves: [\"2025\"]}", top: ["wave: \"2025\""])
    let validation = try survey.reading("ID,New?\n1,a\n")
    #expect(validation.found["field-not-found"] == nil)
    #expect(validation.answers(to: "old") == ["<not_asked>"])
  }

  @Test func `a field's own missing forms take the place of the file's`() throws {
    let survey = TestSurvey(
      "{name: a, title: A, kind: text, missingValues: [{value: none, label: not_applicable}]}",
      "{name: b, title: B, kind: text}", top: ["missingValues: [{value: nil, label: dont_know}]"])
    let validation = try survey.reading("ID,A,B\n1,none,none\n2,nil,nil\n")
    #expect(validation.answers(to: "a") == ["<not_applicable>", "nil"])
    #expect(validation.answers(to: "b") == ["none", "<dont_know>"])
  }

  @Test func `prefer not to say and don't know count as answered, the rest do not`() {
    #expect(MissingReason.allCases.filter(\.countsAsAnswered) == [.preferNotToSay, .dontKnow])
  }

  @Test func `a reason fits in an answer's two bytes and in a date's eight`() {
    for reason in MissingReason.allCases {
      #expect(AnswerCode(missing: reason).missing == reason)
      #expect(AnswerCode(missing: reason).option == nil)
      #expect(TextReference(missing: reason).missing == reason)
    }
    #expect(AnswerCode(option: AnswerCode.mostOptions).option == AnswerCode.mostOptions)
  }
}
