/// How wide words are in a picture, and where they break into lines.
///
/// A picture is laid out before any browser has seen it, so widths are estimates: each letter falls
/// into one of a few classes, rounded up from sans-serif faces in common use, so that what is laid
/// out to fit does fit in any of them.
package struct ChartText: Sendable, Equatable {
  package var size: Double
  package var isBold: Bool

  package init(size: Double, isBold: Bool = false) {
    self.size = size
    self.isBold = isBold
  }

  /// The distance from one line to the next.
  package var lineHeight: Double { size * 1.25 }

  /// The estimated width of `words` on one line, never under what a browser draws.
  package func width(of words: String) -> Double {
    var ems = 0.0
    for scalar in words.unicodeScalars { ems += Self.ems(of: scalar) }
    return ems * size * (isBold ? 1.1 : 1.02)
  }

  /// The words in lines no wider than `width`.
  ///
  /// They are broken at spaces, and inside a word only where it alone is too wide. Never empty.
  package func lines(of words: String, within width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words.split(whereSeparator: \.isWhitespace) {
      let joined = line.isEmpty ? String(word) : "\(line) \(word)"
      if self.width(of: joined) <= width {
        line = joined
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in word {
        if !line.isEmpty, self.width(of: line + String(character)) > width {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The width of the widest of `lines`.
  func widest(_ lines: [String]) -> Double {
    lines.reduce(0) { max($0, width(of: $1)) }
  }

  /// A letter's width in units of the type size.
  private static func ems(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "'", "|", ".", ",", ":", ";", "!", "I", "’", "‘": 0.32
    case " ", "f", "t", "r", "(", ")", "[", "]", "/", "\\", "-", "“", "”", "*": 0.4
    case "m", "W", "M", "%", "—", "…": 0.95
    case "@", "Æ", "æ", "Œ", "œ", "Ŵ": 1.05
    case "w", "G", "O", "Q": 0.79
    case "A"..."Z", "&": 0.76
    case "c", "k", "s", "v", "x", "y", "z", "J": 0.53
    case "À"..."Þ", "\u{100}"..."\u{2FF}": 0.8
    case "\u{21}"..."\u{FF}": 0.6
    // Combining marks sit on the letter before them.
    case "\u{300}"..."\u{36F}", "\u{200B}"..."\u{200F}", "\u{FE00}"..."\u{FE0F}": 0
    case "\u{370}"..."\u{10FF}", "\u{1E00}"..."\u{2BFF}": 0.8
    default: 1.1
    }
  }
}
