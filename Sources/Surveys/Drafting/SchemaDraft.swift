/// A schema that is proposed, with what a person must decide about it.
package struct SchemaDraft: Sendable {
  package var name: String
  package var title: String
  package var unit: CountingUnit = .respondents
  /// Words for the top of the file.
  package var notes: [String] = []
  package var fields: [DraftField] = []
  /// Raw forms of "no answer" besides those that every schema lists.
  package var missingForms: [MissingForm] = []
  package var leftOut: [LeftOutColumn] = []

  package init(name: String, title: String) {
    self.name = name
    self.title = title
  }

  /// The schema, without the words about it.
  package var schema: SurveySchema {
    var schema = SurveySchema(name: name, title: title, fields: fields.map(\.field))
    schema.unit = unit
    schema.missingForms = Self.usualMissingForms + missingForms
    schema.leftOut = leftOut.filter { !$0.isKnown }.map {
      LeftOutHeader(header: $0.header, reason: $0.reason)
    }
    return schema
  }

  /// The usual forms with `forms` among them.
  ///
  /// The standard names each reason once, so that the first form of a reason takes its token's
  /// place; a further one has no reason of its own.
  static func missingForms(with forms: [MissingForm]) -> [MissingForm] {
    var all = usualMissingForms
    var taken: Set<MissingReason> = [.skipped]
    for form in forms {
      if taken.insert(form.reason).inserted,
        let place = all.firstIndex(where: { $0.reason == form.reason })
      {
        all[place] = form
      } else {
        all.append(MissingForm(value: form.value, reason: .skipped))
      }
    }
    return all
  }

  /// The tokens by which a clean table says why there is no answer.
  static let usualMissingForms = [
    MissingForm(value: "", reason: .skipped),
    MissingForm(value: "[not_asked]", reason: .notAsked),
    MissingForm(value: "[not_applicable]", reason: .notApplicable),
    MissingForm(value: "[prefer_not_to_say]", reason: .preferNotToSay),
    MissingForm(value: "[dont_know]", reason: .dontKnow),
    MissingForm(value: "[unreadable]", reason: .unreadable),
  ]
}

/// A field that is proposed.
package struct DraftField: Sendable {
  package var field: SurveyField
  /// Words before the field: what was guessed, what is to be decided.
  package var notes: [String] = []
  /// Words behind its role.
  package var roleNote: String?
  /// Lines that are proposed and not yet part of it, such as `role: outcome`.
  package var proposals: [String] = []
  /// The columns it was drafted from, from 1; empty for one from a definition.
  package var columns: [Int] = []

  package init(_ field: SurveyField) { self.field = field }
}

/// A column that a draft leaves out.
package struct LeftOutColumn: Sendable, Equatable {
  /// From 1; 0 where it comes from a definition.
  package var column: Int
  package var header: String
  package var reason: DroppedColumn.Reason
  /// What it looks like, in a few words.
  package var why: String
  /// Whether the reader leaves it out of itself, without being told.
  package var isKnown: Bool
}
