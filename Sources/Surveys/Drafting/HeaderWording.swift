internal import Foundation

/// Words of a header as they are shown in a schema.
enum HeaderWording {
  /// A question's text on one line: without markup, odd spaces and line breaks.
  static func plain(_ text: String) -> String {
    var plain = text
    if plain.contains("<") || plain.contains("&") {
      plain = plain.replacingOccurrences(
        of: #"<(script|style)[^>]*>.*?</(script|style)>"#, with: " ",
        options: [.regularExpression, .caseInsensitive])
      plain = plain.replacingOccurrences(
        of: #"</?[A-Za-z][^>]{0,2000}>"#, with: " ", options: .regularExpression)
      for (entity, character) in [
        ("&nbsp;", " "), ("&amp;", "&"), ("&#39;", "'"), ("&rsquo;", "\u{2019}"),
        ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&ndash;", "\u{2013}"),
        ("&pound;", "\u{A3}"),
      ] {
        plain = plain.replacingOccurrences(of: entity, with: character)
      }
    }
    let scalars = plain.unicodeScalars.map { scalar -> UnicodeScalar in
      switch scalar.value {
      case 0xA0, 0x2007, 0x202F, 0x200B, 0xFEFF: " "
      default: scalar.properties.generalCategory == .control ? " " : scalar
      }
    }
    return String(String.UnicodeScalarView(scalars)).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// The first words of a header, for a remark about it.
  static func short(_ text: String) -> String {
    let words = plain(text)
    return words.count > 70 ? words.prefix(69) + "\u{2026}" : words
  }

  /// Whether a header is a question's number alone, such as `Q13`.
  static func isNumber(_ text: String) -> Bool {
    text.utf8.count <= 16
      && text.range(
        of: #"^\s*(Q|Question)?[ ._]*\d[\d._]*[a-z]?\s*$"#,
        options: [.regularExpression, .caseInsensitive]) != nil
  }

  /// The text without a code that stands before it (`socio1. In which country ...`).
  static func withoutCode(_ text: String, codes: [String]) -> String {
    for code in codes where !code.isEmpty && text.lowercased().hasPrefix(code.lowercased()) {
      let rest = text.dropFirst(code.count)
      guard let mark = rest.first, ".:)-".contains(mark) || mark.isWhitespace else { continue }
      let words = rest.dropFirst().trimmingCharacters(in: .whitespaces)
      if !words.isEmpty { return words }
    }
    return text
  }

  /// A tool's code that reads well enough to be a field's name: `socio1`, not `Q12` or `QID5`.
  static func readableCode(among codes: [String]) -> String? {
    for code in codes {
      guard code.utf8.count >= 3, code.utf8.count <= 32,
        code.range(of: #"^[A-Za-z][A-Za-z0-9]*([_-][A-Za-z0-9]+)*$"#, options: .regularExpression)
          != nil,
        code.range(
          of:
            #"^(QID|Q|SQ|V|VAR|QUESTION|FIELD|COL|COLUMN|ITEM|X|A|G\d+Q|S\d+Q)[_-]?\d+([_.-]?[A-Za-z0-9]{1,3})*$"#,
          options: [.regularExpression, .caseInsensitive]) == nil,
        code.range(of: #"[A-Za-z]{3}"#, options: .regularExpression) != nil
      else { continue }
      return slug(code)
    }
    return nil
  }

  /// A code as a field's name: `currentEmp16a` stays, `Current-Emp` does not.
  private static func slug(_ code: String) -> String {
    var out = ""
    var last: Character = "_"
    for character in code {
      if character == "-" || character == "_" {
        out.append("_")
      } else if character.isUppercase {
        if last.isLowercase || last.isNumber { out.append("_") }
        out.append(contentsOf: character.lowercased())
      } else {
        out.append(character)
      }
      last = character
    }
    return out.replacingOccurrences(of: "__", with: "_")
  }
}
