import Foundation
import TestSupport
import Testing

@testable import Surveys

/// What `schema check` says of a schema that loads.
struct SchemaLintTests {
  private func advice(_ yaml: String) throws -> [String] {
    let schema = try SchemaLoader.load(yaml: yaml, file: "s.yaml")
    return SchemaLint.advice(on: schema, text: yaml).map {
      SchemaAdviceText.words($0, file: "s.yaml")
    }
  }

  private static let good = """
    $schema: https://datapackage.org/profiles/2.0/tableschema.json
    name: s
    title: S
    fields:
      - {name: id, title: ID, kind: identifier}
      - name: outcome
        title: Outcome?
        kind: single_choice
        role: outcome
        categories: [{value: "yes", label: "Yes"}, {value: "no", label: "No"}]
        constraints: {enum: ["yes", "no"]}
      - {name: why, title: Why?, kind: text, role: comment}

    """

  @Test func `a good schema has nothing to mend`() throws {
    #expect(try advice(Self.good) == [])
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var from: String
    var to: String
    var remark: String
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "a bare no", from: "{value: \"no\",", to: "{value: no,",
      remark:
        "s.yaml, line 10, column 56: ‘no’ is read as a word here but as true or false by other "
        + "YAML readers. "
        + "Write it in quotes: \"no\"."),
    Case(
      name: "a bare Yes", from: "label: \"Yes\"", to: "label: Yes",
      remark: "‘Yes’ is read as a word here"),
    Case(
      name: "no $schema", from: "$schema: https://datapackage.org/profiles/2.0/tableschema.json\n",
      to: "",
      remark: "s.yaml, line 1, column 1: there is no ‘$schema’"),
    Case(
      name: "no enum", from: "\n    constraints: {enum: [\"yes\", \"no\"]}", to: "",
      remark: "s.yaml, line 6, column 5: ‘outcome’ has no ‘constraints: {enum: [...]}’"),
    Case(
      name: "no outcome", from: "    role: outcome\n", to: "",
      remark: "no field has ‘role: outcome’"),
    Case(
      name: "no identifier", from: "  - {name: id, title: ID, kind: identifier}\n", to: "",
      remark: "no field has ‘kind: identifier’"),
    Case(
      name: "no comments", from: ", role: comment", to: "", remark: "no field has ‘role: comment’"),
    Case(
      name: "an ordered question with nothing in the middle",
      from: "  - {name: why",
      to: "  - {name: q, title: Q, kind: scale, categories: [a, b, c, d]}\n  - {name: why",
      remark: "‘q’ is ordered and has no option in the middle"),
    Case(
      name: "a label of a missing value that is no reason", from: "fields:\n",
      to: "missingValues: [{value: \"-99\", label: Refused at the door}]\nfields:\n",
      remark:
        "s.yaml, line 4, column 17: ‘Refused at the door’ is not a missing reason, so that ‘-99’ "
        + "counts as "
        + "skipped."),
  ]

  @Test(arguments: cases)
  func `advice`(_ example: Case) throws {
    let yaml = Self.good.replacing(example.from, with: example.to)
    try #require(yaml != Self.good)
    let advice = try advice(yaml)
    #expect(advice.count == 1, "\(advice)")
    #expect(advice.first?.contains(example.remark) == true, "\(advice)")
  }

  @Test(arguments: [
    "parent-carer", "young-person", "education-provider", "case-review", "portsmouth-2023",
  ])
  func `the repository's own schemas load, and write truth words in quotes`(_ name: String) throws {
    let path = Repository.path("SurveySchemas/surveys/\(name).yaml")
    let schema = try SchemaLoader.load(path: path)
    #expect(schema.name == name)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for advice in SchemaLint.advice(on: schema, text: text) {
      switch advice.kind {
      case .bareTruthWord, .noProfile, .noEnum:
        Issue.record("\(SchemaAdviceText.words(advice, file: name))")
      case .noOutcome, .noIdentifier, .noComments, .noMidpoint, .unknownReason: break
      }
    }
  }
}
