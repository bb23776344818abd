/// An archive made to harm whoever unpacks it, built from what it should hold.
///
/// Packed runs come to a thousand times their size, the most that deflate can do, without any packing
/// being done: RFC 1951, 3.2.7, with codes of one and two bits.
struct HostileArchive {
  /// What an entry unpacks to, piece by piece.
  enum Piece {
    case text(String)
    case bytes([UInt8])
    /// About `count` spaces.
    case spaces(Int)
  }

  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds an entry that is packed.
  mutating func add(_ name: String, _ pieces: [Piece]) {
    var bits = BitWriter()
    var size = 0
    var sum: UInt32? = 0xFFFF_FFFF
    for (place, piece) in pieces.enumerated() {
      let isLast = place == pieces.count - 1
      switch piece {
      case .text(let text):
        size += bits.stored(Array(text.utf8), isLast: isLast)
        sum = sum.map { Self.sum($0, Array(text.utf8)) }
      case .bytes(let bytes):
        size += bits.stored(bytes, isLast: isLast)
        sum = sum.map { Self.sum($0, bytes) }
      case .spaces(let count):
        // What is hostile is to be refused before its sum is ever looked at.
        size += bits.spaces(count, isLast: isLast)
        sum = nil
      }
    }
    append(name, packed: bits.finished(), size: size, sum: ~(sum ?? 0), method: 8)
  }

  mutating func add(_ name: String, _ text: String) { add(name, [.text(text)]) }

  /// Adds empty entries, numbered.
  mutating func addEmpty(_ count: Int) {
    for number in 0..<count { append("e\(number)", packed: [], size: 0, sum: 0, method: 0) }
  }

  private mutating func append(_ name: String, packed: [UInt8], size: Int, sum: UInt32, method: Int)
  {
    let facts =
      Self.number(20, 2) + Self.number(0, 2) + Self.number(method, 2) + Self.number(0, 4)
      + Self.number(Int(sum), 4) + Self.number(packed.count, 4) + Self.number(size, 4)
      + Self.number(name.utf8.count, 2) + Self.number(0, 2)
    directory += [0x50, 0x4B, 1, 2] + Self.number(20, 2) + facts + Self.number(0, 10)
    directory += Self.number(bytes.count, 4) + Array(name.utf8)
    bytes += [0x50, 0x4B, 3, 4] + facts + Array(name.utf8) + packed
    count += 1
  }

  /// The whole archive; `claiming` is how many entries it says it has, in 64 bits where it must.
  func finished(claiming claimed: Int? = nil) -> [UInt8] {
    let claimed = claimed ?? count
    var end: [UInt8] = []
    if claimed > 0xFFFE {
      let record = bytes.count + directory.count
      end += [0x50, 0x4B, 6, 6] + Self.number(44, 8) + Self.number(45, 2) + Self.number(45, 2)
      end += Self.number(0, 8) + Self.number(claimed, 8) + Self.number(claimed, 8)
      end += Self.number(directory.count, 8) + Self.number(bytes.count, 8)
      end += [0x50, 0x4B, 6, 7] + Self.number(0, 4) + Self.number(record, 8) + Self.number(1, 4)
    }
    let short = min(claimed, 0xFFFF)
    end += [0x50, 0x4B, 5, 6] + Self.number(0, 4) + Self.number(short, 2) + Self.number(short, 2)
    end += Self.number(directory.count, 4) + Self.number(bytes.count, 4) + Self.number(0, 2)
    return bytes + directory + end
  }

  /// CRC-32, carried on over further bytes; its complement is the sum.
  private static func sum(_ start: UInt32, _ content: [UInt8]) -> UInt32 {
    content.reduce(start) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in
        value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
      }
    }
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }
}

/// A deflate stream, bit by bit.
private struct BitWriter {
  private var bytes: [UInt8] = []
  private var bitCount = 0

  private mutating func bit(_ bit: Int) {
    if bitCount % 8 == 0 { bytes.append(0) }
    if bit == 1 { bytes[bytes.count - 1] |= 1 << UInt8(bitCount % 8) }
    bitCount += 1
  }

  /// A number, its lowest bit first.
  private mutating func number(_ value: Int, _ count: Int) {
    for place in 0..<count { bit(value >> place & 1) }
  }

  /// A code, its highest bit first.
  private mutating func code(_ bits: String) { for digit in bits { bit(digit == "1" ? 1 : 0) } }

  /// A block of bytes as they are; how many they are.
  mutating func stored(_ content: [UInt8], isLast: Bool) -> Int {
    let chunks = stride(from: 0, to: max(content.count, 1), by: 65_535).map {
      Array(content[$0..<min(content.count, $0 + 65_535)])
    }
    for (place, chunk) in chunks.enumerated() {
      number(isLast && place == chunks.count - 1 ? 1 : 0, 1)
      number(0, 2)
      while bitCount % 8 != 0 { bit(0) }
      number(chunk.count, 16)
      number(~chunk.count & 0xFFFF, 16)
      bytes += chunk
      bitCount += chunk.count * 8
    }
    return content.count
  }

  /// A block of spaces; how many they are.
  mutating func spaces(_ count: Int, isLast: Bool) -> Int {
    number(isLast ? 1 : 0, 1)
    number(2, 2)
    // 286 codes for bytes and lengths, one for distances, 18 for the lengths of those.
    number(29, 5)
    number(0, 5)
    number(14, 4)
    for length in [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2] { number(length, 3) }
    // 18 is "0", 1 is "10", 2 is "11": so a space has two bits, the end two, the length 258 one.
    func zeros(_ count: Int) {
      code("0")
      number(count - 11, 7)
    }
    zeros(32)
    code("11")
    zeros(138)
    zeros(85)
    code("11")
    zeros(28)
    code("10")
    code("10")
    // A space, then 258 more again and again, two bits each time, both of them nothing.
    code("10")
    let times = max(1, count / 258)
    let target = bitCount + times * 2
    while bitCount % 8 != 0, bitCount < target { bit(0) }
    let whole = (target - bitCount) / 8
    bytes += [UInt8](repeating: 0, count: whole)
    bitCount += whole * 8
    while bitCount < target { bit(0) }
    code("11")
    return 1 + times * 258
  }

  func finished() -> [UInt8] { bytes }
}
