#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes that grow at their end up to a limit, in one piece that is handed on without a copy.
///
/// Past the limit nothing is taken any more and `isFull` says so: whoever fills one looks at that
/// now and then, instead of at every byte.
struct GrowingBytes: ~Copyable {
  private(set) var base: UnsafeMutablePointer<UInt8>?
  private(set) var count = 0
  /// Whether something was not taken, since it would have gone past the limit.
  private(set) var isFull = false
  private var capacity = 0
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  deinit { free(base) }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

  mutating func removeAll() { count = 0 }

  /// Forgets what follows the first `count` bytes.
  mutating func shorten(to count: Int) { self.count = min(self.count, max(0, count)) }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    guard let place = room(1) else { return }
    place.pointee = byte
    count += 1
  }

  @inline(__always)
  mutating func append(_ start: UnsafePointer<UInt8>, count length: Int) {
    guard length > 0, let place = room(length) else { return }
    place.update(from: start, count: length)
    count += length
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let start = bytes.baseAddress { append(start, count: bytes.count) }
  }

  mutating func append(repeating byte: UInt8, count length: Int) {
    guard length > 0, let place = room(length) else { return }
    place.update(repeating: byte, count: length)
    count += length
  }

  mutating func append(_ text: StaticString) {
    append(text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// Writes over one byte that is there.
  mutating func replace(at index: Int, with byte: UInt8) {
    guard index >= 0, index < count, let base else { return }
    base[index] = byte
  }

  /// Hands the bytes over.
  consuming func fileBytes() -> FileBytes {
    guard let start = base, count > 0 else { return FileBytes([]) }
    // The memory behind the end goes back; where that fails, all of it is kept.
    let kept = realloc(start, count) ?? UnsafeMutableRawPointer(start)
    base = nil
    return FileBytes(adopting: kept, count: count)
  }

  /// Where the next `length` bytes go, or nil where they may not.
  @inline(__always)
  private mutating func room(_ length: Int) -> UnsafeMutablePointer<UInt8>? {
    if length <= capacity &- count, let base { return base + count }
    return grow(by: length)
  }

  private mutating func grow(by length: Int) -> UnsafeMutablePointer<UInt8>? {
    guard length <= limit - count else {
      isFull = true
      return nil
    }
    let wanted = min(limit, max(4_096, max(capacity * 2, count + length)))
    guard let moved = realloc(base, wanted) else {
      isFull = true
      return nil
    }
    let start = moved.assumingMemoryBound(to: UInt8.self)
    base = start
    capacity = wanted
    return start + count
  }
}

extension GrowingBytes {
  /// Appends a cell's text as RFC 4180 writes it: in quotes where it needs them.
  mutating func append(cell text: UnsafeBufferPointer<UInt8>) {
    var needsQuotes = false
    var hasQuote = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""): hasQuote = true
      case UInt8(ascii: ","), 0x0A, 0x0D: needsQuotes = true
      default: break
      }
    }
    guard needsQuotes || hasQuote else {
      append(text)
      return
    }
    append(UInt8(ascii: "\""))
    if hasQuote {
      for byte in text {
        if byte == UInt8(ascii: "\"") { append(byte) }
        append(byte)
      }
    } else {
      append(text)
    }
    append(UInt8(ascii: "\""))
  }

  /// Appends a whole number, filled up with zeros to `digits`.
  mutating func append(number: Int, digits: Int = 1) {
    var divisor = 1
    var width = 1
    while width < digits || number / divisor >= 10 {
      divisor *= 10
      width += 1
    }
    while divisor > 0 {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / divisor % 10))
      divisor /= 10
    }
  }
}
