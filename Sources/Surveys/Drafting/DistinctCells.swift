/// Counts the distinct cells of one column, keeping those with the smallest hashes where there are
/// more than are worth keeping.
///
/// A cell that is kept at the end was kept from its first sight on, wherever the file was cut:
/// the counts of what is kept are exact, and the same for any number of threads.
struct DistinctCells: Sendable {
  /// The distinct cells kept.
  static let most = 600
  /// A longer cell is counted, and not kept: it is nobody's option.
  static let longest = 700

  private struct Entry {
    var hash: UInt64
    var start: Int32
    var length: Int32
    var count: Int32
    var firstRow: UInt32
  }

  private var entries: [Entry] = []
  private var bytes: [UInt8] = []
  /// Places in `entries`, by hash; -1 where free.
  private var slots = [Int32](repeating: -1, count: 16)
  /// Cells of a greater hash are not kept.
  private var limit = UInt64.max
  /// The cells that hold something.
  private(set) var answers = 0
  /// Those too long to be kept.
  private(set) var longCells = 0
  /// The bytes of all cells that hold something.
  private(set) var totalLength = 0
  private(set) var longestCell = 0
  /// Whether every distinct cell was kept.
  private(set) var isWhole = true

  /// Counts a cell of `length` bytes, blanks around it left out.
  mutating func add(_ cell: UnsafePointer<UInt8>, _ length: Int, row: UInt32) {
    var start = cell
    var length = length
    while length > 0, Self.isSpace(start[0]) {
      start += 1
      length -= 1
    }
    while length > 0, Self.isSpace(start[length - 1]) { length -= 1 }
    guard length > 0 else { return }
    answers += 1
    totalLength += length
    longestCell = max(longestCell, length)
    guard length <= Self.longest else {
      longCells += 1
      isWhole = false
      return
    }
    let hash = Self.hash(start, length)
    guard hash <= limit else { return }
    add(start, length, hash: hash, count: 1, row: row)
  }

  private mutating func add(
    _ cell: UnsafePointer<UInt8>, _ length: Int, hash: UInt64, count: Int32, row: UInt32
  ) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if entries[place].hash == hash, Int(entries[place].length) == length,
        isSame(entries[place], cell)
      {
        entries[place].count &+= count
        entries[place].firstRow = min(entries[place].firstRow, row)
        return
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(entries.count)
    entries.append(
      Entry(
        hash: hash, start: Int32(bytes.count), length: Int32(length), count: count, firstRow: row))
    bytes.append(contentsOf: UnsafeBufferPointer(start: cell, count: length))
    if entries.count > Self.most * 2 {
      prune()
    } else if entries.count * 2 > slots.count {
      index(slots.count * 2)
    }
  }

  private func isSame(_ entry: Entry, _ cell: UnsafePointer<UInt8>) -> Bool {
    let start = Int(entry.start)
    for offset in 0..<Int(entry.length) where bytes[start + offset] != cell[offset] {
      return false
    }
    return true
  }

  /// Keeps the cells with the smallest hashes alone.
  private mutating func prune() {
    guard entries.count > Self.most else { return }
    isWhole = false
    let kept = entries.sorted { $0.hash < $1.hash }.prefix(Self.most)
    limit = kept.last?.hash ?? limit
    var compact: [UInt8] = []
    entries = kept.map { entry in
      var entry = entry
      let start = Int(entry.start)
      entry.start = Int32(compact.count)
      compact.append(contentsOf: bytes[start..<(start + Int(entry.length))])
      return entry
    }
    bytes = compact
    index(2048)
  }

  private mutating func index(_ size: Int) {
    slots = [Int32](repeating: -1, count: size)
    for (place, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(place)
    }
  }

  /// Takes over the cells of the next part of the file, whose rows begin at `firstRow`.
  mutating func append(_ later: DistinctCells, firstRow: UInt32) {
    answers += later.answers
    longCells += later.longCells
    totalLength += later.totalLength
    longestCell = max(longestCell, later.longestCell)
    isWhole = isWhole && later.isWhole
    limit = min(limit, later.limit)
    later.bytes.withUnsafeBufferPointer { cells in
      guard let base = cells.baseAddress else { return }
      for entry in later.entries where entry.hash <= limit {
        add(
          base + Int(entry.start), Int(entry.length), hash: entry.hash, count: entry.count,
          row: firstRow &+ entry.firstRow)
      }
    }
  }

  /// The distinct cells, in the order in which they first come in the file.
  mutating func values() -> [DistinctValue] {
    entries.removeAll { $0.hash > limit }
    prune()
    return entries.sorted { ($0.firstRow, $0.start) < ($1.firstRow, $1.start) }.map { entry in
      let start = Int(entry.start)
      return DistinctValue(
        text: String(decoding: bytes[start..<(start + Int(entry.length))], as: UTF8.self),
        count: Int(entry.count), firstRow: Int(entry.firstRow))
    }
  }

  @inline(__always)
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 9 && byte <= 13) }

  /// FNV-1a, scrambled so that its low and high bits are as good as each other.
  @inline(__always)
  private static func hash(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for offset in 0..<length { value = (value ^ UInt64(bytes[offset])) &* 0x100_0000_01B3 }
    value ^= value >> 32
    value = value &* 0xD6E8_FEB8_6659_FD93
    return value ^ (value >> 32)
  }
}

/// One distinct cell of a column.
struct DistinctValue: Sendable, Equatable {
  var text: String
  /// How many rows hold it.
  var count: Int
  /// The first of them, counted from 0.
  var firstRow: Int
}
