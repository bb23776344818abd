internal import Crypto
internal import ExportTables
internal import Foundation

/// Reads text as it stands: identifiers, comments and "other" answers.
///
/// A text is a range of the mapped file; only one that has to be unescaped is copied.
struct TextDecoder: AnswerDecoder {
  private let plan: FieldPlan
  private let pattern: BytePattern?
  private let longestMissingForm: Int
  private var batch: [TextReference] = []
  private var batchHashes: [UInt64] = []
  private var kept: [TextReference] = []
  private var arena = TextArena()
  /// The text of the cell at hand, where it had to be unescaped.
  private var scratch: [UInt8] = []
  /// For identifiers: a hash of each kept text, by which repeats are found.
  private(set) var hashes: [UInt64] = []
  private let isIdentifier: Bool
  private let keepsHashes: Bool
  /// Whether the texts count as answers when responses are compared.
  private let isAnswer: Bool
  /// Whether marks of damage are looked for in what people wrote.
  private let isComment: Bool
  /// The labels and codes that mean that an "other" column holds no text.
  private let optionWords: Set<String>

  init(_ plan: FieldPlan) {
    self.plan = plan
    pattern = plan.field.pattern.map(BytePattern.init)
    isIdentifier = plan.field.kind == .identifier
    // An identifier that is kept can be compared itself; one that is left out leaves its hash.
    keepsHashes = isIdentifier && (plan.field.privacy == .drop || plan.field.privacy == .sealed)
    isAnswer = plan.field.kind != .identifier
    isComment =
      isAnswer && plan.field.pattern == nil
      && (plan.field.privacy == .keep || plan.field.privacy == .hash)
    // Room for spaces and typographic marks, which make no difference to a form.
    longestMissingForm = max(24, plan.missing.longest * 2)
    optionWords = plan.field.kind == .otherText ? ["0", "1", "-", "not selected"] : []
  }

  mutating func decode(_ cells: borrowing CellBatch, rows: inout RowVerdicts) {
    let count = cells.rowCount
    batch.removeAll(keepingCapacity: true)
    batchHashes.removeAll(keepingCapacity: true)
    guard let column = plan.column, column < cells.columns else {
      batch = [TextReference](repeating: TextReference(missing: plan.absence), count: count)
      batchHashes = [UInt64](repeating: 0, count: count)
      return
    }
    // Personal text that the schema does not keep is not even pointed at.
    let isWithheld = plan.field.privacy == .drop || plan.field.privacy == .sealed
    let base = cells.base + cells.batchOffset
    for row in 0..<count {
      let cell = cells.cells[row * cells.columns + column]
      var start = Int(cell.start)
      var length = cell.length
      while length > 0, Self.isSpace(base[start]) {
        start += 1
        length -= 1
      }
      while length > 0, Self.isSpace(base[start + length - 1]) { length -= 1 }
      if length == 0 {
        batch.append(TextReference(missing: plan.missing.blank))
        batchHashes.append(0)
        noteMissingIdentifier(row, column, &rows)
        continue
      }
      if length <= longestMissingForm,
        plan.missing.mayBegin(with: base[start]) || !optionWords.isEmpty,
        let reason = missingReason(base + start, length)
      {
        batch.append(TextReference(missing: reason))
        batchHashes.append(0)
        noteMissingIdentifier(row, column, &rows)
        continue
      }
      // What is compared, hashed or matched is the text, not how this file happens to quote it.
      let isUndone = cell.needsUndoing
      if isUndone { undo(cells, row: row, column: column) }
      if isComment {
        let marks = withBytes(isUndone, base + start, length) { DamagedText.has($0) }
        if !marks.isEmpty { noteDamage(marks, row, column, &rows) }
      } else if isIdentifier, withBytes(isUndone, base + start, length, DamagedText.isScientific) {
        rows.note(.identifierDamaged, field: plan.shownField, row: row, column: column + 1)
        if keepsHashes || plan.field.privacy == .hash {
          // Two people's may have become the same: not compared.
          batch.append(TextReference(missing: .skipped))
          batchHashes.append(0)
          continue
        }
      }
      if base[start] == UInt8(ascii: "#"), isAnswer,
        withBytes(isUndone, base + start, length, DamagedText.isErrorValue)
      {
        rows.doubt(.errorValue, plan, row: row, column: column + 1)
        batch.append(TextReference(missing: .unreadable))
        batchHashes.append(0)
        continue
      }
      let hash = withBytes(isUndone, base + start, length) { hashed($0) }
      if isWithheld {
        batch.append(TextReference(missing: .skipped))
        batchHashes.append(hash)
        continue
      }
      if let pattern, !withBytes(isUndone, base + start, length, { pattern.matches($0) }) {
        rows.doubt(.patternMismatch, plan, row: row, column: column + 1)
        batch.append(TextReference(missing: .unreadable))
        batchHashes.append(0)
        continue
      }
      batchHashes.append(hash)
      if plan.field.privacy == .hash {
        let text = withBytes(isUndone, base + start, length) { Array($0) }
        batch.append(appendDigest(text))
      } else if isUndone {
        batch.append(arena.append(scratch))
      } else {
        batch.append(
          TextReference(offset: cells.batchOffset + start, length: length, inArena: false))
      }
    }
    if isAnswer { rows.mix(batchHashes) { $0 } }
  }

