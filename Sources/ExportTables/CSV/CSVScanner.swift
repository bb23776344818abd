internal import CByteMasks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Scans records into flat arrays of cells, a batch at a time, with buffers used again and again.
///
/// Three things make it fast. The bytes that matter are found 64 at a time, as bit masks (decision
/// 0002). A running exclusive-or over the quotes' bits says which bytes are inside quotes, so that
/// only separators outside them are visited. And whatever that reckoning could get wrong is
/// recognised and left to `CSVRecordReader`: it holds as long as each quote that would open a cell
/// has a separator, or the other quote of a pair, in front of it. At the first that has not, the
/// record it stands in is read again byte by byte, and scanning goes on behind it. No byte is
/// looked at more than a few times whatever the file holds.
///
/// Every batch begins at the start of a record with no state carried over.
struct CSVScanner: ~Copyable {
  private let base: UnsafePointer<UInt8>
  private let end: Int
  private let dialect: CSVDialect
  private let columns: Int
  private let cellBytes: Int
  private let rowLimit: Int
  private let cells: UnsafeMutablePointer<Cell>
  private let cellCounts: UnsafeMutablePointer<UInt32>
  private let starts: UnsafeMutablePointer<UInt32>
  private let problems: UnsafeMutablePointer<UInt8>
  /// The last bytes of the data, filled up to a whole block.
  private let tail: UnsafeMutablePointer<UInt8>
  private let isPortable: Bool

  /// Where the next record starts.
  private(set) var position: Int
  /// How many records were scanned.
  private(set) var rowsScanned = 0
  private var batchOffset = 0
  private var rows = 0

  /// Cells to a batch: few enough to stay in the cache until the body has read them.
  private static let cellsPerBatch = 16_384
  /// A batch of more bytes ends with the record that took it there, so that starts fit 32 bits.
  private static let bytesPerBatch = 1 << 30

  /// A scanner of the records of `buffer` from `start` on, giving `columns` cells a row.
  ///
  /// `portable` asks for the masks in plain C, as processors without vector instructions use them.
  init(
    _ buffer: UnsafeRawBufferPointer, from start: Int, dialect: CSVDialect, columns: Int,
    limits: ReadLimits, portable: Bool = false
  ) {
    tail = .allocate(capacity: 64)
    tail.initialize(repeating: 0, count: 64)
    end = buffer.count
    base = buffer.baseAddress.map { $0.assumingMemoryBound(to: UInt8.self) } ?? UnsafePointer(tail)
    self.dialect = dialect
    self.columns = max(0, columns)
    cellBytes = min(limits.cellBytes, Cell.longest)
    isPortable = portable
    position = start
    rowLimit = max(1, Self.cellsPerBatch / max(1, self.columns))
    cells = .allocate(capacity: max(1, rowLimit * self.columns))
    cells.initialize(
      repeating: Cell(start: 0, lengthAndFlags: 0), count: max(1, rowLimit * self.columns))
    cellCounts = .allocate(capacity: rowLimit)
    cellCounts.initialize(repeating: 0, count: rowLimit)
    starts = .allocate(capacity: rowLimit + 1)
    starts.initialize(repeating: 0, count: rowLimit + 1)
    problems = .allocate(capacity: rowLimit)
    problems.initialize(repeating: 0, count: rowLimit)
  }

  deinit {
    tail.deallocate()
    cells.deallocate()
    cellCounts.deallocate()
    starts.deallocate()
    problems.deallocate()
  }

  /// Hands every record that starts before `stop` to `body`, batch by batch.
  mutating func scan<Failure: Error>(
    until stop: Int, _ body: (borrowing CellBatch) throws(Failure) -> Void
  ) throws(Failure) {
    while position < min(stop, end) {
      let firstRow = rowsScanned
      fill(until: min(stop, end))
      rowsScanned += rows
      let batch = CellBatch(
        base: base, batchOffset: batchOffset, rowCount: rows, columns: columns,
        cells: UnsafePointer(cells), cellCounts: UnsafePointer(cellCounts),
        starts: UnsafePointer(starts), problems: UnsafePointer(problems),
        firstRowInPart: firstRow, dialect: dialect)
      try body(batch)
    }
  }

  /// Scans the next batch of records that start before `stop`.
  private mutating func fill(until stop: Int) {
    batchOffset = position
    rows = 0
    starts[0] = 0
    let batchStop = min(stop, batchOffset + Self.bytesPerBatch)
    while rows < rowLimit, position < batchStop {
      if dialect.escape != nil {
        readExactly()
      } else if !readPlainRecords(until: batchStop) {
        readExactly()
      }
    }
  }

  /// Reads the record at `position` by the rules in full.
  private mutating func readExactly() {
    let reader = CSVRecordReader(base: base, end: end, dialect: dialect)
    let out = cells + rows * columns
    let offset = batchOffset
    let columns = columns
    let cellBytes = cellBytes
    var written = 0
    var isTooLong = false
    let outcome = reader.read(at: position) { start, length, flags in
      if length > cellBytes { isTooLong = true }
      guard written < columns else { return }
      out[written] = Cell(
        start: UInt32(truncatingIfNeeded: start - offset),
        lengthAndFlags: UInt32(truncatingIfNeeded: min(length, Cell.longest)) | flags)
      written += 1
    }
    var found = outcome.problems
    if isTooLong { found.insert(.cellTooLong) }
    found.formUnion(
      Self.textProblems(base, from: position, to: outcome.contentEnd))
    pad(out, from: written)
    if outcome.next - batchOffset > Int(UInt32.max) {
      found.insert(.recordTooLong)
      pad(out, from: 0)
    }
    cellCounts[rows] = UInt32(clamping: outcome.cellCount)
    problems[rows] = found.rawValue
    rows += 1
    starts[rows] = UInt32(clamping: outcome.next - batchOffset)
    position = outcome.next
  }

  /// Empties a row's cells from the `first` on.
  private func pad(_ row: UnsafeMutablePointer<Cell>, from first: Int) {
    var column = first
    while column < columns {
      row[column] = Cell(start: 0, lengthAndFlags: 0)
      column += 1
    }
  }

  /// What is wrong with the text of a record that holds NULs or bytes that are not ASCII.
  @inline(never)
  private static func textProblems(
    _ base: UnsafePointer<UInt8>, from start: Int, to end: Int
  ) -> RecordProblems {
    var found: RecordProblems = []
    if memchr(base + start, 0, end - start) != nil { found.insert(.nulByte) }
    if !UTF8Check.isValid(base, from: start, to: end) { found.insert(.invalidUTF8) }
    return found
  }

  /// Scans well-formed records until the batch is full; false before one that must be read exactly.
  private mutating func readPlainRecords(until stop: Int) -> Bool { false }
}
