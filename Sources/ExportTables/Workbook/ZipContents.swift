/// What the end of a zip archive says of its contents, read before anything is built from it.
///
/// A library that opens an archive makes room for as many entries as it claims, so the claim is
/// looked at first. The records are those of PKWARE's APPNOTE, 4.3.14 to 4.3.16.
struct ZipContents {
  /// The most entries that any record of the archive's end claims, or nil where there is none.
  static func claimedEntries(_ buffer: UnsafeRawBufferPointer) -> UInt64? {
    let size = buffer.count
    guard size >= 22 else { return nil }
    var most: UInt64?
    // A comment of at most 65,535 bytes may follow the record.
    for start in stride(from: size - 22, through: max(0, size - 22 - 65_535), by: -1)
    where buffer[start] == 0x50 && signed(0x0605_4B50, buffer, at: start) {
      var claimed = UInt64(number(buffer, at: start + 10, bytes: 2))
      // The 64-bit record is named by a locator just before this one.
      if start >= 20, signed(0x0706_4B50, buffer, at: start - 20) {
        let record = number(buffer, at: start - 12, bytes: 8)
        if record <= UInt64(size), size - Int(record) >= 40,
          signed(0x0606_4B50, buffer, at: Int(record))
        {
          claimed = max(claimed, number(buffer, at: Int(record) + 32, bytes: 8))
        }
      }
      most = max(most ?? 0, claimed)
    }
    return most
  }

  private static func signed(
    _ signature: UInt64, _ buffer: UnsafeRawBufferPointer, at offset: Int
  ) -> Bool {
    number(buffer, at: offset, bytes: 4) == signature
  }

  private static func number(
    _ buffer: UnsafeRawBufferPointer, at offset: Int, bytes: Int
  ) -> UInt64 {
    guard offset >= 0, offset <= buffer.count - bytes else { return 0 }
    var value: UInt64 = 0
    for index in (0..<bytes).reversed() { value = value << 8 | UInt64(buffer[offset + index]) }
    return value
  }
}
