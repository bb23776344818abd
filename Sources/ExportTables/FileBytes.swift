#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of an export, mapped from its file or held in memory, never copied when passed on.
package struct FileBytes: Sendable {
  private let storage: Storage

  /// Owns the memory; unmapped or freed when the last value that refers to it goes.
  private final class Storage: @unchecked Sendable {
    let bytes: UnsafeRawBufferPointer
    let isMapped: Bool
    let isAdopted: Bool

    init(bytes: UnsafeRawBufferPointer, isMapped: Bool, isAdopted: Bool = false) {
      self.bytes = bytes
      self.isMapped = isMapped
      self.isAdopted = isAdopted
    }

    deinit {
      guard let base = bytes.baseAddress else { return }
      if isMapped {
        munmap(UnsafeMutableRawPointer(mutating: base), bytes.count)
      } else if isAdopted {
        free(UnsafeMutableRawPointer(mutating: base))
      } else {
        base.deallocate()
      }
    }
  }

  /// Bytes already in memory, such as what came from standard input; copied once.
  package init(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else {
      storage = Storage(bytes: UnsafeRawBufferPointer(start: nil, count: 0), isMapped: false)
      return
    }
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    bytes.withUnsafeBytes { copy.copyMemory(from: $0) }
    storage = Storage(bytes: UnsafeRawBufferPointer(copy), isMapped: false)
  }

  /// Takes over `count` bytes that `malloc` gave, and frees them when the last value goes.
  init(adopting base: UnsafeMutableRawPointer, count: Int) {
    storage = Storage(
      bytes: UnsafeRawBufferPointer(start: base, count: count), isMapped: false, isAdopted: true)
  }

  /// Maps the file behind an open descriptor, of `size` bytes; nil where the system refuses.
  init?(mapping descriptor: Int32, size: Int) {
    guard size > 0,
      let base = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0),
      base != MAP_FAILED
    else { return nil }
    storage = Storage(
      bytes: UnsafeRawBufferPointer(start: base, count: size), isMapped: true)
  }

  package var count: Int { storage.bytes.count }

  /// Whether the bytes are those of a mapped file.
  var isMapped: Bool { storage.isMapped }

  /// Runs `body` over the bytes, which stay where they are for as long as this value lives.
  package func withUnsafeBytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try withExtendedLifetime(storage) { try body(storage.bytes) }
  }
}
