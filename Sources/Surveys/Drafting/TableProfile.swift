internal import ExportTables

/// What every column of an export holds, from one pass over all its rows.
struct TableProfile: Sendable {
  /// By column, the first at 0.
  var columns: [ColumnProfile]
  /// By the group's number in the header.
  var groups: [Int: GroupProfile]

  /// Reads through `table` once; header, trial and broken rows are left out.
  init(_ table: ExportTable, header: ExportHeader, threads: Int) {
    let width = header.columns.count
    let firstAnswer = Self.offset(of: header.firstRow - 1 + header.rowCount, in: table)
    let plan = Plan(header: header, firstAnswer: firstAnswer)
    let parts = table.scan(
      threads: threads, columns: max(width, table.columnCount, 1),
      makeState: { Part(width: width, groups: plan.groups.count) },
      body: { part, batch in part.add(batch, plan) })
    var cells = [DistinctCells](repeating: DistinctCells(), count: width)
    var groups = [GroupProfile](repeating: GroupProfile(), count: plan.groups.count)
    for part in parts {
      let firstRow = UInt32(clamping: part.firstRow)
      for column in cells.indices {
        cells[column].append(part.state.columns[column], firstRow: firstRow)
      }
      for group in groups.indices {
        groups[group].rowsWithOne += part.state.groups[group].rowsWithOne
        groups[group].rowsWithSeveral += part.state.groups[group].rowsWithSeveral
        groups[group].rowsWithRepeats += part.state.groups[group].rowsWithRepeats
      }
    }
    columns = cells.map(ColumnProfile.init)
    self.groups = Dictionary(
      zip(plan.groups.map(\.number), groups), uniquingKeysWith: { first, _ in first })
  }

  /// The byte at which the record after the first `count` starts.
  private static func offset(of count: Int, in table: ExportTable) -> Int {
    struct Found: Error { var offset: Int }
    var seen = 0
    do throws(Found) {
      try table.forEachBatch(columns: 1) { batch throws(Found) in
        if seen + batch.rowCount > count { throw Found(offset: batch.offset(ofRow: count - seen)) }
        seen += batch.rowCount
      }
      return .max
    } catch {
      return error.offset
    }
  }

  /// What is looked at, the same for every part of the file.
  fileprivate struct Plan: Sendable {
    var firstAnswer: Int
    var width: Int
    var test: [RecordFlag]
    /// The columns, from 0, of each question that has several.
    var groups: [(number: Int, columns: [Int])] = []
    /// Short cells that say that an option was not chosen.
    var notChosen: Set<[UInt8]>

    init(header: ExportHeader, firstAnswer: Int) {
      self.firstAnswer = firstAnswer
      width = header.columns.count
      test = header.test
      for column in header.columns where column.layout != .otherText {
        guard let number = column.group else { continue }
        if let last = groups.indices.last, groups[last].number == number {
          groups[last].columns.append(column.index - 1)
        } else {
          groups.append((number, [column.index - 1]))
        }
      }
      let words = ["0", "-", "n", "no", "na", "n/a", "false", "not selected", "unchecked", "off"]
      notChosen = Set(
        (words + header.dialect.notChosen.map(HeaderNormaliser.label)).map {
          Array($0.utf8)
        })
    }
  }

  fileprivate struct Part: Sendable {
    var columns: [DistinctCells]
    var groups: [GroupProfile]

    init(width: Int, groups: Int) {
      columns = [DistinctCells](repeating: DistinctCells(), count: width)
      self.groups = [GroupProfile](repeating: GroupProfile(), count: groups)
    }

    mutating func add(_ batch: borrowing CellBatch, _ plan: Plan) {
      let base = batch.base + batch.batchOffset
      var text: [UInt8] = []
      for row in 0..<batch.rowCount where isAnswer(batch, row, plan) {
        let number = UInt32(truncatingIfNeeded: batch.firstRowInPart + row)
        let cells = batch.cells + row * batch.columns
        for column in 0..<plan.width {
          let cell = cells[column]
          if cell.length == 0 { continue }
          if cell.needsUndoing {
            text.removeAll(keepingCapacity: true)
            cell.appendUnescaped(from: batch, to: &text)
            text.withUnsafeBufferPointer { text in
              if let start = text.baseAddress {
                columns[column].add(start, text.count, row: number)
              }
            }
          } else {
            columns[column].add(base + Int(cell.start), cell.length, row: number)
          }
        }
        for group in plan.groups.indices { addGroup(group, cells, base, plan) }
      }
    }

    private func isAnswer(_ batch: borrowing CellBatch, _ row: Int, _ plan: Plan) -> Bool {
      guard batch.offset(ofRow: row) >= plan.firstAnswer else { return false }
      let count = Int(batch.cellCounts[row])
      // A record with cells too few or too many has its answers in the wrong columns.
      guard count >= plan.width else { return false }
      guard count <= batch.columns,
        (plan.width..<count).allSatisfy({ batch.cells[row * batch.columns + $0].length == 0 })
      else { return false }
      let base = batch.base + batch.batchOffset
      for flag in plan.test where flag.column <= batch.columns && flag.column > 0 {
        let cell = batch.cells[row * batch.columns + flag.column - 1]
        let text = UnsafeBufferPointer(start: base + Int(cell.start), count: cell.length)
        if flag.condition.holds(for: text) { return false }
      }
      return true
    }

    private mutating func addGroup(
      _ group: Int, _ cells: UnsafePointer<Cell>, _ base: UnsafePointer<UInt8>, _ plan: Plan
    ) {
      var chosen = 0
      var repeats = false
      var seen: UInt64 = 0
      for column in plan.groups[group].columns where column < plan.width {
        let cell = cells[column]
        guard cell.length > 0 else { continue }
        let text = UnsafeBufferPointer(start: base + Int(cell.start), count: cell.length)
        if cell.length > 14 || !plan.notChosen.contains(Self.lowered(text)) { chosen += 1 }
        if cell.length <= 2, let place = Self.place(text) {
          if seen & (1 << UInt64(place & 63)) != 0 { repeats = true }
          seen |= 1 << UInt64(place & 63)
        } else {
          repeats = true
        }
      }
      if chosen == 1 { groups[group].rowsWithOne += 1 }
      if chosen > 1 { groups[group].rowsWithSeveral += 1 }
      if repeats { groups[group].rowsWithRepeats += 1 }
    }

    private static func lowered(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
      text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }

    private static func place(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
      var value = 0
      for byte in text {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
  }
}
