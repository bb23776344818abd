extension Responses {
  /// Takes out the rows at `positions`, which are in ascending order.
  mutating func remove(rows positions: [Int]) {
    var isGone = [Bool](repeating: false, count: count)
    for position in positions where position < count { isGone[position] = true }
    take(rows: isGone.indices.filter { !isGone[$0] })
  }

  /// Keeps the rows at `positions`, in that order.
  mutating func take(rows positions: [Int]) {
    let before = count
    func taken<Element>(_ values: [Element], width: Int = 1) -> [Element] {
      guard values.count == before * width else { return values }
      var taken: [Element] = []
      taken.reserveCapacity(positions.count * width)
      for row in positions { taken.append(contentsOf: values[(row * width)..<((row + 1) * width)]) }
      return taken
    }
    for field in answers.indices {
      switch answers[field] {
      case .codes(let codes): answers[field] = .codes(taken(codes))
      case .sets(var sets):
        sets.words = taken(sets.words, width: sets.wordsPerRow)
        sets.missing = taken(sets.missing)
        answers[field] = .sets(sets)
      case .rankings(var rankings):
        rankings.ranks = taken(rankings.ranks, width: rankings.optionCount)
        rankings.missing = taken(rankings.missing)
        answers[field] = .rankings(rankings)
      case .numbers(var numbers):
        numbers.values = taken(numbers.values)
        numbers.missing = taken(numbers.missing)
        answers[field] = .numbers(numbers)
      case .instants(let instants): answers[field] = .instants(taken(instants))
      case .texts(let texts): answers[field] = .texts(taken(texts))
      }
    }
    rows = taken(rows)
    identifiers = taken(identifiers)
    written = taken(written)
    count = positions.count
  }

  /// Only the rows that have an answer to any of `fields`.
  func keepingRows(answering fields: [Int]) -> Responses {
    var kept = self
    kept.take(
      rows: (0..<count).filter { row in fields.contains { isAnswered(field: $0, row: row) } })
    return kept
  }

  /// Whether the row has an answer to the field, whatever it is.
  package func isAnswered(field: Int, row: Int) -> Bool {
    switch answers[field] {
    case .codes(let codes): codes[row].option != nil
    case .sets(let sets): sets.missing[row] == nil
    case .rankings(let rankings): rankings.missing[row] == nil
    case .numbers(let numbers): numbers.missing[row] == nil
    case .instants(let instants):
      instants[row] > Int64.min + Int64(MissingReason.allCases.count)
    case .texts(let references): references[row].missing == nil
    }
  }

  /// One row a child, from one reading of the export for each child; a respondent's together.
  static func children(_ first: Responses, _ later: [Responses]) -> Responses {
    let passes = [first] + later
    guard var whole = Responses.joined(passes) else { return first }
    var order: [(row: UInt32, pass: Int, position: Int)] = []
    var position = 0
    for (number, pass) in passes.enumerated() {
      for row in pass.rows {
        order.append((row, number, position))
        position += 1
      }
    }
    order.sort { ($0.row, $0.pass) < ($1.row, $1.pass) }
    whole.take(rows: order.map(\.position))
    var owners: [UInt32] = []
    for (index, entry) in order.enumerated() {
      let isNext = index > 0 && order[index - 1].row != entry.row
      owners.append(index == 0 ? 0 : owners[index - 1] + (isNext ? 1 : 0))
    }
    whole.respondents = owners
    return whole
  }

  /// Groups rows that are children under the respondent who answered for them, by identifier.
  mutating func findRespondents() {
    guard identifiers.count == count else { return }
    var positions: [String: UInt32] = [:]
    var owners: [UInt32] = []
    var next: UInt32 = 0
    for reference in identifiers {
      let identifier = string(reference)
      let isKnown =
        reference.missing == nil
        && !Array(identifier.utf8).withUnsafeBufferPointer(DamagedText.isScientific)
      if isKnown, let known = positions[identifier] {
        owners.append(known)
        continue
      }
      if isKnown { positions[identifier] = next }
      owners.append(next)
      next += 1
    }
    respondents = next < UInt32(count) ? owners : nil
  }

  /// One answer as the clean table writes it, for showing and comparing single responses.
  package func plainAnswer(field: Int, row: Int) -> String {
    guard answers.indices.contains(field), row < count else { return "" }
    return CleanAnswers(self).text(field: field, row: row)
  }
}
