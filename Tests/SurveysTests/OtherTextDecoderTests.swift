import Testing

@testable import Surveys

/// What people type in beside "Other".
struct OtherTextDecoderTests {
  private static func survey(_ kind: String) -> TestSurvey {
    TestSurvey(
      """
      {name: help, title: Who helps?, kind: \(kind), delimiter: ";", categories: [{value: ta, label: A teaching assistant}, \
      {value: friend, label: A friend}, {value: other, label: Other (please specify)}]}
      """,
      "{name: help_other, title: Who else helps?, kind: other_text, otherOf: help}")
  }

  @Test func `typed among joined answers, it is what is left of the cell`() throws {
    let validation = try Self.survey("multiple_choice").reading(
      """
      ID,Who helps?
      1,A friend;
      2,"A friend;My nan, and her dog;"
      3,The bus driver;
      4,
      5,A teaching assistant;A cook;A cleaner;

      """)
    #expect(
      validation.answers(to: "help") == [
        "friend", "friend;other", "other", "<skipped>", "ta;other",
      ])
    #expect(
      validation.answers(to: "help_other") == [
        "<skipped>", "My nan, and her dog", "The bus driver", "<skipped>", "A cook; A cleaner",
      ])
    #expect(validation.graver.isEmpty)
  }

  @Test func `typed in place of a single answer`() throws {
    let validation = try Self.survey("single_choice").reading(
      "ID,Who helps?\n1,A friend\n2,The caretaker\n3,\n4,Other (please specify)\n")
    #expect(validation.answers(to: "help") == ["friend", "other", "<skipped>", "other"])
    #expect(
      validation.answers(to: "help_other") == [
        "<skipped>", "The caretaker", "<skipped>", "<skipped>",
      ])
    #expect(validation.graver.isEmpty)
  }

  @Test func `in a column of its own`() throws {
    let validation = try Self.survey("single_choice").reading(
      "ID,Who helps?,Who else helps?\n1,A friend,\n2,Other (please specify),A nurse\n3,A friend,-\n"
    )
    #expect(validation.answers(to: "help_other") == ["<skipped>", "A nurse", "<skipped>"])
  }

  @Test func `in the option's column, beside 0`() throws {
    let validation = try Self.survey("multiple_choice").reading(
      "UserID,UserNo,Tracking Link,Q3.1. A teaching assistant,Q3.2. A friend,"
        + "Q3.3. Other (please specify)\n7,1,web,1,0,0\n8,2,web,0,0,A nurse\n9,3,web,0,1,-\n",
      tools: Tools.all)
    #expect(validation.answers(to: "help") == ["ta", "other", "friend"])
    #expect(validation.answers(to: "help_other") == ["<skipped>", "A nurse", "<skipped>"])
    #expect(validation.graver.isEmpty)
  }

  @Test func `without a field for the text, what was typed is no option`() throws {
    var survey = Self.survey("single_choice")
    survey.fields.removeLast()
    let validation = try survey.reading("ID,Who helps?\n1,The caretaker\n")
    #expect(validation.answers(to: "help") == ["<unreadable>"])
    #expect(validation.graver == ["unknown-option": 1])
  }

  @Test func `a dropped text is not kept`() throws {
    var survey = Self.survey("single_choice")
    survey.fields[2] =
      "{name: help_other, title: Who else helps?, kind: other_text, otherOf: help, privacy: drop}"
    let validation = try survey.reading("ID,Who helps?\n1,Auntie Quillfeather\n")
    #expect(validation.answers(to: "help") == ["other"])
    #expect(!validation.clean.contains("Quill"))
  }
}
