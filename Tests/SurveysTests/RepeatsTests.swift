import Testing

@testable import Surveys

/// A repeat is left out; two people who merely answer alike are both kept.
struct RepeatsTests {
  private static let survey = TestSurvey("{name: q, title: Q, kind: text}")
  private static let anonymous = TestSurvey(exactly: ["{name: q, title: Q, kind: text}"])

  @Test func `the same identifier is a repeat, wherever it stands`() throws {
    let validation = try Self.survey.reading("ID,Q\n7,a\n3,b\n7,other words\n9,c\n3,b\n")
    #expect(validation.reconciliation.duplicate == 2)
    #expect(validation.answers(to: "q") == ["a", "b", "c"])
    #expect(validation.places(of: .duplicateResponse).map(\.row) == [4, 6])
    #expect(validation.isBalanced)
  }

  @Test func `identifiers that grow and shrink again are compared in full`() throws {
    let validation = try Self.survey.reading("ID,Q\n1,a\n2,b\n10,c\n9,d\n10,e\n11,f\n")
    #expect(validation.places(of: .duplicateResponse).map(\.row) == [6])
  }

  @Test func `responses without an identifier are no repeats of each other`() throws {
    let validation = try Self.survey.reading("ID,Q\n,a\n,b\n,a but different\n")
    #expect(validation.reconciliation.duplicate == 0)
  }

  @Test func `identical answers under different identifiers are kept and said`() throws {
    let validation = try Self.survey.reading(
      "ID,Q\n1,The very same words.\n2,x\n3,The very same words.\n")
    #expect(validation.reconciliation.accepted == 3)
    #expect(validation.places(of: .identicalAnswers).map(\.row) == [4])
  }

  @Test func `ticks alone are alike too often to mention`() throws {
    let survey = TestSurvey(
      "{name: q, title: Q, kind: single_choice, categories: [{value: a, label: A}, {value: b, "
        + "label: B}]}",
      "{name: r, title: R, kind: text}")
    let validation = try survey.reading("ID,Q,R\n1,A,\n2,A,\n3,A,\n")
    #expect(validation.found.isEmpty)
  }

  @Test func `a whole row again, its times too, is a repeat`() throws {
    let validation = try Self.anonymous.reading(
      "Timestamp,Q\r\n4/22/2016 20:19:46,a\r\n4/22/2016 20:21:00,a\r\n4/22/2016 20:19:46,a",
      tools: Tools.all)
    #expect(validation.header.tool.name == "google-forms")
    #expect(validation.reconciliation.duplicate == 1)
    #expect(validation.places(of: .duplicateResponse).map(\.row) == [4])
    #expect(validation.places(of: .identicalAnswers).map(\.row) == [3])
  }

  @Test func `without identifiers or times nobody is taken for somebody else`() throws {
    let validation = try Self.anonymous.reading("Q\nyes\nno\nyes\nyes\n")
    #expect(validation.reconciliation.duplicate == 0)
    #expect(validation.reconciliation.accepted == 4)
    #expect(validation.found == ["identical-answers": 2])
  }

  @Test func `a repeat of a refused response is refused`() throws {
    let survey = TestSurvey(
      "{name: consent, title: Agree?, kind: consent}", "{name: q, title: Q, kind: text}")
    let validation = try survey.reading("ID,Agree?,Q\n1,No,a\n1,No,a\n2,Yes,b\n2,Yes,b\n")
    #expect(validation.reconciliation.refused == 2)
    #expect(validation.reconciliation.duplicate == 1)
    #expect(validation.isBalanced)
  }
}
