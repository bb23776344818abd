/// Turns what is wrong with a schema file into words: the only place that does.
package enum SchemaErrorText {
  package static func words(for error: SchemaError) -> String {
    error.problems.map { line(for: $0, in: error.file) }.joined(separator: "\n")
  }

  static func line(for problem: SchemaProblem, in file: String) -> String {
    let place =
      problem.line > 0 ? "\(file), line \(problem.line), column \(problem.column): " : "\(file): "
    return place + sentence(for: problem.kind)
  }

  private static func sentence(for kind: SchemaProblem.Kind) -> String {
    switch kind {
    case .unreadable(let reason):
      return
        "the schema cannot be opened (\(reason)). Check the path, or name a folder with --schemas."
    case .notYAML(let reason):
      return "this is not YAML: \(shown(reason)). Check indentation, quotes and colons near here."
    case .wrongShape(let key, let expected):
      return "\(quoted(key)) should be \(expected)."
    case .unknownKey(let key, let within, let suggestion):
      return "\(quoted(key)) is not a key of \(within).\(didYouMean(suggestion))"
    case .missingKey(let key, let within):
      return "\(within) has no \(quoted(key)), which it needs."
    case .unknownValue(let key, let value, let allowed, let suggestion):
      return "\(quoted(value)) is not a value of \(quoted(key)): it takes "
        + "\(list(allowed)).\(didYouMean(suggestion))"
    case .duplicate(let what, let value):
      return "\(what) \(quoted(value)) is there twice; each needs a name of its own."
    case .unknownField(let key, let name, let suggestion):
      return "\(quoted(key)) names a field \(quoted(name)) that the schema does not have."
        + didYouMean(suggestion)
    case .unknownOption(let key, let option, let field, let suggestion):
      return "\(quoted(key)) names an option \(quoted(option)) that \(quoted(field)) does not have."
        + didYouMean(suggestion)
    case .noCategories(let field, let kind):
      return "\(quoted(field)) is a \(kind) and needs \(quoted("categories")): its options, "
        + "each with a value and a label."
    case .tooManyOptions(let field, let most):
      return "\(quoted(field)) has more than \(most) options; make it a text field, or group them."
    case .labelTwice(let field, let label):
      return "two options of \(quoted(field)) are both written \(quoted(label)); an answer could "
        + "mean either."
    }
  }

  private static func quoted(_ word: String) -> String { "\u{2018}\(shown(word))\u{2019}" }

  /// A word of the file as it may be shown: not too long, and nothing a terminal would obey.
  private static func shown(_ word: String) -> String {
    let plain = String(
      word.prefix(longestShown).unicodeScalars.map { scalar in
        scalar.properties.generalCategory == .control ? "\u{FFFD}" : Character(scalar)
      })
    return word.count > longestShown ? plain + "\u{2026}" : plain
  }

  private static let longestShown = 80

  private static func didYouMean(_ suggestion: String?) -> String {
    suggestion.map { " Did you mean \(quoted($0))?" } ?? ""
  }

  private static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
