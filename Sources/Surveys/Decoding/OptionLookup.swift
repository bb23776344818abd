internal import Foundation

/// Finds the option an answer means: by label, alias, clean value, or a form that differs from one
/// of these in nothing that matters.
struct OptionLookup: Sendable {
  /// What people see, then the aliases, then the codes, in the form in which labels are compared.
  private var exact: [String: Int] = [:]
  /// Forms that follow from others: a label without the number before it, "y" for "Yes".
  private var derived = UniqueForms()
  /// The letters and digits of labels and aliases alone, with and without the spaces between words.
  private var plain = UniqueForms()
  private var squeezed = UniqueForms()
  /// The emoji of labels, aliases and codes, without skin tones and variation selectors.
  private var emoji = UniqueForms()
  /// The number in each code, where every code is a number after the same kind of letters.
  private var numbers = UniqueForms()
  /// Labels, aliases and codes as the schema writes them.
  private var written: Set<String> = []
  private var codes: [String: Int] = [:]
  /// A scale whose words were changed is still counted by its numbers.
  private var hasNumbersForCodes = false

  /// No option is written in more bytes than this.
  static let longestAnswer = 8_000
  /// Words shorter than this run together by chance.
  private static let shortestSqueezed = 5

  init(_ field: SurveyField) {
    // What people see comes before the codes: on a scale counted from 0 the label "1" is not the
    // code 1.
    func note(_ form: String, _ position: Int) {
      let key = HeaderNormaliser.label(form)
      written.insert(form)
      if !key.isEmpty, exact[key] == nil { exact[key] = position }
    }
    let options = field.categories
    for (position, option) in options.enumerated() { note(option.label, position) }
    for (position, option) in options.enumerated() {
      for alias in option.aliases { note(alias, position) }
    }
    for (position, option) in options.enumerated() {
      note(option.value, position)
      let key = HeaderNormaliser.label(option.value)
      if codes[key] == nil { codes[key] = position }
    }
    for (position, option) in options.enumerated() {
      // A consent kept as the standard's boolean is written as one in the clean table.
      if field.type == "boolean" {
        let form = Consent.isGiven(by: option) ? "true" : "false"
        if exact[form] == nil { exact[form] = position }
      }
      noteForms(of: option.label, position)
      emoji.note(Emoji.key(of: option.value), position)
    }
    // An alias takes no form from a label.
    var own = self
    for (position, option) in options.enumerated() {
      for alias in option.aliases { own.noteForms(of: alias, position) }
    }
    plain.add(own.plain)
    squeezed.add(own.squeezed)
    derived.add(own.derived)
    emoji.add(own.emoji)
    hasNumbersForCodes = codes.keys.allSatisfy { Int($0) != nil }
    noteYesAndNo(options)
    noteNumbers(options)
  }

  private mutating func noteForms(of form: String, _ position: Int) {
    let words = HeaderNormaliser.plainWords(form)
    plain.note(words, position)
    let together = words.filter { $0 != " " }
    if together.count >= Self.shortestSqueezed { squeezed.note(together, position) }
    emoji.note(Emoji.key(of: form), position)
    let key = HeaderNormaliser.label(form)
    if let (number, rest) = NumberedLabel.split(key) {
      for part in [number, rest] where exact[part] == nil { derived.note(part, position) }
      plain.note(HeaderNormaliser.plainWords(rest), position)
    }
  }

  /// Tools write a yes as a tick, a letter or a number.
  private mutating func noteYesAndNo(_ options: [AnswerOption]) {
    for (position, option) in options.enumerated() {
      let forms: [String]
      switch HeaderNormaliser.plainWords(option.label) {
      case "yes": forms = ["y", "true", "1", "checked"]
      case "no": forms = ["n", "false", "0", "unchecked"]
      default: continue
      }
      for form in forms where exact[form] == nil { derived.note(form, position) }
    }
  }

