import TestSupport
import Testing

@testable import Surveys

/// How an export stands against its schema.
struct SchemaAlignmentTests {
  private static let survey = TestSurvey(
    "{name: age, title: How old is your child?, kind: text}",
    "{name: happy, title: 'Q2. Are you happy with the school?', kind: text}",
    "{name: wait, title: How long did you wait for help?, kind: text, aliases: ['Q3. How long was the wait?']}"
  )

  private static func lines(_ headings: String...) throws -> [String] {
    let validation = try survey.reading(
      TestSurvey.csv([headings, headings.map { _ in "1" }]))
    return AlignmentText(
      WaveAlignment(
        schema: validation.schema, header: validation.header, matching: validation.matching)
    ).lines
  }

  @Test func `nothing differs`() throws {
    let lines = try Self.lines(
      "ID", "How old is your child?", "Q2. Are you happy with the school?",
      "Q3. How long was the wait?")
    #expect(lines == ["All 3 questions are as the schema has them."])
  }

  @Test func `an inserted question, and the numbers behind it`() throws {
    let lines = try Self.lines(
      "ID", "Q1. How old is your child?", "Q2. Where do you live at the moment?",
      "Q3. Are you happy with the school?", "Q4. How long was the wait?")
    #expect(
      lines == [
        "Inserted: Q2 ‘Where do you live at the moment?’ (column C).",
        "2 questions renumbered (Q2 to Q3 became Q3 to Q4).", "1 question is as the schema has it.",
      ])
  }

  @Test func `a question that was dropped, and one that was reworded`() throws {
    let lines = try Self.lines(
      "ID", "Are you happy with the school?", "How long did you have to wait for any help?")
    #expect(
      lines == [
        "Dropped: ‘How old is your child?’.",
        "1 reworded: ‘How long did you have to wait for any help?’ was ‘How long did you wait for "
          + "help?’.", "1 question is as the schema has it.",
      ])
  }
}
