internal import ExportTables
internal import Foundation

/// Reads a question with several answers: joined in one cell, or a column for each option.
struct MultipleChoiceDecoder: AnswerDecoder {
  private let plan: FieldPlan
  private let lookup: OptionLookup
  private let splitter: AnswerSplitter
  private var optionColumns: OptionColumns?
  private var batch: OptionSets
  private var kept: OptionSets
  private let exclusive: [Bool]

  init(_ plan: FieldPlan) {
    self.plan = plan
    lookup = OptionLookup(plan.field)
    splitter = AnswerSplitter(plan.field, layout: plan.layout)
    if plan.columns.contains(where: { $0.option != nil }) { optionColumns = OptionColumns(plan) }
    batch = OptionSets(optionCount: plan.field.categories.count)
    kept = batch
    exclusive = plan.field.categories.map(\.exclusive)
  }

  mutating func decode(_ cells: borrowing CellBatch, rows: inout RowVerdicts) {
    let count = cells.rowCount
    let width = batch.wordsPerRow
    batch.words = [UInt64](repeating: 0, count: count * width)
    batch.missing = [MissingReason?](repeating: nil, count: count)
    guard !plan.columns.isEmpty else {
      batch.missing = [MissingReason?](repeating: plan.absence, count: count)
      return
    }
    for row in 0..<count {
      if optionColumns != nil {
        decodeColumns(cells, row: row)
      } else {
        decodeJoined(cells, row: row, rows: &rows)
      }
      checkExclusive(row: row, rows: &rows)
      for word in 0..<width {
        rows.answerHashes[row] =
          (rows.answerHashes[row] ^ batch.words[row * width + word]) &* 0x9E37_79B9_7F4A_7C15
      }
    }
  }

  private mutating func decodeColumns(_ cells: borrowing CellBatch, row: Int) {
    let width = batch.wordsPerRow
    var words = [UInt64](repeating: 0, count: width)
    let reason = optionColumns?.read(cells, row: row) { option in
      words[option / 64] |= 1 << UInt64(option % 64)
    }
    if words.allSatisfy({ $0 == 0 }) {
      // Nothing was chosen: the tools do not tell a question left alone from one answered "none".
      batch.missing[row] = reason ?? plan.missing.blank
    }
    for word in 0..<width { batch.words[row * width + word] = words[word] }
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
    var unknown = false
    let answers = splitter.answers(in: text)
    // Separators alone are as good as a blank cell.
    if answers.isEmpty { batch.missing[row] = plan.missing.blank }
    for answer in answers {
      switch answer {
      case .option(let option): set(option, row: row)
      case .text:
        if let other = plan.otherOption { set(other, row: row) } else { unknown = true }
      }
    }
    if unknown {
      if rows.isAnswer(row) {
        rows.note(.unknownOption, field: plan.position, row: row, column: column + 1)
      }
      let width = batch.wordsPerRow
      if batch.words[(row * width)..<((row + 1) * width)].allSatisfy({ $0 == 0 }) {
        batch.missing[row] = .unreadable
      }
    }
  }

  private mutating func set(_ option: Int, row: Int) {
    batch.words[row * batch.wordsPerRow + option / 64] |= 1 << UInt64(option % 64)
  }

  private func checkExclusive(row: Int, rows: inout RowVerdicts) {
    guard exclusive.contains(true), rows.isAnswer(row) else { return }
    let chosen = exclusive.indices.filter { batch.contains(option: $0, row: row) }
    if chosen.count > 1, chosen.contains(where: { exclusive[$0] }) {
      rows.note(
        .exclusiveOption, field: plan.position, row: row, column: plan.columns.first?.index)
    }
  }

  mutating func reserve(_ rows: Int) {
    kept.words.reserveCapacity(rows * kept.wordsPerRow)
    kept.missing.reserveCapacity(rows)
  }

  mutating func keep(_ rows: borrowing RowVerdicts) {
    kept.words.appendKept(batch.words, rows, width: batch.wordsPerRow)
    kept.missing.appendKept(batch.missing, rows)
  }

  mutating func markNotAsked(_ rows: [Int]) {
    for row in rows where batch.missing[row] == .skipped { batch.missing[row] = .notAsked }
  }

  func isAnswered(atBatchRow row: Int) -> Bool { batch.missing[row] == nil }

  mutating func append(_ later: any AnswerDecoder) {
    guard let later = later as? MultipleChoiceDecoder else { return }
    kept.words += later.kept.words
    kept.missing += later.kept.missing
  }

  mutating func column(arena: inout TextArena) -> AnswerColumn {
    defer { kept = OptionSets(optionCount: plan.field.categories.count) }
    return .sets(kept)
  }
}
