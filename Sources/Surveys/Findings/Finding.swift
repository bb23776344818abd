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
  /// What tells it from others of its code in the same field.
  package var detail: Detail?

  package init(
    code: FindingCode, field: Int?, count: Int, places: [Place], expected: Int? = nil,
    detail: Detail? = nil
  ) {
    self.code = code
    self.field = field
    self.count = count
    self.places = places
    self.expected = expected
    self.detail = detail
  }

  /// What a finding says beyond its code; never what somebody answered.
  package enum Detail: Hashable, Sendable {
    /// The option that answers are nearest to, by its position, and what makes them near.
    case option(Int, OptionLikeness)
    /// The order that a column's dates were read in, and what decided it.
    case dateOrder(DateOrder, DateOrder.Reason)
    /// A name of the file's own, such as a sheet's.
    case name(String)
    /// A form of date, while the column is not yet judged as a whole.
    case form(DateForm)
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
