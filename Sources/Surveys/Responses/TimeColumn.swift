/// Tells a column of times of day, in which a spreadsheet may have dropped the hours.
enum TimeColumn {
  private static let moments: Set<Substring> = [
    "start", "started", "end", "ended", "finish", "finished", "complete", "completed", "completion",
    "submit", "submitted", "recorded", "created", "timestamp", "date", "stamp", "startdate",
    "enddate", "submitdate",
  ]
  private static let lengths: Set<Substring> = [
    "taken", "duration", "spent", "length", "seconds", "minutes", "elapsed", "interviewtime",
  ]

  /// Whether the column holds times at which something happened; a length of time is whole without
  /// an hour.
  static func isOne(_ column: ExportColumn) -> Bool {
    let words = Set(HeaderNormaliser.plainWords(column.header).split(separator: " "))
    guard column.part != .personal, words.isDisjoint(with: lengths) else { return false }
    guard column.part == .started || column.part == .finished || !words.isDisjoint(with: moments)
    else { return false }
    return column.samples.contains { $0.utf8.count <= 40 && $0.contains(":") }
  }
}
