internal import Foundation

/// Splits a cell that holds several answers, by the options that are known, longest first, since
/// options may themselves hold the character that joins them.
struct AnswerSplitter: Sendable {
  enum Answer: Sendable, Equatable {
    case option(Int)
    /// An option, written otherwise than the schema has it.
    case variant(Int)
    /// Something typed in, which is no option, as it was written.
    case text(String)

    fileprivate var isText: Bool {
      if case .text = self { return true }
      return false
    }
  }

  /// A cell of more bytes than this is no list of options.
  private static let longestCell = 100_000

  private let lookup: OptionLookup
  /// The normalised labels and aliases, longest first.
  private let labels: [(form: [Character], option: Int)]
  private let layout: MultipleChoiceLayout?
  /// Whether no option's code has a space, so that spaces may join them.
  private let hasPlainCodes: Bool

  init(_ field: SurveyField, layout: MultipleChoiceLayout?) {
    lookup = OptionLookup(field)
    self.layout = layout
    hasPlainCodes = field.categories.allSatisfy { !$0.value.contains(where: \.isWhitespace) }
    var labels: [(form: [Character], option: Int)] = []
    for (position, option) in field.categories.enumerated() {
      for form in [option.label, option.value] + option.aliases {
        let key = HeaderNormaliser.label(form)
        if !key.isEmpty { labels.append((Array(key), position)) }
      }
    }
    self.labels = labels.sorted {
      ($0.form.count, $1.option) > ($1.form.count, $0.option)
    }
  }

  /// The answers in `cell`, in its order.
  func answers(in cell: String) -> [Answer] {
    guard cell.utf8.count <= Self.longestCell else { return [.text(cell)] }
    // What joins may stand at the end too, and is no part of an answer.
    let bare = cell.trimming { ";,|".contains($0) || $0.isWhitespace }
    if let whole = lookup.reading(of: bare) { return [Self.answer(whole)] }
    switch layout {
    case .joinedSemicolon: return pieces(of: cell, separator: ";")
    case .joinedComma: return pieces(of: cell, separator: ",")
    case .columnPerOption, nil: break
    }
    for separator: Character in [";", "|", "\n"] where cell.contains(separator) {
      // A line break, or a bar within a label, splits nothing.
      let found = pieces(of: cell, separator: separator)
      if separator == ";" || found.contains(where: { !$0.isText }) { return found }
    }
    let found = pieces(of: cell, separator: ",")
    if found.count == 1, found[0].isText, let codes = codes(in: cell) { return codes }
    return found
  }

  private static func answer(_ reading: OptionLookup.Reading) -> Answer {
    reading.isVariant ? .variant(reading.option) : .option(reading.option)
  }

  /// Codes with spaces between them, as some tools join them; nil where one is no code.
  private func codes(in cell: String) -> [Answer]? {
    let words = cell.split(whereSeparator: \.isWhitespace)
    guard hasPlainCodes, words.count >= 2 else { return nil }
    var answers: [Answer] = []
    for word in words {
      guard let option = lookup.optionCoded(HeaderNormaliser.label(String(word))) else {
        return nil
      }
      answers.append(.option(option))
    }
    return answers
  }

  private func pieces(of cell: String, separator: Character) -> [Answer] {
    // Compared without case, cut from the cell as written where both have the same length.
    // A line break that joins is kept apart from the spaces between words.
    let cell = separator == "\n" ? cell.replacingOccurrences(of: "\n", with: ";") : cell
    let separator: Character = separator == "\n" ? ";" : separator
    let folded = Array(HeaderNormaliser.label(cell))
    let written = Array(HeaderNormaliser.label(cell, keepingCase: true))
    let shown = written.count == folded.count ? written : folded
    var answers: [Answer] = []
    var at = 0
    while true {
      while at < folded.count, folded[at] == separator || folded[at] == " " { at += 1 }
      guard at < folded.count else { break }
      if let (option, length) = longestLabel(in: folded[at...], separator: separator) {
        answers.append(.option(option))
        at += length
      } else {
        let length = folded[at...].prefix { $0 != separator }.count
        let text = String(shown[at..<(at + length)]).trimmingCharacters(in: .whitespaces)
        answers.append(lookup.reading(of: text).map(Self.answer) ?? .text(text))
        at += length
      }
    }
    return joiningNeighbours(answers, with: "\(separator) ")
  }

  /// One text that itself holds the separator comes back as one.
  private func joiningNeighbours(_ answers: [Answer], with separator: String) -> [Answer] {
    var joined: [Answer] = []
    var texts: [String] = []
    func endText() {
      if !texts.isEmpty { joined.append(.text(texts.joined(separator: separator))) }
      texts = []
    }
    for answer in answers {
      switch answer {
      case .text(let text): texts.append(text)
      case .option, .variant:
        endText()
        joined.append(answer)
      }
    }
    endText()
    return joined
  }

  /// The longest option that `rest` begins with, where a separator or the end follows it.
  private func longestLabel(
    in rest: ArraySlice<Character>, separator: Character
  ) -> (option: Int, length: Int)? {
    for (form, option) in labels where rest.starts(with: form) {
      let after = rest.dropFirst(form.count).drop { $0 == " " }
      if after.isEmpty || after.first == separator { return (option, form.count) }
    }
    return nil
  }
}
