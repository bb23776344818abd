import Testing

@testable import Surveys

/// What a schema file may say, and what is made of it.
struct SchemaLoaderTests {
  /// The smallest file of the documentation.
  private static let smallest = """
    $schema: https://datapackage.org/profiles/2.0/tableschema.json
    name: parent-carer
    title: Parent and carer survey
    audience: parent_carer
    fields:
      - {name: response_id, title: ID, type: string, kind: identifier}
      - name: outcome
        title: Are your child's needs leading to the ideal outcome?
        type: string
        kind: single_choice
        role: outcome
        categories: [{value: fully, label: "Yes, fully"}, {value: partly, label: Partly}, {value: not, label: "No"}]
    """

  private func load(_ yaml: String) throws -> SurveySchema {
    try SchemaLoader.load(yaml: yaml, file: "s.yaml")
  }

  private func field(_ yaml: String) throws -> SurveyField {
    let schema = try load("name: s\ntitle: S\nfields:\n  - \(yaml)\n")
    return try #require(schema.fields.first)
  }

  @Test func `the smallest schema`() throws {
    let schema = try load(Self.smallest)
    #expect(schema.name == "parent-carer")
    #expect(schema.audience == .parentCarer)
    #expect(schema.source == .survey)
    #expect(schema.unit == .respondents)
    #expect(schema.fields.map(\.name) == ["response_id", "outcome"])
    #expect(schema.fields[1].role == .outcome)
    #expect(schema.fields[1].categories.map(\.value) == ["fully", "partly", "not"])
    #expect(schema.fields[1].categories.map(\.label) == ["Yes, fully", "Partly", "No"])
  }

  @Test func `the same as JSON`() throws {
    let schema = try load(
      """
      {"$schema": "https://datapackage.org/profiles/2.0/tableschema.json", "name": "parent-carer",
       "title": "Parent and carer survey", "audience": "parent_carer", "fields": [
        {"name": "response_id", "title": "ID", "type": "string", "kind": "identifier"},
        {"name": "outcome", "title": "Are your child's needs leading to the ideal outcome?",
         "type": "string", "kind": "single_choice", "role": "outcome", "categories": [
          {"value": "fully", "label": "Yes, fully"}, {"value": "partly", "label": "Partly"},
          {"value": "not", "label": "No"}]}]}
      """)
    #expect(schema == (try load(Self.smallest)))
  }

