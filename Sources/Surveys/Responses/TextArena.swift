/// Text that had to be copied out of its cell, in pieces that never move once written.
///
/// Pieces, and not one growing array, so that a million copied comments are copied once and no
/// more: joining the arenas of two parts of a file joins lists of pieces.
package struct TextArena: Sendable {
  private var pieces: [Piece] = []

  /// The most bytes a piece starts out with; a longer text has a piece of its own.
  private static let largestPiece = 1 << 20
  private static let smallestPiece = 1 << 12
  /// A place is a piece's number and, in the lowest 24 bits, an offset into it.
  private static let offsetBits = 24

  /// The memory of one piece; written by the one arena that has it open, and read by all.
  private final class Piece: @unchecked Sendable {
    let memory: UnsafeMutableRawBufferPointer
    var used = 0

    init(capacity: Int) {
      memory = .allocate(byteCount: capacity, alignment: 8)
    }

    deinit { memory.deallocate() }
  }

  package init() {}

  /// The bytes of text held.
  package var count: Int { pieces.reduce(0) { $0 + $1.used } }

  /// How far the places of an arena put behind this one move.
  var span: Int { pieces.count << Self.offsetBits }

  /// Copies a text in, and says where it lies; one too long to point at is cut short.
  package mutating func append(_ text: UnsafeRawBufferPointer) -> TextReference {
    let length = min(text.count, TextReference.longest)
    if pieces.last.map({ $0.memory.count - $0.used < length }) ?? true {
      // Small files hold little: pieces double up to their largest.
      let usual = min(Self.largestPiece, Self.smallestPiece << min(pieces.count, 8))
      pieces.append(Piece(capacity: max(usual, length)))
    }
    guard let piece = pieces.last else { return TextReference(missing: .unreadable) }
    let start = piece.used
    if let base = piece.memory.baseAddress, let from = text.baseAddress, length > 0 {
      (base + start).copyMemory(from: from, byteCount: length)
    }
    piece.used += length
    return TextReference(
      offset: (pieces.count - 1) << Self.offsetBits | start, length: length, inArena: true)
  }

  package mutating func append(_ text: [UInt8]) -> TextReference {
    text.withUnsafeBytes { append($0) }
  }

  package mutating func append(_ text: String) -> TextReference { append(Array(text.utf8)) }

  /// Puts the pieces of another arena behind these.
  mutating func join(_ other: TextArena) { pieces += other.pieces }

  /// Runs `body` over the bytes at a place; over none where nothing lies there.
  @inline(__always)
  func bytes(at offset: Int, length: Int) -> UnsafeRawBufferPointer {
    let number = offset >> Self.offsetBits
    let start = offset & ((1 << Self.offsetBits) - 1)
    guard number < pieces.count, start + length <= pieces[number].used else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    return UnsafeRawBufferPointer(rebasing: pieces[number].memory[start..<(start + length)])
  }
}
