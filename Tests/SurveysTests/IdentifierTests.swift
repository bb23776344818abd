import Testing

@testable import Surveys

struct IdentifierTests {
  private static let survey = TestSurvey("{name: q, title: Q, kind: text}")

  @Test func `an identifier stands as it is written`() throws {
    let validation = try Self.survey.reading("ID,Q\n0017,a\nR_2x,b\n \"A 3\" ,c\n")
    #expect(validation.answers(to: "response_id").prefix(2) == ["0017", "R_2x"])
    #expect(validation.responses.rows == [2, 3, 4])
  }

  @Test func `a response without one is kept and said`() throws {
    let validation = try Self.survey.reading("ID,Q\n1,a\n,b\n ,c\n")
    #expect(validation.found["identifier-missing"] == 2)
    #expect(validation.reconciliation.accepted == 3)
    #expect(validation.places(of: .identifierMissing).map(\.cell) == ["A3", "A4"])
  }

  @Test func `the tool's own identifier is kept where the schema has no field for one`() throws {
    let survey = TestSurvey(exactly: ["{name: q, title: Q, kind: text}"])
    let validation = try survey.reading(
      "RespondentID,CollectorID,Q\n,,Open-Ended Response\n99,1,a\n98,1,b\n", tools: Tools.all)
    #expect(validation.responses.identifiers.map(validation.responses.string) == ["99", "98"])
    #expect(validation.clean == "q\r\na\r\nb\r\n")
  }

  @Test func `an identifier may be hashed, and repeats are still found`() throws {
    let survey = TestSurvey(
      exactly: [
        "{name: response_id, title: ID, kind: identifier, privacy: hash}",
        "{name: q, title: Q, kind: text}",
      ])
    let validation = try survey.reading("ID,Q\n5,a\n6,b\n5,c\n")
    #expect(validation.reconciliation.duplicate == 1)
    #expect(validation.answers(to: "q") == ["a", "b"])
    #expect(!validation.clean.contains("\n5,"))
  }

  @Test func `a dropped identifier still finds repeats`() throws {
    let survey = TestSurvey(
      exactly: [
        "{name: response_id, title: ID, kind: identifier, privacy: drop}",
        "{name: q, title: Q, kind: text}",
      ])
    let validation = try survey.reading("ID,Q\n5,a\n6,b\n5,c\n")
    #expect(validation.reconciliation.duplicate == 1)
    #expect(validation.clean == "response_id,q\r\n,a\r\n,b\r\n")
  }

  @Test(arguments: ["keep", "drop", "hash"])
  func `identifiers that a spreadsheet shortened are never taken for one person's`(
    _ privacy: String
  ) throws {
    let survey = TestSurvey(
      exactly: [
        "{name: response_id, title: ID, kind: identifier, privacy: \(privacy)}",
        "{name: q, title: Q, kind: text}",
      ])
    let validation = try survey.reading("ID,Q\n1.88E+08,a\n1.88E+08,b\n5,c\n5,d\n")
    #expect(validation.found["identifier-damaged"] == 2)
    #expect(validation.reconciliation.duplicate == 1)
    #expect(validation.answers(to: "q") == ["a", "b", "c"])
  }
}
