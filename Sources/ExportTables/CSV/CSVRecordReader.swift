#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads one record at a time, byte by byte: the rules, written once and in full.
///
/// `CSVScanner` reads well-formed records much faster and comes here for all others, so this file
/// says what a record is. If you change a rule here, look there too.
///
/// - LF, CR LF and CR each end a record, in any mixture, wherever no quote is open.
/// - A quote opens a cell only as the cell's first byte; anywhere else it is an ordinary character.
/// - In quotes everything is kept as it stands until the closing quote; two quotes are one.
/// - Text between a closing quote and the next separator is kept, and the record marked.
/// - A quote that nothing closes before the end of the data reaches to the end of its own line
///   only, and the record is marked; reading goes on with the next line. This cannot happen twice
///   in one reading: after such a quote all others stand in pairs, and a pair opens nothing that
///   it does not close.
struct CSVRecordReader {
  let base: UnsafePointer<UInt8>
  /// Where the data ends; nothing at or after it is looked at.
  let end: Int
  private let delimiter: UInt16
  private let quote: UInt16
  private let escape: UInt16

  /// What a record came to.
  struct Outcome {
    var cellCount = 0
    /// Where the record's text ends, before its line end.
    var contentEnd = 0
    /// Where the next record starts.
    var next = 0
    var lineEnding = LineEnding.none
    var problems: RecordProblems = []
    /// How many cells stand in quotes.
    var quotedCells = 0
  }

  init(base: UnsafePointer<UInt8>, end: Int, dialect: CSVDialect) {
    self.base = base
    self.end = end
    delimiter = UInt16(dialect.delimiter)
    quote = dialect.quoteByte
    escape = dialect.escapeByte
  }

  /// Reads the record at `start` and hands over each cell: its first byte, its length, its flags.
  ///
  /// The flags are those of `Cell`. `start` is before the end.
  func read(
    at start: Int, _ cell: (_ start: Int, _ length: Int, _ flags: UInt32) -> Void
  ) -> Outcome {
    var outcome = Outcome()
    var position = start
    if isLineEnd(position) {
      finish(&outcome, at: position)
      return outcome
    }
    while true {
      outcome.cellCount += 1
      if position < end, UInt16(base[position]) == quote {
        position = readQuoted(from: position + 1, &outcome, cell)
      } else {
        var flags: UInt32 = 0
        let cellEnd = bareEnd(from: position, &flags)
        cell(position, cellEnd - position, flags)
        position = cellEnd
      }
      guard position < end, UInt16(base[position]) == delimiter else { break }
      position += 1
    }
    finish(&outcome, at: position)
    return outcome
  }

  /// Reads a quoted cell whose text begins at `start`; returns where its separator stands.
  private func readQuoted(
    from start: Int, _ outcome: inout Outcome,
    _ cell: (_ start: Int, _ length: Int, _ flags: UInt32) -> Void
  ) -> Int {
    outcome.quotedCells += 1
    var flags = Cell.quotedFlag
    guard let closing = closingQuote(from: start, &flags) else {
      outcome.problems.insert(.unclosedQuote)
      var lineEnd = start
      while !isLineEnd(lineEnd) { lineEnd += 1 }
      cell(start, lineEnd - start, flags)
      return lineEnd
    }
    let after = closing + 1
    if after >= end || isSeparator(after) {
      cell(start, closing - start, flags)
      return after
    }
    outcome.problems.insert(.strayQuote)
    flags |= Cell.undoFlag
    let cellEnd = bareEnd(from: after, &flags)
    cell(start, cellEnd - start, flags)
    return cellEnd
  }

  /// Where the quote stands that closes the cell whose text begins at `start`.
  private func closingQuote(from start: Int, _ flags: inout UInt32) -> Int? {
    var position = start
    while position < end {
      if escape > 0xFF {
        guard let found = memchr(base + position, Int32(quote), end - position) else { return nil }
        position = base.distance(to: found.assumingMemoryBound(to: UInt8.self))
      } else if UInt16(base[position]) == escape {
        flags |= Cell.undoFlag
        position += 2
        continue
      } else if UInt16(base[position]) != quote {
        position += 1
        continue
      }
      guard position + 1 < end, UInt16(base[position + 1]) == quote else { return position }
      flags |= Cell.undoFlag
      position += 2
    }
    return nil
  }

  /// Where text outside quotes ends: at the next separator, or the end of the data.
  private func bareEnd(from start: Int, _ flags: inout UInt32) -> Int {
    var position = start
    while position < end, !isSeparator(position) {
      if UInt16(base[position]) == escape {
        flags |= Cell.undoFlag
        position += 1
      }
      position += 1
    }
    return min(position, end)
  }

  private func isLineEnd(_ position: Int) -> Bool {
    position >= end || base[position] == UInt8(ascii: "\n") || base[position] == UInt8(ascii: "\r")
  }

  private func isSeparator(_ position: Int) -> Bool {
    isLineEnd(position) || UInt16(base[position]) == delimiter
  }

  /// Takes the line end at `position`, if any, as the record's.
  private func finish(_ outcome: inout Outcome, at position: Int) {
    outcome.contentEnd = position
    outcome.next = position
    guard position < end else { return }
    outcome.next = position + 1
    if base[position] == UInt8(ascii: "\n") {
      outcome.lineEnding = .lf
    } else if position + 1 < end, base[position + 1] == UInt8(ascii: "\n") {
      outcome.lineEnding = .crlf
      outcome.next = position + 2
    } else {
      outcome.lineEnding = .cr
    }
  }
}
