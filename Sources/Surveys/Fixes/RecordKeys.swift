internal import Crypto
package import ExportTables

/// Names records by what is in them, so that a fix meant for one is never given to another.
package enum RecordKeys {
  /// The key of a record: the first eight bytes of the SHA-256 of its cells, in hexadecimal.
  ///
  /// A letter stands before it, so that no spreadsheet takes it for a number. The same cells give
  /// the same key whatever the file's encoding, delimiter or quotes.
  package static func key(of cells: [String]) -> String {
    var hasher = SHA256()
    for var cell in cells {
      // The length before each cell: two cells are not one that holds both.
      hasher.update(data: Array("\(cell.utf8.count):".utf8))
      cell.withUTF8 { hasher.update(bufferPointer: UnsafeRawBufferPointer($0)) }
    }
    let digits = hasher.finalize().prefix(8).map { byte in
      let text = String(byte, radix: 16)
      return text.count == 1 ? "0" + text : text
    }
    return "r" + digits.joined()
  }

  /// The records of some rows, counted from 1; rows that the table does not have are left out.
  package static func records(_ rows: Set<Int>, of table: ExportTable) -> [Int: [String]] {
    var records: [Int: [String]] = [:]
    guard !rows.isEmpty else { return records }
    forEachRecord(of: table) { row, offset in
      if rows.contains(row), let cells = table.record(row, startingAt: offset) {
        records[row] = cells
      }
    }
    return records
  }

  /// The rows that each key is found at.
  static func rowsByKey(of table: ExportTable) -> [String: [Int]] {
    var rows: [String: [Int]] = [:]
    forEachRecord(of: table) { row, offset in
      if let cells = table.record(row, startingAt: offset) {
        rows[key(of: cells), default: []].append(row)
      }
    }
    return rows
  }

  /// Where the records of some rows begin in the table's bytes.
  static func offsets(of rows: Set<Int>, in table: ExportTable) -> Set<Int> {
    var offsets: Set<Int> = []
    guard !rows.isEmpty else { return offsets }
    forEachRecord(of: table) { row, offset in
      if rows.contains(row) { offsets.insert(offset) }
    }
    return offsets
  }

  /// How many records a table has, with those that were skipped.
  static func count(of table: ExportTable) -> Int {
    var last = table.firstRow - 1
    forEachRecord(of: table) { row, _ in last = row }
    return last
  }

  private static func forEachRecord(of table: ExportTable, _ body: (Int, Int) -> Void) {
    table.forEachBatch(columns: 1) { batch in
      for row in 0..<batch.rowCount {
        body(table.firstRow + batch.firstRowInPart + row, batch.offset(ofRow: row))
      }
    }
  }
}
