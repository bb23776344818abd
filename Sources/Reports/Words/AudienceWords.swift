import Breakdowns

/// Whose voice a survey is: the words for it, and its place in a report.
enum Audience: String, CaseIterable {
  case parents = "parent_carer"
  case youngPeople = "young_person"
  case providers = "education_provider"
  case practitioners = "practitioner"

  /// The audience of a clean value; nil where it is none of the four.
  init?(named name: String?) {
    guard let name, let audience = Audience(rawValue: name) else { return nil }
    self = audience
  }

  /// As a heading: "Parents and carers".
  var title: String {
    switch self {
    case .parents: "Parents and carers"
    case .youngPeople: "Young people"
    case .providers: "Education providers"
    case .practitioners: "Practitioners"
    }
  }

  /// The title for any value; one that is not known is shown as it is, its underscores as spaces.
  static func title(of name: String?) -> String {
    guard let name else { return "Everybody who answered" }
    if let known = Audience(named: name) { return known.title }
    let words = name.replacing("_", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// Where an audience comes in a report: as listed above, then the rest.
  static func rank(of name: String?) -> Int {
    guard let known = Audience(named: name) else { return allCases.count }
    return allCases.firstIndex(of: known) ?? allCases.count
  }
}
