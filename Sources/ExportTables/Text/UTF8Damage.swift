internal import CByteMasks

/// Where the bytes of a file are that are not UTF-8, the file being read as that.
struct UTF8Damage {
  /// How many bytes are part of no well-formed sequence.
  private(set) var count = 0
  /// Where the first of them stand.
  private(set) var places: [Int] = []

  init(_ bytes: FileBytes, from start: Int) {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return }
      var position = start
      while true {
        position += sv_ascii_run(base + position, buffer.count - position)
        guard position < buffer.count else { return }
        let length = UTF8Check.sequenceLength(base, at: position, end: buffer.count)
        if length == 0 {
          count += 1
          if places.count < TableRemark.placesKept { places.append(position) }
        }
        position += max(1, length)
      }
    }
  }
}
