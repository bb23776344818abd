import TestSupport

@testable import ExportTables

extension SmallWorkbook {
  /// The table that is read from it.
  func table(sheet: Int? = nil, named name: String = "export.xlsx") throws -> ExportTable {
    try ExportTable(bytes: bytes, name: name, options: ReadOptions(sheet: sheet))
  }

  /// The rows that are read from it.
  func read(sheet: Int? = nil) throws -> [[String]] { try table(sheet: sheet).rows }
}

extension ExportTable {
  /// Every record's cells.
  var rows: [[String]] { scanned(columns: max(1, columnCount)).map(\.cells) }
}
