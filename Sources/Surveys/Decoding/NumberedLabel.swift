/// Takes apart labels that carry a number, before their words or behind them.
///
/// "4. Slightly disagree", "4 (Slightly disagree)", "1 = best", "Slightly disagree (4)".
enum NumberedLabel {
  /// The number and the words of a label in the form in which labels are compared; nil where it
  /// does not hold both.
  ///
  /// "16 - 18 years" is no number with words, since the words begin with a digit.
  static func split(_ label: String) -> (number: String, words: String)? {
    let text = label.utf8
    guard text.count <= 400, let first = text.first else { return nil }
    if isDigit(first) || first == UInt8(ascii: "(") { return leading(label) }
    if text.last == UInt8(ascii: ")") { return trailing(label) }
    return nil
  }

  private static func leading(_ label: String) -> (number: String, words: String)? {
    var rest = label[...]
    let isBracketed = rest.hasPrefix("(")
    if isBracketed { rest.removeFirst() }
    let number = rest.prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(number.count) else { return nil }
    rest = rest.dropFirst(number.count)
    if isBracketed {
      guard rest.first == ")" else { return nil }
      return words(rest.dropFirst(), after: number)
    }
    if rest.hasPrefix(" (") || rest.hasPrefix("("), rest.hasSuffix(")") {
      return words(rest.drop { $0 == " " || $0 == "(" }.dropLast(), after: number)
    }
    let mark = rest.drop { $0 == " " }
    switch mark.first {
    case "=", ")", ":": return words(mark.dropFirst(), after: number)
    case ".", "-":
      // "1.5" and "0-5 years" are no number before a label.
      guard mark.dropFirst().first == " " else { return nil }
      return words(mark.dropFirst(), after: number)
    default: return nil
    }
  }

  private static func trailing(_ label: String) -> (number: String, words: String)? {
    guard let open = label.lastIndex(of: "(") else { return nil }
    let number = label[label.index(after: open)...].dropLast()
    guard (1...3).contains(number.count), number.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    return words(label[..<open], after: number)
  }

  private static func words(
    _ rest: Substring, after number: Substring
  ) -> (number: String, words: String)? {
    let words = String(rest).trimming { $0 == " " }
    guard let first = words.first, !first.isNumber, first != "-" else { return nil }
    return (String(number), words)
  }

  /// The letters and the number of a code such as `a1`, `ao01` or `7`; nil where it is no code.
  static func code(_ label: String) -> (letters: String, number: String)? {
    guard label.utf8.count <= 6, label.utf8.last.map(isDigit) == true else { return nil }
    let letters = label.prefix { $0.isASCII && $0.isLetter }
    let digits = label.dropFirst(letters.count)
    guard letters.count <= 2, digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      let number = Int(digits)
    else { return nil }
    // Either letter or both stand before the number of an answer code.
    return (letters.isEmpty ? "" : "a", String(number))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
