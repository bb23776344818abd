internal import ExportTables
internal import Foundation

/// Reads an "other" text that was typed among a question's joined answers: what is left of the cell
/// once the known options are taken out.
struct OtherTextDecoder: AnswerDecoder {
  private let plan: FieldPlan
  private let splitter: AnswerSplitter?
  private let parentMissing: MissingLookup
  private let takesSeveral: Bool
  private let lookup: OptionLookup?
  private var batch: [TextReference] = []
  private var kept: [TextReference] = []
  private var arena = TextArena()

  init(_ plan: FieldPlan) {
    self.plan = plan
    splitter = plan.otherParent.map { AnswerSplitter($0, layout: plan.layout) }
    lookup = plan.otherParent.map { OptionLookup($0) }
    takesSeveral = plan.otherParent?.kind == .multipleChoice
    parentMissing = plan.missing
  }

  mutating func decode(_ cells: borrowing CellBatch, rows: inout RowVerdicts) {
    batch.removeAll(keepingCapacity: true)
    for row in 0..<cells.rowCount {
      guard let column = plan.column, column < cells.columns else {
        batch.append(TextReference(missing: plan.absence))
        continue
      }
      batch.append(read(cells.string(row: row, column: column)))
    }
  }

  private mutating func read(_ cell: String) -> TextReference {
    guard parentMissing.reason(for: cell) == nil, plan.field.privacy == .keep else {
      return TextReference(missing: .skipped)
    }
    var texts: [String] = []
    if takesSeveral {
      for case .text(let text) in splitter?.answers(in: cell) ?? [] { texts.append(text) }
    } else if lookup?.option(of: cell) == nil {
      texts.append(cell.trimmingCharacters(in: .whitespacesAndNewlines))
    }
    guard !texts.isEmpty else { return TextReference(missing: .skipped) }
    return arena.append(texts.joined(separator: "; "))
  }

  mutating func keep(_ rows: borrowing RowVerdicts) { kept.appendKept(batch, rows) }

  mutating func markNotAsked(_ rows: [Int]) {
    for row in rows where batch[row].missing == .skipped {
      batch[row] = TextReference(missing: .notAsked)
    }
  }

  func isAnswered(atBatchRow row: Int) -> Bool { batch[row].missing == nil }

  mutating func append(_ later: any AnswerDecoder) {
    guard let later = later as? OtherTextDecoder else { return }
    kept += TextReference.moved(later.kept, by: arena.span)
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
