import Testing

@testable import Surveys

struct TextDecoderTests {
  private static let text = "{name: q, title: Q, kind: text}"

  static let cases: [DecodingCase] = [
    DecodingCase(
      name: "words stand as they were written, without the spaces about them", field: text,
      cells: [
        ("She \"gets\" him.", "She \"gets\" him."), ("  two words ", "two words"),
        ("a, b", "a, b"), ("line one\nline two", "line one\nline two"),
        ("caf\u{E9} \u{1F600}", "caf\u{E9} \u{1F600}"),
        ("\" quoted \"", "\" quoted \""), ("n/a", "n/a"), ("0", "0"),
      ]),
    DecodingCase(
      name: "no answer", field: text,
      cells: [("", "<skipped>"), (" \t", "<skipped>"), ("[not_asked]", "<not_asked>")]),
    DecodingCase(
      name: "a tool's dash is no comment", field: text,
      cells: [("-", "<skipped>"), ("- but slowly", "- but slowly")], tool: "smartsurvey"),
    DecodingCase(
      name: "a form the field lists is no answer, however long",
      field:
        "{name: q, title: Q, kind: text, missingValues: [{value: I would much rather not answer "
        + "this one, "
        + "label: prefer_not_to_say}]}",
      cells: [
        ("I would much rather not answer this one", "<prefer_not_to_say>"), ("Yes", "Yes"),
        ("", "<skipped>"),
      ]),
    DecodingCase(
      name: "the whole text must fit the pattern",
      field:
        "{name: q, title: Q, kind: text, constraints: {pattern: \"S[0-9]{4}\"}}",
      cells: [
        ("S1234", "S1234"), (" S0000 ", "S0000"), ("S12345", "<unreadable>"),
        ("xS1234", "<unreadable>"), ("", "<skipped>"),
      ], findings: ["pattern-mismatch": 2]),
    DecodingCase(
      name: "a pattern sees the text, not the file's doubled quotes",
      field:
        "{name: q, title: Q, kind: text, constraints: {pattern: '\"[a-z]+\"'}}",
      cells: [("\"oak\"", "\"oak\""), ("oak", "<unreadable>")], findings: ["pattern-mismatch": 1]),
  ]

  @Test(arguments: cases)
  func `text`(_ example: DecodingCase) throws { try example.check() }

  @Test func `a form the file lists is no answer, however long`() throws {
    let survey = TestSurvey(
      Self.text,
      top: ["missingValues: [{value: \"This question was not shown to them\", label: not_asked}]"])
    let validation = try survey.answers(["This question was not shown to them", "Shown"])
    #expect(validation.answers(to: "q") == ["<not_asked>", "Shown"])
  }

  @Test func `hashed text is the same code each time, and never the text`() throws {
    let survey = TestSurvey(
      "{name: q, title: Q, kind: text, privacy: hash}",
      "{name: r, title: R, kind: text, privacy: hash}")
    let validation = try survey.reading(
      "ID,Q,R\n1,Oakfield,Oakfield\n2,\" Oakfield \",Elm\n3,\"The \"\"Oak\"\"\",\n4,The \"Oak\",\n")
    let q = validation.answers(to: "q")
    #expect(q[0] == q[1])
    #expect(q[0] != q[2])
    #expect(q[2] == q[3], "the same words, however the file quotes them")
    #expect(q.allSatisfy { $0.count == 16 && $0.allSatisfy(\.isHexDigit) })
    #expect(validation.answers(to: "r")[0] != q[0], "two fields' codes cannot be laid side by side")
    #expect(validation.answers(to: "r")[2] == "<skipped>")
    #expect(!validation.clean.contains("Oak"))
  }

  @Test(arguments: ["drop", "sealed"])
  func `dropped and sealed fields are there, empty`(_ privacy: String) throws {
    let survey = TestSurvey("{name: q, title: Q, kind: text, privacy: \(privacy)}")
    let validation = try survey.answers(["Quillfeather", "Marjoram"])
    #expect(validation.clean == "response_id,q\r\n1,\r\n2,\r\n")
  }

  @Test(arguments: ["single_choice", "number", "date"])
  func `dropped answers of any kind are empty`(_ kind: String) throws {
    let options = kind == "single_choice" ? ", categories: [{value: \"1\", label: One}]" : ""
    let survey = TestSurvey("{name: q, title: Q, kind: \(kind), privacy: drop\(options)}")
    let validation = try survey.answers([kind == "date" ? "2024-03-25" : "1"])
    #expect(validation.clean == "response_id,q\r\n1,\r\n")
  }
}
