import Surveys
import Testing

@testable import Reports

/// What of a survey is asked on paper, and in which words.
struct EntryFormTests {
  @Test func `consent comes first, and what nobody answers on paper is left out`() throws {
    #expect(
      try EntryFormCase.form().questions.map(\.field) == [
        "agree", "stay", "club", "fun", "safe", "liked", "order", "age", "joined", "why_stay",
        "why_go",
      ])
  }

  @Test func `routing is said with the answer and the number of its question`() throws {
    let form = try EntryFormCase.form()
    let stay = try #require(form.questions.first { $0.field == "stay" })
    #expect(stay.routing == "Answer this only if you ticked ‘Yes, I do’ at question 3.")
    #expect(form.questions.filter { $0.field != "stay" }.allSatisfy { $0.routing == nil })
  }

  @Test func `routing by a question that is left out names it`() throws {
    var schema = try EntryFormCase.schema()
    let stay = try #require(schema.index(of: "stay"))
    schema.fields[stay].askedIf = Routing(field: "surname", value: "Reed")
    let form = EntryForm(schema)
    #expect(
      form.questions.first { $0.field == "stay" }?.routing
        == "Answer this only if your answer to ‘Your surname’ is ‘Reed’.")
  }

  @Test func `a stem stands over the first of its statements alone`() throws {
    let form = try EntryFormCase.form()
    #expect(form.questions.compactMap(\.stem) == ["How much do you agree?"])
    #expect(form.questions.first { $0.field == "fun" }?.stem != nil)
  }

  @Test func `columns of options name the question and the option`() throws {
    let columns = try EntryFormCase.form().columns
    #expect(
      columns.map(\.header) == [
        "Response ID", "May we use your answers?", "How long do you stay?", "Do you go to a club?",
        "The club is fun", "I feel safe at the club",
        "What do you like there? [Games, indoors (or out)]", "What do you like there? [Food]",
        "What do you like there? [Other]", "Other: please say what", "Put these in order [Games]",
        "Put these in order [Food]", "Put these in order [Friends]", "How old are you?",
        "When did you join?", "why_stay. Please say why:", "why_go. Please say why:",
      ])
  }

  @Test func `a survey without an identifier still has a return number`() throws {
    var schema = try EntryFormCase.schema()
    schema.fields.removeAll { $0.kind == .identifier }
    let first = try #require(EntryForm(schema).columns.first)
    #expect(first.header == "Return number")
    #expect(first.cell == .returnNumber)
  }

  @Test(arguments: EntryFormCase.surveys)
  func `every survey of ours makes a form`(path: String) throws {
    let schema = try SchemaLoader.load(path: path)
    let form = EntryForm(schema, dialects: try EntryFormCase.dialects())
    #expect(!form.questions.isEmpty)
    for question in form.questions {
      let field = schema.fields[try #require(schema.index(of: question.field))]
      #expect(field.privacy != .sealed && field.privacy != .drop)
      #expect(field.kind != .identifier)
      #expect(field.type != "datetime")
    }
    for column in form.columns { #expect(!column.help.isEmpty) }
  }

  @Test(
    arguments: [
      (nil, nil, true, "a whole number"), (0, nil, false, "a number of 0 or more"),
      (nil, 2.5, false, "a number of 2.5 or less"), (1, 5, true, "a whole number from 1 to 5"),
    ] as [(Double?, Double?, Bool, String)])
  func `what number is asked for`(least: Double?, most: Double?, isWhole: Bool, words: String) {
    #expect(NumberWords.asked(least: least, most: most, isWhole: isWhole) == words)
  }
}
