internal import CByteMasks
internal import Dispatch

/// How much of a whole file is UTF-8: counted in pieces, on all processors.
struct UTF8Evidence: Sendable {
  /// Well-formed sequences of more than one byte.
  private(set) var wellFormed = 0
  /// Bytes that are part of no well-formed sequence.
  private(set) var illFormed = 0

  /// Looks at every byte from `start` on.
  init(_ bytes: FileBytes, from start: Int) {
    let size = bytes.count - start
    guard size > 0 else { return }
    let pieces = (size + Self.pieceBytes - 1) / Self.pieceBytes
    guard pieces > 1 else {
      self = bytes.withUnsafeBytes { Self(of: $0, from: start, to: $0.count) }
      return
    }
    let isLarge = bytes.count > FileBytes.largest
    let found = Pieces(count: pieces)
    DispatchQueue.concurrentPerform(iterations: pieces) { piece in
      let first = start + piece * Self.pieceBytes
      let last = min(bytes.count, first + Self.pieceBytes)
      found[piece] = bytes.withUnsafeBytes { Self(of: $0, from: first, to: last) }
      // So that looking at a huge file does not fill the memory with it.
      if isLarge { bytes.release(first..<last) }
    }
    for piece in 0..<pieces {
      wellFormed += found[piece].wellFormed
      illFormed += found[piece].illFormed
    }
  }

  private static let pieceBytes = 8 << 20

  /// Where each piece leaves what it found; every place is written once.
  private final class Pieces: @unchecked Sendable {
    private let places: UnsafeMutableBufferPointer<UTF8Evidence>

    init(count: Int) {
      places = .allocate(capacity: count)
      places.initialize(repeating: UTF8Evidence())
    }

    deinit { places.deallocate() }

    subscript(index: Int) -> UTF8Evidence {
      get { places[index] }
      set { places[index] = newValue }
    }
  }

  private init() {}

  /// Counts what begins in a piece; a sequence over its end belongs to it.
  private init(of buffer: UnsafeRawBufferPointer, from first: Int, to last: Int) {
    guard let base = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return }
    let end = buffer.count
    var position = first
    // A sequence over the start belongs to the piece before: three bytes at most.
    if first > 0 {
      for back in 1...3 where first - back >= 0 {
        let length = UTF8Check.sequenceLength(base, at: first - back, end: end)
        if length > back { position = first - back + length }
      }
    }
    while position < last {
      position += sv_ascii_run(base + position, last - position)
      guard position < last else { return }
      let length = UTF8Check.sequenceLength(base, at: position, end: end)
      if length > 1 { wellFormed += 1 } else { illFormed += 1 }
      position += max(1, length)
    }
  }
}
