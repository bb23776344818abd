/// What a file shows of itself, for holding tools' marks against it.
struct FileFacts {
  private let names: [String]
  /// The rows that may be the header's, as written and as labels.
  private let rows: [[String]]
  private let labels: [[String]]
  private let labelSet: Set<String>
  /// The columns that patterns are held against: enough of a wide file, and no more.
  private let columns: [Int]
  /// Records that are surely answers, where there are any.
  private let answers: ArraySlice<[String]>
  private let questionShare: Double
  private let isSpread: Bool

  /// Patterns look at so many of the first columns, and half as many of the last.
  private static let columnsLookedAt = 80
  private static let answersLookedAt = 40

  init(_ records: [[String]], names: [String]) {
    self.names = names
    let start = HeaderRows.start(of: records)
    var rows: [[String]] = []
    for record in records.dropFirst(start).prefix(3) {
      if HeaderRows.isBlank(record) { break }
      rows.append(record.map(HeaderText.trimmed))
    }
    self.rows = rows
    labels = rows.map { $0.map(HeaderNormaliser.label) }
    labelSet = Set(labels.joined())
    let width = rows.map(\.count).max() ?? 0
    let first = min(width, Self.columnsLookedAt)
    columns = Array(0..<first) + Array(max(first, width - Self.columnsLookedAt / 2)..<width)
    let body = records.dropFirst(start + 1)
    answers = body.count > 6 ? body.dropFirst(3).suffix(Self.answersLookedAt) : body
    questionShare = rows.map(Self.shareOfQuestions).max() ?? 0
    isSpread = rows.count > 1 && Self.isSpread(rows[0], over: rows[1])
  }

  func meet(_ mark: DialectMark) -> Bool {
    if let pattern = mark.file {
      guard let pattern = HeaderPattern(pattern), names.contains(where: pattern.matches) else {
        return false
      }
    }
    if let share = mark.questions, questionShare < share { return false }
    if mark.spread, !isSpread { return false }
    if let pattern = mark.cells {
      guard let pattern = HeaderPattern(pattern) else { return false }
      return columnsAnswering(pattern, mark) >= max(1, mark.atLeast)
    }
    return mark.headers.isEmpty || hasHeaders(mark)
  }

  // MARK: Headings

  private func hasHeaders(_ mark: DialectMark) -> Bool {
    let forms = HeaderForms(mark.headers)
    if forms.hasOnlyWhole, mark.row == nil, !mark.first, mark.atLeast <= 1, mark.share == nil {
      return !forms.whole.isDisjoint(with: labelSet)
    }
    for row in rows.indices where mark.row == nil || mark.row == row + 1 {
      let looked = forms.hasOnlyWhole ? Array(rows[row].indices) : columns
      var found = 0
      var filled = 0
      for column in looked where column < rows[row].count && (!mark.first || column == 0) {
        if rows[row][column].isEmpty { continue }
        filled += 1
        if forms.contains(labels[row][column], raw: rows[row][column]) { found += 1 }
      }
      guard found >= max(1, mark.atLeast) else { continue }
      if let share = mark.share, Double(found) < share * Double(filled) { continue }
      return true
    }
    return false
  }

  // MARK: Answers

  /// How many columns hold nearly nothing but what `pattern` describes.
  private func columnsAnswering(_ pattern: HeaderPattern, _ mark: DialectMark) -> Int {
    let forms = HeaderForms(mark.headers)
    var found = 0
    for column in columns where !mark.first || column == 0 {
      if !mark.headers.isEmpty, !rows.indices.contains(where: { isHeaded(column, $0, forms) }) {
        continue
      }
      if answer(pattern, in: column) { found += 1 }
    }
    return found
  }

  private func isHeaded(_ column: Int, _ row: Int, _ forms: HeaderForms) -> Bool {
    column < rows[row].count && forms.contains(labels[row][column], raw: rows[row][column])
  }

  private func answer(_ pattern: HeaderPattern, in column: Int) -> Bool {
    var filled = 0
    var met = 0
    for record in answers where column < record.count {
      let cell = HeaderText.trimmed(record[column])
      guard !cell.isEmpty else { continue }
      filled += 1
      if pattern.matches(cell) { met += 1 }
      // Two that do not are enough: nearly every column of a file is none of this.
      if filled - met > 1 { return false }
    }
    return met > 0 && met > filled - met
  }

  // MARK: Shape

  private static func shareOfQuestions(_ row: [String]) -> Double {
    let filled = row.filter { !$0.isEmpty }
    guard !filled.isEmpty else { return 0 }
    return Double(filled.count(where: HeaderText.readsAsQuestion)) / Double(filled.count)
  }

  private static func isSpread(_ top: [String], over below: [String]) -> Bool {
    top.indices.contains { column in
      column > 0 && top[column].isEmpty && column < below.count && !below[column].isEmpty
    }
  }
}
