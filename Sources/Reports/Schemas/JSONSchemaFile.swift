package import Breakdowns
package import Surveys

/// A schema as a JSON Schema (2020-12) of one row of the clean table, every value as its CSV text.
package struct JSONSchemaFile: Sendable {
  private let schema: SurveySchema

  package init(_ schema: SurveySchema) { self.schema = schema }

  package var json: JSONText {
    let required = schema.fields.filter(\.required).map(\.name)
    return .object([
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": .string(schema.title),
      "type": "object",
      "properties": .object(schema.fields.map { .init($0.name, property($0)) }),
      "required": JSONText(required),
      "additionalProperties": false,
    ])
  }

  private func property(_ field: SurveyField) -> JSONText {
    let forms = (field.missingForms ?? schema.missingForms).map(\.value)
    let allowed = forms.contains("") ? forms : [""] + forms
    var answer: [JSONText.Member] = [.init("type", "string")]
    switch field.kind {
    case .singleChoice, .scale, .consent:
      if !field.categories.isEmpty {
        answer.append(.init("enum", JSONText(field.categories.map(\.value))))
      }
    case .number: answer.append(.init("pattern", .string(#"^-?\d+(\.\d+)?([eE][+-]?\d+)?$"#)))
    case .date:
      if field.format == nil {
        answer.append(.init("format", field.type == "datetime" ? "date-time" : "date"))
      }
    case .identifier, .text, .otherText:
      if let pattern = field.pattern {
        answer.append(.init("pattern", .string("^(?:\(pattern))$")))
      }
    case .multipleChoice, .ranking: break
    }
    var members: [JSONText.Member] = [.init("title", .string(field.title))]
    members.append(
      .init(
        "anyOf",
        field.required
          ? .array([.object(answer)])
          : .array([.object(answer), .object(["enum": JSONText(allowed)])])))
    return .object(members)
  }
}
