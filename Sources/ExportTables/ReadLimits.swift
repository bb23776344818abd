/// What is more than an export can honestly hold.
package struct ReadLimits: Sendable {
  /// The longest cell in bytes; a longer one is read and its record marked `.cellTooLong`.
  package var cellBytes: Int
  /// The most columns a table may have; as many as Excel's sheets.
  package var columns: Int

  package init(cellBytes: Int = 1_048_576, columns: Int = 16_384) {
    self.cellBytes = cellBytes
    self.columns = columns
  }
}
