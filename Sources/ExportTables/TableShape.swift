/// Facts about a whole table, for `inspect`: counts of records, before any survey meaning.
package struct TableShape: Hashable, Sendable {
  /// Every record, header rows and blank ones included.
  package var rows = 0
  /// Records without text: empty lines, and records of empty cells only.
  package var blankRows = 0
  /// Empty lines alone.
  package var emptyLines = 0
  /// Records with a number of cells other than `columnCount`, blank ones left out.
  package var raggedRows = 0
  /// The most cells any record has.
  package var widestRecord = 0
  /// Records with each problem, by its bit in `RecordProblems`.
  package var problemRows = [Int](repeating: 0, count: 8)

  /// How many records have `problem`, which is a single one.
  package func rows(with problem: RecordProblems) -> Int {
    let bit = problem.rawValue.trailingZeroBitCount
    return bit < problemRows.count ? problemRows[bit] : 0
  }
}

extension ExportTable {
  /// About how many records the table has, from the length of its first ones; never none.
  package var rowsToExpect: Int {
    var position = dataStart
    var records = 0
    while records < Self.sampleRecords, let next = decodedRecord(at: position)?.next {
      position = next
      records += 1
    }
    guard records > 0, position > dataStart else { return 1 }
    return max(records, (bytes.count - dataStart) / ((position - dataStart) / records + 1))
  }

  /// Counts the table's records, on up to `threads` threads.
  package func shape(threads: Int = 1) -> TableShape {
    let columnCount = columnCount
    let parts = scan(threads: threads, columns: columnCount, makeState: { TableShape() }) {
      shape, batch in
      shape.add(batch, columnCount: columnCount)
    }
    return parts.reduce(into: TableShape()) { $0.add($1.state) }
  }
}

extension TableShape {
  fileprivate mutating func add(_ batch: borrowing CellBatch, columnCount: Int) {
    rows += batch.rowCount
    for row in 0..<batch.rowCount {
      let count = Int(batch.cellCounts[row])
      let cells = UnsafeBufferPointer(
        start: batch.cells + row * batch.columns, count: batch.columns)
      if count <= batch.columns, cells.allSatisfy({ $0.length == 0 }) {
        blankRows += 1
        if count == 0 { emptyLines += 1 }
      } else if count != columnCount {
        raggedRows += 1
      }
      widestRecord = max(widestRecord, count)
      var problems = batch.problems[row]
      while problems != 0 {
        problemRows[problems.trailingZeroBitCount] += 1
        problems &= problems - 1
      }
    }
  }

  fileprivate mutating func add(_ other: TableShape) {
    rows += other.rows
    blankRows += other.blankRows
    emptyLines += other.emptyLines
    raggedRows += other.raggedRows
    widestRecord = max(widestRecord, other.widestRecord)
    for bit in problemRows.indices { problemRows[bit] += other.problemRows[bit] }
  }
}
