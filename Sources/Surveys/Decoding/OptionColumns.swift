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
    var chosen: Set<String>
    var notChosen: Set<String>
  }

  init(_ plan: FieldPlan) {
    columns = plan.columns
    missing = plan.missing
    memory = Array(repeating: CellMemory(), count: plan.columns.count)
    labels = plan.columns.map { column in
      guard let option = column.option, plan.field.categories.indices.contains(option) else {
        return CellWords(own: [], chosen: [], notChosen: [])
      }
      let category = plan.field.categories[option]
      // A code such as 0 or 1 is a tick first; only words name an option.
      let own = ([category.value, category.label] + category.aliases).map(HeaderNormaliser.label)
        .filter { $0.contains(where: \.isLetter) }
      return CellWords(
        own: Set(own), chosen: ["1", "yes", "y", "true", "checked", "selected", "x"],
        notChosen: plan.notChosen.union([
          "", "0", "no", "n", "false", "not selected", "unchecked", "n/a", "na",
        ]))
    }
  }

  /// Hands on the options a row chose; the result is the reason its cells give for there being no
  /// answer, if they give one.
  mutating func read(
    _ batch: borrowing CellBatch, row: Int, chosen: (Int) -> Void
  ) -> MissingReason? {
    var reason: MissingReason?
    let base = batch.base + batch.batchOffset
    for position in columns.indices {
      let column = columns[position].index - 1
      guard let option = columns[position].option, column < batch.columns else { continue }
      let cell = batch.cells[row * batch.columns + column]
      guard cell.length > 0 else { continue }
      let pointer = base + Int(cell.start)
      let key = CellKey(pointer, cell.length)
      let meaning: UInt16
      if let known = memory[position].code(of: key, at: pointer) {
        meaning = known
      } else {
        meaning = self.meaning(of: batch.string(row: row, column: column), position: position)
        memory[position].remember(meaning, for: key, at: pointer)
      }
      if meaning == Self.isChosen {
        chosen(option)
      } else if meaning >= Self.firstReason, reason == nil {
        reason = MissingReason.allCases[Int(meaning - Self.firstReason)]
      }
    }
    return reason
  }

  private static let isNotChosen: UInt16 = 0
  private static let isChosen: UInt16 = 1
  /// This and the reason's position among all reasons.
  private static let firstReason: UInt16 = 2

  private func meaning(of text: String, position: Int) -> UInt16 {
    guard text.utf8.count <= OptionLookup.longestAnswer else { return Self.isChosen }
    let key = HeaderNormaliser.label(text)
    // An option's own words come first: "No" in the column of the option "No" chooses it.
    if labels[position].own.contains(key) { return Self.isChosen }
    if labels[position].notChosen.contains(key) { return Self.isNotChosen }
    if labels[position].chosen.contains(key) { return Self.isChosen }
    if let reason = missing.reason(for: text),
      let place = MissingReason.allCases.firstIndex(of: reason)
    {
      return Self.firstReason + UInt16(place)
    }
    // Anything else was typed in: it chooses "other", and in another option's column it is that
    // option's label in a form nobody listed.
    return Self.isChosen
  }
}
