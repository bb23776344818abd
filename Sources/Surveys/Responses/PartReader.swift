internal import ExportTables

/// Reads one part of an export: decodes batch after batch and keeps the rows that are responses.
///
/// One thread works on a part at a time; parts are joined in file order afterwards.
final class PartReader: @unchecked Sendable {
  private let plan: ReadPlan
  var decoders: [any AnswerDecoder]
  var verdicts = RowVerdicts()
  /// The kept rows, counted from 0 in this part.
  var rows: [UInt32] = []
  /// For each kept row a key by which a repeat is found: its identifier, or all its bytes.
  var keys: [UInt64] = []
  var answerHashes: [UInt64] = []
  /// For rows without an identifier: where their records start and end, to compare them in full.
  var counts = Reconciliation()
  var setAside: [SetAsideRow] = []
  /// In the rows' order; rows are counted from 0 in this part.
  var answersToMend: [AnswerToMend] = []
  /// Responses that were not finished, counted from 0 in this part: kept, or left out for it.
  private(set) var partialRows: [UInt32] = []
  private var partialInBatch: Set<Int> = []
  private var isFirstPart = false

  init(_ plan: ReadPlan) {
    self.plan = plan
    decoders = plan.makeDecoders()
    for position in decoders.indices { decoders[position].reserve(plan.rowsToExpect) }
    rows.reserveCapacity(plan.rowsToExpect)
    answerHashes.reserveCapacity(plan.rowsToExpect)
  }

  func read(_ batch: borrowing CellBatch) {
    let count = batch.rowCount
    if batch.firstRowInPart == 0 { isFirstPart = batch.offset(ofRow: 0) <= plan.dataStart }
    verdicts.begin(rowCount: count, firstRow: batch.firstRowInPart)
    counts.rows += count
    partialInBatch.removeAll(keepingCapacity: true)
    judgeRecords(batch)
    judgeTests(batch)
    for position in plan.order.prefix(plan.consentCount) {
      decoders[position].decode(batch, rows: &verdicts)
      judgeConsent(position, count)
    }
    judgePartials(batch)
    for position in plan.order.dropFirst(plan.consentCount) {
      decoders[position].decode(batch, rows: &verdicts)
      if plan.fields[position].field.role == .completion { judgeCompletion(position, count) }
    }
    judgeRequired(count)
    noteUnanswered(count)
    noteTimes(batch)
    for (field, by, option) in plan.routed {
      let notAsked = (0..<count).filter { decoders[by].option(atBatchRow: $0) != option }
      decoders[field].markNotAsked(notAsked)
    }
    for position in decoders.indices { decoders[position].keep(verdicts) }
    keep(batch)
    keepAnswersToMend()
  }

  /// Counts the partial responses' rows from `firstRow` on.
  func movePartialRows(by firstRow: UInt32) {
    for index in partialRows.indices { partialRows[index] &+= firstRow }
  }

  func appendPartialRows(of later: PartReader) { partialRows += later.partialRows }

  // MARK: The fate of rows

  /// Header rows, blank rows, and records that are not whole.
  private func judgeRecords(_ batch: borrowing CellBatch) {
    let expected = UInt32(plan.cellCount)
    for row in 0..<batch.rowCount {
      if isFirstPart, batch.firstRowInPart + row < plan.headerRecords {
        var problems = RecordProblems(rawValue: batch.problems[row])
        // A heading is read well enough without a character, and its file's reader has said so.
        if plan.hasByteRemark { problems.remove(.invalidUTF8) }
        if let code = gravest(problems) {
          verdicts.note(code, field: nil, row: row, column: nil)
        }
        verdicts.decide(row, .header)
        counts.header += 1
        continue
      }
      if !plan.leftOut.isEmpty, plan.leftOut.contains(batch.offset(ofRow: row)) {
        verdicts.decide(row, .quarantined)
        counts.quarantined += 1
        counts.leftOut += 1
        continue
      }
      let cellCount = batch.cellCounts[row]
      // A record hardly longer than its separators may be blank; no other needs looking at.
      let length = batch.starts[row + 1] - batch.starts[row]
      if length <= cellCount &+ 64, isBlank(batch, row) {
        verdicts.decide(row, .blank)
        verdicts.note(.blankRow, field: nil, row: row, column: nil)
        counts.blank += 1
        continue
      }
      let problems = RecordProblems(rawValue: batch.problems[row])
      if !problems.isEmpty, let code = gravest(problems) {
        setAside(row, code, batch.firstRowInPart)
      } else if cellCount != expected, !isOnlyCut(cellCount, expected),
        !hasOnlyBlankExtras(batch, row)
      {
        setAside(row, .misalignedRow, batch.firstRowInPart)
      } else if problems.contains(.strayQuote) {
        verdicts.note(.strayQuote, field: nil, row: row, column: nil)
      }
    }
  }

