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
  package func width(of words: String) -> Double { Self.ems(of: words.unicodeScalars) * scale }

  /// What a letter one em wide takes up.
  private var scale: Double { size * (isBold ? 1.1 : 1.02) }

  /// The words in lines no wider than `width`.
  ///
  /// They are broken at spaces, and inside a word only where it alone is too wide. Never empty.
  package func lines(of words: String, within width: Double) -> [String] {
    // Nearly every label is one line of single spaces.
    if self.width(of: words) <= width, !Self.hasOddSpace(words) { return [words] }
    var lines: [String] = []
    var line = ""
    var used = 0.0
    for word in words.words {
      let wide = Self.ems(of: word.unicodeScalars) * scale
      let joined = line.isEmpty ? wide : used + Self.space * scale + wide
      if joined <= width {
        if !line.isEmpty { line.append(" ") }
        line += word
        used = joined
        continue
      }
      if !line.isEmpty { lines.append(line) }
      if wide <= width {
        (line, used) = (String(word), wide)
        continue
      }
      (line, used) = ("", 0)
      for character in word {
        let wide = Self.ems(of: character.unicodeScalars) * scale
        if !line.isEmpty, used + wide > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += wide
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The width of the widest of `lines`.
  func widest(_ lines: [String]) -> Double {
    lines.reduce(0) { max($0, width(of: $1)) }
  }

  /// Whether words hold white space that a line would not keep: two together, at an end, or a tab.
  private static func hasOddSpace(_ words: String) -> Bool {
    var wasSpace = true
    for byte in words.utf8 {
      if byte < 0x20 { return true }
      if byte == 0x20, wasSpace { return true }
      wasSpace = byte == 0x20
    }
    return wasSpace
  }

  private static func ems(of scalars: some Sequence<Unicode.Scalar>) -> Double {
    var sum = 0.0
    for scalar in scalars {
      sum += scalar.value < 0x80 ? ascii[Int(scalar.value)] : ems(of: scalar)
    }
    return sum
  }

  private static let space = 0.4

  /// The widths of the first 128 letters, looked up rather than worked out again.
  private static let ascii: [Double] = (0..<128).map { ems(of: Unicode.Scalar(UInt8($0))) }

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
