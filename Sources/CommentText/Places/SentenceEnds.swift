/// Where one sentence of a comment ends and the next begins, as people write on forms.
///
/// A line break ends a sentence; so do `!` and `?`, and a full stop or an ellipsis before a space (closing
/// quotes and brackets may stand between). A full stop run into a capital ("great.The") ends one
/// too. A full stop after a single letter ("O.T. report", "e.g. this") does not.
package enum SentenceEnds {
  /// The first sentence end whose mark lies in `from..<to`, or nil.
  ///
  /// The answer depends only on the text around the mark, so that a part of a comment and the whole
  /// give the same. `to` must not lie beyond `end`, nor `from` before `start`, the comment's bounds.
  package static func first(
    in text: UnsafePointer<UInt8>, from: Int, to: Int, commentStart start: Int, commentEnd end: Int
  ) -> Int? {
    var position = from
    while position < to {
      let byte = text[position]
      switch byte {
      case 0x0A, 0x0D, 0x21, 0x3F: return position
      case 0x2E:
        if isEnd(text, stop: position, length: 1, start: start, end: end) { return position }
      case 0xE2 where position + 2 < end && text[position + 1] == 0x80:
        // U+2026, and the line and paragraph separators U+2028 and U+2029.
        let last = text[position + 2]
        if last == 0xA8 || last == 0xA9 { return position }
        if last == 0xA6, isEnd(text, stop: position, length: 3, start: start, end: end) {
          return position
        }
      default: break
      }
      position += 1
    }
    return nil
  }

  private static func isEnd(
    _ text: UnsafePointer<UInt8>, stop: Int, length: Int, start: Int, end: Int
  ) -> Bool {
    let isAbbreviation =
      stop > start && isLetter(text[stop - 1])
      && (stop - 1 == start || !isWordByte(text[stop - 2]))
    if isAbbreviation { return false }
    var next = stop + length
    while next < end {
      switch text[next] {
      case 0x20, 0x09, 0x0A, 0x0D: return true
      case 0x22, 0x27, 0x29, 0x5D, 0x7D: next += 1
      case 0xE2 where next + 2 < end && text[next + 1] == 0x80:
        // Closing quotes; any other mark of that block says nothing.
        guard text[next + 2] == 0x99 || text[next + 2] == 0x9D else { return false }
        next += 3
      case 0xC2 where next + 1 < end && text[next + 1] == 0xA0: return true
      case 0x41...0x5A: return next == stop + length && stop > start && isLetter(text[stop - 1])
      default: return false
      }
    }
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || (byte >= 0x30 && byte <= 0x39) || byte >= 0x80 || byte == 0x27
  }
}
