/// Tells text that was damaged on its way from text that people wrote.
enum DamagedText {
  private static let errors: Set<String> = [
    "#n/a", "#ref!", "#div/0!", "#value!", "#name?", "#null!", "#num!", "#spill!", "#calc!",
    "#getting_data", "#field!", "#unknown!", "#blocked!", "#connect!",
  ]

  /// Whether the text is a spreadsheet's error and nothing else.
  static func isErrorValue(_ text: String) -> Bool {
    text.utf8.count <= 40 && text.contains("#") && errors.contains(HeaderNormaliser.label(text))
  }

  /// The same of bytes, told at sight for nearly every text.
  static func isErrorValue(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.first == UInt8(ascii: "#"), bytes.count <= 20 else { return false }
    return isErrorValue(String(decoding: bytes, as: UTF8.self))
  }

  /// Whether a short answer is only what was left of characters that an encoding had no place for.
  static func isLost(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { has($0).contains(.lost) }
  }

  struct Marks: OptionSet {
    let rawValue: UInt8
    /// U+FFFD, or question marks standing alone in pairs or alone in the cell.
    static let lost = Marks(rawValue: 1)
    /// UTF-8 that was read as Windows-1252 or Latin 1 and written again: `Ã©`, `â€™`.
    static let garbled = Marks(rawValue: 2)
  }

  /// The marks of damage in a text, most of which have none of the bytes that are looked for.
  static func has(_ bytes: UnsafeBufferPointer<UInt8>) -> Marks {
    guard let base = bytes.baseAddress else { return [] }
    var marks: Marks = []
    let count = bytes.count
    let raw = UnsafeRawPointer(base)
    var at = 0
    while at < count {
      // Eight bytes at a time, while none is a question mark or beyond ASCII.
      if at + 8 <= count {
        let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        let marked = word ^ 0x3F3F_3F3F_3F3F_3F3F
        let isQuestion = (marked &- 0x0101_0101_0101_0101) & ~marked
        if (word | isQuestion) & 0x8080_8080_8080_8080 == 0 {
          at += 8
          continue
        }
      }
      let byte = base[at]
      if byte == UInt8(ascii: "?") {
        var end = at + 1
        while end < count, base[end] == UInt8(ascii: "?") { end += 1 }
        let stands =
          (at == 0 || base[at - 1] <= 0x20) && (end == count || base[end] <= 0x20)
        // One question mark alone in a cell may be an answer; a sentence may end in several.
        if stands, (end - at) % 2 == 0 { marks.insert(.lost) }
        at = end
        continue
      }
      if byte >= 0xC2, at + 1 < count { marks.formUnion(beyondASCII(base + at, count - at)) }
      at += 1
    }
    return marks
  }

  /// The marks that a character beyond ASCII begins.
  private static func beyondASCII(_ b: UnsafePointer<UInt8>, _ count: Int) -> Marks {
    switch b[0] {
    case 0xEF: return count >= 3 && b[1] == 0xBF && b[2] == 0xBD ? .lost : []
    case 0xC3 where b[1] == 0x83 || b[1] == 0xB0:
      // "Ã" or "ð", then what Latin 1 or Windows-1252 makes of a continuation byte.
      return count >= 4 && isContinuation(b + 2, count - 2) ? .garbled : []
    case 0xC3 where b[1] == 0xA2:
      // "â€": the beginning of every typographic mark.
      return count >= 5 && b[2] == 0xE2 && b[3] == 0x82 && b[4] == 0xAC ? .garbled : []
    case 0xC2, 0xC3:
      // "Â" before a sign such as a pound or a no-break space.
      guard b[0] == 0xC3, b[1] == 0x82, count >= 4, b[2] == 0xC2 else { return [] }
      return .garbled
    default: return []
    }
  }

  private static func isContinuation(_ b: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    guard count >= 2 else { return false }
    return b[0] == 0xC2 || (b[0] == 0xC5 && b[1] >= 0x92) || b[0] == 0xCB || b[0] == 0xC6
      || (b[0] == 0xE2 && count >= 3 && (b[1] == 0x80 || b[1] == 0x82 || b[1] == 0x84))
  }

  /// Whether a text is a number that a spreadsheet shortened: `1.88E+08`.
  static func isScientific(_ b: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (5...24).contains(b.count) else { return false }
    var at = 0
    func digits() -> Int {
      let start = at
      while at < b.count, (0x30...0x39).contains(b[at]) { at += 1 }
      return at - start
    }
    guard digits() == 1 else { return false }
    if at < b.count, b[at] == 0x2E || b[at] == 0x2C {
      at += 1
      guard digits() > 0 else { return false }
    }
    guard at + 1 < b.count, b[at] | 0x20 == 0x65, b[at + 1] == 0x2B else { return false }
    at += 2
    return (1...3).contains(digits()) && at == b.count
  }

  /// Whether a text is a time of day without its hour: `49:19.0`.
  static func isTimeWithoutHour(_ b: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (6...12).contains(b.count), let colon = b.firstIndex(of: 0x3A), (1...2).contains(colon)
    else { return false }
    let rest = b[(colon + 1)...]
    guard rest.count >= 4, rest[colon + 3] == 0x2E else { return false }
    return b[..<colon].allSatisfy(isDigit) && rest.prefix(2).allSatisfy(isDigit)
      && b[(colon + 4)...].allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
