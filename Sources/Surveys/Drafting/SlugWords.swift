internal import Foundation

/// Makes the short, steady names of a draft: of fields, and of options.
enum SlugWords {
  /// Words that a name does without.
  private static let small: Set<String> = [
    "a", "an", "the", "of", "to", "your", "you", "do", "did", "does", "is", "are", "was", "were",
    "what", "which", "how", "please", "select", "state", "tell", "us", "whether", "in", "on", "at",
    "for", "that", "this", "these", "those", "been", "be", "have", "has", "had", "if", "so", "we",
    "would", "could", "can", "will", "it", "its", "as", "by", "from", "about", "me", "my", "i",
    "choose", "tick", "specify", "indicate", "following", "there", "any", "or", "and", "with",
    "one", "ever", "much", "all", "apply", "answer", "question", "click", "write", "text", "their",
  ]

  /// Words that no cut value ends with.
  private static let loose: Set<String> = [
    "a", "an", "the", "of", "to", "in", "on", "at", "for", "and", "or", "with", "by", "from",
    "that",
    "your", "my", "their", "who", "which", "please",
  ]

  /// A field's name from its question.
  static func name(from question: String, longest: Int = 40) -> String {
    let words = latin(question).split(separator: " ").map(String.init)
    var telling: [String] = []
    for word in words where !small.contains(word) && !telling.contains(word) {
      telling.append(word)
    }
    if telling.isEmpty { telling = words }
    return joined(telling, longest: longest, most: 6)
  }

  /// An option's value from its label.
  static func value(from label: String, longest: Int = 36) -> String {
    var text = label
    // Signs that tell bands apart.
    let trimmed = label.trimmingCharacters(in: .whitespaces)
    if trimmed.hasPrefix(">") || trimmed.hasPrefix("\u{2265}") { text = "over " + trimmed }
    if trimmed.hasPrefix("<") || trimmed.hasPrefix("\u{2264}") { text = "under " + trimmed }
    if trimmed.hasPrefix("-"), trimmed.dropFirst().first?.isNumber ?? false {
      text = "minus " + trimmed
    }
    if trimmed.hasSuffix("+") { text = trimmed.dropLast() + " plus" }
    var words = latin(text).split(separator: " ").map(String.init)
    if words.isEmpty { words = symbolWords(label) }
    let value = joined(words, longest: longest, most: 8)
    // A value that was cut ends with a word that says something.
    var parts = value.split(separator: "_")
    while parts.count > 2, parts.count < words.count, let last = parts.last,
      loose.contains(String(last))
    {
      parts.removeLast()
    }
    return parts.joined(separator: "_")
  }

  /// A file's name from a title or another file's name.
  static func fileName(from text: String) -> String {
    let words = latin(text).split(separator: " ").prefix(8).joined(separator: "-")
    return words.isEmpty ? "survey" : String(words.prefix(60))
  }

  /// Words in Latin letters without marks, lower case.
  private static func latin(_ text: String) -> String {
    var plain = HeaderNormaliser.plainWords(text)
    if !plain.utf8.allSatisfy({ $0 < 0x80 }) {
      plain = plain.applyingTransform(.toLatin, reverse: false) ?? plain
      plain = plain.applyingTransform(.stripDiacritics, reverse: false) ?? plain
      plain = String(
        String.UnicodeScalarView(
          plain.lowercased().unicodeScalars.map { scalar in
            scalar.isASCII
              && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
              ? scalar : " "
          }))
    }
    return plain
  }

  /// The names of symbols, where a label is nothing else: a face is an answer.
  private static func symbolWords(_ label: String) -> [String] {
    label.unicodeScalars.flatMap { scalar -> [String] in
      guard let name = scalar.properties.name, !scalar.isASCII else { return [] }
      return name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
  }

  private static func joined(_ words: [String], longest: Int, most: Int) -> String {
    var name = ""
    for word in words.prefix(most) {
      let longer = name.isEmpty ? word : name + "_" + word
      if longer.utf8.count > longest { break }
      name = longer
    }
    if name.isEmpty, let first = words.first { name = String(first.prefix(longest)) }
    return name
  }

  /// `name`, or with a number behind it where it is taken; it is taken from then on.
  static func unique(_ name: String, otherwise: String, taken: inout Set<String>) -> String {
    let base = name.isEmpty ? otherwise : name
    var candidate = base
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(base)_\(number)"
      number += 1
    }
    return candidate
  }
}
