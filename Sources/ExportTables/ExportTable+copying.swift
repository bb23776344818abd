extension ExportTable {
  /// Bytes gathered before they are handed on.
  private static let copyBytes = 1 << 18

  /// Writes the whole table as RFC 4180 CSV in UTF-8, in pieces, to `sink`.
  ///
  /// Every record has exactly the cells it had: a blank one is an empty line, a short one is not
  /// filled up. The text of cells is unchanged but for bytes that are not UTF-8, which become
  /// U+FFFD. Nothing is escaped against formulas: this is the raw table.
  package func copyAsCSV<Failure: Error>(
    to sink: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    var writer = CSVWriter()
    var text: [UInt8] = []
    try forEachBatch(columns: columnCount) { (batch) throws(Failure) in
      for row in 0..<batch.rowCount {
        let count = Int(batch.cellCounts[row])
        if count > batch.columns
          || RecordProblems(rawValue: batch.problems[row]).contains(.invalidUTF8)
        {
          // Cold: more cells than columns, or text to repair.
          for cell in decodedRecord(at: batch.offset(ofRow: row))?.cells ?? [] {
            writer.write(cell: cell)
          }
        } else {
          let cells = batch.cells + row * batch.columns
          let base = batch.base + batch.batchOffset
          for column in 0..<count {
            let cell = cells[column]
            if cell.needsUndoing {
              text.removeAll(keepingCapacity: true)
              cell.appendUnescaped(from: batch, to: &text)
              text.withUnsafeBufferPointer { writer.write(cell: $0) }
            } else {
              writer.write(
                cell: UnsafeBufferPointer(start: base + Int(cell.start), count: cell.length))
            }
          }
        }
        writer.endRow()
        if writer.bytes.count >= Self.copyBytes { try writer.take(sink) }
      }
    }
    try writer.take(sink)
  }
}
