import CByteMasks

/// Bits that cut a loaded word at its length, and the two forms of the word scan for tests.
package enum WordMasks {
  /// For each length up to one beyond the table's longest word: what to keep of the first eight
  /// bytes and of the next.
  static let keep: [UInt64] = (0...WordTable.longest + 1).flatMap { length -> [UInt64] in
    [low(bytes: length), low(bytes: length - 8)]
  }

  private static func low(bytes: Int) -> UInt64 {
    bytes <= 0 ? 0 : bytes >= 8 ? .max : (1 << UInt64(bytes * 8)) - 1
  }

  /// Which of 64 bytes belong to words, lowest bit first, as this machine finds them.
  ///
  /// Bytes missing from the 64 count as spaces.
  package static func fast(_ bytes: [UInt8]) -> UInt64 {
    padded(bytes).withUnsafeBufferPointer { $0.baseAddress.map(sv_word_mask) ?? 0 }
  }

  /// The same by plain arithmetic, as machines without the fast form find them.
  package static func portable(_ bytes: [UInt8]) -> UInt64 {
    padded(bytes).withUnsafeBufferPointer { $0.baseAddress.map(sv_word_mask_portable) ?? 0 }
  }

  private static func padded(_ bytes: [UInt8]) -> [UInt8] {
    Array(bytes.prefix(64)) + [UInt8](repeating: 0x20, count: max(0, 64 - bytes.count))
  }
}
