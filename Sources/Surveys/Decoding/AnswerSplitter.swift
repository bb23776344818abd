internal import Foundation

/// Splits a cell that holds several answers, by the options that are known, longest first, since
/// options may themselves hold the character that joins them.
struct AnswerSplitter: Sendable {
  enum Answer: Sendable, Equatable {
    case option(Int)
    /// Something typed in, which is no option.
    case text
  }

  private let lookup: OptionLookup
  /// The normalised labels and aliases, longest first.
  private let labels: [(form: String, option: Int)]
  private let layout: MultipleChoiceLayout?

  init(_ field: SurveyField, layout: MultipleChoiceLayout?) {
    lookup = OptionLookup(field)
    self.layout = layout
    var labels: [(form: String, option: Int)] = []
    for (position, option) in field.categories.enumerated() {
      for form in [option.label, option.value] + option.aliases {
        let key = HeaderNormaliser.label(form)
        if !key.isEmpty { labels.append((key, position)) }
      }
    }
    self.labels = labels.sorted {
      ($0.form.count, $1.option) > ($1.form.count, $0.option)
    }
  }

  /// The answers in `cell`, in its order.
  func answers(in cell: String) -> [Answer] {
    if let whole = lookup.option(of: cell) { return [.option(whole)] }
    let bySemicolon =
      layout == .joinedSemicolon || (layout != .joinedComma && cell.contains(";"))
    return bySemicolon
      ? pieces(of: cell, separator: ";") : pieces(of: cell, separator: ",")
  }

  private func pieces(of cell: String, separator: Character) -> [Answer] {
    var answers: [Answer] = []
    var rest = Substring(HeaderNormaliser.label(cell))
    while !rest.isEmpty {
      rest = rest.drop { $0 == separator || $0 == " " }
      guard !rest.isEmpty else { break }
      if let (option, after) = longestLabel(in: rest, separator: separator) {
        answers.append(.option(option))
        rest = after
      } else {
        let piece = rest.prefix { $0 != separator }
        if let option = lookup.option(of: String(piece)) {
          answers.append(.option(option))
        } else {
          answers.append(.text)
        }
        rest = rest[piece.endIndex...]
      }
    }
    return answers
  }

  /// The longest option that `rest` begins with, where a separator or the end follows it.
  private func longestLabel(
    in rest: Substring, separator: Character
  ) -> (option: Int, after: Substring)? {
    for (form, option) in labels where rest.hasPrefix(form) {
      let after = rest.dropFirst(form.count).drop { $0 == " " }
      if after.isEmpty || after.first == separator { return (option, after) }
    }
    return nil
  }
}
