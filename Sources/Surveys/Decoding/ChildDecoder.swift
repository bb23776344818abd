internal import ExportTables

/// Says which of a respondent's children a row is about, where the columns say so and no cell does.
struct ChildDecoder: AnswerDecoder {
  private let plan: FieldPlan
  private let number: Int
  private var batchCount = 0
  private var count = 0

  init(_ plan: FieldPlan, number: Int) {
    self.plan = plan
    self.number = number
  }

  mutating func decode(_ batch: borrowing CellBatch, rows: inout RowVerdicts) {
    batchCount = batch.rowCount
  }

  mutating func keep(_ rows: borrowing RowVerdicts) { count += rows.acceptedCount }

  func isAnswered(atBatchRow row: Int) -> Bool { true }

  mutating func append(_ later: any AnswerDecoder) {
    if let later = later as? ChildDecoder { count += later.count }
  }

  mutating func column(arena: inout TextArena) -> AnswerColumn {
    switch plan.field.kind {
    case .singleChoice, .scale, .consent:
      let options = plan.field.categories.count
      let code =
        number <= options
        ? AnswerCode(option: number - 1) : AnswerCode(missing: .unreadable)
      return .codes([AnswerCode](repeating: code, count: count))
    case .number:
      var numbers = Numbers()
      numbers.values = [Double](repeating: Double(number), count: count)
      numbers.missing = [MissingReason?](repeating: nil, count: count)
      return .numbers(numbers)
    case .multipleChoice:
      var sets = OptionSets(optionCount: plan.field.categories.count)
      sets.words = [UInt64](repeating: 0, count: count * sets.wordsPerRow)
      sets.missing = [MissingReason?](repeating: .unreadable, count: count)
      return .sets(sets)
    case .ranking:
      var rankings = Rankings(optionCount: plan.field.categories.count)
      rankings.ranks = [UInt8](repeating: 0, count: count * plan.field.categories.count)
      rankings.missing = [MissingReason?](repeating: .unreadable, count: count)
      return .rankings(rankings)
    case .date:
      return .instants([Int64](repeating: DateDecoder.missing(.unreadable), count: count))
    case .identifier, .text, .otherText:
      let reference = arena.append(String(number))
      return .texts([TextReference](repeating: reference, count: count))
    }
  }
}
