import Surveys

/// What people call those who answered, in every sentence and note.
struct PeopleWords: Sendable, Equatable {
  /// "parents and carers", "children", "cases reviewed".
  var people: String
  /// Those the figures do not speak for: "all families".
  var everyone: String
  /// Whether the rows are cases that practitioners looked at.
  var isCaseReview: Bool
  /// Whether a row is a child that somebody else answered for.
  var areChildren: Bool

  init(_ schema: SurveySchema) {
    isCaseReview = schema.source == .caseReview || schema.unit == .cases
    areChildren = schema.unit == .children && !isCaseReview
    let audience: (people: String, everyone: String) =
      switch schema.audience {
      case .parentCarer: ("parents and carers", "all families")
      case .youngPerson: ("young people", "all young people")
      case .educationProvider: ("education providers", "all providers")
      case .practitioner: ("practitioners", "all practitioners")
      case nil: ("people", "everybody")
      }
    everyone = isCaseReview ? "all children and young people" : audience.everyone
    people = isCaseReview ? "cases reviewed" : areChildren ? "children" : audience.people
  }

  /// "142 parents and carers who answered", "28 cases reviewed with an answer".
  func answered(_ count: String) -> String {
    if isCaseReview { return "\(count) cases reviewed with an answer" }
    if areChildren { return "\(count) children whose families answered" }
    return "\(count) \(people) who answered"
  }

  /// The heading of an audience beside others.
  static func name(of audience: Audience) -> String {
    switch audience {
    case .parentCarer: "Parents and carers"
    case .youngPerson: "Young people"
    case .educationProvider: "Education providers"
    case .practitioner: "Practitioners"
    }
  }

  /// What a reason is called where it has a row of its own.
  static func label(of reason: MissingReason) -> String {
    switch reason {
    case .notAsked: "Not asked"
    case .skipped: "Skipped"
    case .notApplicable: "Not applicable"
    case .preferNotToSay: "Prefer not to say"
    case .dontKnow: "Don't know"
    case .unreadable: "Could not be read"
    }
  }
}
