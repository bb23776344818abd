package import ExportTables

/// Where a piece of text lies: in the mapped export, or in the arena of unescaped text.
///
/// Eight bytes each, so that a million comments cost little beyond the file itself.
package struct TextReference: Hashable, Sendable {
  /// The reference, packed.
  ///
  /// Bit 63: in the arena. Bits 24 to 62: offset. Bits 0 to 23: length in bytes, or, with the
  /// highest offset, a missing reason.
  package let rawValue: UInt64

  /// The longest text held, in bytes.
  package static let longest = (1 << 24) - 1
  private static let missingOffset: UInt64 = (1 << 39) - 1

  package init(offset: Int, length: Int, inArena: Bool) {
    rawValue =
      (inArena ? 1 << 63 : 0) | (UInt64(offset) << 24) | UInt64(min(length, Self.longest))
  }

  package init(missing reason: MissingReason) {
    let position = MissingReason.allCases.firstIndex(of: reason) ?? 0
    rawValue = (Self.missingOffset << 24) | UInt64(position)
  }

  package var isInArena: Bool { rawValue >> 63 == 1 }
  package var offset: Int { Int((rawValue >> 24) & Self.missingOffset) }
  package var length: Int { missing == nil ? Int(rawValue & 0xFF_FFFF) : 0 }

  package var missing: MissingReason? {
    guard (rawValue >> 24) & Self.missingOffset == Self.missingOffset else { return nil }
    let position = Int(rawValue & 0xFF_FFFF)
    return position < MissingReason.allCases.count ? MissingReason.allCases[position] : .unreadable
  }
}

extension TextReference {
  /// References into an arena, after that arena was put behind another of `offset` bytes.
  static func moved(_ references: [TextReference], by offset: Int) -> [TextReference] {
    guard offset > 0 else { return references }
    return references.map { reference in
      guard reference.isInArena, reference.missing == nil else { return reference }
      return TextReference(
        offset: reference.offset + offset, length: reference.length, inArena: true)
    }
  }
}

/// The bytes behind every `TextReference`: the mapped export, and an arena of unescaped text.
package struct TextStore: Sendable {
  package let file: FileBytes
  package var arena: [UInt8]

  package init(file: FileBytes, arena: [UInt8] = []) {
    self.file = file
    self.arena = arena
  }

  /// Runs `body` over the two buffers that references point into.
  package func withBuffers<Result>(
    _ body: (_ file: UnsafeRawBufferPointer, _ arena: UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try file.withUnsafeBytes { fileBytes in
      try arena.withUnsafeBytes { try body(fileBytes, $0) }
    }
  }

  package func string(_ reference: TextReference) -> String {
    guard reference.missing == nil else { return "" }
    return withBuffers { file, arena in
      let buffer = reference.isInArena ? arena : file
      let end = min(buffer.count, reference.offset + reference.length)
      guard reference.offset <= end else { return "" }
      return String(decoding: buffer[reference.offset..<end], as: UTF8.self)
    }
  }
}
