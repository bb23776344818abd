package import Breakdowns

/// How a figure reads on a page: the same words in every chart, table and sentence of a report.
package enum FigureWords {
  /// The share as a whole percentage ("43%"), or nil where it is not shown.
  ///
  /// A share that is not 0 but would round to it reads "<1%"; halves round up, as readers expect.
  package static func share(_ share: Double?) -> String? {
    guard let share, share.isFinite else { return nil }
    let whole = wholePercent(share)
    return share > 0 && whole == 0 ? "<1%" : "\(whole)%"
  }

  /// The share in whole percentage points, halves up; a count away from any sensible share is held.
  package static func wholePercent(_ share: Double) -> Int {
    // The small addition keeps 0.285, which binary stores a hair under, from rounding down.
    let percent = (share * 100 + 1e-9).rounded(.toNearestOrAwayFromZero)
    guard percent.isFinite else { return 0 }
    return Int(min(max(percent, -1_000_000), 1_000_000))
  }

  /// A count with its thousands apart ("1,234").
  package static func count(_ count: Int) -> String {
    if (0..<1000).contains(count) { return String(count) }
    let digits = String(count.magnitude)
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    return count < 0 ? "-\(grouped)" : grouped
  }

  /// The marks of a row in square brackets ("[c]", "[low][u]"), or nil where it has none.
  package static func marks(_ row: PublishedRow) -> String? {
    guard let mark = row.mark, !mark.isEmpty else { return nil }
    let symbols = mark.split(separator: " ")
    return symbols.isEmpty ? nil : symbols.map { "[\($0)]" }.joined()
  }

  /// What stands for a figure that is not there: its mark, never a blank.
  ///
  /// A row whose figures are missing without a mark reads "[x]", not available.
  package static func hidden(_ row: PublishedRow) -> String {
    marks(row) ?? "[x]"
  }

  /// The share as a table shows it, with any mark: "43%", "2% [u]" or "[c]".
  package static func shareCell(_ row: PublishedRow) -> String {
    guard let share = share(row.share) else { return hidden(row) }
    return marks(row).map { "\(share) \($0)" } ?? share
  }

  /// The count as a table shows it: "61", or its mark where it is not shown.
  package static func countCell(_ row: PublishedRow) -> String {
    row.count.map(count) ?? hidden(row)
  }

  /// Share and count in one cell: "43% (61)", "2% (4) [u]" or "[c]".
  package static func pairCell(_ row: PublishedRow) -> String {
    let pair =
      switch (share(row.share), row.count) {
      case (.some(let share), .some(let count)): "\(share) (\(self.count(count)))"
      case (.some(let share), .none): share
      case (.none, .some(let count)): self.count(count)
      case (.none, .none): hidden(row)
      }
    guard row.share != nil || row.count != nil, let marks = marks(row) else { return pair }
    return "\(pair) \(marks)"
  }

  /// The interval ("35% to 51%"), or nil where there is none.
  package static func interval(_ row: PublishedRow) -> String? {
    guard let low = share(row.low), let high = share(row.high) else { return nil }
    return "\(low) to \(high)"
  }

  /// Why a whole group is not shown, where no note of the breakdown says more.
  ///
  /// Not always that too few answered: a larger group may be hidden to keep a small one safe.
  package static let hiddenGroup = "so that nobody can be picked out"
}
