package import ExportTables
internal import Foundation

/// One correction that somebody wrote into a fix file.
package struct FixRequest: Sendable, Equatable {
  /// The fix file, and the line in it, as a spreadsheet numbers rows.
  package var file: String
  package var line: Int
  package var key: String
  /// The row as the fix file's own column has it; nil where a spreadsheet made something else of it.
  package var row: Int?
  /// The cell to mend; nil for a line about a row as a whole, and where it cannot be read.
  package var cell: CellLocation?
  /// Whether the line names a cell, readable or not.
  package var namesCell: Bool
  package var correction: Correction

  package enum Correction: Sendable, Equatable {
    case text(String)
    case leaveOutRow
  }
}

/// A file that is no fix file.
package struct FixFileError: Error, Sendable, Equatable {
  package var file: String
  /// The columns that are not there.
  package var missing: [String]
}

/// The corrections of one fix file, in its order.
package struct FixRequests: Sendable, Equatable {
  package var file: String
  package var all: [FixRequest] = []
  /// Lines in which nothing was filled in.
  package var unfilled = 0

  /// Reads a fix file, however a spreadsheet saved it: columns in any order, further ones beside
  /// them, blank lines, another delimiter, or a workbook.
  package init(_ table: ExportTable) throws(FixFileError) {
    file = table.name
    var places: [String: Int] = [:]
    var records: [(row: Int, cells: [String])] = []
    table.forEachBatch(columns: max(1, table.columnCount)) { batch in
      for record in 0..<batch.rowCount {
        var cells: [String] = []
        for column in 0..<batch.columns {
          cells.append(batch.cells[record * batch.columns + column].string(from: batch))
        }
        records.append((table.firstRow + batch.firstRowInPart + record, cells))
      }
    }
    for (row, cells) in records {
      func cell(_ name: String) -> String? {
        places[name].flatMap { cells.indices.contains($0) ? cells[$0] : nil }
      }
      if places.isEmpty {
        for (column, text) in cells.enumerated() {
          let name = HeaderNormaliser.label(text)
          if !name.isEmpty, places[name] == nil { places[name] = column }
        }
        continue
      }
      take(
        line: row, key: cell("key"), row: cell("row"), cell: cell("cell"),
        correction: cell("correction"))
    }
    let missing = ["key", "cell", "correction"].filter { places[$0] == nil }
    guard missing.isEmpty else { throw FixFileError(file: table.name, missing: missing) }
  }

  private mutating func take(
    line: Int, key: String?, row: String?, cell: String?, correction: String?
  ) {
    func trimmed(_ text: String?) -> String {
      (text ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
    }
    let key = trimmed(key).lowercased()
    let written = trimmed(correction)
    guard !written.isEmpty else {
      if !key.isEmpty { unfilled += 1 }
      return
    }
    let name = trimmed(cell)
    let order = HeaderNormaliser.label(written)
    all.append(
      FixRequest(
        file: file, line: line, key: key, row: Self.whole(trimmed(row)),
        cell: Self.location(name), namesCell: !name.isEmpty,
        correction: order == FixFile.leaveOutRow
          ? .leaveOutRow
          : .text(order == FixFile.leaveBlank ? "" : FormulaEscape.undone(written))))
  }

  /// A row's number, also where a spreadsheet wrote it as `17.0`.
  private static func whole(_ text: String) -> Int? {
    Int(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }

  /// The cell that a name such as `AC17` means.
  static func location(_ name: String) -> CellLocation? {
    let plain = name.uppercased().filter { $0 != "$" }
    let letters = plain.prefix { ("A"..."Z").contains($0) }
    guard (1...3).contains(letters.count), let row = Int(plain.dropFirst(letters.count)), row > 0
    else { return nil }
    let column = letters.unicodeScalars.reduce(0) { $0 * 26 + Int($1.value - 0x40) }
    return CellLocation(row: row, column: column)
  }
}
