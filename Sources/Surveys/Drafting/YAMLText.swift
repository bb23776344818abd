internal import Foundation

/// Writes words as YAML that every reader takes for the same words.
enum YAMLText {
  /// A value: bare where nothing can be mistaken, else in double quotes.
  static func scalar(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// A value inside brackets, where a question mark means something to some readers.
  static func inBrackets(_ text: String) -> String {
    text.contains("?") ? quoted(text) : scalar(text)
  }

  /// A list on one line.
  static func list(_ values: [String]) -> String {
    "[" + values.map(inBrackets).joined(separator: ", ") + "]"
  }

  /// Words of a comment: one line, nothing a terminal would obey.
  static func comment(_ text: String, indent: String) -> String {
    wrapped(HeaderWording.plain(text), width: 98 - indent.count).map { "\(indent)# \($0)\n" }
      .joined()
  }

  /// Words that YAML 1.1 or 1.2 takes for something else than words.
  private static let reserved: Set<String> = [
    "yes", "no", "on", "off", "y", "n", "true", "false", "null", "~", "nan", "inf", ".nan", ".inf",
    "-.inf", "+.inf",
  ]

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      text.utf8.count <= 400
    else { return false }
    guard
      first.isASCII
        ? (isLetter(first) || isDigit(first) || first == "_") : first.properties.isAlphabetic
    else { return false }
    guard last != " ", last != ":" else { return false }
    if reserved.contains(text.lowercased()) { return false }
    // Numbers, dates, times and whatever begins like one: 5_to_11 is a word, 1_000 a number.
    if isDigit(first) {
      let signs = text.unicodeScalars.allSatisfy {
        isDigit($0) || "_+-.:,TZtzeExXoOabcdefABCDEF ".unicodeScalars.contains($0)
      }
      if signs { return false }
    }
    var before: UnicodeScalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "[", "]", "{", "}", ",", "#", ":", "&", "*", "!", "|", "%", "@", "`", "\"", "'", "\\",
        "<", ">",
        "=", "?":
        // Harmless inside a word to a strict reader; quoted all the same, for the eye and for others.
        if scalar == "?" || scalar == "'" || scalar == "&" || scalar == "%" || scalar == ">"
          || scalar == "<" || scalar == "="
        {
          break
        }
        return false
      case " " where before == ":": return false
      default: break
      }
      if scalar.value < 0x20 || scalar.value == 0x7F || (0x80...0x9F).contains(scalar.value)
        || scalar.value == 0x2028 || scalar.value == 0x2029 || scalar.value == 0xFEFF
        || scalar.value == 0xA0 || scalar.value > 0xFFFF
      {
        return false
      }
      before = scalar
    }
    return !text.contains(": ") && !text.contains(" #")
  }

  static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: out += "\\\""
      case 0x5C: out += "\\\\"
      case 0x0A: out += "\\n"
      case 0x0D: out += "\\r"
      case 0x09: out += "\\t"
      case 0xA0: out += "\\_"
      case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        out += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  private static func isLetter(_ scalar: UnicodeScalar) -> Bool {
    (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
  }

  private static func isDigit(_ scalar: UnicodeScalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  /// Lines of at most `width` characters, broken between words.
  private static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
