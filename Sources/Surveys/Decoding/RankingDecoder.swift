internal import ExportTables
internal import Foundation

/// Reads a ranking: options joined in one cell in order of preference, or a column for each option
/// holding its place.
struct RankingDecoder: AnswerDecoder {
  private let plan: FieldPlan
  private let splitter: AnswerSplitter
  private let optionCount: Int
  private var batch: Rankings
  private var kept: Rankings

  init(_ plan: FieldPlan) {
    self.plan = plan
    splitter = AnswerSplitter(plan.field, layout: plan.layout)
    optionCount = plan.field.categories.count
    batch = Rankings(optionCount: optionCount)
    kept = batch
  }

  mutating func decode(_ cells: borrowing CellBatch, rows: inout RowVerdicts) {
    let count = cells.rowCount
    batch.ranks = [UInt8](repeating: 0, count: count * optionCount)
    batch.missing = [MissingReason?](repeating: nil, count: count)
    guard !plan.columns.isEmpty else {
      batch.missing = [MissingReason?](repeating: plan.absence, count: count)
      return
    }
    let inColumns = plan.columns.contains { $0.option != nil }
    for row in 0..<count {
      if inColumns {
        decodeColumns(cells, row: row, rows: &rows)
      } else {
        decodeJoined(cells, row: row, rows: &rows)
      }
      for option in 0..<optionCount {
        rows.answerHashes[row] =
          (rows.answerHashes[row] ^ UInt64(batch.ranks[row * optionCount + option]))
          &* 0x9E37_79B9_7F4A_7C15
      }
    }
  }

  private mutating func decodeColumns(
    _ cells: borrowing CellBatch, row: Int, rows: inout RowVerdicts
  ) {
    var any = false
    var reason: MissingReason?
    for column in plan.columns {
      guard let option = column.option, column.index <= cells.columns else { continue }
      let text = cells.string(row: row, column: column.index - 1)
        .trimmingCharacters(in: .whitespacesAndNewlines)
      if text.isEmpty { continue }
      if let given = plan.missing.reason(for: text) {
        reason = reason ?? given
        continue
      }
      let digits = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
      if let place = UInt8(digits), place >= 1, Int(place) <= max(optionCount, 1) {
        batch.ranks[row * optionCount + option] = place
        any = true
      } else {
        reason = .unreadable
        if rows.isAnswer(row) {
          rows.note(.unreadableNumber, field: plan.position, row: row, column: column.index)
        }
      }
    }
    if !any { batch.missing[row] = reason ?? plan.missing.blank }
  }

  private mutating func decodeJoined(
    _ cells: borrowing CellBatch, row: Int, rows: inout RowVerdicts
  ) {
    guard let column = plan.column, column < cells.columns else { return }
    let text = cells.string(row: row, column: column)
    if let reason = plan.missing.reason(for: text) {
      batch.missing[row] = reason
      return
    }
    var place: UInt8 = 0
    for answer in splitter.answers(in: text) {
      guard case .option(let option) = answer, place < 255 else {
        if rows.isAnswer(row) {
          rows.note(.unknownOption, field: plan.position, row: row, column: column + 1)
        }
        continue
      }
      if batch.ranks[row * optionCount + option] == 0 {
        place += 1
        batch.ranks[row * optionCount + option] = place
      }
    }
    if place == 0 { batch.missing[row] = .unreadable }
  }

  mutating func keep(_ rows: borrowing RowVerdicts) {
    kept.ranks.appendKept(batch.ranks, rows, width: optionCount)
    kept.missing.appendKept(batch.missing, rows)
  }

  mutating func markNotAsked(_ rows: [Int]) {
    for row in rows where batch.missing[row] == .skipped { batch.missing[row] = .notAsked }
  }

  func isAnswered(atBatchRow row: Int) -> Bool { batch.missing[row] == nil }

  mutating func append(_ later: any AnswerDecoder) {
    guard let later = later as? RankingDecoder else { return }
    kept.ranks += later.kept.ranks
    kept.missing += later.kept.missing
  }

  mutating func column(arena: inout TextArena) -> AnswerColumn {
    defer { kept = Rankings(optionCount: optionCount) }
    return .rankings(kept)
  }
}
