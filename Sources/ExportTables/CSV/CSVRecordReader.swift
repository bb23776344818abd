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
/// - In quotes everything is kept as it stands until the closing quote, which has a separator
///   behind it; two quotes are one.
///
/// What does not keep to that is read as whoever wrote it most likely meant it, and marked:
///
/// - A quote inside quotes with text behind it stands for itself (`"she said "no" to us"`), and the
///   cell goes on to a quote with a separator behind it.
/// - A quote that opens a cell of its own, having a separator in front and text behind, comes too
///   late for that, and so does the end of the data. Then, if two quotes before it have a separator
///   behind them, the second of the first such two closes (`"nearly 10"",`). If none have, the cell
///   ends with the text behind its first single quote, up to the separator (`"no" ,`). If there is
///   none either, nothing closes the cell: its quote is an ordinary character, and costs one record
///   and not those that follow.
///
/// Each search goes to the next single quote, and at most `quotesTried` further: the time taken
/// stays in proportion to the bytes.
struct CSVRecordReader {
  let base: UnsafePointer<UInt8>
  /// Where the data ends; nothing at or after it is looked at.
  let end: Int
  private let delimiter: UInt16
  private let furtherDelimiter: [UInt8]
  private let quote: UInt16
  private let escape: UInt16

  /// How many quotes are looked at behind the first that is out of place.
  private static let quotesTried = 32

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
    furtherDelimiter = dialect.furtherDelimiter
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
        position = readBare(from: position, cell)
      }
      let behind = delimiterEnd(position)
      guard behind > position else { break }
      position = behind
    }
    finish(&outcome, at: position)
    return outcome
  }

  /// Reads a cell without quotes; returns where its separator stands.
  private func readBare(
    from start: Int, _ cell: (_ start: Int, _ length: Int, _ flags: UInt32) -> Void
  ) -> Int {
    var flags: UInt32 = 0
    let cellEnd = bareEnd(from: start, &flags)
    cell(start, cellEnd - start, flags)
    return cellEnd
  }

  /// Reads a quoted cell whose text begins at `start`; returns where its separator stands.
  private func readQuoted(
    from start: Int, _ outcome: inout Outcome,
    _ cell: (_ start: Int, _ length: Int, _ flags: UInt32) -> Void
  ) -> Int {
    switch closing(from: start) {
    case .clean(let closing, let isUndone):
      outcome.quotedCells += 1
      cell(start, closing - start, Cell.quotedFlag | (isUndone ? Cell.undoFlag : 0))
      return closing + 1
    case .inner(let closing):
      outcome.quotedCells += 1
      outcome.problems.insert(.strayQuote)
      cell(start, closing - start, Cell.quotedFlag | Cell.undoFlag | Cell.innerQuotesFlag)
      return closing + 1
    case .tail(let closing):
      outcome.quotedCells += 1
      outcome.problems.insert(.strayQuote)
      var flags = Cell.quotedFlag | Cell.undoFlag
      let cellEnd = bareEnd(from: closing + 1, &flags)
      cell(start, cellEnd - start, flags)
      return cellEnd
    case .none:
      outcome.problems.insert(.unclosedQuote)
      return readBare(from: start - 1, cell)
    }
  }

  /// How a cell in quotes ends.
  private enum Closing {
    /// With this quote; whether there is something to undo.
    case clean(Int, isUndone: Bool)
    /// With this quote, single ones inside being text.
    case inner(Int)
    /// With the text behind this quote.
    case tail(Int)
    /// It does not: what seemed to open it is an ordinary character.
    case none
  }

  /// Finds the quote that closes the cell whose text begins at `start`.
  private func closing(from start: Int) -> Closing {
    var position = start
    var isUndone = false
    // The first quote out of place; the first of two with a separator behind; quotes seen since.
    var stray: Int?
    var pair: Int?
    var tried = 0
    while let found = nextQuote(from: position, &isUndone) {
      if stray != nil {
        tried += 1
        if tried > Self.quotesTried { break }
      }
      let behind = found + 1
      if behind < end, UInt16(base[behind]) == quote {
        if stray != nil, opens(found, cellFrom: start) { break }
        isUndone = true
        if pair == nil, isSeparator(found + 2) { pair = found }
        position = found + 2
        continue
      }
      if isSeparator(behind) {
        return stray == nil ? .clean(found, isUndone: isUndone) : .inner(found)
      }
      if opens(found, cellFrom: start) { break }
      stray = stray ?? found
      position = behind
    }
    if let pair { return .inner(pair + 1) }
    return stray.map { .tail($0) } ?? .none
  }

  /// Whether the quote at `position` would open a cell of its own: a separator stands in front.
  private func opens(_ position: Int, cellFrom start: Int) -> Bool {
    guard position > start else { return false }
    let before = base[position - 1]
    if before == UInt8(ascii: "\n") || before == UInt8(ascii: "\r") { return true }
    let first = position - 1 - furtherDelimiter.count
    return first >= start && delimiterEnd(first) == position
  }

  /// The next quote from `position` on that no escape stands before.
  private func nextQuote(from start: Int, _ isUndone: inout Bool) -> Int? {
    var position = start
    guard escape <= 0xFF else {
      guard position < end,
        let found = memchr(base + position, Int32(quote), end - position)
      else { return nil }
      return base.distance(to: found.assumingMemoryBound(to: UInt8.self))
    }
    while position < end {
      let byte = UInt16(base[position])
      if byte == escape {
        isUndone = true
        position += 2
      } else if byte == quote {
        return position
      } else {
        position += 1
      }
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
    isLineEnd(position) || delimiterEnd(position) > position
  }

  /// Where the delimiter that begins at `position` ends, or `position` where none does.
  private func delimiterEnd(_ position: Int) -> Int {
    guard position < end, UInt16(base[position]) == delimiter else { return position }
    guard !furtherDelimiter.isEmpty else { return position + 1 }
    guard end - position > furtherDelimiter.count else { return position }
    for (index, byte) in furtherDelimiter.enumerated() where base[position + 1 + index] != byte {
      return position
    }
    return position + 1 + furtherDelimiter.count
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
