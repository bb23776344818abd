package import Surveys
internal import Foundation

/// A survey with a field of every kind, and the habits of the tools the repository knows.
package enum SmallSurvey {
  package static let yaml = """
    name: small
    title: Small survey
    missingValues:
      - {value: "", label: skipped}
      - {value: "-", label: skipped}
      - {value: "N/A", label: not_applicable}
    fields:
      - {name: response_id, title: ID, kind: identifier, aliases: [UserID, RespondentID]}
      - {name: finished, title: Completion time, kind: date, type: datetime, aliases: [Timestamp, EndDate]}
      - name: consent
        title: Are you happy for us to use your answers in this work?
        kind: consent
        categories: [{value: "yes", label: "Yes, I agree"}, {value: "no", label: "No, I do not agree"}]
      - name: outcome
        title: Are your child's needs leading to the ideal outcome?
        kind: single_choice
        role: outcome
        categories: [{value: fully, label: "Yes, fully"}, {value: partly, label: Partly}, {value: not, label: "No"}, {value: not_sure, label: Not sure, missing: dont_know}]
      - name: support_used
        title: Which of these have you used in the last year?
        kind: multiple_choice
        categories: [{value: speech, label: Speech and language therapy}, {value: camhs, label: "CAMHS, or another mental health service"}, {value: none, label: None of these, exclusive: true}, {value: other, label: Other (please specify)}]
      - {name: support_used_other, title: Other support used (please specify), kind: other_text, otherOf: support_used}
      - name: agree
        title: My child is getting the support they need to learn and progress
        kind: scale
        question: How much do you agree or disagree?
        categoriesOrdered: true
        categories: ["Strongly agree", "Agree", "Neither agree nor disagree", "Disagree", "Strongly disagree"]
      - {name: places, title: Please put these in order, kind: ranking, categories: [Home, School, Club]}
      - {name: age, title: How old is your child?, kind: number, type: integer, constraints: {minimum: 0, maximum: 25}}
      - {name: met, title: When did you last meet?, kind: date, askedIf: outcome=partly}
      - {name: setting, title: "What is the name of the nursery, school or college?", kind: text, role: setting, privacy: hash}
      - {name: why, title: "Please explain your answer:", kind: text, role: comment, question: what_could_be_better}
      - {name: email, title: Your e-mail address, kind: text, privacy: sealed}

    """

  package static let schema: SurveySchema? = try? SchemaLoader.load(yaml: yaml, file: "small.yaml")

  /// The repository's folder, from where this file was compiled.
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  package static let dialects: [ExportDialect] =
    (try? DialectLoader.load(
      from: SchemaFolder(path: root.appendingPathComponent("SurveySchemas").path))) ?? []
}
