import Testing

@testable import Surveys

/// Which tool wrote a file, by headings and first records invented in each tool's layout.
struct ToolRecogniserTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var tool: String
    var about: String
    var rows: [[String]]
    var file = ""
    var isSure = true
    var testDescription: String { "\(tool): \(about)" }

    init(
      _ tool: String, _ about: String, file: String = "", isSure: Bool = true, _ rows: String...
    ) {
      self.tool = tool
      self.about = about
      self.rows = rows.map {
        $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      }
      self.file = file
      self.isSure = isSure
    }
  }

  static let cases: [Case] =
    microsoft + google + surveyMonkey + smartSurvey + qualtrics + limeSurvey + typeform + alchemer
    + kobo + redcap + hubs + jisc + snap

  @Test(arguments: cases)
  func `a tool is known by its marks`(_ example: Case) {
    let guess = HeaderReader.read(example.rows, names: [example.file], dialects: Tools.all).tool
    #expect(guess.name == example.tool, "\(guess)")
    #expect((guess.confidence >= ToolGuess.sure) == example.isSure, "\(guess)")
    if !example.isSure { #expect(!guess.alternatives.isEmpty) }
  }

  @Test func `every tool has three variants here`() {
    for tool in Tools.all where tool.name != "generic" {
      #expect(Self.cases.count { $0.tool == tool.name } >= 3, "\(tool.name)")
    }
  }

  // MARK: Tools

  static let microsoft = [
    Case(
      "microsoft-forms", "as it is downloaded",
      "ID|Start time|Completion time|Email|Name|Last modified time|What helps your child most?",
      "1|3/3/25 9:02:11|3/3/25 9:10:40|anonymous|||Time;Quiet rooms;"),
    Case(
      "microsoft-forms", "people's columns taken out",
      "Id|Start time|Completion time|How do you get to school each day?",
      "1|03/14/2025 9:02|03/14/2025 9:10|Bus"),
    Case(
      "microsoft-forms", "in German",
      "ID|Startzeit|Fertigstellungszeit|E-Mail|Name|Wie alt sind Sie?",
      "1|3/3/25 9:02:11|3/3/25 9:10:40|anonymous||12"),
    Case(
      "microsoft-forms", "a quiz",
      "ID|Start time|Completion time|Email|Name|Total points|Quiz feedback|What is 2+2?|Points - What is 2+2?|Feedback - What is 2+2?",
      "1|3/3/25 9:02:11|3/3/25 9:10:40|anonymous||1||4|1|"),
    Case(
      "microsoft-forms", "times taken out, its own file name left",
      file: "Support survey(1-52).xlsx", isSure: false,
      "ID|Which of these help your child?", "1|Time;Quiet rooms;", "2|Time;", "3|Quiet rooms;"),
  ]

  static let google = [
    Case(
      "google-forms", "as it is downloaded",
      "Timestamp|How old is your child?|Which of these have you used this year?",
      "3/14/2025 20:02:11|12|Portage, Early help"),
    Case(
      "google-forms", "with a zone, an address and a grid",
      "Timestamp|Email Address|How much do you agree? [I feel safe]|How much do you agree? [I feel heard]",
      "2025/03/14 8:02:11 PM GMT|a@example.org|Agree|Disagree"),
    Case(
      "google-forms", "short headings, its own file name",
      file: "Summer clubs (Responses) - Form Responses 1.csv",
      "Timestamp|Club|Age", "14/03/2025 20:02:11|Chess|12"),
    Case(
      "google-forms", "in French", file: "Sondage (Responses).csv",
      "Horodateur|Quel âge a votre enfant ?", "14/03/2025 20:02:11|12"),
    Case(
      "google-forms", "a workbook",
      "Timestamp|How old is your child?|Which of these have you used?",
      "2025-03-14 20:02:11|12|Portage"),
    Case(
      "google-forms", "times of another form", isSure: false,
      "Timestamp|How old is your child?|What would help the most?", "2025-03-14T20:02:11Z|12|Time"),
  ]

  static let surveyMonkey = [
    Case(
      "surveymonkey", "expanded, old headings",
      "RespondentID|CollectorID|StartDate|EndDate|IP Address|Which help?||Why?",
      "|||||Speech|Clubs|Open-Ended Response", "11470031003|4341267|3/3/25|3/3/25||Speech||Because"),
    Case(
      "surveymonkey", "expanded, today's headings",
      "Respondent ID|Collector ID|Start Date|End Date|IP Address|Email Address|First Name|Last Name|Custom Data 1|How is school?",
      "|||||||||Response", "118712345678|401234567|2025-03-03|2025-03-03|||||Good"),
    Case(
      "surveymonkey", "coded",
      "respondent_id|collector_id|date_created|date_modified|q0001|q0002_0001|q0002_0002",
      "118712345678|401234567|2025-03-03|2025-03-03|1|1|0"),
    Case(
      "surveymonkey", "no metadata left but the identifier, one header row",
      "RespondentID|Do you go to a club?", "3887201482|Yes", "3887159451|No"),
    Case(
      "surveymonkey", "no metadata left at all", isSure: false, "Which help?||Why?",
      "Speech|Clubs|Open-Ended Response", "Speech||It is near", "|Clubs|"),
  ]

  static let smartSurvey = [
    Case(
      "smartsurvey", "as it is downloaded",
      "UserID|UserNo|Name|Email|IP Address|Unique ID|Started date|Started time|Ended date|Ended time|Tracking Link|Q1. How?",
      "231399000|1|-|-|192.0.2.1|7a|03/03/2025|20:52:59|03/03/2025|21:02:13|Web|Well"),
    Case(
      "smartsurvey", "identifiers and options", "UserID|UserNo|Q1.1. Speech|Q1.2. Clubs",
      "231399000|1|1|0"),
    Case(
      "smartsurvey", "a token left in a heading",
      "UserNo|Tracking Link|How is [question(4512)] going at [variable(school)]?", "1|Web|Well"),
    Case(
      "smartsurvey", "options and statements alone", isSure: false,
      "Q1.1. Speech|Q1.2. Clubs|Q.1. I am safe|Q.2. I am heard", "1|0|Agree|-"),
  ]

  static let qualtrics = [
    Case(
      "qualtrics", "three header rows, the words in German",
      "StartDate|EndDate|ResponseId|Q1|Q2", "Anfangsdatum|Enddatum|Antwort-ID|Wie?|Warum?",
      #"{"ImportId":"startDate"}|{"ImportId":"endDate"}|{"ImportId":"_recordId"}|{"ImportId":"QID1"}|{"ImportId":"QID2_TEXT"}"#,
      "2025-03-03 09:00:00|2025-03-03 09:10:00|R_2YPOQ602ER1jkf1|1|So"),
    Case(
      "qualtrics", "single quotes in the third row", "ResponseID|Q1", "ResponseID|How?",
      "{'ImportId': 'responseID'}|{'ImportId': 'QID2'}", "R_2YPOQ602ER1jkf1|1"),
    Case(
      "qualtrics", "legacy", "V1|V2|V3|V4|V5|V6|V7|V8|V9|V10|Q1|",
      "ResponseID|ResponseSet|Name|ExternalDataReference|EmailAddress|IPAddress|Status|StartDate|EndDate|Finished|How?|",
      "R_2YPOQ602ER1jkf1|Default|Anonymous||||0|2025-03-03 09:00:00|2025-03-03 09:10:00|1|2|"),
    Case(
      "qualtrics", "only one header row left",
      "StartDate|EndDate|Status|Progress|Duration (in seconds)|Finished|RecordedDate|ResponseId|DistributionChannel|UserLanguage|Q1",
      "2025-03-03 09:00:00|2025-03-03 09:10:00|0|100|600|1|2025-03-03 09:10:00|R_2YPOQ602ER1jkf1|anonymous|EN|2"
    ),
    Case(
      "qualtrics", "nothing left but its identifiers", isSure: false, "who|Q1",
      "R_2YPOQ602ER1jkf1|1",
      "R_3YPOQ602ER1jkf2|2"),
  ]

  static let limeSurvey = [
    Case(
      "limesurvey", "codes alone",
      "id|submitdate|lastpage|startlanguage|seed|age|help[SQ001]|help[SQ002]|help[other]",
      "1|2025-03-03 09:00:00|4|en|123|A2|Y||"),
    Case(
      "limesurvey", "codes and words",
      "id. Response ID|submitdate. Date submitted|lastpage. Last page|startlanguage. Start language|age. How old are you?",
      "1|2025-03-03 09:00:00|4|en|12 to 15"),
    Case(
      "limesurvey", "words alone, with timings",
      "Response ID|Date submitted|Last page|Start language|Seed|How old are you?|Total time|Group time: About you|Question time: age",
      "1|1980-01-01 00:00:00|4|en|1|12|33.2|20|13.2"),
    Case(
      "limesurvey", "its own columns taken out, codes before the words",
      "|socio1. In which area do you live?|school2. Which school does your child go to?|help3. What helps?|hope4. What do you hope for?",
      "0|North|None|Time|Rest"),
    Case(
      "limesurvey", "columns named by their place in the database",
      "id|123456X12X345|123456X12X346SQ001", "1|A1|Y"),
    Case(
      "limesurvey", "only sub-questions left", isSure: false, "help[SQ001]|help[SQ002]|help[other]",
      "Y||", "|Y|"),
  ]

  static let typeform = [
    Case(
      "typeform", "as it is downloaded",
      "#|How old are you?|Football|Chess|Other|Start Date (UTC)|Submit Date (UTC)|Network ID",
      "0a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d|12|Football|||2025-03-03 09:00:00|2025-03-03 09:04:00|ab12cd"
    ),
    Case(
      "typeform", "today's columns",
      "#|How old are you?|Response Type|Start Date (UTC)|Stage Date (UTC)|Submit Date (UTC)|Network ID|Tags|Ending",
      "0a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d|12|completed|2025-03-03 09:00:00||2025-03-03 09:04:00|ab12cd||"
    ),
    Case(
      "typeform", "the network's column taken out",
      "#|How old are you?|Start Date (UTC)|Submit Date (UTC)", "1|12|2025-03-03|2025-03-03"),
    Case(
      "typeform", "one time left", isSure: false, "How old are you?|Submit Date (UTC)",
      "12|2025-03-03"),
  ]

  static let alchemer = [
    Case(
      "alchemer", "as it is downloaded",
      "Response ID|Time Started|Date Submitted|Status|Contact ID|Legacy Comments|Comments|Language|Referer|SessionID|User Agent|Longitude|Latitude|Country|City|State/Region|Postal|Speech:Which help?|Clubs:Which help?",
      "1|2025-03-03|2025-03-03|Complete||||English||15|Browser|||||||Speech|"),
    Case(
      "alchemer", "when it was SurveyGizmo",
      "Response ID|Time Started|Date Submitted|Status|Language|Referer|Extended Referer|User Agent|How is it?",
      "1|2013-03-03|2013-03-03|Complete|English||||Good"),
    Case(
      "alchemer", "few columns left", "Response ID|Time Started|Date Submitted|Status|How is it?",
      "1|2025-03-03|2025-03-03|Partial|Good"),
    Case(
      "alchemer", "one time left", isSure: false, "Time Started|How is school going?",
      "2025-03-03|Well"),
  ]

  static let kobo = [
    Case(
      "kobo", "codes, with groups",
      "start|end|about/age|help/used|help/used/speech|help/used/clubs|_id|_uuid|_submission_time|_validation_status|_index",
      "2025-03-03T09:00:00.000Z|2025-03-03T09:09:00.000Z|12|speech|1|0|1|1cfb5806-5327-47f7-a111-1cfb58065327|2025-03-03T09:09:00||1"
    ),
    Case(
      "kobo", "labels",
      "How old are you?|Which help?|_id|_uuid|_submission_time|__version__|_tags|_index",
      "12|Speech|7|1cfb5806-5327-47f7-a111-1cfb58065327|2025-03-03T09:09:00|v1||1"),
    Case(
      "kobo", "ODK Central",
      "SubmissionDate|start|end|about-age|meta-instanceID|KEY|SubmitterID|SubmitterName|AttachmentsPresent|Status|ReviewState|FormVersion",
      "2025-03-03T09:09:00.000Z|||12|uuid:1cfb5806-5327-47f7-a111-1cfb58065327|uuid:1cfb5806-5327-47f7-a111-1cfb58065327|1|A|0|||1"
    ),
    Case(
      "kobo", "ODK Briefcase", "SubmissionDate|age|meta:instanceID|KEY",
      "3 Mar 2025 09:09:00|12|uuid:1cfb5806-5327-47f7-a111-1cfb58065327|uuid:1cfb5806-5327-47f7-a111-1cfb58065327"
    ),
    Case(
      "kobo", "its identifier left", isSure: false, "age|help|_uuid",
      "12|speech|1cfb5806-5327-47f7-a111-1cfb58065327"),
  ]

  static let redcap = [
    Case(
      "redcap", "raw", "record_id|redcap_event_name|age|help___1|help___2|about_you_complete",
      "1|baseline_arm_1|12|1|0|2"),
    Case(
      "redcap", "labels",
      "Record ID|Survey Timestamp|How old are you?|Which help? (choice=Speech)|Which help? (choice=Clubs)|Complete?",
      "1|2025-03-03 09:00:00|12|Checked|Unchecked|Complete"),
    Case(
      "redcap", "an identifier of its own", "study_id|help___1|help___2|about_complete", "1|1|0|2"),
    Case("redcap", "its state left", isSure: false, "age|gender|about_you_complete", "12|1|2"),
  ]

  static let hubs = [
    Case(
      "citizen-space", "parts of answers",
      "What is your name? - Name|What is your email address? - Email|What is your organisation? - Organisation|Do you agree with the plan? - Agree",
      "|||Yes"),
    Case(
      "citizen-space", "identifiers of responses",
      "Response ID|Submitted on|Do you agree with the plan?",
      "ANON-RHQQ-C5KT-G|2025-03-03|Yes", "BHLF-AY5Y-JQ6U-N|2025-03-04|No"),
    Case(
      "citizen-space", "numbered, with analysts' columns",
      "1: What is your name? - Name|2: What is your email address? - Email|3: Do you agree? - Agree|3: Do you agree? - Analyst notes",
      "||Yes|"),
    Case(
      "citizen-space", "the standing questions alone might be anyone's", isSure: false,
      "What is your name?|What is your email address?|What is your organisation?|Do you agree with the plan?",
      "|||Yes"),
  ]

  static let jisc = [
    Case(
      "jisc", "as it is downloaded",
      "Unique Response Number|1. How old are you?|2. Which help?|2.a. If you selected Other, please specify:",
      "000001-860411-000000|12|Speech|"),
    Case(
      "jisc", "codes", "Unique Response Number|Q1|Q2_1|Q2_2|Q2_2_a", "482911-482902-50393317|1|1|0|"
    ),
    Case("jisc", "the number and nothing else", "Unique Response Number|How old are you?", "1|12"),
    Case(
      "jisc", "lettered questions alone", isSure: false,
      "1. How old are you?|1.a. Please explain:|2. Which help?", "12||Speech"),
  ]

  static let snap = [
    Case(
      "snap", "variables", "ID.name|ID.date|ID.start|ID.endDate|ID.end|ID.completed|Q1|Q2.1|Q2.2",
      "1|03/03/2025|09:00:00|03/03/2025|09:10:00|1|2|1|0"),
    Case(
      "snap", "two of its own", "ID.start|ID.date|Q1 How old are you?|Q2 Which help? (Speech)",
      "09:00:00|03/03/2025|12|Speech"),
    Case("snap", "last in the table", "Q1|Q2|Q3|ID.format|ID.browser", "1|2|3|Web|Any"),
    Case("snap", "one of its own", isSure: false, "Q1|Q2|ID.date", "1|2|03/03/2025"),
  ]

  // MARK: What is none of them

  static let nearMisses = [
    Case("", "a sensor's log", "Timestamp|Temperature|Humidity", "3/14/2025 20:02:11|12.1|48"),
    Case(
      "", "a machine's log", "ID|Start time|Completion time|Machine|Result",
      "1|09:00|09:10|Press|OK"),
    Case("", "orders", "Timestamp|Order ID|Customer|Amount", "2025-03-14 20:02:11|7|C9|12.50"),
    Case("", "a web server", "timestamp|ip|method|path|status", "1741982531|192.0.2.1|GET|/|200"),
    Case(
      "", "a data dictionary",
      "Variable / Field Name|Form Name|Section Header|Field Type|Field Label|Choices, Calculations, OR Slider Labels",
      "record_id|form_1||text|Record ID|"),
    Case(
      "", "a list to invite",
      "RecipientLastName|RecipientFirstName|RecipientEmail|ExternalDataReference|Language",
      "A|B|||EN"),
    Case("", "a school's roll", "UPN|Surname|Forename|DOB|SEN provision", "|||2012-03-01|K"),
    Case(
      "", "another tool", "Submission Date|First Name|Last Name|E-mail|How old is your child?",
      "2025-03-14 20:02:11||||12"),
    Case("", "numbered answers", "Response ID|Question 1|Question 2", "1|Yes|No"),
    Case("", "a rota", "start|end|today|place", "09:00|17:00|2025-03-14|Hall"),
    Case("", "a teaching data set", "respondent_id|age|gender|q1|q2|q3", "1|33|F|4|5|2"),
    Case("", "lettered questions", "A1. Age|B2. Gender|C3. School|D4. Support", "12|F|None|K"),
    Case("", "a database", "id|name|email|created_at|updated_at", "1|||2025-03-14|2025-03-14"),
    Case(
      "", "a calendar", "Start Date|End Date|Title|Status|Location",
      "2025-03-14|2025-03-15|Fair|Open|Hall"),
    Case("", "a bank", "Date|Description|Amount|Balance", "14/03/2025|Rent|-12.50|100.00"),
    Case(
      "", "contacts", "Contact ID|Status|Language|City|Country|State/Region|Postal", "1|Open|EN||||"
    ),
    Case(
      "", "numbered questions", "Q1. How old are you?|Q2. Which school?|Q3. What helps?",
      "12|None|Time"),
    Case(
      "", "a help desk", "ID|Status|Date Submitted|Time Started|Agent", "1|Open|2025-03-14|09:00|A"),
    Case("", "keys", "KEY|VALUE", "a|1"),
    Case("", "files", "SubmissionDate|Name|KEY", "2025-03-14|report|12"),
    Case("", "visits", "patient_id|visit_complete|age", "1|2|12"),
    Case(
      "", "sections",
      "Introduction - Purpose|Introduction - Scope|Method - Sample|Method - Analysis", "a|b|c|d"),
    Case("", "nothing", ""),
    Case("", "a title alone", "Results"),
  ]

  @Test(arguments: nearMisses)
  func `what only looks like a tool's export is not claimed`(_ example: Case) {
    let guess = HeaderReader.read(example.rows, dialects: Tools.all).tool
    #expect(guess.name == "generic" || guess.confidence < ToolGuess.sure, "\(guess)")
  }

  // MARK: Wide files

  @Test(arguments: [646, 1_093])
  func `a wide file is known as a narrow one is`(_ width: Int) {
    for tool in Tools.all.map(\.name) {
      guard
        let example = Self.cases.first(where: {
          $0.tool == tool && $0.isSure && $0.rows.count == 2
        })
      else { continue }
      let more = width - example.rows[0].count
      // What is added says nothing of any tool, and stands inside, where questions are.
      let rows = example.rows.enumerated().map { number, row in
        let half = row.count / 2
        return Array(row[..<half])
          + (0..<more).map { number == 0 ? "How is it going in place \($0)?" : "Well" }
          + row[half...]
      }
      let guess = HeaderReader.read(rows, names: [example.file], dialects: Tools.all).tool
      #expect(guess.name == example.tool, "\(example) \(guess)")
    }
  }

  @Test func `a timed survey has more columns of times than questions`() {
    let questions = (1...40).map { "q\($0). How is it going in place \($0)?" }
    let timings = (1...600).map { "Question time: q\($0)" }
    let header = ["id", "submitdate", "lastpage", "startlanguage"] + questions + ["interviewtime"]
    let rows = [header + timings, ["1", "", "3", "en"] + Array(repeating: "1", count: 641)]
    let read = HeaderReader.read(rows, dialects: Tools.all)
    #expect(read.tool.name == "limesurvey")
    #expect(read.columns.count { $0.part == .answer } == 40)
    #expect(read.partial.count == 1)
  }
}
