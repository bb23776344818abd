internal import Foundation

/// Finds the option an answer means: by clean value, label, alias or, where only the words are left
/// of a label with a symbol, by its words.
struct OptionLookup: Sendable {
  private var exact: [String: Int] = [:]
  private var plain: [String: Int] = [:]
  /// Whether two options have the same words once symbols are left out.
  private var ambiguousWords: Set<String> = []

  init(_ field: SurveyField) {
    for (position, option) in field.categories.enumerated() {
      for form in [option.value, option.label] + option.aliases {
        let key = HeaderNormaliser.label(form)
        if !key.isEmpty, exact[key] == nil { exact[key] = position }
      }
      let words = HeaderNormaliser.plainWords(option.label)
      if !words.isEmpty, !ambiguousWords.contains(words) {
        if plain[words] == nil {
          plain[words] = position
        } else {
          plain[words] = nil
          ambiguousWords.insert(words)
        }
      }
    }
  }

  /// The option that `answer` means, or nil.
  func option(of answer: String) -> Int? {
    let key = HeaderNormaliser.label(answer)
    if let found = exact[key] { return found }
    // A code re-saved by a spreadsheet: "3.0" for 3.
    if key.hasSuffix(".0"), let found = exact[String(key.dropLast(2))] { return found }
    let words = HeaderNormaliser.plainWords(answer)
    return words.isEmpty ? nil : plain[words]
  }

  /// The option that a header or sub-header names.
  func optionNamed(_ header: String) -> Int? {
    if let found = option(of: header) { return found }
    let words = HeaderNormaliser.words(of: header)
    return words.isEmpty ? nil : plain[words]
  }
}
