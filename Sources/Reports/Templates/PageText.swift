/// Words for a page: whatever a survey or a person may have written.
///
/// Templates escape them. Mustache escapes character by character, and to Swift a quotation mark with
/// a combining accent is one character that is not a quotation mark; so such pairs are parted here,
/// by a space of no width, before any template sees them.
struct PageText: Equatable, Sendable, CustomStringConvertible, ExpressibleByStringInterpolation {
  let description: String

  init(_ text: String) {
    var parted = String.UnicodeScalarView()
    for character in text {
      let scalars = character.unicodeScalars
      let isJoined = scalars.count > 1 && scalars.contains(where: Self.isMarkup)
      for scalar in scalars {
        switch scalar {
        // HTML allows none of these in text.
        case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{7F}":
          parted.append("\u{FFFD}")
        case _ where isJoined && Self.isMarkup(scalar):
          parted.append("\u{200B}")
          parted.append(scalar)
          parted.append("\u{200B}")
        default: parted.append(scalar)
        }
      }
    }
    description = String(parted)
  }

  init(stringLiteral value: String) { self.init(value) }

  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "<" || scalar == ">" || scalar == "&" || scalar == "\"" || scalar == "'"
  }
}