  private func gravest(_ problems: RecordProblems) -> FindingCode? {
    if problems.contains(.unclosedQuote) { return .unclosedQuote }
    if problems.contains(.nulByte) { return .nulByte }
    if problems.contains(.invalidUTF8) { return .undecodableText }
    if problems.contains(.cellTooLong) || problems.contains(.recordTooLong) { return .cellTooLong }
    return nil
  }

  private func setAside(
    _ row: Int, _ code: FindingCode, _ firstRow: Int, field: Int? = nil, column: Int? = nil
  ) {
    verdicts.decide(row, .quarantined)
    counts.quarantined += 1
    verdicts.findings.add(
      code, field: field, row: firstRow + row, column: column,
      expected: code == .misalignedRow ? plan.cellCount : nil)
    if setAside.count < Validation.mostSetAside {
      setAside.append(SetAsideRow(row: firstRow + row, code: code, field: field))
    }
  }

  private func isBlank(_ batch: borrowing CellBatch, _ row: Int) -> Bool {
    let start = batch.base + batch.offset(ofRow: row)
    let length = Int(batch.starts[row + 1] - batch.starts[row])
    let delimiter = batch.dialect.delimiter
    for offset in 0..<length {
      let byte = start[offset]
      let isNothing =
        byte == delimiter || byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) || byte == 0x22
      if !isNothing { return false }
    }
    return true
  }

  /// Whether a record is only without the blank cells at its end, as all of the file's may be.
  private func isOnlyCut(_ cellCount: UInt32, _ expected: UInt32) -> Bool {
    plan.cutsBlanks && cellCount < expected && cellCount > 0
  }

  /// Whether a record is only longer than it should be by cells with nothing in them.
  private func hasOnlyBlankExtras(_ batch: borrowing CellBatch, _ row: Int) -> Bool {
    let cellCount = Int(batch.cellCounts[row])
    guard cellCount > plan.cellCount, cellCount <= batch.columns else { return false }
    return (plan.cellCount..<cellCount).allSatisfy {
      batch.cells[row * batch.columns + $0].length == 0
    }
  }

  /// Test responses, by the tool's own columns.
  private func judgeTests(_ batch: borrowing CellBatch) {
    for flag in plan.isTest where flag.column <= batch.columns {
      for row in 0..<batch.rowCount
      where verdicts.isAnswer(row) && holds(batch, row, flag) {
        judgeTest(row)
      }
    }
  }

  /// Partial responses, by the tool's own columns; those who did not consent have gone before.
  private func judgePartials(_ batch: borrowing CellBatch) {
    for flag in plan.isPartial where flag.column <= batch.columns {
      for row in 0..<batch.rowCount
      where verdicts.isAnswer(row) && holds(batch, row, flag) {
        judgePartial(row)
      }
    }
  }

  private func holds(_ batch: borrowing CellBatch, _ row: Int, _ flag: RecordFlag) -> Bool {
    let column = flag.column - 1
    guard batch.cells[row * batch.columns + column].needsUndoing else {
      return flag.condition.holds(for: batch.bytes(row: row, column: column))
    }
    var text: [UInt8] = []
    batch.appendUnescaped(row: row, column: column, to: &text)
    return text.withUnsafeBufferPointer { flag.condition.holds(for: $0) }
  }

  private func judgeTest(_ row: Int) {
    verdicts.note(.testResponse, field: nil, row: row, column: nil)
    verdicts.decide(row, .test)
    counts.test += 1
  }

  /// Two columns may both say that a response is partial; it is counted once, when it is kept or
  /// left out.
  private func judgePartial(_ row: Int) {
    guard partialInBatch.insert(row).inserted else { return }
    if plan.completeOnly { verdicts.decide(row, .partialLeftOut) }
  }

  /// Those who did not consent, or did not say that they do, are discarded.
  private func judgeConsent(_ position: Int, _ count: Int) {
    guard !plan.fields[position].columns.isEmpty else { return }
    let categories = plan.fields[position].field.categories
    for row in 0..<count where verdicts.isAnswer(row) {
      if let option = decoders[position].option(atBatchRow: row),
        categories.indices.contains(option), Consent.isGiven(by: categories[option])
      {
        continue
      }
      verdicts.note(.consentRefused, field: nil, row: row, column: nil)
      verdicts.decide(row, .refused)
      counts.refused += 1
    }
  }

  private func judgeCompletion(_ position: Int, _ count: Int) {
    let categories = plan.fields[position].field.categories
    for row in 0..<count where verdicts.isAnswer(row) {
      guard let option = decoders[position].option(atBatchRow: row),
        categories.indices.contains(option)
      else { continue }
      switch categories[option].value.lowercased() {
      case "test", "preview", "survey_preview": judgeTest(row)
      case "partial", "incomplete", "no", "false", "0": judgePartial(row)
      default: break
      }
    }
  }

  private func judgeRequired(_ count: Int) {
    for position in plan.order
    where plan.fields[position].field.required && !plan.fields[position].columns.isEmpty
      && plan.fields[position].field.kind != .consent
    {
      let routing = plan.routed.first { $0.field == position }
      for row in 0..<count
      where verdicts.isAnswer(row) && !decoders[position].isAnswered(atBatchRow: row) {
        // Nothing is required of those who were not asked.
        if let routing, decoders[routing.by].option(atBatchRow: row) != routing.option { continue }
        setAside(
          row, .requiredMissing, verdicts.firstRow, field: position,
          column: plan.fields[position].columns.first?.index)
      }
    }
  }

  /// Responses that answer nothing: somebody looked in, and left.
  private func noteUnanswered(_ count: Int) {
    guard !plan.questions.isEmpty else { return }
    for row in 0..<count where verdicts.isAnswer(row) && !verdicts.doubtedRows.contains(row) {
      if plan.questions.contains(where: { decoders[$0].isAnswered(atBatchRow: row) }) { continue }
      verdicts.note(.unansweredResponse, field: nil, row: row, column: nil)
    }
  }

  /// Times of the tool's own that have lost their hour.
  private func noteTimes(_ batch: borrowing CellBatch) {
    for column in plan.times where column < batch.columns {
      for row in 0..<batch.rowCount
      where verdicts.isAnswer(row)
        && DamagedText.isTimeWithoutHour(batch.bytes(row: row, column: column))
      {
        verdicts.note(.damagedTime, field: nil, row: row, column: column + 1)
      }
    }
  }

  // MARK: Keeping

  /// Keeps the batch's answers to mend in the rows' order, so that where the list ends does not
  /// depend on where the file was cut.
  private func keepAnswersToMend() {
    guard !verdicts.answersToMend.isEmpty, answersToMend.count < Validation.mostSetAside else {
      return
    }
    let sorted = verdicts.answersToMend.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    answersToMend += sorted.prefix(Validation.mostSetAside - answersToMend.count)
  }

  private func keep(_ batch: borrowing CellBatch) {
    answerHashes.appendKept(verdicts.answerHashes, verdicts)
    let first = UInt32(truncatingIfNeeded: batch.firstRowInPart)
    for row in partialInBatch.sorted()
    where verdicts.isAnswer(row) || verdicts[row] == .partialLeftOut {
      partialRows.append(first &+ UInt32(truncatingIfNeeded: row))
    }
    let needsKeys = plan.identifier == nil
    for row in 0..<batch.rowCount where verdicts.isAnswer(row) {
      rows.append(first &+ UInt32(truncatingIfNeeded: row))
      if needsKeys { keys.append(recordHash(batch, row)) }
    }
    counts.accepted += verdicts.acceptedCount
  }

  /// A hash of a record's bytes, for exports in which nothing identifies a response.
  private func recordHash(_ batch: borrowing CellBatch, _ row: Int) -> UInt64 {
    let raw = UnsafeRawPointer(batch.base + batch.offset(ofRow: row))
    var length = Int(batch.starts[row + 1] - batch.starts[row])
    // The last record may lack the line end the others have.
    while length > 0, [0x0A, 0x0D].contains(raw.load(fromByteOffset: length - 1, as: UInt8.self)) {
      length -= 1
    }
    var value = UInt64(truncatingIfNeeded: length)
    var at = 0
    while at + 8 <= length {
      value =
        (value ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
      value ^= value >> 32
      at += 8
    }
    while at < length {
      value =
        (value ^ UInt64(raw.load(fromByteOffset: at, as: UInt8.self))) &* 0xFF51_AFD7_ED55_8CCD
      at += 1
    }
    return value ^ (value >> 33)
  }
}
