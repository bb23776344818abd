internal import ExportTables

/// Tells a file that leaves out the blank cells at the end of its records from one in which a short
/// record was broken off.
enum CutRecords {
  /// Whether short records are whole in this file.
  ///
  /// A workbook has no cells where nothing stands. A CSV file shows the habit where no record that
  /// is looked at ends in a blank cell, though whole ones and several short ones of different
  /// lengths are there, a twentieth of all at least: a writer that keeps blank cells would have
  /// left some at the end, and a record broken off is one by itself.
  static func areUsual(in table: ExportTable, header: ExportHeader) -> Bool {
    if table.format != "csv" { return true }
    let width = header.columns.count
    guard width > 1 else { return false }
    let records = table.head(SurveySchema.headRecords).dropFirst(
      header.firstRow - 1 + header.rowCount)
    var whole = 0
    var short = 0
    var lengths: Set<Int> = []
    for record in records where record.contains(where: { !$0.isEmpty }) {
      if record.count > width { continue }
      guard let last = record.last, !last.allSatisfy(\.isWhitespace) else { return false }
      if record.count == width {
        whole += 1
      } else if record.count > 1 {
        short += 1
        lengths.insert(record.count)
      }
    }
    return short >= 3 && lengths.count >= 2 && short * 20 >= whole + short
  }
}
