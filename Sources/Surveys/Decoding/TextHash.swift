extension UnsafeBufferPointer where Element == UInt8 {
  /// A hash of all the bytes, eight at a time; never 0.
  ///
  /// For telling texts apart before they are compared in full, never for keeping: it is no digest.
  var hashOfAll: UInt64 {
    guard let start = baseAddress, count > 0 else { return 1 }
    if count <= 16 { return CellKey(start, count).hash &* 0xFF51_AFD7_ED55_8CCD | 1 }
    let raw = UnsafeRawPointer(start)
    var value = UInt64(truncatingIfNeeded: count)
    var at = 0
    while at + 8 <= count {
      value =
        (value ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
      value ^= value >> 32
      at += 8
    }
    value =
      (value ^ raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
      &* 0xFF51_AFD7_ED55_8CCD
    return (value ^ (value >> 33)) | 1
  }
}
