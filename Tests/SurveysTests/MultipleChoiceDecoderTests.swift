import Testing

@testable import Surveys

struct MultipleChoiceDecoderTests {
  private static let services = """
    {name: q, title: Q, kind: multiple_choice, delimiter: ";", categories: [{value: speech, label: Speech therapy}, \
    {value: mixed, label: "Mixed (home, school, club)"}, {value: clubs, label: "Clubs, and short breaks", aliases: [Clubs]}, \
    {value: none, label: None of these, exclusive: true}]}
    """

  static let cases: [DecodingCase] = [
    DecodingCase(
      name: "joined by semicolons, with one at the end and spaces about", field: services,
      cells: [
        ("Speech therapy;", "speech"), ("Speech therapy ; Clubs;", "speech;clubs"),
        ("Clubs;Speech therapy", "speech;clubs"),
      ], tool: "microsoft-forms"),
    DecodingCase(
      name: "separators alone are as good as blank", field: services,
      cells: [(";", "<skipped>"), (" ; ;", "<skipped>"), (",", "<skipped>")]),
    DecodingCase(
      name: "joined by commas, with commas inside options", field: services,
      cells: [
        ("Mixed (home, school, club)", "mixed"),
        ("Speech therapy, Mixed (home, school, club)", "speech;mixed"),
        ("Clubs, and short breaks, Speech therapy", "speech;clubs"),
        ("Clubs, Mixed (home, school, club)", "mixed;clubs"),
      ], tool: "google-forms"),
    DecodingCase(
      name: "one of several that is no option is reported and the rest kept", field: services,
      cells: [("Speech therapy;Portage;", "speech"), ("Portage;", "<unreadable>")],
      findings: ["unknown-option": 2]),
    DecodingCase(
      name: "an option that should stand alone, with another", field: services,
      cells: [("None of these;", "none"), ("None of these;Clubs;", "clubs;none")],
      findings: ["exclusive-option": 1]),
    DecodingCase(
      name: "a reason, or nothing", field: services,
      cells: [("", "<skipped>"), ("[not_applicable]", "<not_applicable>"), (" ", "<skipped>")]),
    DecodingCase(
      name: "clean values joined as the clean table joins them", field: services,
      cells: [("speech;clubs", "speech;clubs"), ("none", "none")]),
  ]

  @Test(arguments: cases)
  func `several answers in one cell`(_ example: DecodingCase) throws {
    try example.check()
  }

  struct Columns: Sendable, CustomTestStringConvertible {
    var name: String
    var cells: String
    var answer: String
    var testDescription: String { name }
  }

  static let columns: [Columns] = [
    Columns(name: "0 and 1", cells: "1,0,1,0", answer: "speech;clubs"),
    Columns(name: "Yes and No", cells: "Yes,No,No,No", answer: "speech"),
    Columns(name: "Y and blank", cells: "Y,,Y,", answer: "speech;clubs"),
    Columns(name: "the label repeated", cells: "Speech therapy,,,", answer: "speech"),
    Columns(name: "the clean value", cells: ",mixed,clubs,", answer: "mixed;clubs"),
    Columns(name: "TRUE and FALSE", cells: "TRUE,FALSE,FALSE,FALSE", answer: "speech"),
    Columns(name: "checked", cells: "Checked,Unchecked,Unchecked,Unchecked", answer: "speech"),
    Columns(name: "nothing chosen", cells: "0,0,0,0", answer: "<skipped>"),
    Columns(name: "nothing written", cells: ",,,", answer: "<skipped>"),
    Columns(name: "dashes", cells: "-,-,-,-", answer: "<skipped>"),
    Columns(
      name: "not asked", cells: "[not_asked],[not_asked],[not_asked],[not_asked]",
      answer: "<not_asked>"),
    Columns(name: "one dash among answers", cells: "1,-,0,0", answer: "speech"),
  ]

  @Test(arguments: columns)
  func `a column for each option`(_ example: Columns) throws {
    let header =
      "UserID,UserNo,Tracking Link,Q7.1. Speech therapy,\"Q7.2. Mixed (home, school, club)\","
      + "\"Q7.3. Clubs, and short breaks\",Q7.4. None of these\n"
    let validation = try TestSurvey(Self.services).reading(
      header + "5,1,web,\(example.cells)\n", tools: Tools.all)
    #expect(validation.header.tool.name == "smartsurvey")
    #expect(validation.answers(to: "q") == [example.answer])
    #expect(validation.graver.isEmpty)
    #expect(validation.matching.matches.last?.how == .values)
  }

  @Test func `more options than a word has bits`() throws {
    let options = (0..<150).map { "{value: v\($0), label: Thing \($0)}" }.joined(separator: ", ")
    let field =
      "{name: q, title: Q, kind: multiple_choice, delimiter: \";\", categories: [\(options)]}"
    let validation = try TestSurvey(field).answers(["Thing 149;Thing 0;Thing 64;", "Thing 63;"])
    #expect(validation.answers(to: "q") == ["v0;v64;v149", "v63"])
  }

  @Test func `a field whose layout is fixed is not split by anything else`() throws {
    let field = """
      {name: q, title: Q, kind: multiple_choice, layout: joined_semicolon, delimiter: ";", \
      categories: [{value: a, label: Art}, {value: b, label: Books}]}
      """
    let validation = try TestSurvey(field).answers(["Art;Books;", "Art, Books"])
    #expect(validation.answers(to: "q") == ["a;b", "<unreadable>"])
  }
}
