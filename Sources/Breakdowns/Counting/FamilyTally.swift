import Surveys

/// Distinct respondents behind each count, where one respondent answers for several children.
///
/// Thresholds hold for families as well as for children, so both are counted.
struct FamilyTally: Sendable {
  let column: QuestionColumn
  let cells: Cells
  let slots: [UInt16]
  let respondents: [UInt32]

  /// The distinct respondents of the rows whose slot `isIn` accepts.
  func count(_ isIn: (UInt16) -> Bool) -> FamilyCount {
    // A cell and a respondent in one word, sorted, so that no table by respondent is needed.
    var keys: [UInt64] = []
    let everyone = UInt64(cells.optionCount + 1)
    let answered = UInt64(cells.optionCount)
    for row in slots.indices where isIn(slots[row]) {
      let respondent = UInt64(respondents[row])
      keys.append(everyone << 32 | respondent)
      var hasAnswered = false
      visit(row) { option in
        keys.append(UInt64(option) << 32 | respondent)
        if column.options[option].countsAsAnswered { hasAnswered = true }
      } answeredAnyway: {
        hasAnswered = true
      }
      if hasAnswered { keys.append(answered << 32 | respondent) }
    }
    keys.sort()
    var result = FamilyCount(counts: [Int](repeating: 0, count: cells.optionCount))
    var previous: UInt64?
    for key in keys where key != previous {
      previous = key
      switch key >> 32 {
      case everyone: result.respondents += 1
      case answered: result.answered += 1
      default: result.counts[Int(key >> 32)] += 1
      }
    }
    return result
  }

  private func visit(_ row: Int, _ option: (Int) -> Void, answeredAnyway: () -> Void) {
    switch column.answers {
    case .codes(let codes):
      guard row < codes.count else { return }
      let cell = Int(cells.cellOfCode[Int(codes[row])])
      if cell < cells.optionCount { option(cell) }
    case .sets(let sets):
      guard row < sets.missing.count else { return }
      if let reason = sets.missing[row] {
        let cell = cells.cellOfReason[Cells.position(of: reason)]
        if cell < cells.optionCount { option(cell) }
        if reason.countsAsAnswered { answeredAnyway() }
        return
      }
      var isEmpty = true
      for position in 0..<cells.optionCount {
        let word = position / 64
        guard word < sets.wordsPerRow, row * sets.wordsPerRow + word < sets.words.count,
          sets.contains(option: position, row: row)
        else { continue }
        isEmpty = false
        option(position)
      }
      if isEmpty { answeredAnyway() }
    case .themes(let mentions):
      guard row < mentions.states.count, mentions.states[row] == .substantive else { return }
      answeredAnyway()
      let words = mentions.wordsPerRow
      for theme in 0..<cells.optionCount {
        let word = row * words + theme / 64
        if word < mentions.words.count, mentions.words[word] >> UInt64(theme % 64) & 1 == 1 {
          option(theme)
        }
      }
    }
  }
}
