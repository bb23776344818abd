internal import Foundation

/// Brings headers, titles and option labels to a common form for comparing; what is shown stays as
/// it was written.
package enum HeaderNormaliser {
  /// The characters of a header that are compared.
  private static let longestHeader = 6_000

  /// The words of a header or title, for comparing with another.
  ///
  /// HTML tags and entities, piping tokens such as `[question(12)]`, numbering such as `Q5.1.` or
  /// `3)`, punctuation, case and every kind of space are left out of the comparison.
  package static func words(of header: String) -> String {
    // Longer than any real question; what is compared need not be longer.
    var text = stripMarkup(String(header.prefix(longestHeader)))
    text = stripPiping(text)
    let words = plainWords(text)
    return stripNumbering(words, original: text)
  }

  /// The form in which option labels and answers are compared.
  ///
  /// Trimmed, one space between words, without case, typographic quotes as plain ones. Punctuation
  /// and symbols stay.
  package static func label(_ text: String) -> String { label(text, keepingCase: false) }

  /// The same, with capitals kept where they are to be shown.
  package static func label(_ text: String, keepingCase: Bool) -> String {
    var out = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in stripMarkup(text).unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x2007, 0x202F, 0x200B, 0xFEFF:
        pendingSpace = !out.isEmpty
      case 0xFE0F: continue
      default:
        if pendingSpace { out.append(" ") }
        pendingSpace = false
        switch scalar.value {
        case 0x2018, 0x2019: out.append("'")
        case 0x201C, 0x201D: out.append("\"")
        case 0x2013, 0x2014: out.append("-")
        default:
          if keepingCase || (scalar.isASCII && !(0x41...0x5A).contains(scalar.value)) {
            out.append(scalar)
          } else {
            out.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
          }
        }
      }
    }
    return String(out)
  }

  /// Only the letters, digits and single spaces of `text`, in lower case: how a label compares when
  /// a symbol beside its words has been lost.
  package static func plainWords(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if pendingSpace, !out.isEmpty { out.append(" ") }
        pendingSpace = false
        out.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      } else if scalar == "'" || scalar == "\u{2019}" || scalar == "\u{FE0F}" {
        continue
      } else {
        pendingSpace = true
      }
    }
    return String(out)
  }

  /// How alike two normalised headers are, from 0 to 1: the words they share, of all they have.
  package static func similarity(_ a: String, _ b: String) -> Double {
    similarity(wordSet(a), wordSet(b))
  }

  /// The distinct words of a normalised header.
  static func wordSet(_ words: String) -> Set<Substring> { Set(words.split(separator: " ")) }

  /// The same of headers whose words are at hand.
  static func similarity(_ left: Set<Substring>, _ right: Set<Substring>) -> Double {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    let shared = left.count { right.contains($0) }
    return Double(shared) / Double(left.count + right.count - shared)
  }

  private static func stripMarkup(_ text: String) -> String {
    guard text.contains("<") || text.contains("&") else { return text }
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
    for (entity, character) in [
      ("&nbsp;", " "), ("&amp;", "&"), ("&#39;", "'"), ("&quot;", "\""), ("&lt;", "<"),
      ("&gt;", ">"),
    ] where out.contains(entity) {
      out = out.replacingOccurrences(of: entity, with: character)
    }
    return out
  }

  /// Takes out tokens by which a tool pipes an earlier answer into a question.
  private static func stripPiping(_ text: String) -> String {
    guard text.contains("[question(") || text.contains("[variable(") || text.contains("${") else {
      return text
    }
    return text.replacingOccurrences(
      of: #"\[(question|variable)\([^\]]*\)\]|\$\{[^}]*\}"#, with: " ",
      options: .regularExpression)
  }

  /// Drops the number a tool puts before a question, unless nothing would be left.
  private static func stripNumbering(_ words: String, original: String) -> String {
    let trimmed = original.trimmingCharacters(in: .whitespacesAndNewlines)
    guard
      let match = trimmed.range(
        of:
          #"^(Q\.?\s*)?\d{1,3}([._]\d{1,3})*\s*[.):\-]\s*|^Q\d{1,3}([._]\d{1,3})*[a-z]?\s+|^Q\.\d{1,3}\.\s*"#,
        options: [.regularExpression, .caseInsensitive])
    else { return words }
    let rest = plainWords(String(trimmed[match.upperBound...]))
    return rest.isEmpty ? words : rest
  }
}
