/// Whether bytes are well-formed UTF-8, by table 3-7 of the Unicode standard.
enum UTF8Check {
  /// How long the well-formed sequence at `position` is; 0 where there is none.
  @inline(__always)
  static func sequenceLength(_ bytes: UnsafePointer<UInt8>, at position: Int, end: Int) -> Int {
    let first = bytes[position]
    if first < 0x80 { return 1 }
    let low: UInt8
    let high: UInt8
    let length: Int
    switch first {
    case 0xC2...0xDF: (length, low, high) = (2, 0x80, 0xBF)
    case 0xE0: (length, low, high) = (3, 0xA0, 0xBF)
    case 0xED: (length, low, high) = (3, 0x80, 0x9F)
    case 0xE1...0xEF: (length, low, high) = (3, 0x80, 0xBF)
    case 0xF0: (length, low, high) = (4, 0x90, 0xBF)
    case 0xF1...0xF3: (length, low, high) = (4, 0x80, 0xBF)
    case 0xF4: (length, low, high) = (4, 0x80, 0x8F)
    default: return 0
    }
    guard position + length <= end else { return 0 }
    guard bytes[position + 1] >= low, bytes[position + 1] <= high else { return 0 }
    if length > 2, bytes[position + 2] & 0xC0 != 0x80 { return 0 }
    if length > 3, bytes[position + 3] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// Whether the bytes from `start` up to `end` are well-formed; ASCII is passed over by words.
  static func isValid(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Bool {
    let raw = UnsafeRawPointer(bytes)
    var position = start
    while position < end {
      while end - position >= 32, highBits(raw, at: position, words: 4) == 0 { position += 32 }
      while end - position >= 8 {
        let high = highBits(raw, at: position, words: 1)
        if high != 0 {
          position += high.trailingZeroBitCount / 8
          break
        }
        position += 8
      }
      if position == end { break }
      let length = sequenceLength(bytes, at: position, end: end)
      guard length > 0 else { return false }
      position += length
    }
    return true
  }

  /// The top bits of the bytes in `words` words of eight, those of all words laid over each other.
  @inline(__always)
  private static func highBits(
    _ bytes: UnsafeRawPointer, at position: Int, words: Int
  ) -> UInt64 {
    var all: UInt64 = 0
    for word in 0..<words {
      all |= bytes.loadUnaligned(fromByteOffset: position + 8 * word, as: UInt64.self)
    }
    return all.littleEndian & 0x8080_8080_8080_8080
  }
}
