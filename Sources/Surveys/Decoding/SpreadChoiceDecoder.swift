internal import ExportTables

/// Reads a question with one answer that the tool spreads over a column for each option.
struct SpreadChoiceDecoder: AnswerDecoder {
  private let plan: FieldPlan
  private var sets: OptionColumns
  private var batchCodes: [UInt16] = []
  private var kept: [AnswerCode] = []

  /// No option yet, and more than one; neither is a code of an answer.
  private static let none = AnswerCode.firstMissing - 1
  private static let several = AnswerCode.firstMissing - 2

  init(_ plan: FieldPlan) {
    self.plan = plan
    sets = OptionColumns(plan)
  }

  mutating func decode(_ batch: borrowing CellBatch, rows: inout RowVerdicts) {
    var codes = [UInt16](repeating: Self.none, count: batch.rowCount)
    var reasons = [MissingReason?](repeating: nil, count: batch.rowCount)
    sets.read(batch, plan, rows: &rows, reasons: &reasons) { row, option in
      let code = AnswerCode(option: option).rawValue
      codes[row] = codes[row] == Self.none || codes[row] == code ? code : Self.several
    }
    for row in codes.indices {
      if codes[row] == Self.none {
        codes[row] = AnswerCode(missing: reasons[row] ?? plan.missing.blank).rawValue
      } else if codes[row] == Self.several {
        codes[row] = AnswerCode(missing: .unreadable).rawValue
        rows.doubt(.unknownOption, plan, row: row, column: plan.columns.first?.index ?? 1)
      }
    }
    batchCodes = codes
    rows.mix(batchCodes) { UInt64($0) }
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
