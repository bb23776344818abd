/// One question of one wave, over all the columns that hold it, ready for comparing with another's.
package struct WaveQuestion: Sendable, Equatable {
  /// The columns that hold it, from 1; none for a question that is only in a schema.
  package var columns: [Int]
  package var number: HeadingNumber?
  /// The question on one line, without its number; empty where the tool writes options alone.
  package var text: String
  /// The normalised words of `text`.
  var words: String
  /// Names that stay the same when a question is renumbered or reworded.
  var identifiers: [String]
  package var options: OptionList

  /// Whether it is one of a grid's statements, or a follow-up, whose number says nothing.
  var isRepeated = false

  init(
    columns: [Int], number: HeadingNumber?, text: String, identifiers: [String] = [],
    options: OptionList = OptionList()
  ) {
    self.columns = columns
    self.number = number
    self.text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.identifiers = identifiers
    self.options = options
    words = HeaderNormaliser.words(of: text)
    if words.allSatisfy({ $0.isNumber || $0 == " " }) { words = "" }
  }

  /// What the question is called where it is spoken of: its number and the beginning of its text.
  package var title: String {
    let beginning = number.map { $0.label + " " } ?? ""
    if !text.isEmpty { return "\(beginning)\u{2018}\(Self.shortened(text))\u{2019}" }
    guard let first = options.labels.first else {
      return beginning.isEmpty ? "a question without a heading" : String(beginning.dropLast())
    }
    let others = options.labels.count - 1
    return "\(beginning)\u{2018}\(Self.shortened(first))\u{2019}"
      + (others > 0 ? " and \(others) other option\(others == 1 ? "" : "s")" : "")
  }

  /// A text short enough for a line.
  static func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 80 ? line.prefix(79).trimmingEnd + "\u{2026}" : line
  }
}

/// The options of a question, as far as an export shows them.
package struct OptionList: Sendable, Equatable {
  /// Where the list is from, which says whether one that is not in it was taken out.
  package enum Source: Sendable, Equatable {
    /// The header or a schema names every option.
    case named
    /// Answers that several people gave, with how many gave each, of how many in all.
    case seen(counts: [Int], answered: Int)
    case none
  }

  package var labels: [String]
  package var source: Source
  /// The forms in which labels are compared.
  var keys: [String]

  init(labels: [String] = [], source: Source = .none) {
    self.labels = labels
    self.source = source
    keys = labels.map(Self.key)
  }

  static func key(_ label: String) -> String {
    let words = HeaderNormaliser.plainWords(label)
    return words.isEmpty ? HeaderNormaliser.label(label) : words
  }
}

extension Substring {
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
