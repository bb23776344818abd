import Breakdowns

/// A mark that may stand in place of a figure or beside it.
///
/// The symbols are those of the Government Statistical Service's guidance of 2022.
enum FigureMark: String, CaseIterable {
  case c, z, x, low, u

  /// What the mark says, as a definition.
  var meaning: String {
    switch self {
    case .c: "confidential: hidden because it is, or would reveal, a small number of people"
    case .z: "not applicable: nobody was asked this, or it cannot be worked out"
    case .x: "not available"
    case .low: "more than nothing, but rounds to 0"
    case .u: "low reliability: on fewer than 30, so one person moves it much"
    }
  }

  /// The same in few words, to stand beside a table.
  private var brief: String {
    switch self {
    case .c: "hidden to protect people"
    case .z: "not applicable"
    case .x: "not available"
    case .low: "rounds to 0, but is not"
    case .u: "on fewer than 30: read with care"
    }
  }

  /// "[c] hidden to protect people; …" for each mark in a table; nil where there is none.
  static func explanation(of rows: [FigureTable.Row]) -> String? {
    let used = allCases.filter { mark in
      let symbol = "[\(mark.rawValue)]"
      return rows.contains { $0.cells.contains { $0.utf8.last == 0x5D && $0.contains(symbol) } }
    }
    guard !used.isEmpty else { return nil }
    return used.map { "[\($0.rawValue)] \($0.brief)" }.joined(separator: "; ") + "."
  }
}
