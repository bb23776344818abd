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
    case .u: "low reliability: few people answered, so read it with care"
    }
  }

  /// The marks that any of the rows carries, in the order above.
  ///
  /// Rows without figures and without a mark are shown as `[x]`, so they count as carrying it.
  static func used(in rows: [PublishedRow]) -> [FigureMark] {
    allCases.filter { mark in
      rows.contains { row in
        let symbols = (row.mark ?? "").split(separator: " ")
        if mark == .x, symbols.isEmpty, row.share == nil, row.count == nil { return true }
        return symbols.contains { $0 == mark.rawValue }
      }
    }
  }

  /// "[c] confidential: …" for each of the marks, in the order of the list; nil where there is none.
  static func explanation(_ marks: [FigureMark]) -> String? {
    guard !marks.isEmpty else { return nil }
    return allCases.filter(marks.contains).map { "[\($0.rawValue)] \($0.meaning)" }.joined(
      separator: "; ") + "."
  }
}
