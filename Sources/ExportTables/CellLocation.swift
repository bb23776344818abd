/// A cell of a table, its row and column counted from 1 with header rows included, as a
/// spreadsheet shows them.
package struct CellLocation: Hashable, Sendable, Comparable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// The cell as a spreadsheet names it, such as `AC17`.
  package var spreadsheetName: String { Self.columnName(column) + String(row) }

  /// The letters a spreadsheet heads a column with: 1 is A, 27 is AA.
  package static func columnName(_ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      rest -= 1
      letters.append(0x41 + UInt8(rest % 26))
      rest /= 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  package static func < (a: Self, b: Self) -> Bool { (a.row, a.column) < (b.row, b.column) }
}
