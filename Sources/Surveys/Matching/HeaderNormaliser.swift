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
    text.utf8.contains(UInt8(ascii: "<")) || text.utf8.contains(UInt8(ascii: "&"))
      ? Markup.removed(from: text) : text
  }

  /// Takes out tokens by which a tool pipes an earlier answer into a question.
  private static func stripPiping(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "[")) || text.utf8.contains(UInt8(ascii: "$")) else {
      return text
    }
    guard text.contains("[question(") || text.contains("[variable(") || text.contains("${") else {
      return text
    }
    return text.replacingOccurrences(
      of: #"\[(question|variable)\([^\]]*\)\]|\$\{[^}]*\}"#, with: " ",
      options: .regularExpression)
  }

  /// Drops the number a tool puts before a question, unless nothing would be left.
  private static func stripNumbering(_ words: String, original: String) -> String {
    guard let text = QuestionNumber.removed(from: HeaderText.trimmed(original)) else {
      return words
    }
    let rest = plainWords(String(text))
    return rest.isEmpty ? words : rest
  }
}