  @Test func `every key of a file`() throws {
    let schema = try load(
      """
      $schema: https://datapackage.org/profiles/2.0/tableschema.json
      name: s-2025
      title: A survey
      description: Anything at all
      version: 1.0
      wave: 2025
      area: Fenwick Vale
      audience: practitioner
      source: case-review
      unit: children
      fieldsMatch: equal
      primaryKey: id
      uniqueKeys: [[id]]
      foreignKeys: []
      missingValues: ["", {value: "-", label: skipped}, {value: dk, label: dont_know}, {value: odd}]
      fields:
        - {name: id, title: ID, kind: identifier}
        - {name: a, title: A, kind: single_choice, categories: [x, y, z]}
        - {name: b, title: B, kind: single_choice, categories: [x, y, z]}
      rollups:
        - {name: some, label: Some of them, field: a, values: [x, y]}
        - {name: any, values: [z]}
      matrix:
        - {name: m, label: Met, actual: [x], ideal: [y, z]}
        - {name: n}
      """)
    #expect(schema.version == "1.0", "a version is words, never a number")
    #expect(schema.wave == "2025")
    #expect(schema.area == "Fenwick Vale")
    #expect(schema.audience == .practitioner)
    #expect(schema.source == .caseReview)
    #expect(schema.unit == .children)
    #expect(
      schema.missingForms == [
        MissingForm(value: "", reason: .skipped), MissingForm(value: "-", reason: .skipped),
        MissingForm(value: "dk", reason: .dontKnow), MissingForm(value: "odd", reason: .skipped),
      ])
    #expect(
      schema.rollups == [
        Rollup(name: "some", label: "Some of them", field: "a", values: ["x", "y"]),
        Rollup(name: "any", label: "any", field: nil, values: ["z"]),
      ])
    #expect(
      schema.matrix == [
        OpportunityRow(name: "m", label: "Met", actual: ["x"], ideal: ["y", "z"]),
        OpportunityRow(name: "n", label: "n", actual: [], ideal: []),
      ])
  }

  @Test func `every key of a field`() throws {
    let field = try field(
      """
      {name: f, title: F?, description: d, example: e, rdfType: r, type: string, kind: scale, role: group,
          format: default, categoriesOrdered: true, midpoint: m, layout: joined_comma, question: what_works,
          privacy: hash, waves: ["2024", "2025"], delimiter: "|", itemType: string,
          constraints: {required: true, unique: false, minimum: 1, maximum: 5.5, pattern: "[a-z]+", enum: [l, m, h],
            minLength: 1, maxLength: 9},
          categories: [{value: l, label: Low, aliases: [Lo, "1"], net: down}, {value: m, label: Middle},
            {value: h, label: High, exclusive: true}, {value: dk, label: Don't know, missing: dont_know}]}
      """)
    #expect(field.kind == .scale)
    #expect(field.role == .group)
    #expect(field.categoriesOrdered)
    #expect(field.midpoint == "m")
    #expect(field.layout == .joinedComma)
    #expect(field.question == "what_works")
    #expect(field.privacy == .hash)
    #expect(field.waves == ["2024", "2025"])
    #expect(field.delimiter == "|")
    #expect(field.required)
    #expect(field.minimum == 1)
    #expect(field.maximum == 5.5)
    #expect(field.pattern == "[a-z]+")
    #expect(field.categories[0].aliases == ["Lo", "1"])
    #expect(field.categories[0].net == "down")
    #expect(field.categories[2].exclusive)
    #expect(field.categories[3].missing == .dontKnow)
  }

  @Test func `names of other fields`() throws {
    let schema = try load(
      """
      name: s
      title: S
      fields:
        - {name: plan, title: Plan, kind: single_choice, categories: ["E", "K", other]}
        - {name: plan_other, title: Other plan, kind: other_text, otherOf: plan}
        - {name: why, title: Why, kind: text, askedIf: plan=E}
        - {name: why_cy, title: Pam, kind: text, translationOf: why, askedIf: " plan = K "}
      """)
    #expect(schema.fields[1].otherOf == "plan")
    #expect(schema.fields[2].askedIf == Routing(field: "plan", value: "E"))
    #expect(schema.fields[3].translationOf == "why")
    #expect(schema.fields[3].askedIf == Routing(field: "plan", value: "K"))
  }

  @Test(arguments: QuestionKind.allCases)
  func `every kind, and the type that follows from it`(_ kind: QuestionKind) throws {
    let field = try field("{name: f, title: F, kind: \(kind.rawValue), categories: [a, b]}")
    #expect(field.kind == kind)
    #expect(field.type == kind.tableSchemaType)
    #expect(field.privacy == .keep)
    #expect(field.categoriesOrdered == (kind == .scale))
  }

  @Test(arguments: FieldRole.allCases)
  func `every role`(_ role: FieldRole) throws {
    #expect(try field("{name: f, title: F, kind: text, role: \(role.rawValue)}").role == role)
  }

  @Test(arguments: [FieldPrivacy.keep, .hash, .drop, .sealed])
  func `every privacy`(_ privacy: FieldPrivacy) throws {
    #expect(
      try field("{name: f, title: F, kind: text, privacy: \(privacy.rawValue)}").privacy == privacy)
  }

  @Test(arguments: [
    "yes", "no", "on", "off", "y", "n", "true", "false", "null", "~", "1.0", "0x1F", "1e3",
  ])
  func `a word is a word`(_ word: String) throws {
    let field = try field(
      "{name: f, title: \(word), kind: single_choice, categories: [{value: \(word), label: A}, b]}")
    #expect(field.title == word)
    #expect(field.categories[0].value == word)
  }

  @Test func `aliases as a list, as one word, and by tool`() throws {
    #expect(
      try field("{name: f, title: F, kind: text, aliases: [Eff, \"F:\"]}").aliases
        == [HeaderAlias(text: "Eff"), HeaderAlias(text: "F:")])
    #expect(
      try field("{name: f, title: F, kind: text, aliases: Eff}").aliases == [
        HeaderAlias(text: "Eff")
      ])
    #expect(
      try field("{name: f, title: F, kind: text, aliases: {surveymonkey: [A, B], smartsurvey: C}}")
        .aliases
        == [
          HeaderAlias(tool: "surveymonkey", text: "A"),
          HeaderAlias(tool: "surveymonkey", text: "B"),
          HeaderAlias(tool: "smartsurvey", text: "C"),
        ])
  }

  @Test func `consent without options has the usual ones`() throws {
    #expect(
      try field("{name: c, title: C, kind: consent}").categories.map(\.value) == ["yes", "no"])
  }

  @Test func `a case review counts cases`() throws {
    let schema = try load(
      "name: s\ntitle: S\nsource: case-review\nfields:\n  - {name: a, title: A, kind: text}\n")
    #expect(schema.unit == .cases)
  }

  @Test func `options shared by an anchor`() throws {
    let schema = try load(
      """
      name: s
      title: S
      fields:
        - {name: a, title: A, kind: scale, categories: &agree [{value: "1", label: Agree}, {value: "2", label: Disagree}]}
        - {name: b, title: B, kind: scale, categories: *agree}
      """)
    #expect(schema.fields[1].categories == schema.fields[0].categories)
  }

  @Test func `a byte order mark is no part of the file`() throws {
    #expect(try load("\u{FEFF}" + Self.smallest).name == "parent-carer")
  }
}
