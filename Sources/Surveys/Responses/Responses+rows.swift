extension Responses {
  /// Takes out the rows at `positions`, which are in ascending order.
  mutating func remove(rows positions: [Int]) {
    var isGone = [Bool](repeating: false, count: count)
    for position in positions where position < count { isGone[position] = true }
    func left<Element>(_ values: [Element], width: Int = 1) -> [Element] {
      guard values.count == isGone.count * width else { return values }
      var left: [Element] = []
      left.reserveCapacity(values.count)
      for row in isGone.indices where !isGone[row] {
        left.append(contentsOf: values[(row * width)..<((row + 1) * width)])
      }
      return left
    }
    for field in answers.indices {
      switch answers[field] {
      case .codes(let codes): answers[field] = .codes(left(codes))
      case .sets(var sets):
        sets.words = left(sets.words, width: sets.wordsPerRow)
        sets.missing = left(sets.missing)
        answers[field] = .sets(sets)
      case .rankings(var rankings):
        rankings.ranks = left(rankings.ranks, width: rankings.optionCount)
        rankings.missing = left(rankings.missing)
        answers[field] = .rankings(rankings)
      case .numbers(var numbers):
        numbers.values = left(numbers.values)
        numbers.missing = left(numbers.missing)
        answers[field] = .numbers(numbers)
      case .instants(let instants): answers[field] = .instants(left(instants))
      case .texts(let texts): answers[field] = .texts(left(texts))
      }
    }
    rows = left(rows)
    identifiers = left(identifiers)
    written = left(written)
    count -= positions.count
  }

  /// Groups rows that are children under the respondent who answered for them, by identifier.
  mutating func findRespondents() {
    guard identifiers.count == count else { return }
    var positions: [String: UInt32] = [:]
    var owners: [UInt32] = []
    var next: UInt32 = 0
    for reference in identifiers {
      let identifier = string(reference)
      if reference.missing == nil, let known = positions[identifier] {
        owners.append(known)
        continue
      }
      if reference.missing == nil { positions[identifier] = next }
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
