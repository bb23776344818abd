import ExportTables
import Foundation
import TestSupport
import Testing

@testable import Surveys

struct DefinitionTests {
  /// Drafts from a definition written in the test.
  private func drafted(_ name: String, _ bytes: [UInt8]) throws -> DraftedSurvey {
    let folder = FileManager.default.temporaryDirectory.path + "/surveyvoice-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = "\(folder)/\(name)"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return try DraftedSurvey(path)
  }

  private func read(_ rows: [[String]], with drafted: DraftedSurvey) throws -> Validation {
    try drafted.schema.validate(
      try ExportTable(bytes: TestSurvey.csv(rows), name: "export.csv"),
      options: ValidationOptions(dialects: Tools.all))
  }

  // MARK: Qualtrics

  private static let qualtrics = """
    {"SurveyEntry": {"SurveyID": "SV_1", "SurveyName": "Holiday clubs"}, "SurveyElements": [
    {"Element": "BL", "Payload": {"1": {"Type": "Default", "ID": "BL_1", "BlockElements": [
      {"Type": "Question", "QuestionID": "QID2"}, {"Type": "Page Break"}, {"Type": "Question", "QuestionID": "QID1"}]},
      "2": {"Type": "Trash", "ID": "BL_2", "BlockElements": [{"Type": "Question", "QuestionID": "QID9"}]},
      "3": {"Type": "Standard", "ID": "BL_3", "BlockElements": [{"Type": "Question", "QuestionID": "QID3"},
      {"Type": "Question", "QuestionID": "QID4"}, {"Type": "Question", "QuestionID": "QID5"}, {"Type": "Question", "QuestionID": "QID6"}]}}},
    {"Element": "FL", "Payload": {"Flow": [{"Type": "Block", "ID": "BL_1"}, {"Type": "Branch", "Flow": [{"Type": "Standard", "ID": "BL_3"}]}]}},
    {"Element": "SQ", "Payload": {"QuestionID": "QID1", "QuestionType": "MC", "Selector": "SAVR", "DataExportTag": "liked",
      "QuestionText": "Did your child <b>like</b> it?&nbsp;", "QuestionDescription": "Did your child like it?",
      "Choices": {"1": {"Display": "Yes, very much"}, "2": {"Display": "A little"}, "4": {"Display": "Other", "TextEntry": "true"}},
      "ChoiceOrder": [1, "4", "2"], "RecodeValues": {"1": "5", "2": "3", "4": "9"}}},
    {"Element": "SQ", "Payload": {"QuestionID": "QID2", "QuestionType": "TE", "Selector": "ML", "DataExportTag": "Q1", "QuestionText": "What worked well?"}},
    {"Element": "SQ", "Payload": {"QuestionID": "QID3", "QuestionType": "Matrix", "Selector": "Likert", "SubSelector": "SingleAnswer", "DataExportTag": "Q3",
      "QuestionText": "How far do you agree?", "QuestionDescription": "How far do you agree?",
      "Choices": {"1": {"Display": "Staff were kind"}, "2": {"Display": "It was easy to book"}},
      "Answers": {"1": {"Display": "Agree"}, "2": {"Display": "Neither"}, "3": {"Display": "Disagree"}}}},
    {"Element": "SQ", "Payload": {"QuestionID": "QID4", "QuestionType": "RO", "Selector": "DND", "DataExportTag": "Q4", "QuestionText": "Put these in order",
      "Choices": {"1": {"Display": "Sport"}, "2": {"Display": "Art"}}}},
    {"Element": "SQ", "Payload": {"QuestionID": "QID5", "QuestionType": "TE", "Selector": "SL", "DataExportTag": "Q5", "QuestionText": "Where should we write to?", "Validation": {"Settings": {"ContentType": "ValidEmail"}}}},
    {"Element": "SQ", "Payload": {"QuestionID": "QID6", "QuestionType": "DB", "Selector": "TB", "DataExportTag": "Q6", "QuestionText": "Thank you"}},
    {"Element": "SQ", "Payload": {"QuestionID": "QID9", "QuestionType": "TE", "Selector": "SL", "DataExportTag": "Q9", "QuestionText": "Thrown away"}}]}
    """

