internal import ExportTables

/// Tells which of a question's options a row chose, where each option has a column of its own
/// holding 0 or 1, yes or no, the option's label or code, or (for "other") what was written.
struct OptionColumns {
  private let columns: [MatchedColumn]
  private let labels: [CellWords]
  private var memory: [CellMemory]

  /// What a cell of an option's column may hold besides the option's own words.
  private struct CellWords {
    var chosen: Set<String>
    var notChosen: Set<String>
    var takesText: Bool
  }

  init(_ plan: FieldPlan) {
    columns = plan.columns
    memory = Array(repeating: CellMemory(), count: plan.columns.count)
    labels = plan.columns.map { column in
      guard let option = column.option, plan.field.categories.indices.contains(option) else {
        return CellWords(chosen: [], notChosen: [], takesText: false)
      }
      let category = plan.field.categories[option]
      let forms = [category.value, category.label] + category.aliases
      let label = HeaderNormaliser.plainWords(category.label)
      return CellWords(
        chosen: Set(forms.map(HeaderNormaliser.label)).union([
          "1", "yes", "y", "true", "checked", "selected", "x",
        ]),
        notChosen: plan.notChosen.union(["", "0", "no", "n", "false", "not selected", "unchecked"]),
        takesText: label.hasPrefix("other") || label.contains("please specify")
          || label.contains("something else"))
    }
  }

  /// Whether any of the row's cells was written in at all, even to say that nothing was chosen.
  mutating func read(_ batch: borrowing CellBatch, row: Int, chosen: (Int) -> Void) {
    let base = batch.base + batch.batchOffset
    for position in columns.indices {
      let column = columns[position].index - 1
      guard let option = columns[position].option, column < batch.columns else { continue }
      let cell = batch.cells[row * batch.columns + column]
      guard cell.length > 0 else { continue }
      let pointer = base + Int(cell.start)
      let key = CellKey(pointer, cell.length)
      let isChosen: Bool
      if let known = memory[position].code(of: key, at: pointer) {
        isChosen = known == 1
      } else {
        isChosen = means(batch.string(row: row, column: column), position: position)
        memory[position].remember(isChosen ? 1 : 0, for: key, at: pointer)
      }
      if isChosen { chosen(option) }
    }
  }

  private func means(_ text: String, position: Int) -> Bool {
    let key = HeaderNormaliser.label(text)
    if labels[position].notChosen.contains(key) { return false }
    if labels[position].chosen.contains(key) { return true }
    // Anything else was typed in: it chooses "other", and in another option's column it is that
    // option's label in a form nobody listed.
    return labels[position].takesText || !key.isEmpty
  }
}
