package import Surveys

/// A survey as people answer it on paper: what is asked, in order, and how each answer is given.
///
/// The printed form and the sheet that returns are typed into are both made from this value, so that
/// a question has the same number in both.
package struct EntryForm: Sendable, Equatable {
  /// The schema's name, which the files are called after.
  package var name: String
  package var title: String
  package var version: String?
  /// The wave and the area, where the schema has them, for people to tell forms apart.
  package var edition: String?
  /// The field that identifies a response; nil where the schema has none.
  package var identifier: Identifier?
  /// Whether the form's words should be for young people.
  package var isForYoungPeople: Bool
  /// Consent first, then in the schema's order.
  package var questions: [EntryQuestion]

  /// The schema's name and words for what tells one response from another.
  package struct Identifier: Sendable, Equatable {
    package var field: String
    package var title: String
  }

  /// What `schema` asks people; the columns of tools that `dialects` know of are not asked.
  package init(_ schema: SurveySchema, dialects: [ExportDialect] = []) {
    name = schema.name
    title = schema.title
    version = schema.version
    edition = Self.edition(of: schema)
    identifier = schema.fields.first { $0.kind == .identifier }.map {
      Identifier(field: $0.name, title: $0.title)
    }
    isForYoungPeople = schema.audience == .youngPerson
    let asked = AskedFields(schema, dialects: dialects)
    let inOrder =
      asked.fields.filter { $0.kind == .consent } + asked.fields.filter { $0.kind != .consent }
    questions = inOrder.enumerated().map { position, field in
      EntryQuestion(field, number: position + 1, writeIn: asked.writeIns[field.name])
    }
    route(by: schema)
    head()
  }

  private static func edition(of schema: SurveySchema) -> String? {
    let parts = [schema.area, schema.wave].compactMap(\.self).filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// Says in words whom a question is for, where it is not for everybody.
  private mutating func route(by schema: SurveySchema) {
    for position in questions.indices {
      guard
        let routing = schema.index(of: questions[position].field)
          .flatMap({ schema.fields[$0].askedIf })
      else { continue }
      let source = schema.index(of: routing.field).map { schema.fields[$0] }
      let option = source?.categories.first { $0.value == routing.value }
      let answer = option?.label ?? routing.value
      if let number = questions.first(where: { $0.field == routing.field })?.number {
        questions[position].routing =
          "Answer this only if you ticked \u{2018}\(answer)\u{2019} at question \(number)."
      } else {
        questions[position].routing =
          "Answer this only if your answer to \u{2018}\(source?.title ?? routing.field)\u{2019} "
          + "is \u{2018}\(answer)\u{2019}."
      }
    }
  }

  /// Puts a stem over the first of the statements under it, not over each.
  private mutating func head() {
    var last: String?
    for position in questions.indices {
      let stem = questions[position].stem
      if stem == last { questions[position].stem = nil }
      last = stem
    }
  }
}
