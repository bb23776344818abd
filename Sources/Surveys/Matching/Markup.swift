/// Takes the tags and entities of web pages out of headings.
enum Markup {
  /// The text with a space for every tag, and its character for every entity.
  static func removed(from text: String) -> String {
    var out = ""
    var rest = Substring(text)
    // After the last `>` nothing can be a tag, and looking for one would take ever longer.
    let lastClose = text.lastIndex(of: ">") ?? text.startIndex
    while let open = rest.firstIndex(of: "<") {
      let afterOpen = rest.index(after: open)
      guard afterOpen < lastClose else {
        out += rest
        rest = ""
        break
      }
      guard afterOpen < rest.endIndex, rest[afterOpen].isLetter || rest[afterOpen] == "/",
        let close = rest[afterOpen...].firstIndex(of: ">")
      else {
        out += rest[...open]
        rest = rest[afterOpen...]
        continue
      }
      out += rest[..<open] + " "
      rest = rest[rest.index(after: close)...]
    }
    out += rest
    return out.utf8.contains(UInt8(ascii: "&")) ? withoutEntities(out) : out
  }

  private static let named: [String: String] = [
    "nbsp": " ", "amp": "&", "apos": "'", "quot": "\"", "lt": "<", "gt": ">", "rsquo": "\u{2019}",
    "lsquo": "\u{2018}", "rdquo": "\u{201D}", "ldquo": "\u{201C}", "ndash": "\u{2013}",
    "mdash": "\u{2014}", "hellip": "\u{2026}", "pound": "\u{A3}", "euro": "\u{20AC}",
  ]

  /// An entity is no longer than this.
  private static let longestEntity = 10

  private static func withoutEntities(_ text: String) -> String {
    var out = ""
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "&") {
      out += rest[..<start]
      let after = rest.index(after: start)
      let head = rest[after...].prefix(longestEntity)
      if let end = head.firstIndex(of: ";"), let character = character(of: head[..<end]) {
        out += character
        rest = rest[rest.index(after: end)...]
      } else {
        out += "&"
        rest = rest[after...]
      }
    }
    return out + rest
  }

  private static func character(of entity: Substring) -> String? {
    guard entity.first == "#" else { return named[String(entity)] }
    let digits = entity.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value >= 0x20, let scalar = Unicode.Scalar(value) else { return nil }
    return String(Character(scalar))
  }
}
