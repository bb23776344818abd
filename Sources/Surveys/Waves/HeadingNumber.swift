/// The number that stands before a question, such as `Q13`, `4.` or `7a)`.
package struct HeadingNumber: Sendable, Equatable {
  package var value: Int
  /// What follows the number and belongs to it, such as `a` or `.2`; usually nothing.
  package var part: String
  /// The number as it is shown, such as `Q13`.
  package var label: String

  /// The number of a question headed so, and the heading without it.
  ///
  /// A `Q` or the word "Question" may stand before the number; without either, only a full stop, a
  /// bracket or a colon behind makes it one, so that "3 things that work" has none. `Q.1.` has none
  /// either: so a tool numbers the statements of a grid, afresh in each.
  package static func split(_ header: String) -> (number: HeadingNumber?, rest: String) {
    let scalars = Array(header.unicodeScalars)
    var at = 0
    func skipSpaces() {
      while at < scalars.count, scalars[at].properties.isWhitespace { at += 1 }
    }
    func isDigit(_ index: Int) -> Bool {
      index < scalars.count && (0x30...0x39).contains(scalars[index].value)
    }
    func isLetter(_ index: Int) -> Bool {
      index < scalars.count && scalars[index].properties.isAlphabetic
    }
    skipSpaces()
    let hasMark = skipMark(scalars, &at)
    if hasMark { skipSpaces() }
    var value = 0
    let digits = at
    while isDigit(at), at - digits < 4 {
      value = value * 10 + Int(scalars[at].value - 0x30)
      at += 1
    }
    guard at > digits, at - digits <= 3 else { return (nil, header) }
    var part = ""
    let isBroken = at < scalars.count && (scalars[at] == "." || scalars[at] == "_")
    let behind = isBroken ? at + 1 : at
    if isLetter(behind), !isLetter(behind + 1), !isDigit(behind + 1) {
      part = String(scalars[behind]).lowercased()
      at = behind + 1
    } else if isBroken, isDigit(behind) {
      var end = behind
      while isDigit(end) { end += 1 }
      part = "." + String(String.UnicodeScalarView(scalars[behind..<end]))
      at = end
    }
    let end: Unicode.Scalar? = at < scalars.count ? scalars[at] : nil
    switch end {
    case ".", ")", ":": at += 1
    case nil where hasMark: break
    case let other?
    where hasMark && (other.properties.isWhitespace || other == "-" || other == "–"):
      at += 1
    default: return (nil, header)
    }
    skipSpaces()
    let number = HeadingNumber(
      value: value, part: part, label: (hasMark ? "Q" : "") + String(value) + part)
    return (number, String(String.UnicodeScalarView(scalars[min(at, scalars.count)...])))
  }

  /// The number without its part: of the question, where a header numbers an option.
  var whole: HeadingNumber {
    part.isEmpty
      ? self
      : HeadingNumber(value: value, part: "", label: String(label.dropLast(part.count)))
  }

  /// Passes over a `Q` or "Question" that a number follows.
  private static func skipMark(_ scalars: [Unicode.Scalar], _ at: inout Int) -> Bool {
    for word in ["question", "q"] {
      let mark = Array(word.unicodeScalars)
      guard scalars.count > at + mark.count else { continue }
      let isThere = mark.indices.allSatisfy {
        scalars[at + $0].value | 0x20 == mark[$0].value
      }
      var next = at + mark.count
      while next < scalars.count, scalars[next] == " " { next += 1 }
      guard isThere, next < scalars.count, (0x30...0x39).contains(scalars[next].value) else {
        continue
      }
      at = next
      return true
    }
    return false
  }

  package static func == (a: Self, b: Self) -> Bool { a.value == b.value && a.part == b.part }
}
