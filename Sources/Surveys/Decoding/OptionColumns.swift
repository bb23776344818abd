internal import ExportTables

/// Tells which of a question's options a row chose, where each option has a column of its own
/// holding 0 or 1, yes or no, the option's label or code, or (for "other") what was written.
struct OptionColumns {
  private let columns: [MatchedColumn]
  private let labels: [CellWords]
  private let missing: MissingLookup
  private var memory: [CellMemory]

  /// What a cell of an option's column may hold besides the option's own words.
  private struct CellWords {
    var own: Set<String>
    var notChosen: Set<String>
  }

  private static let chosen: Set<String> = [
    "1", "1.0", "yes", "y", "true", "t", "checked", "selected", "ticked", "quoted", "on", "x",
    "\u{2713}", "\u{2714}", "\u{2611}",
  ]
  private static let notChosen: Set<String> = [
    "", "0", "0.0", "no", "n", "false", "f", "not selected", "unselected", "unchecked",
    "not checked", "unticked", "not ticked", "not quoted", "off", "n/a", "na", "\u{2610}",
  ]

  init(_ plan: FieldPlan) {
    columns = plan.columns
    missing = plan.missing
    memory = Array(repeating: CellMemory(), count: plan.columns.count)
    // Some tools write 1 for chosen and 2 for not; 2 may also be the code of the second option.
    let notChosen = Self.notChosen.union(plan.notChosen).union(plan.isOneTwo ? ["2", "2.0"] : [])
    labels = plan.columns.map { column in
      guard let option = column.option, plan.field.categories.indices.contains(option) else {
        return CellWords(own: [], notChosen: [])
      }
      let category = plan.field.categories[option]
      // A code such as 0 or 1 is a tick first; only words name an option.
      let own = ([category.value, category.label] + category.aliases).map(HeaderNormaliser.label)
        .filter { $0.contains(where: \.isLetter) }
      return CellWords(own: Set(own), notChosen: notChosen)
    }
  }

  /// Hands on the options that rows chose, and for each row the reason its cells give for there
  /// being no answer, if they give one.
  mutating func read(
    _ batch: borrowing CellBatch, _ plan: FieldPlan, rows: inout RowVerdicts,
    reasons: inout [MissingReason?], chosen: (_ row: Int, _ option: Int) -> Void
  ) {
    let base = batch.base + batch.batchOffset
    for position in columns.indices {
      let column = columns[position].index - 1
      guard let option = columns[position].option, column < batch.columns else { continue }
      for row in 0..<batch.rowCount {
        let cell = batch.cells[row * batch.columns + column]
        let length = cell.length
        guard length > 0 else { continue }
        let pointer = base + Int(cell.start)
        // Most cells of most tools, told at sight.
        if length == 1, !plan.isOneTwo {
          if pointer[0] == UInt8(ascii: "1") {
            chosen(row, option)
            continue
          }
          if pointer[0] == UInt8(ascii: "0") { continue }
        }
        let key = CellKey(pointer, length)
        let meaning: UInt16
        if let known = memory[position].code(of: key, at: pointer) {
          meaning = known
        } else {
          meaning = self.meaning(of: batch.string(row: row, column: column), position: position)
          memory[position].remember(meaning, for: key, at: pointer)
        }
        switch meaning {
        case Self.isNotChosen: continue
        case Self.isChosen: chosen(row, option)
        case Self.isError:
          reasons[row] = reasons[row] ?? .unreadable
          rows.doubt(.errorValue, plan, row: row, column: column + 1)
        default:
          if reasons[row] == nil {
            reasons[row] = MissingReason.allCases[Int(meaning - Self.firstReason)]
          }
        }
      }
    }
  }

  private static let isNotChosen: UInt16 = 0
  private static let isChosen: UInt16 = 1
  private static let isError: UInt16 = 2
  /// This and the reason's position among all reasons.
  private static let firstReason: UInt16 = 3

  private func meaning(of text: String, position: Int) -> UInt16 {
    guard text.utf8.count <= OptionLookup.longestAnswer else { return Self.isChosen }
    let key = HeaderNormaliser.label(text)
    // An option's own words come first: "No" in the column of the option "No" chooses it.
    if labels[position].own.contains(key) { return Self.isChosen }
    if labels[position].notChosen.contains(key) { return Self.isNotChosen }
    if Self.chosen.contains(key) { return Self.isChosen }
    if let reason = missing.reason(for: text),
      let place = MissingReason.allCases.firstIndex(of: reason)
    {
      return Self.firstReason + UInt16(place)
    }
    if DamagedText.isErrorValue(text) { return Self.isError }
    // Anything else was typed in: it chooses "other", and in another option's column it is that
    // option's label in a form nobody listed.
    return Self.isChosen
  }
}
