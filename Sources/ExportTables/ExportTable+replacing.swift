extension ExportTable {
  /// A table like this one with the text of some cells changed; the bytes of all others stay.
  ///
  /// Row numbers stay as they are. A record that is short of a changed cell is filled with blank
  /// ones up to it. A location before the first row that is read, behind the last row or beyond
  /// `columnCount` is passed over.
  package func replacing(_ cells: [CellLocation: String]) -> ExportTable {
    var changes: [(location: CellLocation, text: String)] = []
    for (location, text) in cells
    where location.row >= firstRow && (1...max(1, columnCount)).contains(location.column) {
      changes.append((location, text))
    }
    guard !changes.isEmpty else { return self }
    changes.sort { $0.location < $1.location }

    let places = places(of: changes.map(\.location.row))
    let form = WrittenCell(dialect, isQuoting: !places.hasUnclosedQuote, of: bytes)
    var written: [UInt8] = []
    written.reserveCapacity(bytes.count + changes.reduce(0) { $0 + $1.text.utf8.count + 8 })
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return }
      let reader = CSVRecordReader(base: base, end: buffer.count, dialect: dialect)
      let delimiter = dialect.wholeDelimiter
      var position = 0
      var change = 0
      for (row, offset) in places.records {
        while change < changes.count, changes[change].location.row < row { change += 1 }
        written.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[position..<offset]))

        // Where each cell begins, its opening quote included, and where the record's text ends.
        var starts: [Int] = []
        let outcome = reader.read(at: offset) { start, _, flags in
          starts.append(flags & Cell.quotedFlag != 0 ? start - 1 : start)
        }
        starts.append(outcome.contentEnd + (starts.isEmpty ? 0 : delimiter.count))
        var column = 0
        while column + 1 < starts.count
          || (change < changes.count && changes[change].location.row == row)
        {
          column += 1
          if column > 1 { written += delimiter }
          if change < changes.count,
            changes[change].location == CellLocation(row: row, column: column)
          {
            form.append(changes[change].text, isAlone: starts.count <= 2, to: &written)
            change += 1
          } else if column < starts.count {
            written.append(
              contentsOf: UnsafeRawBufferPointer(
                rebasing: buffer[starts[column - 1]..<(starts[column] - delimiter.count)]))
          }
        }
        position = outcome.contentEnd
      }
      written.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[position...]))
    }
    return ExportTable(self, bytes: FileBytes(written), dialect: form.dialect)
  }

  /// Where the records of `rows`, in rising order, start; and whether some quote is never closed.
  private func places(
    of rows: [Int]
  ) -> (records: [(row: Int, offset: Int)], hasUnclosedQuote: Bool) {
    var records: [(row: Int, offset: Int)] = []
    var hasUnclosedQuote = false
    var next = 0
    forEachBatch(columns: 1) { batch in
      let first = firstRow + batch.firstRowInPart
      for row in 0..<batch.rowCount
      where RecordProblems(rawValue: batch.problems[row]).contains(.unclosedQuote) {
        hasUnclosedQuote = true
      }
      while next < rows.count, rows[next] < first + batch.rowCount {
        if rows[next] != records.last?.row {
          records.append((rows[next], batch.offset(ofRow: rows[next] - first)))
        }
        next += 1
      }
    }
    return (records, hasUnclosedQuote)
  }
}

/// How a changed cell is written among the others, so that none of them is read otherwise.
private struct WrittenCell {
  /// How the table is read once changed cells stand in it.
  let dialect: CSVDialect
  private let quote: UInt8?

  /// Quotes are used where there are any, and every one that opens is closed.
  ///
  /// A new quote would close one that is left open. Then, and where the table has no quotes, what
  /// has a meaning is escaped, by a control character that stands nowhere else in the table.
  init(_ dialect: CSVDialect, isQuoting: Bool, of bytes: FileBytes) {
    if isQuoting, dialect.escape == nil, case .character(let byte) = dialect.quote {
      self.dialect = dialect
      quote = byte
      return
    }
    quote = nil
    guard dialect.escape == nil else {
      self.dialect = dialect
      return
    }
    let controls = Array(0x01...0x08 as ClosedRange<UInt8>) + Array(0x0E...0x1F)
    let unused = controls.first { control in
      bytes.withUnsafeBytes { !$0.contains(control) }
    }
    self.dialect = CSVDialect(
      delimiter: dialect.delimiter, furtherDelimiter: dialect.furtherDelimiter,
      quote: dialect.quote, escape: unused)
  }

  /// Appends a cell of `text`; `isAlone` where its record has no other.
  func append(_ text: String, isAlone: Bool, to written: inout [UInt8]) {
    let hasMeaning: (UInt8) -> Bool = { byte in
      byte == dialect.delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
        || QuoteRule.character(byte) == dialect.quote || byte == dialect.escape
    }
    if let quote {
      guard text.utf8.contains(where: hasMeaning) || (text.isEmpty && isAlone) else {
        written.append(contentsOf: text.utf8)
        return
      }
      written.append(quote)
      for byte in text.utf8 {
        if byte == quote { written.append(quote) }
        written.append(byte)
      }
      written.append(quote)
    } else {
      for byte in text.utf8 {
        if hasMeaning(byte) {
          // Without a byte to escape by, a space is what comes nearest.
          guard let escape = dialect.escape else {
            written.append(UInt8(ascii: " "))
            continue
          }
          written.append(escape)
        }
        written.append(byte)
      }
    }
  }
}
