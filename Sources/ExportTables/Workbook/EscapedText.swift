/// The text of a cell as a workbook's XML spells it.
enum EscapedText {
  /// Undoes `_x000D_` and its like from byte `start` on, then turns CR LF into LF.
  ///
  /// ECMA-376 part 1, 22.9.2.19: a UTF-16 unit that XML cannot hold is written as `_xHHHH_`, and an
  /// underscore that would begin one as `_x005F_`.
  static func undo(in text: inout GrowingBytes, from start: Int) {
    guard start < text.count, needsUndoing(text.bytes, from: start) else { return }
    // What is written is never longer than what was read, so both may be in one place.
    var from = start
    var to = start
    let end = text.count
    while from < end {
      let byte = text.bytes[from]
      if byte == UInt8(ascii: "_"), let unit = unit(text.bytes, at: from) {
        from += 7
        var scalar = UInt32(unit)
        if unit & 0xFC00 == 0xD800, from < end, let low = self.unit(text.bytes, at: from),
          low & 0xFC00 == 0xDC00
        {
          from += 7
          scalar = 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(low & 0x3FF))
        }
        for byte in String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8 {
          text.replace(at: to, with: byte)
          to += 1
        }
      } else {
        text.replace(at: to, with: byte)
        to += 1
        from += 1
      }
    }
    foldLineEnds(in: &text, from: start, to: to)
  }

  private static func needsUndoing(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Bool {
    for index in start..<bytes.count {
      let byte = bytes[index]
      if byte == 0x0D { return true }
      if byte == UInt8(ascii: "_"), unit(bytes, at: index) != nil { return true }
    }
    return false
  }

  /// The unit that `_xHHHH_` at `index` stands for, if that is what is there.
  private static func unit(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt16? {
    guard index + 7 <= bytes.count, bytes[index] == UInt8(ascii: "_"),
      bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == UInt8(ascii: "_")
    else { return nil }
    var value: UInt16 = 0
    for place in (index + 2)..<(index + 6) {
      let digit: UInt8
      switch bytes[place] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = bytes[place] & 0x0F
      case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
        digit = bytes[place] & 0x0F + 9
      default: return nil
      }
      value = value << 4 | UInt16(digit)
    }
    return value
  }

  private static func foldLineEnds(in text: inout GrowingBytes, from start: Int, to end: Int) {
    var to = start
    for from in start..<end {
      let byte = text.bytes[from]
      if byte == 0x0D, from + 1 < end, text.bytes[from + 1] == 0x0A { continue }
      text.replace(at: to, with: byte)
      to += 1
    }
    text.shorten(to: to)
  }

  /// Whether there are more UTF-16 units than `limit`, as Excel counts a cell's characters.
  static func isLonger(_ bytes: UnsafeBufferPointer<UInt8>, than limit: Int) -> Bool {
    guard bytes.count > limit else { return false }
    var units = 0
    for byte in bytes {
      if byte & 0xC0 != 0x80 { units += 1 }
      if byte >= 0xF0 { units += 1 }
    }
    return units > limit
  }
}
