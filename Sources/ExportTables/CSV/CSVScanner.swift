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
/// recognised: it holds as long as each quote that would open a cell has a separator, or the other
/// quote of a pair, in front of it. The first that has not is an ordinary character; in a bare cell
/// it is left out of the reckoning, and in any other its record is read again, byte by byte, by
/// `CSVRecordReader`, and scanning goes on behind it. Either way the time taken stays in proportion
/// to the bytes, whatever they are.
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
  /// Whether every record is read by the rules in full.
  private let isExact: Bool

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
    isExact = dialect.needsExactReading
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
      if isExact {
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

  /// For each bit, whether the number of bits set up to and including it is odd.
  @inline(__always)
  private static func parity(_ bits: UInt64) -> UInt64 {
    var bits = bits
    bits ^= bits << 1
    bits ^= bits << 2
    bits ^= bits << 4
    bits ^= bits << 8
    bits ^= bits << 16
    bits ^= bits << 32
    return bits
  }

  /// Scans well-formed records from `position` on until the batch is full or `stop` is reached.
  ///
  /// Returns false in front of a record that must be read exactly: one that is not well-formed, or
  /// the last where no line end follows it.
  private mutating func readPlainRecords(until stop: Int) -> Bool {
    // Everything the loop needs lives in locals: the compiler may then keep it in registers.
    let base = base
    let end = end
    let columns = columns
    let rowLimit = rowLimit
    let cellCounts = cellCounts
    let starts = starts
    let problems = problems
    let offset = batchOffset
    let cellBytes = cellBytes
    let isPortable = isPortable
    let delimiter = dialect.delimiter
    let quoteByte = dialect.quoteByte
    let quote = UInt8(truncatingIfNeeded: quoteByte)
    let keepQuotes: UInt64 = quoteByte > 0xFF ? 0 : ~0

    var row = rows
    var out = cells + row * columns
    var column = 0
    var recordStart = position
    var cellStart = position
    var problem: UInt8 = 0
    // What the last block says about the first byte of the next: all ones inside quotes; whether a
    // quote there may open a cell; whether the last byte was a quote.
    var insideCarry: UInt64 = 0
    var openCarry: UInt64 = 1
    var quoteCarry: UInt64 = 0
    // Whether the current cell holds a doubled quote, and the current record a special byte.
    var cellIsDoubled = false
    var recordIsSpecial = false
    var isExhausted = true

    var block = position
    scanning: while block < end {
      var masks: SeparatorMasks
      if end - block >= 64 {
        masks =
          isPortable
          ? separator_masks_portable(base + block, quote, delimiter)
          : separator_masks(base + block, quote, delimiter)
      } else {
        let valid = (1 as UInt64) << UInt64(end - block) &- 1
        tail.update(repeating: 0, count: 64)
        tail.update(from: base + block, count: end - block)
        masks = separator_masks(tail, quote, delimiter)
        masks.quote &= valid
        masks.separator &= valid
        masks.special &= valid
      }
      var special = masks.special

      var quotes = masks.quote & keepQuotes
      var separators = masks.separator & ~insideCarry
      var doubled: UInt64 = 0
      var wrong: UInt64 = 0
      if quotes == 0 {
        openCarry = separators >> 63
        quoteCarry = 0
      } else {
        var inside = insideCarry
        while true {
          inside = insideCarry ^ Self.parity(quotes)
          separators = masks.separator & ~inside
          let opening = quotes & inside
          let afterQuote = quotes << 1 | quoteCarry
          doubled = opening & afterQuote
          wrong = opening & ~(separators << 1 | afterQuote | openCarry)
          if wrong == 0 { break }
          // The first quote out of place stands outside quotes, so it is an ordinary character.
          // In a bare cell that is all there is to it.
          let first = wrong & (0 &- wrong)
          let before = separators & (first &- 1)
          let itsCell = before == 0 ? cellStart : block + 64 - before.leadingZeroBitCount
          if UInt16(base[itsCell]) == quoteByte {
            // Only what stands before it is sure.
            separators = before
            break
          }
          quotes ^= first
        }
        insideCarry = 0 &- (inside >> 63)
        openCarry = (separators | quotes) >> 63
        quoteCarry = quotes >> 63
      }

      while separators != 0 {
        let index = separators.trailingZeroBitCount
        let place = block + index
        let below = (1 as UInt64) << UInt64(truncatingIfNeeded: index) &- 1
        separators &= separators &- 1
        let byte = base[place]
        if byte != delimiter, place <= recordStart {
          if place < recordStart { continue }  // the LF of a CR LF
          column = 0
        } else {
          var start = cellStart
          var length = place - cellStart
          var flags: UInt32 = 0
          if UInt16(base[cellStart]) == quoteByte {
            start += 1
            flags = Cell.quotedFlag
            if base[place - 1] == quote {
              length -= 2
              if cellIsDoubled || doubled & below != 0 { flags |= Cell.undoFlag }
            } else {
              // Text behind the quote that should close the cell.
              isExhausted = false
              break scanning
            }
            doubled &= ~below
            cellIsDoubled = false
          }
          if column < columns {
            out[column] = Cell(
              start: UInt32(truncatingIfNeeded: start - offset),
              lengthAndFlags: UInt32(truncatingIfNeeded: length) | flags)
          }
          column += 1
          cellStart = place + 1
          if byte == delimiter { continue }
        }

        // The record ends here.
        if place - recordStart > cellBytes {
          // It may hold a cell too long to count on.
          isExhausted = false
          break scanning
        }
        if recordIsSpecial || special & below != 0 {
          problem |= Self.textProblems(base, from: recordStart, to: place).rawValue
          special &= ~below
          recordIsSpecial = false
        }
        cellCounts[row] = UInt32(truncatingIfNeeded: column)
        while column < columns {
          out[column] = Cell(start: 0, lengthAndFlags: 0)
          column += 1
        }
        problems[row] = problem
        recordStart = place + 1
        if byte == UInt8(ascii: "\r"), recordStart < end, base[recordStart] == UInt8(ascii: "\n") {
          recordStart += 1
        }
        cellStart = recordStart
        row += 1
        starts[row] = UInt32(truncatingIfNeeded: recordStart - offset)
        out += columns
        column = 0
        problem = 0
        if row == rowLimit || recordStart >= stop {
          rows = row
          position = recordStart
          return true
        }
      }

      if wrong != 0 {
        isExhausted = false
        break
      }
      if doubled != 0 { cellIsDoubled = true }
      if special != 0 { recordIsSpecial = true }
      block += 64
    }

    rows = row
    position = recordStart
    return isExhausted && recordStart >= end
  }
}
