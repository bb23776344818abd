internal import ExportTables

/// Reads a question with one answer in one column: `single_choice`, `consent` and a `scale` with
/// categories.
struct ChoiceDecoder: AnswerDecoder {
  private let plan: FieldPlan
  private let reader: ChoiceReader
  private var memory = CellMemory()
  private var misses: [Int] = []
  private var batchCodes: [UInt16] = []
  private var kept: [AnswerCode] = []

  init(_ plan: FieldPlan) {
    self.plan = plan
    reader = ChoiceReader(plan)
  }

  mutating func decode(_ batch: borrowing CellBatch, rows: inout RowVerdicts) {
    let count = batch.rowCount
    guard let column = plan.column, column < batch.columns else {
      let absent = AnswerCode(missing: plan.absence).rawValue
      batchCodes = [UInt16](repeating: absent, count: count)
      return
    }
    if batchCodes.count != count { batchCodes = [UInt16](repeating: 0, count: count) }
    let base = batch.base + batch.batchOffset
    misses.removeAll(keepingCapacity: true)
    batchCodes.withUnsafeMutableBufferPointer { codes in
      guard let codes = codes.baseAddress else { return }
      memory.look(
        up: batch.cells + column, stride: batch.columns, count: count, base: base,
        blank: AnswerCode(missing: plan.missing.blank).rawValue, codes: codes, misses: &misses)
    }
    for row in misses {
      let bytes = batch.bytes(row: row, column: column)
      guard let pointer = bytes.baseAddress else { continue }
      let key = CellKey(pointer, bytes.count)
      if let known = memory.code(of: key, at: pointer) {
        batchCodes[row] = known
      } else {
        let meaning = reader.meaning(of: batch.string(row: row, column: column))
        memory.remember(meaning.rawValue, for: key, at: pointer)
        batchCodes[row] = meaning.rawValue
      }
    }
    for row in batchCodes.indices {
      let meaning = CellMeaning(rawValue: batchCodes[row])
      if meaning.isPlain { continue }
      batchCodes[row] = meaning.answer.rawValue
      let found = meaning.finding
      rows.doubt(
        found.code, plan, row: row, column: column + 1, detail: found.detail,
        suggestion: found.suggestion)
    }
    rows.mix(batchCodes) { UInt64($0) }
  }

  mutating func reserve(_ rows: Int) {
    kept.reserveCapacity(rows)
  }

  mutating func keep(_ rows: borrowing RowVerdicts) {
    if rows.allAccepted {
      kept.append(contentsOf: batchCodes.lazy.map { AnswerCode(rawValue: $0) })
    } else {
      for row in 0..<rows.rowCount where rows[row] == .accepted {
        kept.append(AnswerCode(rawValue: batchCodes[row]))
      }
    }
  }

  mutating func markNotAsked(_ rows: [Int]) {
    let skipped = AnswerCode(missing: .skipped).rawValue
    let notAsked = AnswerCode(missing: .notAsked).rawValue
    for row in rows where batchCodes[row] == skipped { batchCodes[row] = notAsked }
  }

  func option(atBatchRow row: Int) -> Int? { AnswerCode(rawValue: batchCodes[row]).option }

  func isAnswered(atBatchRow row: Int) -> Bool {
    AnswerCode(rawValue: batchCodes[row]).option != nil
  }

  mutating func append(_ later: any AnswerDecoder) {
    if let later = later as? ChoiceDecoder { kept += later.kept }
  }

  mutating func column(arena: inout TextArena) -> AnswerColumn {
    defer { kept = [] }
    return .codes(kept)
  }
}
