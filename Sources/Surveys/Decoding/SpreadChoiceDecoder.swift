internal import ExportTables

/// Reads a question with one answer that the tool spreads over a column for each option.
struct SpreadChoiceDecoder: AnswerDecoder {
  private let plan: FieldPlan
  private var sets: OptionColumns
  private var batchCodes: [UInt16] = []
  private var kept: [AnswerCode] = []

  init(_ plan: FieldPlan) {
    self.plan = plan
    sets = OptionColumns(plan)
  }

  mutating func decode(_ batch: borrowing CellBatch, rows: inout RowVerdicts) {
    batchCodes.removeAll(keepingCapacity: true)
    for row in 0..<batch.rowCount {
      var chosen: [Int] = []
      let reason = sets.read(batch, row: row) { chosen.append($0) }
      let code: AnswerCode
      switch chosen.count {
      case 0: code = AnswerCode(missing: reason ?? plan.missing.blank)
      case 1: code = AnswerCode(option: chosen[0])
      default:
        code = AnswerCode(missing: .unreadable)
        if rows.isAnswer(row) {
          rows.note(
            .unknownOption, field: plan.position, row: row, column: plan.columns.first?.index)
        }
      }
      batchCodes.append(code.rawValue)
      rows.answerHashes[row] =
        (rows.answerHashes[row] ^ UInt64(code.rawValue)) &* 0x9E37_79B9_7F4A_7C15
    }
  }

  mutating func keep(_ rows: borrowing RowVerdicts) {
    for row in 0..<rows.rowCount where rows[row] == .accepted {
      kept.append(AnswerCode(rawValue: batchCodes[row]))
    }
  }

  mutating func markNotAsked(_ rows: [Int]) {
    for row in rows where AnswerCode(rawValue: batchCodes[row]).missing == .skipped {
      batchCodes[row] = AnswerCode(missing: .notAsked).rawValue
    }
  }

  func option(atBatchRow row: Int) -> Int? { AnswerCode(rawValue: batchCodes[row]).option }

  func isAnswered(atBatchRow row: Int) -> Bool {
    AnswerCode(rawValue: batchCodes[row]).option != nil
  }

  mutating func append(_ later: any AnswerDecoder) {
    if let later = later as? SpreadChoiceDecoder { kept += later.kept }
  }

  mutating func column(arena: inout TextArena) -> AnswerColumn {
    defer { kept = [] }
    return .codes(kept)
  }
}