  @Test func `a Qualtrics file's questions come in the order of its flow`() throws {
    let drafted = try drafted("clubs.qsf", Array(Self.qualtrics.utf8))
    #expect(drafted.schema.title == "Holiday clubs")
    #expect(
      drafted.schema.fields.map(\.name) == [
        "response_id", "start_date", "end_date", "worked_well", "liked", "liked_other",
        "staff_kind", "easy_book", "put_order",
      ])
    let liked = try drafted.field("liked")
    #expect(liked.title == "Did your child like it?")
    #expect(liked.categories.map(\.label) == ["Yes, very much", "Other", "A little"])
    #expect(liked.categories.map(\.aliases) == [["5"], ["9"], ["3"]])
    #expect(try drafted.field("staff_kind").question == "How far do you agree?")
    #expect(try drafted.field("put_order").kind == .ranking)
    // What the survey checks as an e-mail address is personal.
    #expect(drafted.draft.leftOut.contains { $0.header == "Where should we write to?" })
    #expect(!drafted.yaml.contains("Thrown away"))
  }

  @Test func `an export in codes is read with the file's labels`() throws {
    let drafted = try drafted("clubs.qsf", Array(Self.qualtrics.utf8))
    func id(_ text: String) -> String { "{\"ImportId\":\"\(text)\"}" }
    let read = try read(
      [
        [
          "StartDate", "EndDate", "Finished", "ResponseId", "Q1", "liked", "liked_4_TEXT", "Q3_1",
          "Q3_2", "Q4_1", "Q4_2", "Q5",
        ],
        [
          "Start Date", "End Date", "Finished", "Response ID", "What worked well?",
          "Did your child like it? - Selected Choice", "Did your child like it? - Other - Text",
          "How far do you agree? - Staff were kind", "How far do you agree? - It was easy to book",
          "Put these in order - Sport", "Put these in order - Art", "Where should we write to?",
        ],
        [
          id("startDate"), id("endDate"), id("finished"), id("_recordId"), id("QID2_TEXT"),
          id("QID1"), id("QID1_4_TEXT"), id("QID3_1"), id("QID3_2"), id("QID4_1"), id("QID4_2"),
          id("QID5_TEXT"),
        ],
        [
          "2025-03-03 10:00:00", "2025-03-03 10:05:00", "1", "R_000000000000001", "The staff", "5",
          "", "1", "3", "2", "1", "a@example.org",
        ],
        [
          "2025-03-04 10:00:00", "2025-03-04 10:05:00", "1", "R_000000000000002", "", "9",
          "The pool", "2", "", "1", "2", "",
        ],
      ], with: drafted)
    #expect(read.matching.unmatchedColumns == [])
    #expect(read.matching.unmatchedFields == [])
    #expect(read.answers(to: "liked") == ["yes_very_much", "other"])
    #expect(read.answers(to: "liked_other") == ["<skipped>", "The pool"])
    #expect(read.answers(to: "staff_kind") == ["agree", "neither"])
    #expect(read.answers(to: "put_order") == ["art;sport", "sport;art"])
  }

  // MARK: REDCap

  @Test func `a REDCap dictionary's fields, and an export in raw values`() throws {
    let rows = [
      [
        "Variable / Field Name", "Form Name", "Field Type", "Field Label",
        "Choices, Calculations, OR Slider Labels", "Text Validation Type OR Show Slider Number",
        "Identifier?",
      ],
      ["record_id", "f", "text", "Record", "", "", ""],
      [
        "plan", "f", "radio", "Does your child have a plan?", "1, Yes | 0, No | 9, Don't know", "",
        "",
      ],
      ["used", "f", "checkbox", "Used", "a, Therapy | b, Clubs, groups", "", ""],
      ["happy", "f", "yesno", "Are you happy?", "", "", ""],
      ["miles", "f", "text", "Miles", "", "integer", ""],
      ["when_began", "f", "text", "Began", "", "date_dmy", ""],
      ["telephone", "f", "text", "Call", "", "", "y"],
      ["intro", "f", "descriptive", "Welcome", "", "", ""],
      ["said", "f", "notes", "Anything else?", "", "", ""],
    ]
    let drafted = try drafted("dictionary.csv", TestSurvey.csv(rows))
    #expect(
      drafted.schema.fields.map(\.name) == [
        "record_id", "plan", "used", "happy", "miles", "when_began", "said",
      ])
    let read = try read(
      [
        [
          "record_id", "plan", "used___a", "used___b", "happy", "miles", "when_began", "telephone",
          "said", "f_complete",
        ],
        ["1", "9", "1", "0", "1", "3", "2025-03-04", "x", "", "2"],
        ["2", "1", "1", "1", "0", "", "", "", "Good", "2"],
      ], with: drafted)
    #expect(read.matching.unmatchedColumns == [])
    #expect(read.answers(to: "plan") == ["dont_know", "yes"])
    #expect(read.answers(to: "used") == ["therapy", "therapy;clubs_groups"])
    #expect(read.answers(to: "happy") == ["yes", "no"])
    #expect(read.answers(to: "when_began") == ["2025-03-04", "<skipped>"])
  }

  // MARK: XLSForm

  @Test func `an XLSForm's questions, and an export in codes`() throws {
    let bytes = StoredWorkbook.bytes([
      (
        "survey",
        [
          ["type", "name", "label::English (en)", "relevant"],
          ["start", "start", "", ""], ["note", "hello", "Welcome", ""],
          ["begin_group", "child", "About your child", ""],
          ["select_one yesno", "plan", "Does your child have a plan?", ""],
          ["select_multiple help or_other", "used", "What have you used?", ""],
          ["end_group", "", "", ""], ["integer", "miles", "How many miles?", ""],
          ["text", "better", "What could be better?", ""], ["geopoint", "place", "Where?", ""],
        ]
      ),
      (
        "choices",
        [
          ["list_name", "name", "label::English (en)"], ["yesno", "y", "Yes"],
          ["yesno", "n", "No"],
          ["help", "slt", "Speech therapy"], ["help", "clubs", "Clubs"],
        ]
      ),
      ("settings", [["form_title"], ["Help & clubs"]]),
    ])
    let drafted = try drafted("form.xlsx", bytes)
    #expect(drafted.schema.title == "Help & clubs")
    #expect(
      drafted.schema.fields.map(\.kind) == [
        .identifier, .date, .singleChoice, .multipleChoice, .otherText, .number, .text,
      ])
    let read = try read(
      [
        [
          "start", "child/plan", "child/used", "child/used/slt", "child/used/clubs",
          "child/used/other", "child/used_other", "miles", "better", "_id", "_uuid",
          "_submission_time", "_index",
        ],
        [
          "2025-03-03T10:00:00.000+00:00", "y", "slt clubs", "1", "1", "0", "", "4", "Time", "11",
          "u1", "2025-03-03T10:05:00", "1",
        ],
        [
          "2025-03-04T10:00:00.000+00:00", "n", "clubs", "0", "1", "0", "", "", "", "12", "u2",
          "2025-03-04T10:05:00", "2",
        ],
      ], with: drafted)
    #expect(read.matching.unmatchedColumns == [])
    #expect(read.answers(to: "plan") == ["yes", "no"])
    #expect(read.answers(to: "used") == ["speech_therapy;clubs", "clubs"])
  }

  // MARK: LimeSurvey

  private static func lime(_ questions: String, _ more: String = "") -> [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>366</DBVersion>
      <languages><language>en</language></languages>
      <groups><rows><row><gid>1</gid><group_order>2</group_order></row><row><gid>2</gid><group_order>1</group_order></row></rows></groups>
      <questions><rows>\(questions)</rows></questions>\(more)
      <surveys_languagesettings><rows><row><surveyls_title><![CDATA[Help & clubs]]></surveyls_title></row></rows></surveys_languagesettings>
      </document>
      """.utf8)
  }

  @Test func `a LimeSurvey file's questions, and exports in codes and in labels`() throws {
    let bytes = Self.lime(
      """
      <row><qid>1</qid><parent_qid>0</parent_qid><gid>1</gid><type>L</type><title>plan</title><question><![CDATA[<p>Does your child have a plan?</p>]]></question><other>Y</other><question_order>1</question_order><language>en</language></row>
      <row><qid>2</qid><parent_qid>0</parent_qid><gid>1</gid><type>M</type><title>used</title><question>What have you used?</question><other>N</other><question_order>2</question_order><language>en</language></row>
      <row><qid>3</qid><parent_qid>0</parent_qid><gid>2</gid><type>F</type><title>agree</title><question>How far do you agree?</question><other>N</other><question_order>1</question_order><language>en</language></row>
      """,
      """
      <subquestions><rows>
      <row><qid>4</qid><parent_qid>2</parent_qid><title>SQ002</title><question>Clubs</question><question_order>2</question_order><language>en</language><scale_id>0</scale_id></row>
      <row><qid>5</qid><parent_qid>2</parent_qid><title>SQ001</title><question>Therapy</question><question_order>1</question_order><language>en</language><scale_id>0</scale_id></row>
      <row><qid>6</qid><parent_qid>3</parent_qid><title>S1</title><question>Staff were kind</question><question_order>1</question_order><language>en</language><scale_id>0</scale_id></row>
      </rows></subquestions>
      <answers><rows>
      <row><qid>1</qid><code>A1</code><answer>Yes</answer><sortorder>1</sortorder><language>en</language><scale_id>0</scale_id></row>
      <row><qid>1</qid><code>A2</code><answer>No</answer><sortorder>2</sortorder><language>en</language><scale_id>0</scale_id></row>
      <row><qid>3</qid><code>X1</code><answer>Agree</answer><sortorder>1</sortorder><language>en</language><scale_id>0</scale_id></row>
      <row><qid>3</qid><code>X2</code><answer>Disagree</answer><sortorder>2</sortorder><language>en</language><scale_id>0</scale_id></row>
      </rows></answers>
      """)
    let drafted = try drafted("survey.lss", bytes)
    #expect(drafted.schema.title == "Help & clubs")
    // The second group stands first in the survey.
    #expect(
      drafted.schema.fields.dropFirst(3).map(\.name) == [
        "staff_kind", "plan", "plan_other", "used",
      ])
    let codes = try read(
      [
        [
          "id", "submitdate", "lastpage", "startlanguage", "startdate", "agree[S1]", "plan",
          "plan[other]", "used[SQ001]", "used[SQ002]",
        ],
        ["1", "2025-03-03 10:05:00", "3", "en", "2025-03-03 10:00:00", "X2", "A1", "", "Y", ""],
        [
          "2", "2025-03-04 10:05:00", "3", "en", "2025-03-04 10:00:00", "X1", "-oth-", "Soon", "Y",
          "Y",
        ],
      ], with: drafted)
    let labels = try read(
      [
        [
          "id. Response ID", "submitdate. Date submitted", "lastpage. Last page",
          "startlanguage. Start language", "startdate. Date started",
          "agree[S1]. How far do you agree? [Staff were kind]",
          "plan. Does your child have a plan?", "plan[other]. Does your child have a plan? [Other]",
          "used[SQ001]. What have you used? [Therapy]", "used[SQ002]. What have you used? [Clubs]",
        ],
        [
          "1", "2025-03-03 10:05:00", "3", "en", "2025-03-03 10:00:00", "Disagree", "Yes", "",
          "Yes", "No",
        ],
        [
          "2", "2025-03-04 10:05:00", "3", "en", "2025-03-04 10:00:00", "Agree", "Other", "Soon",
          "Yes", "Yes",
        ],
      ], with: drafted)
    #expect(codes.matching.unmatchedColumns == [])
    #expect(labels.matching.unmatchedColumns == [])
    #expect(codes.answers(to: "plan") == ["yes", "other"])
    #expect(codes.answers(to: "used") == ["therapy", "therapy;clubs"])
    #expect(codes.clean == labels.clean)
  }

  @Test func `words in tables of their own, from version four on`() throws {
    let bytes = Self.lime(
      """
      <row><qid>1</qid><parent_qid>0</parent_qid><gid>1</gid><type>!</type><title>plan</title><question_order>1</question_order></row>
      """,
      """
      <question_l10ns><rows><row><id>1</id><qid>1</qid><question>Plan?</question><language>en</language></row></rows></question_l10ns>
      <answers><rows><row><aid>7</aid><qid>1</qid><code>A1</code><sortorder>0</sortorder><scale_id>0</scale_id></row></rows></answers>
      <answer_l10ns><rows><row><id>1</id><aid>7</aid><answer>Yes</answer><language>en</language></row></rows></answer_l10ns>
      """)
    let plan = try drafted("survey.lss", bytes).field("plan")
    #expect(plan.title == "Plan?")
    #expect(plan.categories.map(\.label) == ["Yes"])
  }

  // MARK: What is no definition

  @Test(arguments: [
    ("a.qsf", "{\"SurveyEntry\": {}, \"SurveyElements\": ["),
    ("b.qsf", "{\"SurveyEntry\": {}, \"SurveyElements\": [{\"Element\": \"SQ\"}]}"),
    ("c.lss", "<?xml version=\"1.0\"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType><a>"),
    (
      "d.lss",
      "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"b\">]><document><LimeSurveyDocType>Survey</LimeSurveyDocType></document>"
    ),
    ("e.lss", "<document><LimeSurveyDocType>Survey</LimeSurveyDocType></document>"),
    ("f.json", "{\"questions\": []}"),
  ])
  func `a damaged definition is explained`(_ name: String, _ text: String) throws {
    do {
      _ = try drafted(name, Array(text.utf8))
      Issue.record("it was drafted from")
    } catch let error as DefinitionError {
      #expect(error.message.hasPrefix("\(name): "))
    }
  }

  @Test func `any bytes after a definition's beginning are read or refused`() throws {
    var random = SeededGenerator(usual: 11)
    let whole = Self.lime(
      "<row><qid>1</qid><type>S</type><title>q</title><question>&#x41;</question></row>")
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      _ = try? TableXML(bytes)
      _ = try? TableXML(Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random))))
    }
  }
}
