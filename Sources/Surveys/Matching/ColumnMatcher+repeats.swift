/// Columns that are headed alike are told apart by what stands around them.
///
/// Fields that only one column can be are the landmarks. Between two landmarks the fields and the
/// columns that are left are laid beside each other in order, as two versions of a text are: a
/// question put in between takes no column from another, and one left out gives none away.
extension ColumnMatcher {
  /// Gives each of the fields in `open` one of the columns it could be.
  mutating func resolve(_ open: [Int: [ColumnCandidate]]) {
    var open = open
    let landmarks = chain()
    var bounds: [(field: Int, last: Int)] = [(-1, -1)]
    var ends: [(field: Int, first: Int)] = []
    for field in landmarks {
      ends.append((field, firstColumn(of: field)))
      bounds.append((field, lastColumn(of: field)))
    }
    ends.append((schema.fields.count, header.columns.count))
    let isWanted = Set(open.values.flatMap { $0.flatMap(\.columns) })
    for (start, end) in zip(bounds, ends) {
      let fields = open.keys.filter { $0 > start.field && $0 < end.field }.sorted()
      guard !fields.isEmpty else { continue }
      resolve(fields, &open, after: start.last, before: end.first, isWanted)
    }
    resolveOutOfOrder(&open, landmarks.count)
    for (field, candidates) in open.sorted(by: { $0.key < $1.key }) where found[field] == nil {
      noteTurnedAway(field, candidates)
    }
  }

  /// Where in the header's list a matched field's columns begin and end.
  func firstColumn(of field: Int) -> Int {
    found[field]?.columns.compactMap { positions[$0.index] }.min() ?? 0
  }

  func lastColumn(of field: Int) -> Int {
    found[field]?.columns.compactMap { positions[$0.index] }.max() ?? 0
  }

  /// The longest run of matched fields whose columns stand in the schema's order.
  private func chain() -> [Int] {
    let matched = found.indices.filter { found[$0] != nil }
    // For each length the field that ends a run of it in the leftmost column; then back along it.
    var tails: [Int] = []
    var before: [Int: Int] = [:]
    for field in matched {
      let column = firstColumn(of: field)
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if lastColumn(of: tails[middle]) < column { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[field] = tails[low - 1] }
      if low == tails.count { tails.append(field) } else { tails[low] = field }
    }
    var chain: [Int] = []
    var next = tails.last
    while let field = next {
      chain.append(field)
      next = before[field]
    }
    return chain.reversed()
  }

  // MARK: Between two landmarks

  private mutating func resolve(
    _ fields: [Int], _ open: inout [Int: [ColumnCandidate]], after start: Int, before end: Int,
    _ isWanted: Set<Int>
  ) {
    var places: [Int: Int] = [:]
    var options: [[Int: ColumnCandidate]] = []
    for field in fields {
      var own: [Int: ColumnCandidate] = [:]
      for candidate in open[field] ?? [] where candidate.first > start && candidate.last < end {
        guard candidate.columns.allSatisfy({ !claimed[$0] }),
          !belongsToAnother(candidate, field, open)
        else { continue }
        own[candidate.first] = candidate
        places[candidate.first] = 0
      }
      options.append(own)
    }
    let columns = places.keys.sorted()
    guard !columns.isEmpty, fields.count <= Self.mostPlaces / columns.count else { return }
    let pairs = align(fields, columns, options, isWanted)
    for (row, column) in pairs {
      guard let candidate = options[row][columns[column]] else { continue }
      let own = score(fields[row], candidate, isWanted)
      // As good a place elsewhere, and no other field that takes it.
      let taken = Set(pairs.map { columns[$0.column] })
      let rivals = options[row].filter { place, other in
        place != columns[column] && !taken.contains(place)
          && (own <= Self.matched || score(fields[row], other, isWanted) >= own)
      }
      if !rivals.isEmpty {
        ambiguous.append(
          (
            fields[row],
            ([candidate] + rivals.values).map { header.columns[$0.first].index }.sorted()
          ))
      }
      let certainty = rivals.isEmpty ? (own > Self.matched ? 0.95 : 0.85) : 0.6
      claim(candidate, for: fields[row], confidence: candidate.confidence * certainty)
      open[fields[row]] = nil
    }
  }

  /// Whether the column follows that of another field, whose next field could be meant as well as
  /// this one, and this field's own neighbour stands elsewhere.
  private func belongsToAnother(
    _ candidate: ColumnCandidate, _ field: Int, _ open: [Int: [ColumnCandidate]]
  ) -> Bool {
    guard field > 0, found[field - 1] != nil, candidate.first > 0,
      lastColumn(of: field - 1) != candidate.first - 1,
      let owner = owners[candidate.first - 1]
    else { return false }
    return open[owner + 1]?.contains { $0.first == candidate.first } ?? false
  }

