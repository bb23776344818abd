/// What is more than an export can honestly hold.
package struct ReadLimits: Sendable {
  /// The longest cell in bytes; a longer one is read and its record marked `.cellTooLong`.
  package var cellBytes: Int
  /// The most columns a table may have; as many as Excel's sheets.
  package var columns: Int
  /// A file with a cell of more bytes is refused.
  package var hugeCellBytes: Int
  /// The largest file in bytes that is decoded, which takes as much memory again.
  package var decodedBytes: Int

  package init(
    cellBytes: Int = 1_048_576, columns: Int = 16_384, hugeCellBytes: Int = 64 << 20,
    decodedBytes: Int = 256 << 20
  ) {
    self.cellBytes = cellBytes
    self.columns = columns
    self.hugeCellBytes = hugeCellBytes
    self.decodedBytes = decodedBytes
  }
}
