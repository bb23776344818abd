/// Reads one Unicode scalar of UTF-8 bytes that may be broken.
///
/// Broken bytes read as U+FFFD, one for each maximal subpart as the Unicode Standard recommends
/// (section 3.9, "U+FFFD Substitution of Maximal Subparts"), which is also how `String` repairs them:
/// so scalars counted here and scalars of the repaired text agree.
enum UTF8Scalar {
  static let replacement: UInt32 = 0xFFFD

  /// The scalar that begins at `position`, and the bytes it takes: 1 or more.
  ///
  /// `position` must be below `end`, and `end` within the buffer.
  static func decode(
    _ bytes: UnsafePointer<UInt8>, at position: Int, end: Int
  ) -> (scalar: UInt32, length: Int) {
    let lead = bytes[position]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let tail: Int
    // The second byte's range shuts out overlong forms, surrogates and what lies beyond U+10FFFF.
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: tail = 1
    case 0xE0:
      tail = 2
      low = 0xA0
    case 0xED:
      tail = 2
      high = 0x9F
    case 0xE1...0xEF: tail = 2
    case 0xF0:
      tail = 3
      low = 0x90
    case 0xF4:
      tail = 3
      high = 0x8F
    case 0xF1...0xF3: tail = 3
    default: return (replacement, 1)
    }
    var scalar = UInt32(lead) & (tail == 1 ? 0x1F : tail == 2 ? 0x0F : 0x07)
    var length = 1
    while length <= tail {
      guard position + length < end else { return (replacement, length) }
      let byte = bytes[position + length]
      guard byte >= low, byte <= high else { return (replacement, length) }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
      low = 0x80
      high = 0xBF
      length += 1
    }
    return (scalar, length)
  }
}
