#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileBytes {
  /// A file of more bytes is looked at in pieces, each let go before the next.
  static let largest = 96 << 20

  /// Lets go of the memory behind a stretch of a mapped file; it is read again where it is needed.
  func release(_ range: Range<Int>) {
    guard isMapped, !range.isEmpty else { return }
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    guard page > 0 else { return }
    let first = (range.lowerBound + page - 1) / page * page
    let last = min(count, range.upperBound) / page * page
    guard last > first else { return }
    withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      _ = madvise(UnsafeMutableRawPointer(mutating: base + first), last - first, MADV_DONTNEED)
    }
  }
}
