import Breakdowns

/// An attacker who knows nothing of how figures are protected: tries every table of whole numbers.
///
/// Knows what is published of a single-choice question by groups, the size of every group and how many
/// are in none, and finds what each cell can be.
struct BruteForceAttacker {
  /// For each group (and last those in none) and option, the least and the largest possible count.
  var least: [[Int]] = []
  var most: [[Int]] = []

  /// `sizes` are the true sizes of the groups, and last of those in none.
  init(_ breakdown: PublishedBreakdown, options: [String], groups: [String], sizes: [Int]) {
    let rows: [[PublishedRow]] = groups.map { breakdown.rows(of: $0) } + [[]]
    let everybody = breakdown.rows(of: nil)
    let candidates = zip(rows, sizes).map { rows, size in
      Self.compositions(of: size, into: options.count).filter { cells in
        rows.allSatisfy { Self.fits($0, cells, options) }
      }
    }
    // A partial sum is kept by what everybody's rows tell of it.
    let blocks: [[Int]] = everybody.filter { $0.count != nil }.map { row in
      (row.merges.isEmpty ? [row.option] : row.merges).compactMap { options.firstIndex(of: $0) }
    }
    let target = Self.pack(everybody.compactMap(\.count))
    func project(_ cells: [Int]) -> Int {
      Self.pack(blocks.map { $0.reduce(0) { $0 + cells[$1] } })
    }
    let projected = candidates.map { $0.map(project) }

    var before: [Set<Int>] = [[0]]
    for one in projected {
      var next: Set<Int> = []
      for sum in before[before.count - 1] { for cells in one { next.insert(sum + cells) } }
      before.append(next)
    }
    var after: [Set<Int>] = [[target]]
    for one in projected.reversed() {
      var next: Set<Int> = []
      for sum in after[after.count - 1] { for cells in one { next.insert(sum - cells) } }
      after.append(next)
    }
    after.reverse()

    for position in candidates.indices {
      var low = [Int](repeating: .max, count: options.count)
      var high = [Int](repeating: .min, count: options.count)
      for (cells, shadow) in zip(candidates[position], projected[position]) {
        let isPossible = before[position].contains { after[position + 1].contains($0 + shadow) }
        guard isPossible else { continue }
        for option in options.indices {
          low[option] = min(low[option], cells[option])
          high[option] = max(high[option], cells[option])
        }
      }
      least.append(low)
      most.append(high)
    }
  }

  private static func fits(_ row: PublishedRow, _ cells: [Int], _ options: [String]) -> Bool {
    guard let count = row.count else { return true }
    let values = row.merges.isEmpty ? [row.option] : row.merges
    return values.compactMap { options.firstIndex(of: $0) }.reduce(0) { $0 + cells[$1] } == count
  }

  private static func pack(_ counts: [Int]) -> Int {
    counts.reduce(0) { $0 << 12 + $1 }
  }

  static func compositions(of size: Int, into parts: Int) -> [[Int]] {
    guard parts > 1 else { return [[size]] }
    return (0...size).flatMap { first in
      compositions(of: size - first, into: parts - 1).map { [first] + $0 }
    }
  }
}
