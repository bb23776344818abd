import Testing

@testable import Surveys

/// Questions, options and codes out of headings, in the layout of every tool.
struct HeaderColumnsTests {
  /// A tool's habits, and the columns that a header and its answers come to with them: each as
  /// `question | option | layout`, those of one group joined by `+`.
  struct Case: Sendable, CustomTestStringConvertible {
    var tool: String
    var rows: [[String]]
    var columns: [String]
    var testDescription: String { "\(tool): \(columns.first ?? "")" }

    init(_ tool: String, _ rows: [String], _ columns: String...) {
      self.tool = tool
      self.rows = rows.map {
        $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      }
      self.columns = columns
    }
  }

  private static func columns(of rows: [[String]], _ tool: String) -> [ExportColumn] {
    var dialect = Tools.named(tool)
    var mark = DialectMark(weight: 1)
    mark.questions = 0
    dialect.marks = [mark]
    return HeaderReader.read(rows, dialects: [dialect]).columns
  }

  static let cases: [Case] = [
    Case(
      "smartsurvey",
      [
        "UserNo|Q1.1. Speech|Q1.2. Clubs|Q1.3. Other (please specify)|Q2. Why?|Q.1. I am safe|Q.2. I am heard|Q.1. I read|Q.2. I write",
        "1|1|0|0|a|Agree|-|Often|Never", "2|0|1|A den|b|-|Agree|Never|Often",
      ],
      "Q1|Speech|option", "Q1|Clubs|option", "Q1|Other (please specify)|otherText",
      "Q2. Why?||single",
      "|I am safe|statement", "|I am heard|statement", "|I read|statement", "|I write|statement"),
    Case(
      "surveymonkey",
      [
        "RespondentID|Which help?|||Rank these||How often?|",
        "|Speech|Clubs|Other (please specify)|Sun|Rain|At home|At school",
        "1|Speech||A den|1|2|Often|Never", "2||Clubs||2|1|Never|Often",
        "3|Speech|||1|2|Often|Often",
      ],
      "Which help?|Speech|option", "Which help?|Clubs|option",
      "Which help?|Other (please specify)|otherText",
      "Rank these|Sun|rank", "Rank these|Rain|rank", "How often?|At home|statement",
      "How often?|At school|statement"),
    Case(
      "surveymonkey",
      ["respondent_id|q0002_0001|q0002_0002|q0003", "1|Speech|Not selected|a", "2|Speech|Clubs|b"],
      "q0002|Speech|option", "q0002|Clubs|option", "q0003||single"),
    Case(
      "qualtrics",
      [
        "ResponseId|Q2_1|Q2_2|Q3|Q3_7_TEXT|Q4",
        "Response ID|Agree? - I am safe|Agree? - I am heard|Which help? - Selected Choice|Which help? - Other - Text|Why?",
        #"{"ImportId":"_recordId"}|{"ImportId":"QID2_1"}|{"ImportId":"QID2_2"}|{"ImportId":"QID3"}|{"ImportId":"QID3_7_TEXT"}|{"ImportId":"QID4_TEXT"}"#,
        "R_2YPOQ602ER1jkf1|Agree|No view|Speech,Clubs||a",
        "R_2YPOQ602ER1jkf2|No view|Agree|Other|A den|b",
      ],
      "Agree?|I am safe|statement", "Agree?|I am heard|statement", "Which help?||single",
      "Which help?|Other|otherText", "Why?||single"),
    Case(
      "limesurvey",
      [
        "id|help[SQ001]. Which help? [Speech]|help[SQ002]. Which help? [Clubs]|help[other]. Which help? [Other]|grid[Y1_X1]. Where? [Home][Day]|grid[Y1_X2]. Where? [Home][Night]|why. And why?",
        "1|Yes|No|A den|Often|Never|a", "2|N/A|Yes||Never|Often|b",
      ],
      "Which help?|Speech|option", "Which help?|Clubs|option", "Which help?|Other|otherText",
      "Where?|Home: Day|statement", "Where?|Home: Night|statement", "And why?||single"),
    Case(
      "limesurvey", ["id|help[SQ001]|help[SQ002]|help[other]|why", "1|Y||A den|a", "2||Y||b"],
      "help|SQ001|option", "help|SQ002|option", "help|other|otherText", "why||single"),
    Case(
      "typeform",
      [
        "#|How old?|Football|Chess|Nobody's|Other|Red|Blue|Other|Network ID",
        "1|12|Football|||Darts|Red|||n",
        "2|13||Chess||||Blue|Green|n",
      ],
      "How old?||single", "|Football|option", "|Chess|option", "|Nobody's|option",
      "|Other|otherText",
      "|Red|option", "|Blue|option", "|Other|otherText"),
    Case(
      "alchemer",
      [
        "Response ID|Speech:Which help?|Clubs:Which help?|Other - Write In:Which help?|At home:How often: in a week?|At school:How often: in a week?|Why?",
        "1|Speech||A den|Often|Never|a", "2||Clubs||Never|Often|b",
      ],
      "Which help?|Speech|option", "Which help?|Clubs|option",
      "Which help?|Other - Write In|otherText",
      "How often: in a week?|At home|statement", "How often: in a week?|At school|statement",
      "Why?||single"),
    Case(
      "kobo",
      [
        "about/age|help/used|help/used/speech|help/used/clubs|help/used_other|Parent/carer name of the club?|_uuid",
        "12|speech|1|0||a|1", "13|clubs|0|1|den|b|2",
      ],
      "age||single", "used||single", "used|speech|option", "used|clubs|option",
      "used_other||otherText",
      "Parent/carer name of the club?||single"),
    Case(
      "redcap", ["record_id|help___1|help___2|why", "1|1|0|a", "2|0|1|b"], "help|1|option",
      "help|2|option",
      "why||single"),
    Case(
      "redcap",
      [
        "Record ID|Which help? (choice=Speech (in school))|Which help? (choice=Clubs)|Why?",
        "1|Checked|Unchecked|a",
        "2|Unchecked|Checked|b",
      ],
      "Which help?|Speech (in school)|option", "Which help?|Clubs|option", "Why?||single"),
    Case(
      "google-forms",
      [
        "Timestamp|Agree? [I am safe]|Agree? [I am heard]|Which club [if any]?|Anything else [optional]",
        "3/14/2025 9:00:00|Agree|No view|a|b", "3/14/2025 9:01:00|No view|Agree|c|d",
      ],
      "Agree?|I am safe|statement", "Agree?|I am heard|statement", "Which club [if any]?||single",
      "Anything else [optional]||single"),
    Case(
      "citizen-space",
      [
        "What is your name? - Name|Help - Which of these do you use? - Speech|Help - Which of these do you use? - Clubs|You - How old are you?",
        "|Speech||12", "||Clubs|13",
      ],
      "What is your name?||single", "Which of these do you use?|Speech|option",
      "Which of these do you use?|Clubs|option", "How old are you?||single"),
    Case(
      "jisc",
      [
        "Unique Response Number|1. How old?|2.1. I am safe|2.2. I am heard|3.1. I read|3.2. I write|3.a. Please explain:",
        "1|12|Agree|No view|Often|Never|a", "2|13|No view|Agree|Never|Often|b",
      ],
      "1. How old?||single", "|I am safe|statement", "|I am heard|statement", "|I read|statement",
      "|I write|statement", "3.a. Please explain:||single"),
    Case(
      "snap",
      [
        "ID.start|Q1 How old?|Q2 Which help? (Speech)|Q2 Which help? (Clubs)|Q3.1|Q3.2",
        "9:00|12|Speech||1|0",
        "9:01|13||Clubs|0|1",
      ],
      "How old?||single", "Which help?|Speech|option", "Which help?|Clubs|option", "Q3|1|option",
      "Q3|2|option"),
    Case(
      "generic", ["Age|Which help?|Which help?", "|Speech|Clubs", "12|1|0", "13|0|1", "14|1|1"],
      "Age||single", "Which help?|Speech|option", "Which help?|Clubs|option"),
    Case(
      "generic", ["Agree? [I am safe]|Agree? [I am heard]", "Agree|No", "No|Agree", "Agree|Agree"],
      "Agree?|I am safe|statement", "Agree?|I am heard|statement"),
  ]

