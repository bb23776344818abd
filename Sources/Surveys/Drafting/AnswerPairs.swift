internal import ExportTables
internal import Foundation

/// The answers of two exports of the same responses, side by side.
///
/// One in labels and one in codes tell together which code is which label.
struct AnswerPairs {
  /// How often each pair of answers stands in the same response, by the pair of columns.
  private var counts: [[Pair: Int]]
  private let columns: [(base: Int, other: Int)]

  private struct Pair: Hashable {
    var base: String
    var other: String
  }

  /// Further responses than this add nothing to what codes mean.
  private static let mostResponses = 50_000
  private static let longestAnswer = 300

  /// Lays the responses side by side by their identifiers; nil where few are in both.
  init?(
    _ base: ExportTable, _ baseHeader: ExportHeader, _ other: ExportTable,
    _ otherHeader: ExportHeader, identifiers: (base: Int, other: Int),
    columns: [(base: Int, other: Int)]
  ) {
    self.columns = columns
    counts = Array(repeating: [:], count: columns.count)
    var rows: [String: [String]] = [:]
    Self.read(base, baseHeader, key: identifiers.base, columns.map(\.base)) { key, cells in
      if rows[key] == nil { rows[key] = cells }
    }
    var met = 0
    var seen = 0
    var tallies = counts
    Self.read(other, otherHeader, key: identifiers.other, columns.map(\.other)) { key, cells in
      seen += 1
      guard let own = rows[key] else { return }
      met += 1
      for place in cells.indices where !own[place].isEmpty || !cells[place].isEmpty {
        tallies[place][Pair(base: own[place], other: cells[place]), default: 0] += 1
      }
    }
    guard met > 0, met * 2 >= min(seen, rows.count) else { return nil }
    counts = tallies
  }

  private static func read(
    _ table: ExportTable, _ header: ExportHeader, key: Int, _ columns: [Int],
    _ take: (String, [String]) -> Void
  ) {
    struct Enough: Error {}
    let first = header.firstRow - 1 + header.rowCount
    let width = max(header.columns.count, key, columns.max() ?? 0)
    var row = 0
    do throws(Enough) {
      try table.forEachBatch(columns: width) { batch throws(Enough) in
        for offset in 0..<batch.rowCount {
          row += 1
          guard row > first, batch.cellCounts[offset] > 0 else { continue }
          guard row <= Self.mostResponses else { throw Enough() }
          let name = cell(batch, offset, key)
          if !name.isEmpty { take(name, columns.map { cell(batch, offset, $0) }) }
        }
      }
    } catch {}
  }

  private static func cell(_ batch: borrowing CellBatch, _ row: Int, _ column: Int) -> String {
    guard column >= 1, column <= batch.columns else { return "" }
    let cell = batch.cells[row * batch.columns + column - 1]
    guard cell.length > 0, cell.length <= longestAnswer else { return "" }
    return cell.string(from: batch).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The answers of the base export that each answer of the other stands for, where it is always
  /// the same one; sorted by the other's.
  func meanings(of column: Int) -> [(other: String, base: String)] {
    guard counts.indices.contains(column) else { return [] }
    var meant: [String: [String: Int]] = [:]
    for (pair, count) in counts[column] where !pair.base.isEmpty && !pair.other.isEmpty {
      meant[pair.other, default: [:]][pair.base, default: 0] += count
    }
    return meant.keys.sorted().compactMap { other in
      guard let found = meant[other],
        let best = found.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })
      else { return nil }
      let all = found.values.reduce(0, +)
      return best.value * 50 >= all * 49 ? (other, best.key) : nil
    }
  }

  /// Whether two columns plainly hold the same answers in two forms: each answer of one always
  /// beside the same answer of the other, and blanks beside blanks.
  func isSameQuestion(_ column: Int) -> Bool {
    guard counts.indices.contains(column) else { return false }
    var agreeing = 0
    var all = 0
    let meanings = Dictionary(
      meanings(of: column).map { ($0.other, $0.base) }, uniquingKeysWith: { a, _ in a })
    for (pair, count) in counts[column] {
      all += count
      if !pair.base.isEmpty, meanings[pair.other] == pair.base { agreeing += count }
      // Ticks: what is blank in one may be "No" in the other.
      if pair.other.isEmpty || pair.base.isEmpty,
        Self.meansNo(pair.base + pair.other)
      {
        agreeing += count
      }
    }
    return all > 0 && agreeing * 20 >= all * 19
  }

  private static func meansNo(_ text: String) -> Bool {
    ["no", "n", "0", "n/a", "not selected", "unchecked", ""].contains(HeaderNormaliser.label(text))
  }
}
