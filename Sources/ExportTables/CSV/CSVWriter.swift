/// Writes records as RFC 4180 has them: UTF-8, CR LF, quotes only where they are needed.
///
/// Cells are gathered in `bytes`, to be taken out with `take` whenever there are enough. A record
/// without cells is an empty line; one with a single empty cell is `""`, so that what is written
/// reads back as it was.
package struct CSVWriter: Sendable {
  /// What was written and not yet taken.
  package private(set) var bytes: [UInt8] = []
  /// Whether a cell that a spreadsheet would run as a formula gets an apostrophe in front.
  package let escapesFormulas: Bool

  private let delimiter: UInt8
  private var cellsInRow = 0
  private var lastCellWasBare = false
  private var isAtStart = true

  /// A writer; `escapesFormulas` is for files people open in a spreadsheet, and changes cells.
  ///
  /// An escaped cell is one that begins with `=`, `+`, `-`, `@`, a tab or a CR, as OWASP's page on
  /// CSV injection lists them, unless it is a plain number or a lone `-`, which are common answers.
  package init(escapesFormulas: Bool = false, delimiter: UInt8 = UInt8(ascii: ",")) {
    self.escapesFormulas = escapesFormulas
    self.delimiter = delimiter
  }

  /// Writes a whole record.
  package mutating func write(row: [String]) {
    for cell in row { write(cell: cell) }
    endRow()
  }

  /// Writes one cell of the current record.
  package mutating func write(cell: String) {
    var cell = cell
    cell.withUTF8 { write(cell: $0) }
  }

  /// Writes one cell of the current record, from its text's bytes.
  package mutating func write(cell text: UnsafeBufferPointer<UInt8>) {
    if cellsInRow > 0 { bytes.append(delimiter) }
    cellsInRow += 1
    let apostrophe = escapesFormulas && Self.isFormula(text)
    guard needsQuotes(text) else {
      if apostrophe { bytes.append(UInt8(ascii: "'")) }
      bytes.append(contentsOf: text)
      lastCellWasBare = text.isEmpty
      return
    }
    lastCellWasBare = false
    bytes.append(UInt8(ascii: "\""))
    if apostrophe { bytes.append(UInt8(ascii: "'")) }
    var rest = text[...]
    while let quote = rest.firstIndex(of: UInt8(ascii: "\"")) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest[...quote]))
      bytes.append(UInt8(ascii: "\""))
      rest = rest[(quote + 1)...]
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest))
    bytes.append(UInt8(ascii: "\""))
  }

  /// Ends the current record.
  package mutating func endRow() {
    if cellsInRow == 1, lastCellWasBare {
      bytes.append(UInt8(ascii: "\""))
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: "\r"))
    bytes.append(UInt8(ascii: "\n"))
    cellsInRow = 0
    lastCellWasBare = false
    isAtStart = false
  }

  /// Hands what was written to `sink`, and forgets it.
  package mutating func take<Failure: Error>(
    _ sink: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    var written: [UInt8] = []
    swap(&written, &bytes)
    defer {
      written.removeAll(keepingCapacity: true)
      swap(&written, &bytes)
    }
    let failure: Result<Void, Failure> = written.withUnsafeBytes { buffer in
      do throws(Failure) {
        return .success(try sink(buffer))
      } catch {
        return .failure(error)
      }
    }
    try failure.get()
  }

  private func needsQuotes(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(text)
    let delimiters = Self.lanes(delimiter)
    var position = 0
    while raw.count - position >= 8 {
      let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      let found =
        Self.zeros(word ^ delimiters) | Self.zeros(word ^ Self.lanes(UInt8(ascii: "\"")))
        | Self.zeros(word ^ Self.lanes(UInt8(ascii: "\n")))
        | Self.zeros(word ^ Self.lanes(UInt8(ascii: "\r")))
      if found != 0 { return true }
      position += 8
    }
    while position < raw.count {
      let byte = raw[position]
      if byte == delimiter || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
      {
        return true
      }
      position += 1
    }
    // Bare, a mark at the very start would be taken for the file's byte order mark.
    return isAtStart && cellsInRow == 1 && text.first == 0xEF
  }

  /// The byte in each of a word's eight.
  @inline(__always)
  private static func lanes(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// Not zero if any of the word's bytes is.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  /// Whether a spreadsheet would take the text for a formula.
  static func isFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"): return !isPlainNumber(text.dropFirst())
    default: return false
    }
  }

  /// Whether what follows a sign makes a number, or nothing follows a dash.
  private static func isPlainNumber(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    if text.isEmpty { return true }
    var hasDigit = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigit = true
      case UInt8(ascii: "."), UInt8(ascii: ","): continue
      case UInt8(ascii: "%"): return hasDigit && text.last == byte
      default: return false
      }
    }
    return hasDigit
  }
}
