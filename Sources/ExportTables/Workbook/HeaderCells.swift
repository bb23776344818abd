/// Merged cells of the first rows, which are headers: their text counts for all the columns.
struct HeaderCells {
  /// The rows in which merged cells are filled.
  static let rows = 3

  private let merged: [CellRange]

  /// Those of `merged` that reach over columns of the first rows, cut at the table's `width`.
  init(merged: [CellRange], width: Int) {
    self.merged = merged.filter {
      $0.first.row <= Self.rows && $0.first.column < min($0.last.column, width)
    }
  }

  var isEmpty: Bool { merged.isEmpty }

  /// Writes the first rows of `table`, filled, and says where the rows below them start.
  func write(
    _ table: UnsafeBufferPointer<UInt8>, width: Int, to out: inout GrowingBytes
  ) -> Int {
    guard !isEmpty else { return 0 }
    var position = 0
    for row in 1...Self.rows where position < table.count {
      let end = SheetText.lineEnd(table, from: position)
      if end > position {
        var cells = Self.cells(table, from: position, to: end)
        while cells.count < width { cells.append(end..<end) }
        fill(&cells, row: row, width: width)
        for (index, cell) in cells.enumerated() {
          if index > 0 { out.append(UInt8(ascii: ",")) }
          out.append(UnsafeBufferPointer(rebasing: table[cell]))
        }
      }
      out.append(0x0A)
      position = end + 1
    }
    return min(position, table.count)
  }

  private func fill(_ cells: inout [Range<Int>], row: Int, width: Int) {
    for range in merged where range.first.row == row {
      let text = cells[range.first.column - 1]
      for column in range.first.column..<min(range.last.column, width)
      where cells[column].isEmpty {
        cells[column] = text
      }
    }
  }

  /// Where the cells of one line stand, as CSV writes them.
  private static func cells(
    _ table: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var cellStart = start
    var isQuoted = false
    for position in start..<end {
      if table[position] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if table[position] == UInt8(ascii: ","), !isQuoted {
        cells.append(cellStart..<position)
        cellStart = position + 1
      }
    }
    cells.append(cellStart..<end)
    return cells
  }
}
