import Surveys

/// Whose voice a survey is: the words for it, and its place in a report.
enum AudienceWords {
  /// The audience as a heading ("Parents and carers"), by its clean value.
  ///
  /// A value that is not known is shown as it is, its underscores as spaces.
  static func title(of name: String?) -> String {
    guard let name else { return "Everybody who answered" }
    guard let audience = Audience(rawValue: name) else {
      let words = name.replacing("_", with: " ")
      return words.prefix(1).uppercased() + words.dropFirst()
    }
    return switch audience {
    case .parentCarer: "Parents and carers"
    case .youngPerson: "Young people"
    case .educationProvider: "Education providers"
    case .practitioner: "Practitioners"
    }
  }

  /// Where an audience comes in a report: families first, practitioners last, then the rest.
  static func rank(of name: String?) -> Int {
    guard let audience = name.flatMap(Audience.init(rawValue:)) else { return 4 }
    return switch audience {
    case .parentCarer: 0
    case .youngPerson: 1
    case .educationProvider: 2
    case .practitioner: 3
    }
  }
}
