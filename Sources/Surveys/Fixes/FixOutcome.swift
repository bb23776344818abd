/// What became of one correction.
package struct FixOutcome: Sendable, Equatable {
  package var request: FixRequest
  /// The row it is about, where that can be told.
  package var row: Int?
  /// Nil where it was used.
  package var refusal: FixRefusal?

  package var isApplied: Bool { refusal == nil }
}

/// Why a correction was not used.
package enum FixRefusal: Sendable, Equatable, Hashable {
  /// No record of the export has the key, nor any other of the fix file's.
  case otherFile
  /// The record at the place is not what it was when the fix file was written.
  case rowChanged
  /// The record now stands at another row.
  case rowMoved(to: Int)
  /// The export has no such row.
  case noSuchRow
  /// The line names no cell that can be read, or none of the record's.
  case unknownCell
  /// The line is about a whole row, which has no cell to write into.
  case wholeRow
  /// A later correction of the same cell was used instead.
  case correctedAgain

  /// The reason in words, for text and scripts alike.
  package var words: String {
    switch self {
    case .otherFile: "no row of this export has this key: the fix file belongs to another file"
    case .rowChanged:
      "the row is not what it was when the fix file was written: write the fix file again"
    case .rowMoved(let row):
      "the row now stands at \(row): write the fix file again"
    case .noSuchRow: "the export has no such row"
    case .unknownCell: "it names no cell of the row"
    case .wholeRow:
      "the row is at fault as a whole: mend it in the export, or write "
        + "\u{2018}\(FixFile.leaveOutRow)\u{2019}"
    case .correctedAgain: "the same cell is corrected again further down"
    }
  }
}