  private static let matched = 10
  /// Tables of more places are not filled: no survey repeats a heading so often.
  private static let mostPlaces = 4_000_000
  /// Neighbours further away than this say nothing.
  private static let farthest = 40

  /// The pairs of a field and a column, both in order, that fit best together.
  private func align(
    _ fields: [Int], _ columns: [Int], _ options: [[Int: ColumnCandidate]], _ isWanted: Set<Int>
  ) -> [(row: Int, column: Int)] {
    let width = columns.count + 1
    var best = [Int](repeating: 0, count: (fields.count + 1) * width)
    // Whether the best of a place ends with its own pair, and what that pair comes to.
    var paired = [Int](repeating: Int.min, count: best.count)
    var choice = [UInt8](repeating: 0, count: best.count)
    for row in 1...fields.count {
      for column in 1..<width {
        let place = row * width + column
        best[place] = best[place - width]
        choice[place] = 1
        if best[place - 1] > best[place] {
          best[place] = best[place - 1]
          choice[place] = 2
        }
        guard let candidate = options[row - 1][columns[column - 1]] else { continue }
        var before = best[place - width - 1]
        var own = score(fields[row - 1], candidate, isWanted)
        // The field before it in the column before it: they go together.
        if row > 1, column > 1, fields[row - 2] == fields[row - 1] - 1,
          columns[column - 2] == columns[column - 1] - 1, paired[place - width - 1] != Int.min
        {
          before = max(before, paired[place - width - 1])
          if choice[place - width - 1] == 3 { own += 2 }
        }
        paired[place] = before + own
        // Of two that are as good, the earlier column.
        if paired[place] > best[place] {
          best[place] = paired[place]
          choice[place] = 3
        }
      }
    }
    var pairs: [(row: Int, column: Int)] = []
    var row = fields.count
    var column = width - 1
    while row > 0, column > 0 {
      switch choice[row * width + column] {
      case 3:
        pairs.append((row - 1, column - 1))
        row -= 1
        column -= 1
      case 2: column -= 1
      default: row -= 1
      }
    }
    return pairs.reversed()
  }

  /// How well a column's surroundings fit a field's.
  private func score(_ field: Int, _ candidate: ColumnCandidate, _ isWanted: Set<Int>) -> Int {
    var score = Self.matched
    if field > 0, found[field - 1] != nil {
      let last = lastColumn(of: field - 1)
      if last == candidate.first - 1 {
        score += 4
      } else if last < candidate.first, isClear(last + 1..<candidate.first, isWanted) {
        score += 2
      }
    }
    if field + 1 < found.count, found[field + 1] != nil {
      let first = firstColumn(of: field + 1)
      if first == candidate.last + 1 {
        score += 3
      } else if first > candidate.last, isClear(candidate.last + 1..<first, isWanted) {
        score += 1
      }
    }
    // Straight after a question that no field asks: it belongs to that.
    if candidate.first > 0, !isClear(candidate.first - 1..<candidate.first, isWanted) { score -= 3 }
    return score
  }

  /// Whether no column among these is a question that no field asks.
  private func isClear(_ columns: Range<Int>, _ isWanted: Set<Int>) -> Bool {
    columns.count <= Self.farthest
      && columns.allSatisfy {
        claimed[$0] || isWanted.contains($0) || header.columns[$0].part != .answer
          || header.columns[$0].layout == .otherText
      }
  }

  // MARK: Out of order

  /// Fields whose columns stand in another order than the schema's: the column beside that of the
  /// field's own neighbour, else the first where order says nothing.
  private mutating func resolveOutOfOrder(
    _ open: inout [Int: [ColumnCandidate]], _ landmarks: Int
  ) {
    let matched = found.count { $0 != nil }
    let isOrdered = landmarks >= 2 && landmarks * 2 > matched
    for field in open.keys.sorted() {
      let free = (open[field] ?? []).filter { candidate in
        candidate.columns.allSatisfy { !claimed[$0] } && !belongsToAnother(candidate, field, open)
      }
      guard !free.isEmpty else { continue }
      let beside = free.filter { candidate in
        (field > 0 && found[field - 1] != nil && lastColumn(of: field - 1) == candidate.first - 1)
          || (field + 1 < found.count && found[field + 1] != nil
            && firstColumn(of: field + 1) == candidate.last + 1)
      }
      if beside.count == 1, let only = beside.first {
        claim(only, for: field, confidence: only.confidence * 0.9)
      } else if !isOrdered, let first = free.first {
        if free.count > 1 {
          ambiguous.append((field, free.map { header.columns[$0.first].index }))
        }
        claim(first, for: field, confidence: first.confidence * 0.65)
      }
      if found[field] != nil { open[field] = nil }
    }
  }
}
