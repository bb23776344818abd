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

/// The bytes behind every `TextReference`: the mapped export, and the arena of copied text.
package struct TextStore: Sendable {
  package let file: FileBytes
  package var arena: TextArena

  package init(file: FileBytes, arena: TextArena = TextArena()) {
    self.file = file
    self.arena = arena
  }

  /// Runs `body` with a way to any text's bytes, which stay where they are while it runs.
  package func withTexts<Result>(_ body: (TextBytes) throws -> Result) rethrows -> Result {
    try withExtendedLifetime(arena) {
      try file.withUnsafeBytes { try body(TextBytes(file: $0, arena: arena)) }
    }
  }

  package func string(_ reference: TextReference) -> String {
    withTexts { String(decoding: $0[reference], as: UTF8.self) }
  }
}

/// The way from a reference to its bytes, while the store lends them.
package struct TextBytes: @unchecked Sendable {
  private let file: UnsafeRawBufferPointer
  private let arena: TextArena

  init(file: UnsafeRawBufferPointer, arena: TextArena) {
    self.file = file
    self.arena = arena
  }

  /// The bytes of a text; none where it is missing.
  package subscript(reference: TextReference) -> UnsafeRawBufferPointer {
    guard reference.missing == nil else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    let start = reference.offset
    let length = reference.length
    if reference.isInArena { return arena.bytes(at: start, length: length) }
    guard start + length <= file.count else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(rebasing: file[start..<(start + length)])
  }
}
