import Breakdowns

/// The slices of a pie: published shares, with labels in whole per cents that add up to 100.
///
/// Only labels are made to add up, by largest remainder; tables show plain rounding.
struct PieShares {
  /// One slice, drawn in proportion to its published share.
  struct Slice: Equatable {
    /// Its place among the rows.
    var row: Int
    var share: Double
    /// The whole per cent its label carries.
    var percent: Int
  }

  var slices: [Slice]
  /// The rows whose share is nothing, which have no slice.
  var empty: [Int]

  /// The slices of these rows, or nil where a pie would mislead: a share is hidden, there is nothing
  /// to show, or the shares are not parts of one whole.
  init?(_ rows: [PublishedRow]) {
    var (parts, empty): ([(row: Int, share: Double)], [Int]) = ([], [])
    for (index, row) in rows.enumerated() {
      guard let share = row.share, share.isFinite, share >= 0 else { return nil }
      if share == 0 { empty.append(index) } else { parts.append((index, share)) }
    }
    let total = parts.reduce(0) { $0 + $1.share }
    // Whole per cents of twelve options can be six points out between them, and no further.
    guard !parts.isEmpty, abs(total - 1) <= 0.005 * Double(rows.count) + 1e-9 else { return nil }
    let percents = Self.wholePercents(parts.map { $0.share / total })
    slices = zip(parts, percents).map {
      Slice(row: $0.row, share: $0.share / total, percent: $1)
    }
    self.empty = empty
  }

  /// Whole per cents that add up to 100: each rounded down, then the largest remainders up.
  ///
  /// Equal remainders go to the earlier part, so the answer does not depend on sorting.
  static func wholePercents(_ fractions: [Double]) -> [Int] {
    let scaled = fractions.map { max(0, $0.isFinite ? $0 : 0) * 100 }
    var percents = scaled.map { Int(min($0 + 1e-9, 100)) }
    let short = 100 - percents.reduce(0, +)
    guard short > 0 else { return percents }
    let order = scaled.indices.sorted {
      let (first, second) = (scaled[$0] - Double(percents[$0]), scaled[$1] - Double(percents[$1]))
      return abs(first - second) > 1e-9 ? first > second : $0 < $1
    }
    for index in order.prefix(short) { percents[index] += 1 }
    return percents
  }

  /// A sentence for each label that differs from the table, or nil where none does.
  func note(_ rows: [PublishedRow]) -> String? {
    let changed = slices.compactMap { slice -> String? in
      let row = rows[slice.row]
      guard let share = row.share, FigureWords.share(share) != "\(slice.percent)%",
        FigureWords.wholePercent(share) != slice.percent
      else { return nil }
      return "“\(row.label)” is labelled \(slice.percent)% "
        + "(\(FigureWords.share(share) ?? "") in the table)"
    }
    guard !changed.isEmpty else { return nil }
    return "So that the slices add up to 100%, in the pie \(changed.joined(separator: "; "))."
  }
}
