import Surveys
import TestSupport
import Testing

@testable import Reports

/// A schema of a field of every kind that a paper form may ask or leave out.
enum EntryFormCase {
  static let yaml = """
    name: clubs
    title: Holiday clubs & "outings"
    version: "2.1"
    wave: "2025"
    area: Fenwick Vale
    audience: young_person
    fields:
      - {name: id, title: Response ID, kind: identifier}
      - {name: started, title: When it was started, kind: date, type: datetime}
      - {name: sent, title: Received, kind: date, aliases: {google-forms: [Timestamp]}}
      - name: stay
        title: How long do you stay?
        kind: single_choice
        askedIf: club=yes
        categories: [{value: day, label: All day}, {value: half, label: "Half a day"}]
      - name: club
        title: Do you go to a club?
        kind: single_choice
        categories: [{value: "yes", label: "Yes, I do"}, {value: "no", label: "No"}]
      - name: agree
        title: May we use your answers?
        kind: consent
        categories: [{value: "yes", label: "Yes, you may"}, {value: "no", label: "No, you may not"}]
      - name: fun
        title: The club is fun
        kind: scale
        question: How much do you agree?
        categories: [Agree, Neither, Disagree]
      - name: safe
        title: I feel safe at the club
        kind: scale
        question: How much do you agree?
        categories: [Agree, Neither, Disagree]
      - name: liked
        title: What do you like there?
        kind: multiple_choice
        categories: [{value: games, label: "Games, indoors [or out]"}, {value: food, label: Food}, {value: other, label: Other}]
      - {name: liked_other, title: "Other: please say what", kind: other_text, otherOf: liked}
      - {name: order, title: Put these in order, kind: ranking, categories: [Games, Food, Friends]}
      - {name: age, title: How old are you?, kind: number, type: integer, constraints: {minimum: 5, maximum: 25}}
      - {name: joined, title: When did you join?, kind: date}
      - {name: why_stay, title: "Please say why:", kind: text, role: comment, question: what_works}
      - {name: why_go, title: "Please say why:", kind: text, role: comment, question: what_could_be_better}
      - {name: email, title: Your e-mail address, kind: text, privacy: sealed}
      - {name: surname, title: Your surname, kind: text, privacy: drop}
      - {name: why_english, title: In English, kind: text, translationOf: why_go}
      - {name: last_year, title: Asked last year, kind: text, waves: ["2024"]}
      - {name: weight, title: Weight, kind: number, role: weight}

    """

  static let tool: ExportDialect = {
    var tool = ExportDialect(name: "google-forms", title: "Google Forms")
    tool.finished = ["Timestamp"]
    return tool
  }()

  static func schema() throws -> SurveySchema {
    try SchemaLoader.load(yaml: yaml, file: "clubs.yaml")
  }

  static func form() throws -> EntryForm { EntryForm(try schema(), dialects: [tool]) }

  /// The repository's own surveys, and the tools it knows.
  static let surveys = SchemaFolder.yamlFiles(in: Repository.path("SurveySchemas/surveys"))

  static func dialects() throws -> [ExportDialect] {
    try DialectLoader.load(from: SchemaFolder(path: Repository.path("SurveySchemas")))
  }
}
