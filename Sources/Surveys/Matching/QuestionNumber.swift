/// The number that a tool, or whoever wrote the survey, puts before a question.
enum QuestionNumber {
  /// A heading without the number in front of it, or nil where none stands there.
  ///
  /// `Q5.1.`, `5)`, `q7 `, `Q.12.`, `12 - `, `5.1 `, and with letters between dots, `9.b.iii.`.
  /// A range (`5-11 years`), a time and a year are not numbers of questions.
  static func removed(from text: String) -> Substring? {
    let bytes = text.utf8
    guard let end = end(Array(bytes.prefix(40))) else { return nil }
    return Substring(bytes[bytes.index(bytes.startIndex, offsetBy: end)...])
  }

  private static func end(_ bytes: [UInt8]) -> Int? {
    var at = 0
    let isNamed = at < bytes.count && bytes[at] | 0x20 == UInt8(ascii: "q")
    if isNamed {
      at += 1
      if at < bytes.count, bytes[at] == UInt8(ascii: ".") { at += 1 }
      at = spaces(bytes, at)
    }
    guard let number = digits(bytes, at) else { return nil }
    at = number
    var parts = 1
    var hasLetters = false
    while at + 1 < bytes.count, bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: "_") {
      if let next = digits(bytes, at + 1) {
        at = next
      } else if let next = letters(bytes, at + 1) {
        hasLetters = true
        at = next
      } else {
        break
      }
      parts += 1
    }
    // "Q7b How ...": one letter, and a space.
    var bare = at
    if isNamed, !hasLetters, bare < bytes.count, isLetter(bytes[bare]) { bare += 1 }
    let space = spaces(bytes, bare)
    if !hasLetters, space > bare, isNamed || parts > 1 {
      // A dash after the space still belongs to the number.
      return closing(bytes, space) ?? space
    }
    return closing(bytes, spaces(bytes, at))
  }

  /// Past a full stop, bracket, colon or dash, and the spaces after it.
  private static func closing(_ bytes: [UInt8], _ at: Int) -> Int? {
    guard at < bytes.count else { return nil }
    let after = spaces(bytes, at + 1)
    switch bytes[at] {
    case UInt8(ascii: "."), UInt8(ascii: ")"): return after
    case UInt8(ascii: ":"):
      return after < bytes.count && (0x30...0x39).contains(bytes[after]) && after == at + 1
        ? nil : after
    case UInt8(ascii: "-"): return after > at + 1 ? after : nil
    default: return nil
    }
  }

  private static func digits(_ bytes: [UInt8], _ start: Int) -> Int? {
    var at = start
    while at < bytes.count, (0x30...0x39).contains(bytes[at]) { at += 1 }
    return (1...3).contains(at - start) ? at : nil
  }

  /// A letter, or a small Roman number, with a full stop behind it.
  private static func letters(_ bytes: [UInt8], _ start: Int) -> Int? {
    var at = start
    while at < bytes.count, isLetter(bytes[at]) { at += 1 }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "."), (1...4).contains(at - start) else {
      return nil
    }
    let roman = Array("ivxIVX".utf8)
    guard at - start == 1 || bytes[start..<at].allSatisfy(roman.contains) else { return nil }
    return at
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func spaces(_ bytes: [UInt8], _ start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] == 0x20 || (0x09...0x0D).contains(bytes[at]) { at += 1 }
    return at
  }
}
