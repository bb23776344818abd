package import ExportTables

/// One line of a fix file: a cell that could not be read, or a row that was set aside whole.
package struct FixLine: Sendable, Equatable {
  /// What becomes of the row if nobody mends it.
  package enum Status: String, Sendable, CaseIterable {
    /// The row is in no figure.
    case setAside = "set_aside"
    /// The row is read, and the answer counts as missing.
    case countedAsMissing = "counted_as_missing"
    /// The row is read, and the answer too, as it stands.
    case readWithDoubt = "read_with_doubt"
  }

  package var key: String
  package var row: Int
  /// Nil where the row as a whole is at fault.
  package var cell: CellLocation?
  /// The field's position in the schema.
  package var field: Int?
  package var status: Status
  package var code: FindingCode
  /// The offending cell's text; blank where it may be somebody's own words.
  package var found: String
  /// What it probably means; blank where that is not clear.
  package var suggestion: String
}
