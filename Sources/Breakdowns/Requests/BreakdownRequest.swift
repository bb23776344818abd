package import Surveys

/// How figures are worked out and how much of them is shown, for a whole run.
package struct BreakdownSettings: Sendable, Equatable {
  package var profile: DisclosureProfile
  package var net: NetRule
  package var denominator: Denominator
  package var wheres: [Where]

  package init(
    profile: DisclosureProfile = .publish, net: NetRule = .counts,
    denominator: Denominator = .answered, wheres: [Where] = []
  ) {
    self.profile = profile
    self.net = net
    self.denominator = denominator
    self.wheres = wheres
  }
}

/// What a share of a closed question is a share of.
package enum Denominator: String, Sendable, CaseIterable {
  case answered, respondents
}

/// A filter: only responses whose `field` has the clean value `value`.
package struct Where: Sendable, Equatable {
  package var field: String
  package var value: String

  package init(field: String, value: String) {
    self.field = field
    self.value = value
  }

  /// Reads `field=value`; nil where there is no equals sign or nothing on one side of it.
  package init?(_ text: String) {
    guard let equals = text.firstIndex(of: "=") else { return nil }
    let field = String(text[..<equals])
    let value = String(text[text.index(after: equals)...])
    guard !field.isEmpty, !value.isEmpty else { return nil }
    self.init(field: field, value: value)
  }
}

/// One breakdown as it is asked for.
package struct BreakdownRequest: Sendable, Equatable {
  /// A closed question's field name, a comment field's (its themes), or `themes` (of all comments).
  package var question: String
  /// A closed field's name, or `audience`; nil for everybody alone.
  package var by: String?
  package var audience: Audience?

  package init(question: String, by: String? = nil, audience: Audience? = nil) {
    self.question = question
    self.by = by
    self.audience = audience
  }

  /// The question that stands for the themes of every comment field.
  package static let themes = "themes"
  /// The `by` that sets audiences side by side.
  package static let byAudience = "audience"
}
