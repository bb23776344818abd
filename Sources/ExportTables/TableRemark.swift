/// Something about a file that was read well enough, but that somebody should know of.
///
/// A format finds it while it reads; what is made of it for people is for a later stage.
package struct TableRemark: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    // Text.
    /// The encoding was taken from evidence that leaves doubt.
    case uncertainEncoding = "uncertain-encoding"
    /// Bytes that are no text in the file's encoding; each was read as U+FFFD.
    case undecodableBytes = "undecodable-bytes"
    // Workbooks.
    /// A cell holds a spreadsheet's error, such as `#DIV/0!`.
    case errorValue = "error-value"
    /// A cell holds a formula, and what it last came to.
    case formula
    /// A cell holds a formula, and not what it comes to.
    case formulaWithoutValue = "formula-without-value"
    /// A sheet that is hidden was passed over.
    case hiddenSheet = "hidden-sheet"
    /// The workbook has further sheets that people see.
    case furtherSheet = "further-sheet"
    /// Cells are merged.
    case mergedCells = "merged-cells"
    /// The sheet says that it has more rows than it holds.
    case fewerRowsThanStated = "fewer-rows-than-stated"
  }

  package var kind: Kind
  /// How many cells, bytes or sheets it is about.
  package var count: Int
  /// The first places, in the file's order; none where it is about the whole file.
  package var places: [CellLocation]
  /// What tells it from others of its kind, such as a sheet's name or an error's; never what
  /// somebody answered.
  package var detail: String

  /// The places kept of each.
  package static let placesKept = 20

  package init(_ kind: Kind, count: Int = 1, places: [CellLocation] = [], detail: String = "") {
    self.kind = kind
    self.count = count
    self.places = places
    self.detail = detail
  }
}
