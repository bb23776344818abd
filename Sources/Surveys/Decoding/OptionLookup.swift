internal import Foundation

/// Finds the option an answer means: by clean value, label, alias or, where only the words are left
/// of a label with a symbol, by its words.
struct OptionLookup: Sendable {
  private var exact: [String: Int] = [:]
  private var plain: [String: Int] = [:]
  /// Whether two options have the same words once symbols are left out.
  private var ambiguousWords: Set<String> = []
  /// No option is written in more bytes than this.
  static let longestAnswer = 8_000

  init(_ field: SurveyField) {
    // What people see comes before the codes: on a scale counted from 0 the label "1" is not the
    // code 1.
    func note(_ form: String, _ position: Int) {
      let key = HeaderNormaliser.label(form)
      if !key.isEmpty, exact[key] == nil { exact[key] = position }
    }
    for (position, option) in field.categories.enumerated() { note(option.label, position) }
    for (position, option) in field.categories.enumerated() {
      for alias in option.aliases { note(alias, position) }
    }
    for (position, option) in field.categories.enumerated() { note(option.value, position) }
    for (position, option) in field.categories.enumerated() {
      // A consent kept as the standard's boolean is written as one in the clean table.
      if field.type == "boolean" {
        let written = Consent.isGiven(by: option) ? "true" : "false"
        if exact[written] == nil { exact[written] = position }
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
    guard answer.utf8.count <= Self.longestAnswer else { return nil }
    return option(of: OptionForm(answer: answer))
  }

  /// The option that a header or sub-header names.
  func optionNamed(_ form: OptionForm) -> Int? {
    option(of: form) ?? (form.headerWords.isEmpty ? nil : plain[form.headerWords])
  }

  private func option(of form: OptionForm) -> Int? {
    if let found = exact[form.label] { return found }
    // A code re-saved by a spreadsheet: "3.0" for 3.
    if form.label.hasSuffix(".0"), let found = exact[String(form.label.dropLast(2))] {
      return found
    }
    return form.words.isEmpty ? nil : plain[form.words]
  }
}

/// The forms in which a text is compared with options, worked out once.
struct OptionForm: Sendable {
  let label: String
  let words: String
  /// The words of a header, without numbering and piping; those of the answer for an answer.
  let headerWords: String

  init(answer: String) {
    label = HeaderNormaliser.label(answer)
    words = HeaderNormaliser.plainWords(answer)
    headerWords = words
  }

  init(header: String) {
    label = HeaderNormaliser.label(header)
    words = HeaderNormaliser.plainWords(header)
    headerWords = HeaderNormaliser.words(of: header)
  }
}
