internal import ExportTables

extension CellBatch {
  /// The text of one cell, for the slow paths: a form not seen before.
  func string(row: Int, column: Int) -> String {
    cells[row * columns + column].string(from: self)
  }

  /// Appends the text of one cell that had to be unescaped.
  func appendUnescaped(row: Int, column: Int, to text: inout [UInt8]) {
    cells[row * columns + column].appendUnescaped(from: self, to: &text)
  }

  /// The bytes of a cell as they stand in the file.
  func bytes(row: Int, column: Int) -> UnsafeBufferPointer<UInt8> {
    let cell = cells[row * columns + column]
    return UnsafeBufferPointer(start: base + batchOffset + Int(cell.start), count: cell.length)
  }
}
