/// A zip archive of entries that are not packed, built in memory: its sums are right whatever the
/// entries hold, so that a fuzzer gets past them to what reads the entries.
///
/// The records are those of PKWARE's APPNOTE, 4.3.7, 4.3.12 and 4.3.16.
package struct StoredArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  package init() {}

  /// Adds an entry.
  package mutating func add(_ name: String, _ content: [UInt8]) {
    let start = UInt32(truncatingIfNeeded: bytes.count)
    let sum = Self.sum(content)
    var facts: [UInt8] = []
    facts += Self.bytes(20, 2) + Self.bytes(0, 2) + Self.bytes(0, 2)
    facts += Self.bytes(0, 2) + Self.bytes(0x21, 2)
    facts += Self.bytes(sum, 4)
    facts += Self.bytes(UInt32(truncatingIfNeeded: content.count), 4)
    facts += Self.bytes(UInt32(truncatingIfNeeded: content.count), 4)
    facts += Self.bytes(UInt32(truncatingIfNeeded: name.utf8.count), 2) + Self.bytes(0, 2)
    bytes += [0x50, 0x4B, 3, 4] + facts + Array(name.utf8) + content
    directory += [0x50, 0x4B, 1, 2] + Self.bytes(20, 2) + facts
    directory += Self.bytes(0, 2) + Self.bytes(0, 2) + Self.bytes(0, 2) + Self.bytes(0, 4)
    directory += Self.bytes(start, 4) + Array(name.utf8)
    count &+= 1
  }

  /// The whole archive.
  package func finished() -> [UInt8] {
    let start = UInt32(truncatingIfNeeded: bytes.count)
    var end: [UInt8] = [0x50, 0x4B, 5, 6] + Self.bytes(0, 2) + Self.bytes(0, 2)
    end += Self.bytes(UInt32(count), 2) + Self.bytes(UInt32(count), 2)
    end += Self.bytes(UInt32(truncatingIfNeeded: directory.count), 4) + Self.bytes(start, 4)
    return bytes + directory + end + Self.bytes(0, 2)
  }

  private static func bytes(_ number: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> UInt32($0 * 8)) }
  }

  /// CRC-32 as zip has it, by a table.
  private static func sum(_ content: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in content {
      sum = table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ (sum >> 8)
    }
    return ~sum
  }

  private static let table: [UInt32] = (0..<256).map { number in
    var value = UInt32(number)
    for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    return value
  }
}
