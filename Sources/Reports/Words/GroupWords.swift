import Breakdowns

/// What the groups of a breakdown are called in a heading or a link: a word or two.
///
/// A field's title is often the question that was asked ("What kind of support does your child
/// have?"), which reads badly after "by"; then its name stands in, and the question under it.
enum GroupWords {
  /// The groups in a few words ("district", "age group"), small unless they start with a name.
  static func short(_ breakdown: PublishedBreakdown) -> String {
    guard let by = breakdown.by else { return "" }
    return short(field: by, title: breakdown.byTitle)
  }

  /// The same, of a field by its name and its title.
  static func short(field: String, title: String?) -> String {
    if let title, !title.isEmpty, title.count <= 24, !isQuestion(title) {
      return BreakdownWords.lowercasedFirst(title)
    }
    return switch field {
    case "answered_by": "who filled it in"
    case "age_band": "age"
    default: field.replacing("_", with: " ")
    }
  }

  /// The question that was asked, where the few words do not say it; nil where they do.
  static func question(_ breakdown: PublishedBreakdown) -> String? {
    guard let title = breakdown.byTitle, !title.isEmpty,
      BreakdownWords.lowercasedFirst(title) != short(breakdown)
    else { return nil }
    return title
  }

  private static func isQuestion(_ title: String) -> Bool { title.contains("?") }
}