  private mutating func noteNumbers(_ options: [AnswerOption]) {
    let parts = options.map { NumberedLabel.code(HeaderNormaliser.label($0.value)) }
    guard parts.allSatisfy({ $0?.letters.isEmpty == false }) else { return }
    for (position, part) in parts.enumerated() {
      if let part { numbers.note(part.number, position) }
    }
  }

  // MARK: Reading

  /// The option an answer means, and whether the answer is written otherwise than any of its forms.
  struct Reading: Sendable, Equatable {
    var option: Int
    var isVariant: Bool
  }

  /// The option that `answer` means, or nil.
  func option(of answer: String) -> Int? { reading(of: answer)?.option }

  func reading(of answer: String) -> Reading? {
    guard answer.utf8.count <= Self.longestAnswer else { return nil }
    let key = HeaderNormaliser.label(answer)
    if let found = exact[key] {
      return Reading(option: found, isVariant: !written.contains(answer))
    }
    if let found = option(key: key) { return Reading(option: found, isVariant: false) }
    return variant(of: answer, key: key).map { Reading(option: $0, isVariant: true) }
  }

  /// The option that a header or sub-header names.
  func optionNamed(_ form: OptionForm) -> Int? {
    if let found = exact[form.label] ?? option(key: form.label) ?? plain[form.words] {
      return found
    }
    return plain[form.headerWords]
  }

  /// The option whose code this is, and nothing else.
  func optionCoded(_ code: String) -> Int? { codes[code] }

  /// By forms that tools make of codes and labels.
  private func option(key: String) -> Int? {
    if let found = derived[key] { return found }
    // A code re-saved by a spreadsheet: "3.0" for 3.
    if key.hasSuffix(".0"), let found = exact[String(key.dropLast(2))] { return found }
    if let (number, rest) = NumberedLabel.split(key) {
      let byWords = exact[rest] ?? derived[rest]
      let byNumber = codes[number]
      // Where the number and the words name different options, neither is taken.
      if let byWords { return byNumber == nil || byNumber == byWords ? byWords : nil }
      if let byNumber, plain[HeaderNormaliser.plainWords(rest)] == nil {
        return hasNumbersForCodes ? byNumber : nil
      }
    }
    if let code = NumberedLabel.code(key), let found = numbers[code.number] { return found }
    return nil
  }

  /// By the words alone: other spaces, punctuation or separators.
  private func variant(of answer: String, key: String) -> Int? {
    let bare = key.trimming { ";,.|:/ ".contains($0) }
    if bare != key, let found = exact[bare] { return found }
    let words = HeaderNormaliser.plainWords(answer)
    if let found = plain[words] { return found }
    if words.isEmpty { return emoji[Emoji.key(of: answer)] }
    let together = words.filter { $0 != " " }
    return together.count >= Self.shortestSqueezed ? squeezed[together] : nil
  }
}

/// Forms that each belong to one option; one that two options share belongs to neither.
private struct UniqueForms: Sendable {
  private var positions: [String: Int] = [:]

  private static let shared = -1

  mutating func note(_ form: String, _ position: Int) {
    guard !form.isEmpty else { return }
    if let known = positions[form] {
      if known != position { positions[form] = Self.shared }
    } else {
      positions[form] = position
    }
  }

  /// Adds the forms of `other` that are not there yet.
  mutating func add(_ other: UniqueForms) {
    positions.merge(other.positions) { own, _ in own }
  }

  subscript(form: String) -> Int? {
    guard let position = positions[form], position != Self.shared else { return nil }
    return position
  }
}

/// The forms in which a header is compared with options, worked out once.
struct OptionForm: Sendable {
  let label: String
  let words: String
  /// The words of a header, without numbering and piping.
  let headerWords: String

  init(header: String) {
    label = HeaderNormaliser.label(header)
    words = HeaderNormaliser.plainWords(header)
    headerWords = HeaderNormaliser.words(of: header)
  }
}

extension String {
  /// The text without the characters at either end that `isLeftOut` names.
  func trimming(_ isLeftOut: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, isLeftOut(first) { rest.removeFirst() }
    while let last = rest.last, isLeftOut(last) { rest.removeLast() }
    return String(rest)
  }
}
