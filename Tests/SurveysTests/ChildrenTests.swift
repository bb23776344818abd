import Testing

@testable import Surveys

/// Several children in one response, a row each.
struct ChildrenTests {
  private static let survey = TestSurvey(
    "{name: child, title: Which child?, kind: single_choice, role: child, categories: [{value: "
      + "first, label: First}, "
      + "{value: second, label: Second}]}",
    "{name: q, title: Q, kind: text}", top: ["unit: children"])

  @Test func `a respondent's children are rows of their own, under one respondent`() throws {
    let validation = try Self.survey.reading(
      "ID,Which child?,Q\n1,First,a\n1,Second,b\n2,First,c\n1,Second,b "
        + "again\n3,First,d\n3,Second,e\n"
    )
    #expect(validation.reconciliation.accepted == 5)
    #expect(validation.reconciliation.duplicate == 1)
    #expect(validation.places(of: .duplicateResponse).map(\.row) == [5])
    #expect(validation.responses.respondents == [0, 0, 1, 2, 2])
    #expect(validation.isBalanced)
  }

  @Test func `where each has one child, rows and respondents are the same`() throws {
    let validation = try Self.survey.reading("ID,Which child?,Q\n1,First,a\n2,First,b\n")
    #expect(validation.responses.respondents == nil)
  }

  @Test func `a row without an identifier is a respondent of its own`() throws {
    let validation = try Self.survey.reading(
      "ID,Which child?,Q\n,First,a\n,Second,b\n4,First,c\n4,Second,d\n")
    #expect(validation.responses.respondents == [0, 1, 2, 2])
  }

  @Test func `joined exports keep their respondents apart`() throws {
    let text = "ID,Which child?,Q\n1,First,a\n1,Second,b\n2,First,c\n"
    let parts = [try Self.survey.reading(text), try Self.survey.reading(text)].map(\.responses)
    let joined = try #require(Responses.joined(parts))
    #expect(joined.count == 6)
    #expect(joined.respondents == [0, 0, 1, 2, 2, 3])
    #expect(joined.identifiers.map(joined.string) == ["1", "1", "2", "1", "1", "2"])
  }

  @Test
  func `where the unit is respondents the same identifier with another child is no repeat either`()
    throws
  {
    var survey = Self.survey
    survey.top = []
    let validation = try survey.reading("ID,Which child?,Q\n1,First,a\n1,Second,b\n1,First,a\n")
    #expect(validation.reconciliation.duplicate == 1)
    #expect(validation.reconciliation.accepted == 2)
  }

  @Test func `a tool's loop asks about each child in turn`() throws {
    let survey = TestSurvey(
      "{name: q, title: What is going well?, kind: text}", top: ["unit: children"])
    let tool = Tools.named("qualtrics")
    let validation = try survey.reading(
      "ResponseId,1_Q5,2_Q5\nResponse ID,What is going well?,What is going well?\n"
        + "\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"1_QID5\"\"}\",\"{\"\"ImportId\"\":\"\"2_QID5\"\"}\"\n"
        + "R_1,Clubs,School\nR_2,Home,\n", tools: [tool])
    #expect(validation.answers(to: "q") == ["Clubs", "School", "Home"])
    #expect(validation.responses.respondents == [0, 0, 1])
  }
}