  @Test(arguments: cases)
  func `a header comes to questions and options`(_ example: Case) {
    let columns = Self.columns(of: example.rows, example.tool)
    let read = columns.filter {
      $0.part == .answer || $0.option != nil || $0.part == .metadata && $0.question == "used"
        || $0.question == "What is your name?"
    }
    .map { "\($0.question)|\($0.option ?? "")|\($0.layout.rawValue)" }
    #expect(read == example.columns)
    // Options and statements of one question are one group, and no other's.
    var seen: [String: Int] = [:]
    for column in columns where column.option != nil && !column.question.isEmpty {
      let group = column.group ?? -1
      #expect(seen[column.question, default: group] == group, "\(column.question)")
      seen[column.question] = group
    }
  }

  @Test func `grids whose numbers start again are apart`() {
    let columns = Self.columns(of: Self.cases[0].rows, "smartsurvey")
    #expect(columns[5].group == columns[6].group)
    #expect(columns[7].group == columns[8].group)
    #expect(columns[5].group != columns[7].group)
  }

  @Test func `identifiers come with the steadiest first`() {
    func identifiers(_ rows: [String], _ tool: String, _ column: Int) -> [String] {
      Self.columns(
        of: rows.map {
          $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        },
        tool)[column].identifiers
    }
    let qualtrics = [
      "Q2_1|Q3", "How? - Well|Why?", #"{"ImportId":"QID7_1"}|{'ImportId': 'QID8_TEXT'}"#, "1|a",
    ]
    #expect(identifiers(qualtrics, "qualtrics", 0) == ["QID7_1", "Q2_1"])
    #expect(identifiers(qualtrics, "qualtrics", 1) == ["QID8_TEXT", "Q3"])
    #expect(
      identifiers(["help[SQ001]. Which? [Speech]|why. Why?", "Y|a"], "limesurvey", 0) == [
        "help[SQ001]"
      ])
    #expect(identifiers(["id|socio1", "1|a"], "limesurvey", 1) == ["socio1"])
    // The number of a question moves when one is inserted before it.
    #expect(identifiers(["UserNo|Q7. Why?", "1|a"], "smartsurvey", 1) == [])
  }

  @Test func `markup is kept in the header and left out of the question`() {
    let columns = Self.columns(
      of: [["Who\u{A0}are <b>you</b>?<br>Tell\tus &amp; them", "Q"], ["a", "b"]], "generic")
    #expect(columns[0].header == "Who\u{A0}are <b>you</b>?<br>Tell\tus &amp; them")
    #expect(columns[0].question == "Who are you ? Tell us & them")
  }

  @Test func `a repeated header has its neighbour beside it`() {
    let columns = Self.columns(
      of: [
        ["Safe?", "Please explain:", "Heard?", "Please explain:", "Please explain:"],
        ["a", "b", "c", "d", "e"],
      ],
      "generic")
    #expect(columns.map(\.neighbour) == [nil, "Safe?", nil, "Heard?", "Heard?"])
  }

  @Test func `a question is not taken for the tool's own column`() {
    let header = HeaderReader.read(
      [
        [
          "Response ID", "Time Started", "Date Submitted", "Status", "City", "a?", "b?", "c?", "d?",
          "e?", "City", "f?", "g?", "h?", "i?", "j?",
        ],
        [
          "1", "2025-03-03", "2025-03-03", "Complete", "York", "", "", "", "", "", "Hull", "", "",
          "", "", "",
        ],
      ], dialects: Tools.all)
    #expect(header.columns[4].part == .personal)
    #expect(header.columns[10].part == .answer)
  }

  @Test func `what marks a test or a partial response is found by machine names too`() {
    let header = HeaderReader.read(
      [
        ["Status", "Progress", "Finished", "ResponseId", "Q1"],
        ["Antworttyp", "Aktueller Stand", "Beendet", "Antwort-ID", "Wie?"],
        [
          #"{"ImportId":"status"}"#, #"{"ImportId":"progress"}"#, #"{"ImportId":"finished"}"#,
          #"{"ImportId":"_recordId"}"#, #"{"ImportId":"QID1"}"#,
        ], ["0", "100", "1", "R_2YPOQ602ER1jkf1", "2"],
      ], dialects: Tools.all)
    #expect(header.test.map(\.column) == [1])
    #expect(header.partial.map(\.column) == [3, 2])
  }
}
