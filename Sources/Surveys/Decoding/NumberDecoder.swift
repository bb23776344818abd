internal import ExportTables
internal import Foundation

/// Reads a number: `number`, and a `scale` without categories.
struct NumberDecoder: AnswerDecoder {
  private let plan: FieldPlan
  private var batch = Numbers()
  private var kept = Numbers()

  init(_ plan: FieldPlan) { self.plan = plan }

  mutating func decode(_ cells: borrowing CellBatch, rows: inout RowVerdicts) {
    let count = cells.rowCount
    guard let column = plan.column, column < cells.columns else {
      batch.values = [Double](repeating: 0, count: count)
      batch.missing = [MissingReason?](repeating: plan.absence, count: count)
      return
    }
    batch.values.removeAll(keepingCapacity: true)
    batch.missing.removeAll(keepingCapacity: true)
    let base = cells.base + cells.batchOffset
    let low = plan.field.minimum ?? -.infinity
    let high = plan.field.maximum ?? .infinity
    for row in 0..<count {
      let cell = cells.cells[row * cells.columns + column]
      var value = 0.0
      var missing: MissingReason?
      if cell.length == 0 {
        missing = plan.missing.blank
      } else if let whole = Self.wholeNumber(base + Int(cell.start), cell.length) {
        value = whole
      } else {
        let text = cells.string(row: row, column: column)
        missing = plan.missing.reason(for: text)
        if missing == nil {
          if let number = NumberText.number(
            text, isShare: high <= 1, isScale: plan.field.kind == .scale), isOfType(number)
          {
            value = number
          } else {
            missing = .unreadable
            rows.doubt(
              DamagedText.isErrorValue(text)
                ? .errorValue : DamagedText.isLost(text) ? .lostCharacters : .unreadableNumber,
              plan, row: row, column: column + 1)
          }
        }
      }
      if missing == nil, value < low || value > high {
        missing = .unreadable
        value = 0
        rows.doubt(.numberOutOfRange, plan, row: row, column: column + 1)
      }
      batch.values.append(value)
      batch.missing.append(missing)
    }
    rows.mix(batch.values) { $0.bitPattern }
  }

  /// Whether a number may stand in the clean column: one of whole numbers takes no others.
  private func isOfType(_ number: Double) -> Bool {
    plan.field.type != "integer" || (number == number.rounded() && abs(number) < 1e15)
  }

  /// The number that up to fifteen digits stand for, which is nearly every number in a survey.
  @inline(__always)
  private static func wholeNumber(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> Double? {
    guard length <= 15 else { return nil }
    var value = 0
    for offset in 0..<length {
      let digit = Int(bytes[offset]) - 0x30
      guard digit >= 0, digit <= 9 else { return nil }
      value = value * 10 + digit
    }
    return Double(value)
  }

  mutating func reserve(_ rows: Int) {
    kept.values.reserveCapacity(rows)
    kept.missing.reserveCapacity(rows)
  }

  mutating func keep(_ rows: borrowing RowVerdicts) {
    kept.values.appendKept(batch.values, rows)
    kept.missing.appendKept(batch.missing, rows)
  }

  mutating func markNotAsked(_ rows: [Int]) {
    for row in rows where batch.missing[row] == .skipped { batch.missing[row] = .notAsked }
  }

  func isAnswered(atBatchRow row: Int) -> Bool { batch.missing[row] == nil }

  mutating func append(_ later: any AnswerDecoder) {
    guard let later = later as? NumberDecoder else { return }
    kept.values += later.kept.values
    kept.missing += later.kept.missing
  }

  mutating func column(arena: inout TextArena) -> AnswerColumn {
    defer { kept = Numbers() }
    return .numbers(kept)
  }
}
