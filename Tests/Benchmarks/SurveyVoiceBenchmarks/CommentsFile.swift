import Foundation

/// Where one comment lies in the flat file of comments, and whose it is.
struct CommentPlace {
  /// Bytes from the start of the flat text.
  var start: Int
  /// Bytes, without the line break that follows.
  var length: Int
  /// 0 for what works, 1 for what could be better.
  var column: Int
  /// The position of the authority, or `ResponseWriter.noAuthority`.
  var authority: Int

  /// Sixteen bytes of the index file: start (8), length (4), column (2), authority (2), all
  /// little-endian.
  func append(to bytes: inout [UInt8], offset: Int) {
    let first = UInt64(start + offset)
    let second = UInt64(length) | UInt64(column) << 32 | UInt64(authority) << 48
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: first >> UInt64(shift)))
    }
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: second >> UInt64(shift)))
    }
  }
}

/// The comments alone, extracted once: what the coding kernels are measured on.
struct CommentsFile {
  static let textSuffix = ".comments.txt"
  static let indexSuffix = ".comments.idx"

  let text: Data
  let places: [CommentPlace]

  /// Reads what `generate` wrote beside the CSV at `path`.
  init(beside path: String) throws {
    // Read and not mapped: the program compared has its text in memory too.
    text = try Data(contentsOf: URL(fileURLWithPath: path + Self.textSuffix))
    let index = try Data(contentsOf: URL(fileURLWithPath: path + Self.indexSuffix))
    let textCount = text.count
    places = try index.withUnsafeBytes { bytes in
      try stride(from: 0, to: bytes.count - bytes.count % 16, by: 16).map { offset in
        let first = UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        let second = UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
        let place = CommentPlace(
          start: Int(truncatingIfNeeded: first), length: Int(second & 0xFFFF_FFFF),
          column: Int(second >> 32 & 0xFFFF), authority: Int(second >> 48))
        guard place.start >= 0, place.start + place.length <= textCount else {
          throw BenchmarkError("\(path)\(Self.indexSuffix) does not belong to its text.")
        }
        return place
      }
    }
  }
}
