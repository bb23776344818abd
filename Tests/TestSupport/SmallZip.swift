/// A zip archive made in memory, of entries stored as they are or packed by `Deflated`.
package struct SmallZip: Sendable {
  /// What an archive says of one of its entries, and what is there.
  package struct Entry: Sendable {
    package var name: String
    package var packed: [UInt8]
    /// The size once inflated, as the archive states it.
    package var statedBytes: Int
    package var checksum: UInt32
    /// 0 is stored, 8 deflated.
    package var method: UInt16
    /// Bit 0 says that the entry is locked with a password.
    package var flags: UInt16 = 0

    package init(_ name: String, stored bytes: [UInt8]) {
      self.name = name
      packed = bytes
      statedBytes = bytes.count
      checksum = SmallZip.checksum(bytes)
      method = 0
    }

    /// An entry packed already; its checksum is wrong, which shows only at its end.
    package init(_ name: String, deflated: Deflated, statedBytes: Int? = nil) {
      self.name = name
      packed = deflated.bytes
      self.statedBytes = statedBytes ?? deflated.inflatedCount
      checksum = 0
      method = 8
    }
  }

  package var entries: [Entry]

  package init(_ entries: [Entry] = []) { self.entries = entries }

  package init(_ files: [(String, String)]) {
    entries = files.map { Entry($0.0, stored: Array($0.1.utf8)) }
  }

  /// The archive; `claiming` is the number of entries its end states, by default the true one.
  package func bytes(claiming count: Int? = nil) -> [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let name = Array(entry.name.utf8)
      var facts: [UInt8] = []
      facts += Self.two(20) + Self.two(Int(entry.flags)) + Self.two(Int(entry.method))
      facts += Self.two(0) + Self.two(33) + Self.four(Int(entry.checksum))
      facts += Self.four(entry.packed.count) + Self.four(entry.statedBytes)
      facts += Self.two(name.count) + Self.two(0)
      directory += Self.four(0x0201_4B50) + Self.two(20) + facts
      directory += Self.two(0) + Self.two(0) + Self.two(0) + Self.four(0) + Self.four(out.count)
      directory += name
      out += Self.four(0x0403_4B50) + facts + name + entry.packed
    }
    let stated = count ?? entries.count
    let start = out.count
    out += directory
    out += Self.four(0x0605_4B50) + Self.two(0) + Self.two(0) + Self.two(stated) + Self.two(stated)
    out += Self.four(directory.count) + Self.four(start) + Self.two(0)
    return out
  }

  private static func two(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  private static func four(_ number: Int) -> [UInt8] { two(number) + two(number >> 16) }

  /// CRC-32, as zip has it.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value = ~UInt32(0)
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return ~value
  }
}
