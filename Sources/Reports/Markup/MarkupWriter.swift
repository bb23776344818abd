/// Markup of a page or a picture, written piece by piece into one row of bytes.
///
/// The only way words become markup in this stage. What is ours is a literal of the program; anything
/// else comes in as words, which are escaped, or as a number: so no label of a survey can end an
/// element or an attribute, or start one.
package struct MarkupWriter: Sendable, Equatable {
  /// The markup so far, as UTF-8.
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// The markup so far, as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package var isEmpty: Bool { bytes.isEmpty }

  /// Appends markup of our own, which stands in the program as it is written.
  package mutating func markup(_ literal: StaticString) {
    if literal.hasPointerRepresentation {
      literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    } else {
      bytes.append(contentsOf: literal.unicodeScalar.utf8)
    }
  }

  /// Appends what another writer has made.
  package mutating func append(_ other: MarkupWriter) { bytes.append(contentsOf: other.bytes) }

  /// Appends words that are escaped already.
  mutating func append(_ words: PageText) { bytes.append(contentsOf: words.description.utf8) }

  /// Appends a length, a place or an angle (see ``SVGNumber``).
  package mutating func number(_ value: Double) { SVGNumber.write(value, into: &bytes) }

  /// Appends a whole number.
  package mutating func whole(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  /// Appends words, escaped for text and for quoted attributes alike.
  ///
  /// Byte by byte, since a quotation mark under a combining accent is one character to Swift and
  /// would be missed; and no byte of a longer scalar is one of the five that are looked for.
  package mutating func words(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices {
        let byte = utf8[index]
        if Self.isPlain(byte) { continue }
        guard let replacement = Self.replacement(utf8, at: index) else { continue }
        bytes.append(contentsOf: utf8[start..<index])
        replacement.text.withUTF8Buffer { bytes.append(contentsOf: $0) }
        start = min(index + replacement.length, utf8.count)
      }
      if start < utf8.count { bytes.append(contentsOf: utf8[start...]) }
    }
  }

  /// Whether a byte never needs anything done: most of every text.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x26 && byte != 0x3C && byte != 0x3E && byte != 0x22 && byte != 0x27
      && byte != 0x7F && byte != 0xEF
  }

  private static func replacement(
    _ utf8: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (text: StaticString, length: Int)? {
    switch utf8[index] {
    case 0x26: return ("&amp;", 1)
    case 0x3C: return ("&lt;", 1)
    case 0x3E: return ("&gt;", 1)
    case 0x22: return ("&quot;", 1)
    case 0x27: return ("&#39;", 1)
    case 0x09, 0x0A, 0x0D: return nil
    case 0xEF:
      // U+FFFE and U+FFFF, which XML 1.0, section 2.2, allows no more than control characters.
      guard index + 2 < utf8.count, utf8[index + 1] == 0xBF, utf8[index + 2] >= 0xBE else {
        return nil
      }
      return ("\u{FFFD}", 3)
    default: return ("\u{FFFD}", 1)
    }
  }
}
