internal import ExportTables
internal import Foundation

/// Reads dates and times, deciding the order of day and month once for the whole column.
struct DateDecoder: AnswerDecoder {
  private let plan: FieldPlan
  private let format: DateFormat?
  private var batch: [Int64] = []
  private var kept: [Int64] = []
  /// The rows of the batch, and the places among those kept, that either order could read: only
  /// these are turned round when the column turns out to have the month first.
  private var eitherWayInBatch: [Int] = []
  private var eitherWay: [UInt32] = []
  /// How many cells can only be read with the day first, and with the month first.
  private(set) var dayFirstEvidence = 0
  private(set) var monthFirstEvidence = 0
  /// How many could be read either way.
  private(set) var undecided = 0

  init(_ plan: FieldPlan) {
    self.plan = plan
    format = plan.field.format.flatMap(DateFormat.init)
  }

  /// Why there is no date, as it is held among the instants.
  static func missing(_ reason: MissingReason) -> Int64 {
    Int64.min + Int64(MissingReason.allCases.firstIndex(of: reason) ?? 0)
  }

  mutating func decode(_ cells: borrowing CellBatch, rows: inout RowVerdicts) {
    let count = cells.rowCount
    guard let column = plan.column, column < cells.columns else {
      batch = [Int64](repeating: Self.missing(plan.absence), count: count)
      eitherWayInBatch = []
      return
    }
    batch.removeAll(keepingCapacity: true)
    eitherWayInBatch.removeAll(keepingCapacity: true)
    let base = cells.base + cells.batchOffset
    for row in 0..<count {
      let cell = cells.cells[row * cells.columns + column]
      if cell.length == 0 {
        batch.append(Self.missing(plan.missing.blank))
        continue
      }
      let bytes = UnsafeBufferPointer(start: base + Int(cell.start), count: cell.length)
      if let instant = Self.isoInstant(bytes) {
        batch.append(instant)
        continue
      }
      batch.append(read(bytes, cells, row: row, column: column, rows: &rows))
    }
  }

  /// `2024-03-01 10:22:33`, the commonest form, without branches on its parts.
  @inline(__always)
  private static func isoInstant(_ b: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard b.count == 19, b[4] == 0x2D, b[7] == 0x2D, b[10] == 0x20 || b[10] == 0x54, b[13] == 0x3A,
      b[16] == 0x3A
    else { return nil }
    var valid = true
    func pair(_ at: Int) -> Int {
      let tens = Int(b[at]) - 0x30
      let units = Int(b[at + 1]) - 0x30
      valid = valid && tens >= 0 && tens <= 9 && units >= 0 && units <= 9
      return tens * 10 + units
    }
    let year = pair(0) * 100 + pair(2)
    let month = pair(5)
    let day = pair(8)
    let hour = pair(11)
    let minute = pair(14)
    let second = pair(17)
    guard valid, hour < 24, minute < 60, second < 60 else { return nil }
    let date = CivilDate(
      year: year, month: month, day: day, second: hour * 3600 + minute * 60 + second)
    return date.isReal ? date.instant : nil
  }

  /// Reads any other form; the day is taken to come first until the column has decided.
  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ cells: borrowing CellBatch, row: Int, column: Int,
    rows: inout RowVerdicts
  ) -> Int64 {
    if let format, let date = format.read(bytes), date.isReal { return date.instant }
    let counts = rows.isAnswer(row)
    switch DateReading(bytes) {
    case .plain(let date) where date.isReal: return date.instant
    case .numbers(let first, let second, let year, let time):
      let dayFirst = CivilDate(year: year, month: second, day: first, second: time)
      let monthFirst = CivilDate(year: year, month: first, day: second, second: time)
      switch (dayFirst.isReal, monthFirst.isReal) {
      case (true, true):
        if first != second {
          if counts { undecided += 1 }
          eitherWayInBatch.append(row)
        }
        return dayFirst.instant
      case (true, false):
        if counts { dayFirstEvidence += 1 }
        return dayFirst.instant
      case (false, true):
        if counts { monthFirstEvidence += 1 }
        return monthFirst.instant
      case (false, false): break
      }
    case .plain, nil: break
    }
    let text = cells.string(row: row, column: column)
    if let reason = plan.missing.reason(for: text) { return Self.missing(reason) }
    if counts {
      rows.note(.unreadableDate, field: plan.position, row: row, column: column + 1)
    }
    return Self.missing(.unreadable)
  }

  mutating func reserve(_ rows: Int) {
    kept.reserveCapacity(rows)
  }

  mutating func keep(_ rows: borrowing RowVerdicts) {
    if !eitherWayInBatch.isEmpty {
      var place = kept.count
      var next = eitherWayInBatch[...]
      for row in 0..<rows.rowCount {
        let isKept = rows[row] == .accepted
        if next.first == row {
          next.removeFirst()
          if isKept { eitherWay.append(UInt32(truncatingIfNeeded: place)) }
        }
        if isKept { place += 1 }
      }
    }
    kept.appendKept(batch, rows)
  }

  mutating func markNotAsked(_ rows: [Int]) {
    for row in rows where batch[row] == Self.missing(.skipped) {
      batch[row] = Self.missing(.notAsked)
    }
  }

  func isAnswered(atBatchRow row: Int) -> Bool {
    batch[row] > Int64.min + Int64(MissingReason.allCases.count)
  }

  mutating func append(_ later: any AnswerDecoder) {
    guard let later = later as? DateDecoder else { return }
    let before = UInt32(truncatingIfNeeded: kept.count)
    for place in later.eitherWay { eitherWay.append(place &+ before) }
    kept += later.kept
    dayFirstEvidence += later.dayFirstEvidence
    monthFirstEvidence += later.monthFirstEvidence
    undecided += later.undecided
  }

  /// Whether nothing in the column or the schema decides the order; a tool's habit is a guess only.
  var isOrderUndecided: Bool {
    undecided > 0 && format == nil && dayFirstEvidence == 0 && monthFirstEvidence == 0
  }

  mutating func column(arena: inout TextArena) -> AnswerColumn {
    defer {
      kept = []
      eitherWay = []
    }
    let monthFirst =
      format == nil
      && (monthFirstEvidence > dayFirstEvidence
        || (monthFirstEvidence == 0 && dayFirstEvidence == 0 && plan.monthFirst))
    guard monthFirst else { return .instants(kept) }
    // Every cell that either order could read was taken with the day first: turn it round. One
    // that a single order could read, or that wrote its month in words or its year first, is right.
    for place in eitherWay where Int(place) < kept.count {
      var date = CivilDate(instant: kept[Int(place)])
      swap(&date.day, &date.month)
      kept[Int(place)] = date.instant
    }
    return .instants(kept)
  }
}
