#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds a cell so long that the file is no honest export, without taking the file into memory.
///
/// Files shorter than such a cell are not looked at. In others the file is passed over by windows,
/// each let go before the next. A stretch without any separator is a cell, and so is one without a
/// quote between one that opens and one that closes. Only where neither is found, and some place
/// does not look like records either, is the whole read.
struct HugeCellCheck {
  let bytes: FileBytes
  /// Where the first record starts.
  let start: Int
  let dialect: CSVDialect
  /// A cell of more bytes is too long.
  let limit: Int

  private static let window = 1 << 20

  /// The first such cell that was found.
  func find() -> CellLocation? {
    guard bytes.count - start > limit else { return nil }
    let places = CellPlaces(bytes: bytes, start: start, dialect: dialect)
    if let offset = bytes.withUnsafeBytes({ inStretches($0) }) {
      return places.location(ofCellAt: offset)
    }
    guard bytes.withUnsafeBytes({ !looksLikeRecords($0) }) else { return nil }
    return readingAll()
  }

  /// Runs of windows in which something does not occur.
  private struct Run {
    var first: Int?
    var longest = 0..<0

    mutating func add(_ window: Range<Int>, hasAny: Bool) {
      if hasAny {
        first = nil
        return
      }
      first = first ?? window.lowerBound
      if let first, window.upperBound - first > longest.count {
        longest = first..<window.upperBound
      }
    }
  }

  /// Where a cell begins that is too long, found by what does not occur in it.
  private func inStretches(_ buffer: UnsafeRawBufferPointer) -> Int? {
    guard let base = buffer.baseAddress else { return nil }
    let quote = Int32(dialect.quoteByte)
    var separators = Run()
    var quotes = Run()
    var first = start
    while first < buffer.count {
      let last = min(buffer.count, first + Self.window)
      let has: (Int32) -> Bool = { memchr(base + first, $0, last - first) != nil }
      separators.add(
        first..<last, hasAny: has(0x0A) || has(Int32(dialect.delimiter)) || has(0x0D))
      if quote <= 0xFF { quotes.add(first..<last, hasAny: has(quote)) }
      bytes.release(first..<last)
      first = last
    }
    let enough = limit - 2 * Self.window
    if separators.longest.count >= enough {
      var from = separators.longest.lowerBound
      while from > start, !isSeparator(buffer[from - 1]) { from -= 1 }
      var to = separators.longest.upperBound
      while to < buffer.count, !isSeparator(buffer[to]) { to += 1 }
      if to - from > limit { return from }
    }
    if quotes.longest.count >= enough {
      var from = quotes.longest.lowerBound
      while from > start, UInt16(buffer[from - 1]) != dialect.quoteByte { from -= 1 }
      var to = quotes.longest.upperBound
      while to < buffer.count, UInt16(buffer[to]) != dialect.quoteByte { to += 1 }
      let opens = from - 1 == start || (from - 2 >= start && isSeparator(buffer[from - 2]))
      let closes = to < buffer.count && (to + 1 == buffer.count || isSeparator(buffer[to + 1]))
      if from > start, to - from > limit, opens, closes { return from }
    }
    return nil
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D || byte == dialect.delimiter
  }

  /// Whether a record seems to start often enough that no such cell fits between.
  private func looksLikeRecords(_ buffer: UnsafeRawBufferPointer) -> Bool {
    guard let base = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return true }
    let end = min(buffer.count, start + 4 * Self.window)
    let reader = CSVRecordReader(base: base, end: end, dialect: dialect)
    var counts: [Int: Int] = [:]
    var position = start
    for _ in 0..<ExportTable.sampleRecords where position < end {
      let outcome = reader.read(at: position) { _, _, _ in }
      counts[outcome.cellCount, default: 0] += 1
      position = outcome.next
    }
    let usual = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    let parts = max(2, (buffer.count - start) / (limit / 2) + 1)
    let cuts = CSVCuts(dialect: dialect, cellCount: usual)
      .starts(buffer, from: start, parts: parts, smallest: 1)
    return cuts.count == parts
  }

  private struct Found: Error {}

  private func readingAll() -> CellLocation? {
    let buffer = bytes.withUnsafeBytes { $0 }
    defer { withExtendedLifetime(bytes) {} }
    guard let base = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return nil }
    let reader = CSVRecordReader(base: base, end: buffer.count, dialect: dialect)
    var scanner = CSVScanner(
      buffer, from: start, dialect: dialect, columns: 0, limits: ReadLimits(cellBytes: limit))
    var location: CellLocation?
    do {
      try scanner.scan(until: buffer.count) { (batch) throws(Found) in
        for row in 0..<batch.rowCount
        where !RecordProblems(rawValue: batch.problems[row])
          .isDisjoint(with: [.cellTooLong, .recordTooLong])
        {
          var column = 0
          var long = 1
          _ = reader.read(at: batch.offset(ofRow: row)) { _, length, _ in
            column += 1
            if length > limit { long = column }
          }
          location = CellLocation(row: batch.firstRowInPart + row + 1, column: long)
          throw Found()
        }
        bytes.release(batch.batchOffset..<batch.offset(ofRow: batch.rowCount))
      }
    } catch {}
    return location
  }
}
