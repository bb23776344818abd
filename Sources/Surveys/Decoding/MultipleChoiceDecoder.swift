internal import ExportTables

/// Reads a question with several answers: joined in one cell, or a column for each option.
struct MultipleChoiceDecoder: AnswerDecoder {
  private let plan: FieldPlan
  private let reader: ChoiceReader
  private let splitter: AnswerSplitter
  private var optionColumns: OptionColumns?
  private var memory = CellMemory()
  /// What the distinct joined cells came to; the memory holds their places here.
  private var joined: [JoinedCell] = []
  private var batch: OptionSets
  private var kept: OptionSets
  private let exclusive: [Bool]
  private let hasExclusive: Bool

  /// What one distinct cell of several answers means.
  private struct JoinedCell {
    var words: [UInt64]
    var missing: MissingReason?
    var isExclusiveBroken = false
    var doubt: CellMeaning?
    /// Whether the doubt is about the whole cell, so that its suggestion may stand in its place.
    var isWhole = false
  }

  private static let mostJoined = 4_000

  init(_ plan: FieldPlan) {
    self.plan = plan
    reader = ChoiceReader(plan)
    splitter = AnswerSplitter(plan.field, layout: plan.layout)
    if plan.columns.contains(where: { $0.option != nil }) { optionColumns = OptionColumns(plan) }
    batch = OptionSets(optionCount: plan.field.categories.count)
    kept = batch
    exclusive = plan.field.categories.map(\.exclusive)
    hasExclusive = exclusive.contains(true)
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
    if optionColumns != nil {
      decodeColumns(cells, rows: &rows)
    } else {
      decodeJoined(cells, rows: &rows)
    }
    for row in 0..<count {
      for word in 0..<width {
        rows.answerHashes[row] =
          (rows.answerHashes[row] ^ batch.words[row * width + word]) &* 0x9E37_79B9_7F4A_7C15
      }
    }
  }

  private mutating func decodeColumns(_ cells: borrowing CellBatch, rows: inout RowVerdicts) {
    let width = batch.wordsPerRow
    let blank = plan.missing.blank
    var reasons = [MissingReason?](repeating: nil, count: cells.rowCount)
    batch.words.withUnsafeMutableBufferPointer { words in
      optionColumns?.read(cells, plan, rows: &rows, reasons: &reasons) { row, option in
        words[row * width + option / 64] |= 1 << UInt64(option % 64)
      }
    }
    for row in 0..<cells.rowCount {
      var any: UInt64 = 0
      for word in 0..<width { any |= batch.words[row * width + word] }
      // Nothing was chosen: the tools do not tell a question left alone from one answered "none".
      if any == 0 { batch.missing[row] = reasons[row] ?? blank }
      if hasExclusive, any != 0 { checkExclusive(row: row, rows: &rows) }
    }
  }

  private mutating func decodeJoined(_ cells: borrowing CellBatch, rows: inout RowVerdicts) {
    guard let column = plan.column, column < cells.columns else { return }
    let width = batch.wordsPerRow
    let base = cells.base + cells.batchOffset
    for row in 0..<cells.rowCount {
      let cell = cells.cells[row * cells.columns + column]
      guard cell.length > 0 else {
        batch.missing[row] = plan.missing.blank
        continue
      }
      let pointer = base + Int(cell.start)
      let key = CellKey(pointer, cell.length)
      let meaning: JoinedCell
      if let known = memory.code(of: key, at: pointer), Int(known) < joined.count {
        meaning = joined[Int(known)]
      } else {
        meaning = read(cells.string(row: row, column: column))
        if joined.count >= Self.mostJoined {
          joined.removeAll(keepingCapacity: true)
          memory = CellMemory()
        }
        memory.remember(UInt16(joined.count), for: key, at: pointer)
        joined.append(meaning)
      }
      for word in 0..<width { batch.words[row * width + word] = meaning.words[word] }
      batch.missing[row] = meaning.missing
      if let doubt = meaning.doubt {
        let found = doubt.finding
        rows.doubt(
          found.code, plan, row: row, column: column + 1, detail: found.detail,
          suggestion: meaning.isWhole ? found.suggestion : nil)
      }
      if meaning.isExclusiveBroken { checkExclusive(row: row, rows: &rows) }
    }
  }

  /// The slow, exact reading of one cell's text.
  private func read(_ text: String) -> JoinedCell {
    let width = batch.wordsPerRow
    var cell = JoinedCell(words: [UInt64](repeating: 0, count: width))
    if let reason = plan.missing.reason(for: text) {
      cell.missing = reason
      return cell
    }
    let answers = splitter.answers(in: text)
    // Separators alone are as good as a blank cell.
    if answers.isEmpty { cell.missing = plan.missing.blank }
    var chosen = 0
    for answer in answers {
      var meaning: CellMeaning
      switch answer {
      case .option(let option): meaning = .option(option)
      case .variant(let option): meaning = .variant(option)
      case .text(let text): meaning = reader.meaning(ofUnknown: text)
      }
      if let option = meaning.option {
        cell.words[option / 64] |= 1 << UInt64(option % 64)
        chosen += 1
        if exclusive[option] { cell.isExclusiveBroken = true }
      }
      // One finding a cell: the gravest.
      if !meaning.isPlain,
        cell.doubt.map({ $0.finding.code.severity > meaning.finding.code.severity }) ?? true
      {
        cell.doubt = meaning
      }
    }
    cell.isWhole = answers.count == 1
    cell.isExclusiveBroken = cell.isExclusiveBroken && chosen > 1
    if chosen == 0, cell.missing == nil { cell.missing = .unreadable }
    return cell
  }

  private func checkExclusive(row: Int, rows: inout RowVerdicts) {
    guard rows.isAnswer(row) else { return }
    let chosen = exclusive.indices.filter { batch.contains(option: $0, row: row) }
    if chosen.count > 1, chosen.contains(where: { exclusive[$0] }) {
      rows.note(
        .exclusiveOption, field: plan.shownField, row: row, column: plan.columns.first?.index)
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
