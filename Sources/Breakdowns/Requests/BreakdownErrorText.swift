extension BreakdownError {
  /// What went wrong and what to do next, in a sentence or two for the terminal.
  package var message: String {
    switch self {
    case .unknownQuestion(let name, let suggestion, let known):
      "No survey here asks “\(name)”.\(Self.hint(suggestion, known))"
    case .unknownGroup(let name, let suggestion, let known):
      "No survey here has a field “\(name)” to group by.\(Self.hint(suggestion, known))"
    case .unknownFilterField(let name, let suggestion):
      "No survey here has a field “\(name)” to filter on.\(Self.hint(suggestion, []))"
    case .unknownFilterValue(let field, let value, let suggestion, let known):
      "“\(value)” is not a value of “\(field)”.\(Self.hint(suggestion, known))"
    case .questionNotCountable(let name, let kind):
      "“\(name)” is a \(kind) field, which has no options to count. "
        + "Ask for a closed question, or for “themes”."
    case .groupNotClosed(let name, let kind):
      "“\(name)” is a \(kind) field. Groups are made from a closed question only, since free text, "
        + "numbers and dates can single people out. Choose a single-choice field."
    case .groupIsQuestion(let name):
      "“\(name)” cannot be broken down by itself. Choose another field for --by."
    case .noSuchAudience(let audience, let present):
      "None of these files is from the audience “\(audience)”. "
        + (present.isEmpty
          ? "Their schemas name no audience." : "Here are: \(present.joined(separator: ", ")).")
    case .noCodedComments(let question):
      "“\(question)” needs coded comments. Give a codebook with --codebook, "
        + "and a survey with a comment field."
    case .notAskedOfSeveralAudiences(let name):
      "“\(name)” was not asked of several audiences with the same options, "
        + "so it cannot be set side by side."
    }
  }

  private static func hint(_ suggestion: String?, _ known: [String]) -> String {
    if let suggestion { return " Did you mean “\(suggestion)”?" }
    guard !known.isEmpty else { return "" }
    let shown = known.prefix(12).joined(separator: ", ")
    return " There are: \(shown)\(known.count > 12 ? ", …" : "")."
  }
}
