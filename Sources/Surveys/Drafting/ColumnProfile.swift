/// What a column of a whole export holds.
struct ColumnProfile: Sendable, Equatable {
  /// The cells that hold something.
  var answers = 0
  /// The distinct cells, in the order in which they come; at most `DistinctCells.most`.
  var values: [DistinctValue] = []
  /// Whether `values` are all there are.
  var isWhole = true
  /// Cells too long to be anybody's option.
  var longCells = 0
  var totalLength = 0
  var longest = 0

  /// The mean length of an answer, in bytes.
  var meanLength: Double { answers == 0 ? 0 : Double(totalLength) / Double(answers) }

  init() {}

  init(_ cells: DistinctCells) {
    var cells = cells
    answers = cells.answers
    longCells = cells.longCells
    totalLength = cells.totalLength
    longest = cells.longestCell
    isWhole = cells.isWhole
    values = cells.values()
    isWhole = isWhole && values.count <= DistinctCells.most
  }

  /// The answers among those kept for which `holds` is true, as a share of all kept.
  func share(_ holds: (String) -> Bool) -> Double {
    var all = 0
    var some = 0
    for value in values {
      all += value.count
      if holds(value.text) { some += value.count }
    }
    return all == 0 ? 0 : Double(some) / Double(all)
  }

  /// The profile without the values for which `isMissing` is true.
  func without(_ isMissing: (String) -> Bool) -> ColumnProfile {
    var left = self
    left.values.removeAll { isMissing($0.text) }
    for value in values where isMissing(value.text) {
      left.answers -= value.count
      left.totalLength -= value.count * value.text.utf8.count
    }
    return left
  }
}

/// What the columns of one question hold, row by row.
struct GroupProfile: Sendable, Equatable {
  /// Rows in which a single column says that it was chosen, and rows in which several do.
  var rowsWithOne = 0
  var rowsWithSeveral = 0
  /// Rows in which two columns hold the same text.
  var rowsWithRepeats = 0
}