  private func noteDamage(
    _ marks: DamagedText.Marks, _ row: Int, _ column: Int, _ rows: inout RowVerdicts
  ) {
    guard rows.isAnswer(row) else { return }
    if marks.contains(.lost) {
      rows.note(.lostCharacters, field: plan.shownField, row: row, column: column + 1)
    }
    if marks.contains(.garbled) {
      rows.note(.garbledText, field: plan.shownField, row: row, column: column + 1)
    }
  }

  private func noteMissingIdentifier(_ row: Int, _ column: Int, _ rows: inout RowVerdicts) {
    if isIdentifier, rows.isAnswer(row) {
      rows.note(.identifierMissing, field: plan.shownField, row: row, column: column + 1)
    }
  }

  private func missingReason(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> MissingReason? {
    let text = String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
    if let reason = plan.missing.reason(for: text) { return reason }
    return optionWords.contains(text.lowercased()) ? .skipped : nil
  }

  /// Unescapes a cell into `scratch`, leaving out the spaces around its text.
  private mutating func undo(_ cells: borrowing CellBatch, row: Int, column: Int) {
    scratch.removeAll(keepingCapacity: true)
    cells.appendUnescaped(row: row, column: column, to: &scratch)
    while let last = scratch.last, Self.isSpace(last) { scratch.removeLast() }
    let spaces = scratch.prefix { Self.isSpace($0) }.count
    if spaces > 0 { scratch.removeFirst(spaces) }
  }

  /// A digest in place of a text the schema asks to be hashed: the first 64 bits of its SHA-256,
  /// with the field's name before it so that two fields' digests cannot be laid side by side.
  private mutating func appendDigest(_ text: [UInt8]) -> TextReference {
    var hasher = SHA256()
    hasher.update(data: Array("\(plan.field.name)\u{0}".utf8))
    hasher.update(data: text)
    let hexadecimal = Array("0123456789abcdef".utf8)
    var digits: [UInt8] = []
    for byte in hasher.finalize().prefix(8) {
      digits.append(hexadecimal[Int(byte >> 4)])
      digits.append(hexadecimal[Int(byte & 15)])
    }
    return arena.append(digits)
  }

  private func hashed(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard let start = text.baseAddress else { return 0 }
    return keepsHashes ? text.hashOfAll : CellKey(start, text.count).hash
  }

  /// Runs `body` over a text's bytes: those unescaped, or those of the file.
  @inline(__always)
  private func withBytes<Result>(
    _ isUndone: Bool, _ bytes: UnsafePointer<UInt8>, _ length: Int,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    isUndone
      ? scratch.withUnsafeBufferPointer(body)
      : body(UnsafeBufferPointer(start: bytes, count: length))
  }

  @inline(__always)
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }

  mutating func reserve(_ rows: Int) {
    kept.reserveCapacity(rows)
    if keepsHashes { hashes.reserveCapacity(rows) }
  }

  mutating func keep(_ rows: borrowing RowVerdicts) {
    kept.appendKept(batch, rows)
    if keepsHashes { hashes.appendKept(batchHashes, rows) }
  }

  mutating func markNotAsked(_ rows: [Int]) {
    for row in rows where batch[row].missing == .skipped {
      batch[row] = TextReference(missing: .notAsked)
    }
  }

  func isAnswered(atBatchRow row: Int) -> Bool { batch[row].missing == nil }

  mutating func append(_ later: any AnswerDecoder) {
    guard let later = later as? TextDecoder else { return }
    kept += TextReference.moved(later.kept, by: arena.span)
    hashes += later.hashes
    arena.join(later.arena)
  }

  mutating func column(arena whole: inout TextArena) -> AnswerColumn {
    defer {
      kept = []
      arena = TextArena()
    }
    let moved = TextReference.moved(kept, by: whole.span)
    whole.join(arena)
    return .texts(moved)
  }
}
