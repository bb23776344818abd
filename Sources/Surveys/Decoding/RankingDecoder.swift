internal import ExportTables
internal import Foundation

/// Reads a ranking: options joined in one cell in order of preference, or a column for each option
/// holding its place.
struct RankingDecoder: AnswerDecoder {
  private let plan: FieldPlan
  private let splitter: AnswerSplitter
  private let reader: ChoiceReader
  private let optionCount: Int
  private var batch: Rankings
  private var kept: Rankings

  init(_ plan: FieldPlan) {
    self.plan = plan
    splitter = AnswerSplitter(plan.field, layout: plan.layout)
    reader = ChoiceReader(plan)
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
    let inPlaces = plan.columns.contains { $0.rank != nil }
    for row in 0..<count {
      if inPlaces {
        decodePlaces(cells, row: row, rows: &rows)
      } else if inColumns {
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
        rows.doubt(.unreadableNumber, plan, row: row, column: column.index)
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
    let answers = splitter.answers(in: text)
    var doubt: CellMeaning?
    for answer in answers {
      let meaning: CellMeaning
      switch answer {
      case .option(let option): meaning = .option(option)
      case .variant(let option): meaning = .variant(option)
      case .text(let text): meaning = reader.meaning(ofUnknown: text)
      }
      if !meaning.isPlain { doubt = doubt ?? meaning }
      guard let option = meaning.option, option < optionCount, place < 255 else { continue }
      if batch.ranks[row * optionCount + option] == 0 {
        place += 1
        batch.ranks[row * optionCount + option] = place
      }
    }
    if let found = doubt?.finding {
      rows.doubt(
        found.code, plan, row: row, column: column + 1, detail: found.detail,
        suggestion: answers.count == 1 ? found.suggestion : nil)
    }
    if place == 0 { batch.missing[row] = .unreadable }
  }

  /// A column for each place, holding the option that was given it.
  private mutating func decodePlaces(
    _ cells: borrowing CellBatch, row: Int, rows: inout RowVerdicts
  ) {
    var any = false
    var reason: MissingReason?
    for column in plan.columns {
      guard let place = column.rank.flatMap({ UInt8(exactly: $0) }), column.index <= cells.columns
      else { continue }
      let text = cells.string(row: row, column: column.index - 1)
      if text.allSatisfy(\.isWhitespace) { continue }
      let meaning = reader.meaning(of: text)
      if let option = meaning.option, option < optionCount {
        if batch.ranks[row * optionCount + option] == 0 {
          batch.ranks[row * optionCount + option] = place
        }
        any = true
      } else if meaning.answer.missing != .unreadable {
        reason = reason ?? meaning.answer.missing
      } else {
        reason = .unreadable
      }
      if !meaning.isPlain {
        let found = meaning.finding
        rows.doubt(
          found.code, plan, row: row, column: column.index, detail: found.detail,
          suggestion: found.suggestion)
      }
    }
    if !any { batch.missing[row] = reason ?? plan.missing.blank }
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
