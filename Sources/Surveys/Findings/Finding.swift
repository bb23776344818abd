internal import ExportTables

/// One kind of imperfection, counted exactly, with the first places where it shows.
///
/// A finding never holds what somebody wrote: only what kind of thing it is, and where.
package struct Finding: Sendable, Equatable {
  package var code: FindingCode
  /// The field it concerns, by its position in the schema; nil where it concerns the row or file.
  package var field: Int?
  package var count: Int
  /// The first places, in file order, at most `FindingList.examplesKept`.
  package var places: [Place]
  /// A number that belongs to the words, such as how many cells a row should have had.
  package var expected: Int?

  package init(
    code: FindingCode, field: Int?, count: Int, places: [Place], expected: Int? = nil
  ) {
    self.code = code
    self.field = field
    self.count = count
    self.places = places
    self.expected = expected
  }

  /// Where it shows; row and column from 1, nil where the finding has none.
  package struct Place: Sendable, Equatable {
    package var row: Int?
    package var column: Int?

    package init(row: Int?, column: Int?) {
      self.row = row
      self.column = column
    }

    /// The cell as a spreadsheet names it, such as `AC17`.
    package var cell: String? {
      guard let row, let column else { return nil }
      return CellLocation(row: row, column: column).spreadsheetName
    }
  }

  package var severity: FindingCode.Severity { code.severity }
}
