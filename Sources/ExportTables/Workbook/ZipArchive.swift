internal import CZip

/// A zip archive in memory, whose entries are inflated in chunks, under guards.
///
/// Entries are found by name and never become paths. What an archive says of itself is believed
/// only where it speaks against it.
final class ZipArchive {
  /// A file inside the archive.
  struct Entry {
    let index: UInt64
    /// As it is looked up: lower case, forward slashes, none in front.
    let name: String
    /// What the archive says it will be, inflated.
    let statedBytes: UInt64
    let packedBytes: UInt64
    let isStoredOrDeflated: Bool
    let isLocked: Bool
  }

  let entries: [Entry]
  private let archive: OpaquePointer
  private let bytes: FileBytes
  private let limits: WorkbookLimits
  private var places: [String: Int] = [:]
  private var inflatedBytes = 0

  init(_ bytes: FileBytes, limits: WorkbookLimits) throws(WorkbookFault) {
    self.bytes = bytes
    self.limits = limits
    guard bytes.count <= limits.fileBytes else {
      throw .tooLarge(.fileBytes, limit: limits.fileBytes)
    }
    guard let claimed = bytes.withUnsafeBytes({ ZipContents.claimedEntries($0) }) else {
      throw .cutShort
    }
    guard claimed <= UInt64(limits.entries) else {
      throw .tooLarge(.entries, limit: limits.entries)
    }
    // libzip borrows the bytes, which this object keeps where they are.
    let source = bytes.withUnsafeBytes {
      zip_source_buffer_create($0.baseAddress, zip_uint64_t($0.count), 0, nil)
    }
    guard let source else { throw .damagedArchive }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      throw .damagedArchive
    }
    self.archive = archive
    var entries: [Entry] = []
    for index in 0..<UInt64(max(0, min(zip_get_num_entries(archive, 0), Int64(limits.entries)))) {
      if let entry = Self.entry(archive, index) { entries.append(entry) }
    }
    self.entries = entries
    for (place, entry) in entries.enumerated() where places[entry.name] == nil {
      places[entry.name] = place
    }
  }

  deinit { zip_discard(archive) }

  /// The entry of that name, whatever its case and the way its slashes lean.
  func entry(named name: String) -> Entry? {
    places[Self.folded(name)].map { entries[$0] }
  }

  static func folded(_ name: String) -> String {
    let slashes = name.lowercased().map { $0 == "\\" ? "/" : $0 }
    return String(slashes.drop { $0 == "/" })
  }

  private static func entry(_ archive: OpaquePointer, _ index: UInt64) -> Entry? {
    var facts = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &facts) == 0, let name = facts.name else { return nil }
    let method = Int32(facts.comp_method)
    return Entry(
      index: index, name: folded(String(cString: name)), statedBytes: facts.size,
      packedBytes: facts.comp_size,
      isStoredOrDeflated: method == ZIP_CM_STORE || method == ZIP_CM_DEFLATE,
      isLocked: Int32(facts.encryption_method) != ZIP_EM_NONE)
  }

  /// The first bytes of an entry, for looking at what it is; none where it cannot be read.
  func head(of entry: Entry, count: Int) -> [UInt8] {
    guard entry.isStoredOrDeflated, !entry.isLocked,
      let file = zip_fopen_index(archive, entry.index, 0)
    else { return [] }
    defer { zip_fclose(file) }
    var head = [UInt8](repeating: 0, count: count)
    let read = zip_fread(file, &head, zip_uint64_t(count))
    return Array(head.prefix(max(0, Int(read))))
  }

  /// Inflates an entry into a parser, chunk by chunk, until it ends or the parser has enough.
  func stream(
    _ entry: Entry, as part: WorkbookPart, into parser: borrowing XMLPushParser
  ) throws(WorkbookFault) {
    guard !entry.isLocked else { throw .lockedPart(part) }
    guard entry.isStoredOrDeflated else { throw .unknownPacking(part) }
    guard entry.statedBytes <= UInt64(limits.entryBytes) else {
      throw .tooLarge(.partBytes(part), limit: limits.entryBytes)
    }
    let stated = Int(entry.statedBytes)
    let packed = Int(min(entry.packedBytes, UInt64(bytes.count)))
    try checkRatio(stated, packed, part)
    guard let file = zip_fopen_index(archive, entry.index, 0) else { throw .damagedPart(part) }
    defer { zip_fclose(file) }
    var inflated = 0
    while true {
      guard let chunk = parser.room(Self.chunkBytes) else { throw .damagedPart(part) }
      let read = Int(zip_fread(file, chunk, zip_uint64_t(Self.chunkBytes)))
      inflated += max(0, read)
      guard read >= 0, inflated <= stated else { throw .damagedPart(part) }
      try checkRatio(inflated, packed, part)
      inflatedBytes += read
      guard inflatedBytes <= limits.totalBytes else {
        throw .tooLarge(.totalBytes, limit: limits.totalBytes)
      }
      // An error behind the first bytes of a read looks like the end; only the length tells.
      if read == 0, inflated < stated { throw .damagedPart(part) }
      if try parser.parse(count: read, of: part, limits: limits) == .enough || read == 0 { return }
    }
  }

  private static let chunkBytes = 1 << 16

  private func checkRatio(
    _ inflated: Int, _ packed: Int, _ part: WorkbookPart
  ) throws(WorkbookFault) {
    if inflated > limits.ratioFrom, inflated / limits.ratio > packed {
      throw .tooLarge(.ratio(part), limit: limits.ratio)
    }
  }
}
