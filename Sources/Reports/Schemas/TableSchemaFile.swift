package import Breakdowns
package import Surveys

/// A schema as a plain Frictionless Table Schema (version 2): what every tool of the standard reads,
/// without our own keys.
package struct TableSchemaFile: Sendable {
  private let schema: SurveySchema

  package init(_ schema: SurveySchema) { self.schema = schema }

  package var json: JSONText {
    var members: [JSONText.Member] = [
      .init("$schema", .string("https://datapackage.org/profiles/2.0/tableschema.json")),
      .init("name", .string(schema.name)), .init("title", .string(schema.title)),
      .init("fieldsMatch", "equal"),
    ]
    if !schema.missingForms.isEmpty {
      members.append(.init("missingValues", Self.missing(schema.missingForms)))
    }
    members.append(.init("fields", .array(schema.fields.map(field))))
    return .object(members)
  }

  /// The standard wants each label once.
  private static func missing(_ forms: [MissingForm]) -> JSONText {
    var seen: Set<MissingReason> = []
    return .array(
      forms.map { form in
        var members: [JSONText.Member] = [.init("value", .string(form.value))]
        if seen.insert(form.reason).inserted {
          members.append(.init("label", .string(form.reason.rawValue)))
        }
        return .object(members)
      })
  }

  private func field(_ field: SurveyField) -> JSONText {
    var members: [JSONText.Member] = [
      .init("name", .string(field.name)), .init("title", .string(field.title)),
      .init("type", .string(field.type)),
    ]
    if let format = field.format { members.append(.init("format", .string(format))) }
    if field.type == "list" {
      members.append(.init("itemType", "string"))
      members.append(.init("delimiter", .string(field.delimiter ?? ",")))
    }
    // The standard has categories for strings and integers only.
    if !field.categories.isEmpty, field.type == "string" || field.type == "integer" {
      members.append(
        .init(
          "categories",
          .array(
            field.categories.map {
              .object(["value": .string($0.value), "label": .string($0.label)])
            })))
      if field.categoriesOrdered { members.append(.init("categoriesOrdered", true)) }
    }
    if let forms = field.missingForms {
      members.append(.init("missingValues", Self.missing(forms)))
    }
    let constraints = constraints(field)
    if !constraints.isEmpty { members.append(.init("constraints", .object(constraints))) }
    return .object(members)
  }

  private func constraints(_ field: SurveyField) -> [JSONText.Member] {
    var members: [JSONText.Member] = []
    if field.required { members.append(.init("required", true)) }
    if let low = field.minimum { members.append(.init("minimum", .number(low))) }
    if let high = field.maximum { members.append(.init("maximum", .number(high))) }
    if let pattern = field.pattern { members.append(.init("pattern", .string(pattern))) }
    if !field.categories.isEmpty, field.type == "string" {
      members.append(.init("enum", JSONText(field.categories.map(\.value))))
    }
    return members
  }
}
