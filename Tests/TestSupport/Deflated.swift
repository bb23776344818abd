/// Bytes packed by DEFLATE, as small as they can be made: for archives that swell when unpacked.
///
/// RFC 1951, one block with codes of its own: one bit for "the last four bytes again, 258 of them",
/// one bit for "four back", nine or ten for a byte. So a thousand bytes take one.
package struct Deflated: Sendable {
  package let bytes: [UInt8]
  package let inflatedCount: Int

  /// `start`, then `unit` of four bytes over and over for about `count` bytes, then `end`.
  package init(start: [UInt8], unit: [UInt8], count: Int, end: [UInt8] = []) {
    var bits = Bits()
    bits.add(0b101, 3)  // The last block; with codes of its own.
    bits.add(286 - 257, 5)  // 286 codes for bytes, the end and lengths.
    bits.add(4 - 1, 5)  // 4 codes for distances.
    bits.add(18 - 4, 4)
    // The lengths of codes for lengths, in the standard's order: 18: 2, 0: 3, 9: 2, 10: 2, 1: 3.
    for symbol in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1] {
      bits.add(
        symbol == 18 || symbol == 9 || symbol == 10 ? 2 : symbol == 0 || symbol == 1 ? 3 : 0, 3)
    }
    func length(_ value: Int) {
      switch value {
      case 9: bits.addCode(0b00, 2)
      case 10: bits.addCode(0b01, 2)
      case 18: bits.addCode(0b10, 2)
      case 0: bits.addCode(0b110, 3)
      default: bits.addCode(0b111, 3)
      }
    }
    // 0 to 254 have nine bits, 255 and the end ten, 285 (a length of 258) one.
    for _ in 0..<255 { length(9) }
    length(10)
    length(10)
    length(18)
    bits.add(28 - 11, 7)  // 257 to 284 have no code.
    length(1)
    for _ in 0..<3 { length(0) }
    length(1)

    func literal(_ byte: UInt8) {
      byte == 255 ? bits.addCode(0b11_1111_1110, 10) : bits.addCode(0b1_0000_0000 + Int(byte), 9)
    }
    start.forEach(literal)
    unit.forEach(literal)
    let copies = max(0, count / 258)
    // One 0 for the length, one for the distance.
    bits.add(zeros: copies * 2)
    end.forEach(literal)
    bits.addCode(0b11_1111_1111, 10)
    bytes = bits.bytes
    inflatedCount = start.count + unit.count + copies * 258 + end.count
  }

  private struct Bits {
    private(set) var bytes: [UInt8] = []
    private var used = 8

    mutating func add(_ value: Int, _ count: Int) {
      for bit in 0..<count { add(bit: value >> bit & 1) }
    }

    /// A code, which goes in from its highest bit.
    mutating func addCode(_ code: Int, _ count: Int) {
      for bit in (0..<count).reversed() { add(bit: code >> bit & 1) }
    }

    mutating func add(zeros count: Int) {
      var left = count
      while left > 0, used < 8 {
        add(bit: 0)
        left -= 1
      }
      bytes.append(contentsOf: [UInt8](repeating: 0, count: left / 8))
      for _ in 0..<(left % 8) { add(bit: 0) }
    }

    private mutating func add(bit: Int) {
      if used == 8 {
        bytes.append(0)
        used = 0
      }
      bytes[bytes.count - 1] |= UInt8(bit << used)
      used += 1
    }
  }
}
