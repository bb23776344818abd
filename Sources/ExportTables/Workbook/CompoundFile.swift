/// Microsoft's compound files, of which old workbooks and encrypted new ones are made: read only as
/// far as to tell these apart.
///
/// MS-CFB 2.2 (header), 2.3 (sector chains) and 2.6.1 (directory entries).
enum CompoundFile {
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// No more sectors of the directory are looked at than this.
  private static let sectorsLookedAt = 256

  /// What the file is, by the streams its directory names.
  static func kind(of bytes: FileBytes) -> UnsupportedKind {
    let names = bytes.withUnsafeBytes { streamNames($0) }
    if names.contains("encryptedpackage") || names.contains("encryptioninfo") {
      return .protectedWorkbook
    }
    if names.contains("workbook") || names.contains("book") { return .oldExcel }
    if names.contains("worddocument") { return .wordDocument }
    if names.contains("powerpoint document") { return .presentation }
    return .oldExcelOrProtected
  }

  private static func streamNames(_ buffer: UnsafeRawBufferPointer) -> Set<String> {
    let shift = Int(number(buffer, at: 0x1E, bytes: 2))
    guard shift == 9 || shift == 12 else { return [] }
    var names: Set<String> = []
    var sector = number(buffer, at: 0x30, bytes: 4)
    for _ in 0..<sectorsLookedAt {
      // Above are the marks for a chain's end and for sectors that are free.
      guard sector < 0xFFFF_FFFA else { break }
      let start = (Int(sector) + 1) << shift
      guard start + 1 << shift <= buffer.count || start + 128 <= buffer.count else { break }
      for entry in stride(from: start, to: min(start + 1 << shift, buffer.count - 127), by: 128) {
        let length = Int(number(buffer, at: entry + 64, bytes: 2))
        guard length >= 2, length <= 64 else { continue }
        let units = stride(from: entry, to: entry + length - 2, by: 2).map {
          UInt16(truncatingIfNeeded: number(buffer, at: $0, bytes: 2))
        }
        names.insert(String(decoding: units, as: UTF16.self).lowercased())
      }
      sector = next(after: sector, buffer, shift: shift)
    }
    return names
  }

  /// The sector behind one in its chain; the first 109 sectors of the table are in the header, which
  /// covers files of 6 MB and more, and further ones are not followed.
  private static func next(
    after sector: UInt64, _ buffer: UnsafeRawBufferPointer, shift: Int
  ) -> UInt64 {
    let perSector = UInt64(1 << shift) / 4
    let place = Int(sector / perSector)
    guard place < 109 else { return 0xFFFF_FFFF }
    let table = number(buffer, at: 0x4C + place * 4, bytes: 4)
    guard table < 0xFFFF_FFFA else { return 0xFFFF_FFFF }
    let offset = (Int(table) + 1) << shift + Int(sector % perSector) * 4
    return offset + 4 <= buffer.count ? number(buffer, at: offset, bytes: 4) : 0xFFFF_FFFF
  }

  private static func number(
    _ buffer: UnsafeRawBufferPointer, at offset: Int, bytes: Int
  ) -> UInt64 {
    guard offset >= 0, offset <= buffer.count - bytes else { return 0xFFFF_FFFF }
    var value: UInt64 = 0
    for index in (0..<bytes).reversed() { value = value << 8 | UInt64(buffer[offset + index]) }
    return value
  }
}
