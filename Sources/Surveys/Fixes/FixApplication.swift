package import ExportTables

/// Corrections put into a copy of an export; the file itself is never touched.
///
/// A correction is used only where the record at its cell's row still has its key.
package struct FixApplication: Sendable {
  /// The export with its corrections.
  package let table: ExportTable
  /// The rows that are left out on purpose.
  package let leftOut: Set<Int>
  /// What became of each correction, in the order they were given.
  package let outcomes: [FixOutcome]

  package init(_ requests: [FixRequest], to table: ExportTable) {
    let places = FixPlaces(requests, in: table)
    var outcomes = requests.map { request in
      let refusal = places.refusal(of: request)
      return FixOutcome(request: request, row: places.row(of: request), refusal: refusal)
    }
    var cells: [CellLocation: String] = [:]
    var leftOut: Set<Int> = []
    // From the end, so that the last correction of a cell is the one that counts.
    for index in outcomes.indices.reversed() where outcomes[index].isApplied {
      guard let row = outcomes[index].row else { continue }
      switch outcomes[index].request.correction {
      case .leaveOutRow: leftOut.insert(row)
      case .text(let text):
        guard let cell = outcomes[index].request.cell else { continue }
        if cells[cell] == nil {
          cells[cell] = text
        } else {
          outcomes[index].refusal = .correctedAgain
        }
      }
    }
    self.outcomes = outcomes
    self.leftOut = leftOut
    self.table = cells.isEmpty ? table : table.replacing(cells)
  }

  /// How many corrections agree with the export at their places: how well the two belong together.
  package static func fitting(_ requests: [FixRequest], in table: ExportTable) -> [Bool] {
    let places = FixPlaces(requests, in: table)
    return requests.map { places.agrees($0) }
  }
}

/// Where corrections fall in an export.
private struct FixPlaces {
  private var keys: [Int: String] = [:]
  private var widths: [Int: Int] = [:]
  /// Only worked out where a key is not at its place.
  private var rowsByKey: [String: [Int]] = [:]
  private var isOtherFile: Set<String> = []

  init(_ requests: [FixRequest], in table: ExportTable) {
    let rows = Set(requests.flatMap { [$0.cell?.row, $0.row].compactMap(\.self) })
    for (row, cells) in RecordKeys.records(rows, of: table) {
      keys[row] = RecordKeys.key(of: cells)
      widths[row] = cells.count
    }
    guard requests.contains(where: { !agrees($0) }) else { return }
    rowsByKey = RecordKeys.rowsByKey(of: table)
    for file in Set(requests.map(\.file)) {
      let known = requests.contains { $0.file == file && rowsByKey[$0.key] != nil }
      if !known { isOtherFile.insert(file) }
    }
  }

  /// The row a correction is about: its cell's, or its own, or the one that has its key.
  func row(of request: FixRequest) -> Int? {
    if let row = request.cell?.row ?? request.row { return row }
    guard !request.namesCell, let rows = rowsByKey[request.key], rows.count == 1 else { return nil }
    return rows[0]
  }

  func agrees(_ request: FixRequest) -> Bool {
    guard let row = request.cell?.row ?? request.row else { return false }
    return keys[row] == request.key
  }

  func refusal(of request: FixRequest) -> FixRefusal? {
    if !agrees(request) {
      if isOtherFile.contains(request.file) { return .otherFile }
      guard let row = row(of: request) else { return .unknownCell }
      if let found = rowsByKey[request.key] {
        guard found.contains(row) else {
          return found.count == 1 ? .rowMoved(to: found[0]) : .rowChanged
        }
      } else {
        return keys[row] == nil ? .noSuchRow : .rowChanged
      }
    }
    switch request.correction {
    case .leaveOutRow: return nil
    case .text:
      guard request.namesCell else { return .wholeRow }
      guard let cell = request.cell, cell.column <= widths[cell.row] ?? 0 else {
        return .unknownCell
      }
      return nil
    }
  }
}
