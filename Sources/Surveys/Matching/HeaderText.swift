/// Small questions about the text of headings and answers, asked of every cell of a header.
enum HeaderText {
  /// The text without white space, no-break spaces or byte order marks at its ends.
  static func trimmed(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last else { return text }
    // Letters and digits at both ends, which is nearly always so, need no looking at.
    if first > 0x20, first < 0x7F, last > 0x20, last < 0x7F { return text }
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !isSpace($0) }),
      let end = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[start...end])
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
  }

  /// Whether a heading reads as a question or a statement, not as the name of a field.
  static func readsAsQuestion(_ text: String) -> Bool {
    text.contains("?") || text.utf8.count { $0 == 0x20 } >= 3
  }

  /// Whether a heading is a single word as programs name things: no spaces, and not a sentence.
  static func isCode(_ text: String) -> Bool {
    guard let first = text.utf8.first, text.utf8.count <= 120 else { return false }
    guard first != UInt8(ascii: "?"), !text.hasSuffix("?"), !text.hasSuffix(".") else {
      return false
    }
    return text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ",") }
  }

  /// The words as people see them: without markup, and one space where there were several.
  static func shown(_ text: String) -> String {
    let plain =
      text.utf8.contains(UInt8(ascii: "<")) || text.utf8.contains(UInt8(ascii: "&"))
      ? Markup.removed(from: text) : text
    var out = String.UnicodeScalarView()
    var pending = false
    for scalar in plain.unicodeScalars {
      if isSpace(scalar) {
        pending = !out.isEmpty
      } else {
        if pending { out.append(" ") }
        pending = false
        out.append(scalar)
      }
    }
    return String(out)
  }
}
