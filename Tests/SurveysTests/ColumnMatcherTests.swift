import Testing

@testable import Surveys

/// Which columns hold which fields.
struct ColumnMatcherTests {
  private static let yesNo = "categories: [{value: y, label: \"Yes\"}, {value: n, label: \"No\"}]"

  /// Each field's columns and evidence, as `field: columns how`.
  private func matches(
    _ survey: TestSurvey, _ records: [[String]]
  ) throws -> (found: [String], matching: ColumnMatching) {
    let schema = try survey.schema()
    let matching = ColumnMatcher.match(
      HeaderReader.read(records, dialects: Tools.all), with: schema)
    let found = matching.matches.map {
      "\(schema.fields[$0.field].name): \($0.columns.map(\.index)) \($0.how.rawValue)"
    }
    return (found, matching)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var fields: [String]
    var records: [[String]]
    var found: [String]
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "by the field's name", fields: ["{name: age_band, title: How old?, kind: text}"],
      records: [["AGE_BAND"], ["5"]], found: ["age_band: [1] id"]),
    Case(
      name: "by the name before the question's text",
      fields: ["{name: outcome, title: Something else, kind: text}"],
      records: [["outcome. Are needs met?"], ["x"]], found: ["outcome: [1] id"]),
    Case(
      name: "by an alias", fields: ["{name: a, title: How old?, kind: text, aliases: [\"Age:\"]}"],
      records: [["Q4. age"], ["5"]], found: ["a: [1] alias"]),
    Case(
      name: "by its title, whatever the tool puts about it",
      fields: ["{name: a, title: \"Are your child's needs met?\", kind: text}"],
      records: [["Q5.1. <b>Are your child\u{2019}s needs\u{A0}met</b>"], ["x"]],
      found: ["a: [1] text"]),
    Case(
      name: "by a title near enough",
      fields: [
        "{name: a, title: How often are you listened to when decisions are made?, kind: text}"
      ],
      records: [["How often were you listened to when decisions are made?"], ["x"]],
      found: ["a: [1] text"]),
    Case(
      name: "never by a title that two columns are as near to",
      fields: ["{name: a, title: How often are you listened to at school?, kind: text}"],
      records: [
        ["How often are you listened to at home?", "How often are you listened to at work?"],
        ["x", "y"],
      ],
      found: []),
    Case(
      name: "by the answers in it",
      fields: [
        "{name: a, title: What support is there?, kind: single_choice, categories: [None at all, "
          + "Some, Plenty]}"
      ],
      records: [["Support"], ["Some"], ["Plenty"], ["None at all"]], found: ["a: [1] values"]),
    Case(
      name: "never by the answers where two columns would do",
      fields: [
        "{name: a, title: What support is there?, kind: single_choice, categories: [None at all, "
          + "Some, Plenty]}"
      ],
      records: [
        ["Now", "Before"], ["Some", "Plenty"], ["Plenty", "Some"], ["None at all", "None at all"],
      ], found: []),
    Case(
      name: "a grid's row in brackets",
      fields: [
        "{name: a, title: We are listened to, question: How much do you agree?, kind: text}"
      ],
      records: [["Timestamp", "How much do you agree? [We are listened to]"], ["1/1/2024", "x"]],
      found: ["a: [2] text"]),
    Case(
      name: "the same statement under two questions",
      fields: [
        "{name: now, title: At school, question: Where is it now?, kind: text}",
        "{name: ideal, title: At school, question: Where should it be?, kind: text}",
      ],
      records: [
        ["Timestamp", "Where should it be? [At school]", "Where is it now? [At school]"],
        ["1/1/2024", "x", "y"],
      ],
      found: ["now: [3] text", "ideal: [2] text"]),
    Case(
      name: "the same header told apart by what stands before it",
      fields: [
        "{name: a, title: Are needs met?, kind: text}",
        "{name: a_why, title: Needs explained, kind: text, aliases: [\"Please explain your "
          + "answer:\"]}",
        "{name: b, title: Are goals clear?, kind: text}",
        "{name: b_why, title: Goals explained, kind: text, aliases: [\"Please explain your "
          + "answer:\"]}",
      ],
      records: [
        [
          "Are needs met?", "Please explain your answer:", "Are goals clear?",
          "Please explain your answer:",
        ], ["a", "b", "c", "d"],
      ],
      found: ["a: [1] text", "a_why: [2] alias", "b: [3] text", "b_why: [4] alias"]),
    Case(
      name: "columns of options under their question",
      fields: [
        "{name: a, title: Which help?, kind: multiple_choice, categories: [Speech, Clubs, Advice]}"
      ],
      records: [
        ["RespondentID", "CollectorID", "Which help?", "", ""],
        ["", "", "Speech", "Clubs", "Advice"], ["1", "2", "Speech", "", ""],
      ],
      found: ["a: [3, 4, 5] text"]),
    Case(
      name: "two questions of the same options, each under its own",
      fields: [
        "{name: a, title: Which help now?, kind: multiple_choice, categories: [Speech, Clubs]}",
        "{name: b, title: Which help later?, kind: multiple_choice, categories: [Speech, Clubs]}",
      ],
      records: [
        ["RespondentID", "CollectorID", "Which help later?", "", "Which help now?", ""],
        ["", "", "Speech", "Clubs", "Speech", "Clubs"], ["1", "2", "Speech", "", "", ""],
      ],
      found: ["a: [5, 6] text", "b: [3, 4] text"]),
    Case(
      name: "the tool's own identifier and times",
      fields: [
        "{name: id, title: Number, kind: identifier}",
        "{name: begun, title: When it was started, kind: date}",
        "{name: done, title: When it was sent and finished, kind: date}",
      ],
      records: [["ID", "Start time", "Completion time", "Q"], ["1", "2", "3", "x"]],
      found: ["id: [1] id", "begun: [2] alias", "done: [3] alias"]),
    Case(
      name: "columns in any order",
      fields: [
        "{name: a, title: First thing, kind: text}", "{name: b, title: Second thing, kind: text}",
      ],
      records: [["Second thing", "other", "First thing"], ["x", "y", "z"]],
      found: ["a: [3] text", "b: [1] text"]),
    Case(
      name: "nothing alike", fields: ["{name: a, title: First thing, kind: text}"],
      records: [["Shoe size"], ["9"]], found: []),
  ]

  @Test(arguments: cases)
  func `a field's columns`(_ example: Case) throws {
    let (found, matching) = try matches(TestSurvey(exactly: example.fields), example.records)
    #expect(found == example.found)
    #expect(matching.matches.allSatisfy { (0.5...1).contains($0.confidence) })
    let claimed = matching.matches.flatMap { $0.columns.map(\.index) }
    #expect(Set(claimed).count == claimed.count, "no column belongs to two fields")
  }

  @Test func `columns with the same header and nothing to tell them apart are said`() throws {
    let (found, matching) = try matches(
      TestSurvey(exactly: ["{name: why, title: Please explain, kind: text}"]),
      [["Please explain", "Q", "Please explain"], ["a", "b", "c"]])
    #expect(found == ["why: [1] text"])
    #expect(matching.ambiguous.map(\.columns) == [[1, 3]])
  }

  @Test func `columns that name people are left out, whatever tool wrote them`() throws {
    let (_, matching) = try matches(
      TestSurvey(exactly: ["{name: q, title: Q, kind: text}"]),
      [
        ["Q", "Your name", "E-mail address", "Postcode", "Date of birth", "UPN", "Shoe size", ""],
        ["x", "a", "b", "c", "d", "e", "f", ""],
      ])
    #expect(matching.dropped.map(\.column) == [2, 3, 4, 5, 6])
    #expect(matching.dropped.allSatisfy { $0.reason == .personal })
    #expect(matching.unmatchedColumns == [7])
  }

  @Test func `a personal column the schema asks for is read`() throws {
    let (found, matching) = try matches(
      TestSurvey(exactly: ["{name: postcode, title: Postcode, kind: text, privacy: hash}"]),
      [["Postcode"], ["x"]])
    #expect(found == ["postcode: [1] id"])
    #expect(matching.dropped.isEmpty)
  }

  @Test func `how well an export fits is between nothing and all`() throws {
    let survey = TestSurvey(
      "{name: a, title: First thing, kind: text}", "{name: b, title: Second thing, kind: text}")
    let schema = try survey.schema()
    let all = try matches(survey, [["ID", "First thing", "Second thing"]]).matching.score(
      for: schema)
    let half = try matches(survey, [["First thing", "x"]]).matching.score(for: schema)
    let none = try matches(survey, [["x", "y"]]).matching.score(for: schema)
    #expect(none == 0)
    #expect(half > 0.3 && half < 0.6)
    #expect(all > 0.95 && all <= 1)
  }

  @Test func `an export of another survey is refused, an old wave of this one is not`() throws {
    let survey = TestSurvey(
      "{name: a, title: Are needs met?, kind: text}",
      "{name: b, title: Are goals clear?, kind: text}",
      "{name: c, title: Who helps most?, kind: text}",
      "{name: d, title: Anything else to say?, kind: text}")
    let error = #expect(throws: OtherSurveyError.self) { try survey.reading("ID,Shoe size\n1,9\n") }
    #expect(error?.fieldsFound == 1)
    #expect(error?.fieldsWanted == 5)
    #expect(try survey.reading("ID,Who helps most?\n1,x\n").reconciliation.accepted == 1)
  }
}
