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
  /// The same of the stamps that a tool writes for no date at all.
  private var stampsInBatch: [Int] = []
  private var stamps: [UInt32] = []
  /// How many cells there are of each form.
  private(set) var forms = DateForms()
  /// How many could be read either way.
  private(set) var undecided = 0
  /// The earliest date that is not such a stamp.
  private var earliest = Int64.max
  /// The order taken from another column, where nothing in this one decides it.
  var borrowed: DateOrder?

  init(_ plan: FieldPlan) {
    self.plan = plan
    format = plan.field.format.flatMap(DateFormat.init)
  }

  /// Why there is no date, as it is held among the instants.
  static func missing(_ reason: MissingReason) -> Int64 {
    Int64.min + Int64(MissingReason.allCases.firstIndex(of: reason) ?? 0)
  }

  /// 1 January 1980, midnight: what LimeSurvey writes where the date of an answer is not kept.
  private static let stamp = CivilDate(year: 1980, month: 1, day: 1).instant
  /// No survey of ours was answered before.
  private static let firstSurveys = CivilDate(year: 2000, month: 1, day: 1).instant

  mutating func decode(_ cells: borrowing CellBatch, rows: inout RowVerdicts) {
    let count = cells.rowCount
    eitherWayInBatch.removeAll(keepingCapacity: true)
    stampsInBatch.removeAll(keepingCapacity: true)
    guard let column = plan.column, column < cells.columns else {
      batch = [Int64](repeating: Self.missing(plan.absence), count: count)
      return
    }
    batch.removeAll(keepingCapacity: true)
    let base = cells.base + cells.batchOffset
    for row in 0..<count {
      let cell = cells.cells[row * cells.columns + column]
      if cell.length == 0 {
        batch.append(Self.missing(plan.missing.blank))
        continue
      }
      let bytes = UnsafeBufferPointer(start: base + Int(cell.start), count: cell.length)
      let instant: Int64
      if let iso = Self.isoInstant(bytes) {
        note(.yearFirst, row, column, &rows)
        instant = iso
      } else {
        instant = read(bytes, cells, row: row, column: column, rows: &rows)
      }
      if instant == Self.stamp, bytes.count > 10 {
        stampsInBatch.append(row)
      } else if instant >= Self.firstReal {
        earliest = min(earliest, instant)
      }
      batch.append(instant)
    }
  }

  private static let firstReal = Int64.min + Int64(MissingReason.allCases.count)

  /// Counts a form, and notes its first places for the column to be judged by in the end.
  private mutating func note(
    _ form: DateForm, _ row: Int, _ column: Int, _ rows: inout RowVerdicts
  ) {
    guard rows.isAnswer(row) else { return }
    forms.add(form)
    if !plan.isHidden, forms[form] <= FindingList.examplesKept {
      rows.note(
        .mixedDateForms, field: plan.shownField, row: row, column: column + 1, detail: .form(form))
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
    if let format, let date = format.read(bytes), date.isReal {
      note(.asTheSchemaSays, row, column, &rows)
      return date.instant
    }
    switch DateReading(bytes) {
    case .plain(let date) where date.isReal:
      let isYearFirst = bytes.drop { $0 <= 0x20 }.prefix(4).allSatisfy {
        (0x30...0x39).contains($0)
      }
      note(isYearFirst ? .yearFirst : .monthInWords, row, column, &rows)
      return date.instant
    case .serial(let date) where date.isReal:
      note(.serial, row, column, &rows)
      return date.instant
    case .numbers(let first, let second, let year, let time):
      let dayFirst = CivilDate(year: year, month: second, day: first, second: time)
      let monthFirst = CivilDate(year: year, month: first, day: second, second: time)
      switch (dayFirst.isReal, monthFirst.isReal) {
      case (true, true):
        note(.eitherWay, row, column, &rows)
        if first != second {
          if rows.isAnswer(row) { undecided += 1 }
          eitherWayInBatch.append(row)
        }
        return dayFirst.instant
      case (true, false):
        note(.dayFirst, row, column, &rows)
        return dayFirst.instant
      case (false, true):
        note(.monthFirst, row, column, &rows)
        return monthFirst.instant
      case (false, false): break
      }
    case .plain, .serial, nil: break
    }
    return readNone(bytes, cells, row: row, column: column, rows: &rows)
  }

  /// A cell that is no date: a reason for there being none, or damage.
  private func readNone(
    _ bytes: UnsafeBufferPointer<UInt8>, _ cells: borrowing CellBatch, row: Int, column: Int,
    rows: inout RowVerdicts
  ) -> Int64 {
    let text = cells.string(row: row, column: column)
    if let reason = plan.missing.reason(for: text) { return Self.missing(reason) }
    let code: FindingCode =
      DamagedText.isTimeWithoutHour(bytes)
      ? .damagedTime : DamagedText.isErrorValue(text) ? .errorValue : .unreadableDate
    if !plan.isHidden || code != .unreadableDate {
      rows.doubt(code, plan, row: row, column: column + 1)
    }
    return Self.missing(.unreadable)
  }

  mutating func reserve(_ rows: Int) {
    kept.reserveCapacity(rows)
  }

  mutating func keep(_ rows: borrowing RowVerdicts) {
    Self.keep(eitherWayInBatch, rows, from: kept.count, in: &eitherWay)
    Self.keep(stampsInBatch, rows, from: kept.count, in: &stamps)
    kept.appendKept(batch, rows)
  }

  /// Turns rows of the batch into places among those kept.
  private static func keep(
    _ marked: [Int], _ rows: borrowing RowVerdicts, from first: Int, in places: inout [UInt32]
  ) {
    guard !marked.isEmpty else { return }
    var place = first
    var next = marked[...]
    for row in 0..<rows.rowCount {
      let isKept = rows[row] == .accepted
      if next.first == row {
        next.removeFirst()
        if isKept { places.append(UInt32(truncatingIfNeeded: place)) }
      }
      if isKept { place += 1 }
    }
  }

  mutating func markNotAsked(_ rows: [Int]) {
    for row in rows where batch[row] == Self.missing(.skipped) {
      batch[row] = Self.missing(.notAsked)
    }
  }

  func isAnswered(atBatchRow row: Int) -> Bool { batch[row] > Self.firstReal }

  mutating func append(_ later: any AnswerDecoder) {
    guard let later = later as? DateDecoder else { return }
    let before = UInt32(truncatingIfNeeded: kept.count)
    for place in later.eitherWay { eitherWay.append(place &+ before) }
    for place in later.stamps { stamps.append(place &+ before) }
    kept += later.kept
    forms.add(later.forms)
    undecided += later.undecided
    earliest = min(earliest, later.earliest)
  }

  // MARK: The column as a whole

  /// The order that the column's own dates or the schema decide, or nil.
  var order: DateOrder? {
    if format != nil { return .dayFirst }
    let day = forms[.dayFirst]
    let month = forms[.monthFirst]
    return day == 0 && month == 0 ? nil : month > day ? .monthFirst : .dayFirst
  }

  /// The order the column is read in: its own, another column's, or its tool's.
  var orderTaken: DateOrder { order ?? borrowed ?? (plan.monthFirst ? .monthFirst : .dayFirst) }

  /// Whether the schema says how dates are written.
  var hasFormat: Bool { format != nil }

  /// How many dates decide the column's order: no other order can read them.
  var deciding: Int { forms[order == .monthFirst ? .monthFirst : .dayFirst] }

  /// Whether nothing in the column or the schema decides the order; a tool's habit is a guess only.
  var isOrderUndecided: Bool { undecided > 0 && order == nil }

  /// The places among the kept rows that hold a tool's stamp for "no date".
  ///
  /// A stamp in the tool's own column is one; in another it may be somebody's birthday, unless
  /// every other date there is of the years in which surveys were answered.
  var placeholders: [UInt32] {
    guard !stamps.isEmpty else { return [] }
    let isOwn = plan.isToolsOwn || earliest >= Self.firstSurveys && earliest != .max
    return isOwn || stamps.count >= 3 && earliest == .max ? stamps : []
  }

  mutating func column(arena: inout TextArena) -> AnswerColumn {
    defer {
      kept = []
      eitherWay = []
      stamps = []
    }
    for place in placeholders where Int(place) < kept.count {
      kept[Int(place)] = Self.missing(plan.missing.blank)
    }
    guard orderTaken == .monthFirst else { return .instants(kept) }
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
