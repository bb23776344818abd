internal import ExportTables

/// Reads one field's answers, batch by batch, into a column.
///
/// A batch is first decoded whole (`decode`), then, once every decoder has spoken and the fate of
/// each row is known, the rows that stay are kept (`keep`). Calls are per batch, never per cell, so
/// that each decoder's loop stays whole in one function.
protocol AnswerDecoder: Sendable {
  /// Decodes the field's cells of every row of `batch`, noting findings for rows that are answers.
  mutating func decode(_ batch: borrowing CellBatch, rows: inout RowVerdicts)

  /// Keeps the decoded answers of the rows that `verdicts` accepts, in order.
  mutating func keep(_ rows: borrowing RowVerdicts)

  /// Makes room for the answers of about `rows` rows, so that columns are not copied as they grow.
  mutating func reserve(_ rows: Int)

  /// Marks the blank answers of the given rows as not asked.
  mutating func markNotAsked(_ rows: [Int])

  /// The option decoded for each row of the current batch, for routing; nil where it has none.
  func option(atBatchRow row: Int) -> Int?

  /// Whether the current batch's row has any answer.
  func isAnswered(atBatchRow row: Int) -> Bool

  /// Takes over the answers of the decoder of the next part of the file.
  mutating func append(_ later: any AnswerDecoder)

  /// The finished column; text that had to be copied goes to the end of `arena`.
  mutating func column(arena: inout TextArena) -> AnswerColumn
}

extension AnswerDecoder {
  mutating func reserve(_ rows: Int) {}
  mutating func markNotAsked(_ rows: [Int]) {}
  func option(atBatchRow row: Int) -> Int? { nil }
}

/// What becomes of each row of a batch, and what was found on the way.
struct RowVerdicts {
  enum Fate: UInt8 {
    case accepted, header, blank, test, refused, quarantined, partialLeftOut
  }

  private(set) var fates: [Fate] = []
  /// A running hash of each row's answers, for finding rows that are alike.
  var answerHashes: [UInt64] = []
  var findings = FindingList()
  /// The batch's answers that could not be read, or were read with doubt; rows as findings count.
  var answersToMend: [AnswerToMend] = []
  /// The rows of the batch in which there is an answer that nobody could read for sure.
  private(set) var doubtedRows: Set<Int> = []
  /// The row, counted from 0 in this part of the file, of the batch's first record.
  private(set) var firstRow = 0
  private(set) var acceptedCount = 0
  private(set) var allAccepted = true

  mutating func begin(rowCount: Int, firstRow: Int) {
    self.firstRow = firstRow
    answersToMend.removeAll(keepingCapacity: true)
    doubtedRows.removeAll(keepingCapacity: true)
    fates.removeAll(keepingCapacity: true)
    fates.append(contentsOf: repeatElement(.accepted, count: rowCount))
    answerHashes.removeAll(keepingCapacity: true)
    answerHashes.append(contentsOf: repeatElement(0, count: rowCount))
    acceptedCount = rowCount
    allAccepted = true
  }

  var rowCount: Int { fates.count }

  subscript(row: Int) -> Fate { fates[row] }

  /// Gives a row its fate, unless it has one already.
  mutating func decide(_ row: Int, _ fate: Fate) {
    guard fates[row] == .accepted, fate != .accepted else { return }
    fates[row] = fate
    acceptedCount -= 1
    allAccepted = false
  }

  func isAnswer(_ row: Int) -> Bool { allAccepted || fates[row] == .accepted }

  /// Mixes one answer a row into the rows' hashes.
  @inline(__always)
  mutating func mix<Answer>(_ answers: [Answer], _ bits: (Answer) -> UInt64) {
    answerHashes.withUnsafeMutableBufferPointer { hashes in
      answers.withUnsafeBufferPointer { answers in
        for row in 0..<min(hashes.count, answers.count) {
          hashes[row] = (hashes[row] ^ bits(answers[row])) &* 0x9E37_79B9_7F4A_7C15
        }
      }
    }
  }

  /// Notes a finding about a cell of the batch's `row`.
  mutating func note(
    _ code: FindingCode, field: Int?, row: Int, column: Int?, detail: Finding.Detail? = nil
  ) {
    findings.add(code, field: field, row: firstRow + row, column: column, detail: detail)
  }

  /// Notes a finding about an answer, which somebody may mend; `column` counts from 1.
  ///
  /// Rows that are no answers are passed over, and so are the cells of fields that are not kept as
  /// they stand: those are counted and never listed.
  mutating func doubt(
    _ code: FindingCode, _ plan: FieldPlan, row: Int, column: Int, detail: Finding.Detail? = nil,
    suggestion: Int? = nil
  ) {
    guard isAnswer(row) else { return }
    doubtedRows.insert(row)
    // A workbook's reader has counted its error values already.
    if code != .errorValue || !plan.hasErrorRemark {
      note(code, field: plan.shownField, row: row, column: column, detail: detail)
    }
    guard code.severity != .note, plan.field.privacy == .keep, !plan.isHidden else { return }
    answersToMend.append(
      AnswerToMend(
        row: firstRow + row, column: column, field: plan.position, code: code,
        suggestion: suggestion))
  }
}

extension Array {
  /// Appends the elements of the batch's rows that are kept.
  mutating func appendKept(_ batch: [Element], _ rows: borrowing RowVerdicts, width: Int = 1) {
    if rows.allAccepted {
      append(contentsOf: batch)
      return
    }
    for row in 0..<rows.rowCount where rows[row] == .accepted {
      append(contentsOf: batch[(row * width)..<((row + 1) * width)])
    }
  }
}
