/// A run of records, their cells by row, valid only while the call that hands it over runs.
package struct CellBatch: ~Copyable {
  /// The start of the table's bytes.
  package let base: UnsafePointer<UInt8>
  /// Where the first record starts; the starts of cells and records are relative to it.
  package let batchOffset: Int
  package let rowCount: Int
  /// Exactly this many cells stand for each row: missing ones are empty, more are dropped.
  package let columns: Int
  /// The cells, `rowCount * columns` of them, row by row.
  package let cells: UnsafePointer<Cell>
  /// How many cells each record really had; 0 for a wholly empty line.
  package let cellCounts: UnsafePointer<UInt32>
  /// Where each record starts, relative to `batchOffset`; `rowCount + 1` of them.
  package let starts: UnsafePointer<UInt32>
  /// Each record's `RecordProblems`, raw.
  package let problems: UnsafePointer<UInt8>
  /// The row of the first record within its part of the file, from 0.
  package let firstRowInPart: Int
  /// How the cells' quotes and escapes are undone.
  package let dialect: CSVDialect

  /// The byte of the table's bytes at which the record of `row`, from 0, starts.
  package func offset(ofRow row: Int) -> Int { batchOffset + Int(starts[row]) }
}

/// What one part of the file came to.
package struct ScannedPart<State: Sendable>: Sendable {
  package let state: State
  /// The row of the part's first record in the file, from 1.
  package let firstRow: Int
  /// How many records the part has.
  package let rowCount: Int
}
