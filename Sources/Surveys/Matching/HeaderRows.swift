/// Finds where an export's header begins and how many rows it has, from the rows themselves.
struct HeaderRows {
  private let records: ArraySlice<[String]>
  private let dialect: ExportDialect
  private let isSure: Bool
  /// Columns that are looked at where rows are held against the answers below them.
  private let columns: [Int]

  /// Answers below a row that it is compared with.
  private static let answersBelow = 40
  private static let columnsLookedAt = 60
  /// A preamble is no longer than this.
  private static let longestPreamble = 12

  /// The rows of `records` from the header's first on.
  init(_ records: [[String]], from start: Int, dialect: ExportDialect, isSure: Bool) {
    self.records = records.dropFirst(start)
    self.dialect = dialect
    self.isSure = isSure
    let width = self.records.prefix(3).map(\.count).max() ?? 0
    let first = min(width, Self.columnsLookedAt)
    columns = Array(0..<first) + Array(max(first, width - Self.columnsLookedAt / 3)..<width)
  }

  static func isBlank(_ record: [String]) -> Bool {
    record.allSatisfy { HeaderText.trimmed($0).isEmpty }
  }

  // MARK: The first row

  /// Where the header starts: after blank records, and after a title or facts about the export.
  ///
  /// A preamble's rows have nothing beyond their first two cells, while the table below is wider.
  static func start(of records: [[String]]) -> Int {
    guard let first = records.firstIndex(where: { !isBlank($0) }) else { return 0 }
    let body = records.dropFirst(first).prefix(longestPreamble + 30)
    let widths = body.map(filledCount).filter { $0 > 0 }.sorted()
    let usual = widths.isEmpty ? 0 : widths[widths.count * 2 / 3]
    var isAfterBlank = false
    var isPadded = false
    for index in first..<min(records.count, first + longestPreamble) {
      let record = records[index]
      let filled = filledCount(record)
      if filled == 0 {
        isAfterBlank = index > first
        continue
      }
      let reach = (record.lastIndex { !HeaderText.trimmed($0).isEmpty } ?? 0) + 1
      let isNarrow = reach <= 2 && (usual >= 4 || (usual >= 2 && filled == 1 && reach == 1))
      guard isNarrow else {
        // A heading over several columns has blanks on its right too. Two columns under a title, and
        // a row as wide as the table, need the blank line below to be told from a header.
        let isPreamble = isAfterBlank || (usual >= 4 && !isPadded)
        return isPreamble || index == first ? index : first
      }
      isAfterBlank = false
      isPadded = record.count > 2 && (filled > 1 || heads(records, at: index))
    }
    return first
  }

  /// Whether the row below one holds options: cells that the answers below only repeat.
  private static func heads(_ records: [[String]], at index: Int) -> Bool {
    guard index + 1 < records.count else { return false }
    let below = records[index + 1]
    let answers = records.dropFirst(index + 2).prefix(answersBelow)
    return below.indices.contains { column in
      let cell = HeaderText.trimmed(below[column])
      let found = Set(
        answers.compactMap { $0.count > column ? HeaderText.trimmed($0[column]) : nil })
      return !cell.isEmpty && found.subtracting([""]) == [cell]
    }
  }

  private static func filledCount(_ record: [String]) -> Int {
    record.count { !HeaderText.trimmed($0).isEmpty }
  }

  // MARK: How many

  /// How many rows the header has.
  func count() -> Int {
    guard let top = records.first else { return 0 }
    if let rows = rowOfIDs() { return rows }
    let most = isSure ? max(1, dialect.headerRows) : max(3, dialect.headerRows)
    var count = 1
    while count < most, count < records.count {
      let row = record(count)
      if Self.isBlank(row) || !continues(row, at: count, under: top) { break }
      count += 1
    }
    return count
  }

  private func record(_ offset: Int) -> [String] {
    let index = records.startIndex + offset
    return index < records.endIndex ? records[index] : []
  }

  /// The header's last row, where that is one of the tool's own identifiers.
  private func rowOfIDs() -> Int? {
    guard let pattern = dialect.idRow.flatMap(HeaderPattern.init) else { return nil }
    for offset in 0..<min(4, records.count) {
      let filled = record(offset).filter { !HeaderText.trimmed($0).isEmpty }
      if filled.count > 0, filled.count(where: pattern.matches) * 2 > filled.count {
        return offset + 1
      }
    }
    return nil
  }

  private func continues(_ row: [String], at offset: Int, under top: [String]) -> Bool {
    if dialect.headerRows > 1, lacksIdentifier(row, at: offset, under: top) { return true }
    let evidence = evidence(of: row, at: offset)
    if evidence.against * 2 > evidence.inFavour { return false }
    if repeatsToolHeaders(row) { return true }
    if dialect.headerRows > 1, holdsAnswerWords(row, under: top) { return true }
    if dialect.headerRows > 1 || !isSure {
      if offset == 1, Self.isPlaceholder(top) {
        return Self.isSpelledPlaceholder(top) || evidence.inFavour >= 1
          || row.contains(where: HeaderText.readsAsQuestion)
      }
      guard evidence.inFavour >= 1 || evidence.isTicked else { return false }
      if Self.fillsBlanks(row, of: top) || Self.tellsApart(row, repeatsOf: top) { return true }
      return offset == 1 && evidence.inFavour >= 1 && Self.spellsOut(row, codesOf: top)
    }
    return false
  }

  /// "Ident 1", "Ident 2" ...: a row that only numbers the columns.
  static func isPlaceholder(_ record: [String]) -> Bool {
    let cells = record.map(HeaderText.trimmed)
    guard cells.count > 1, let first = cells.first else { return false }
    let name = first.prefix { !$0.isNumber }
    guard !name.isEmpty, name.utf8.count <= 20 else { return false }
    return cells.allSatisfy { cell in
      let number = cell.dropFirst(name.count)
      return cell.hasPrefix(name) && !number.isEmpty && number.allSatisfy(\.isNumber)
    }
  }

  /// A placeholder that no survey uses as the code of a question.
  private static func isSpelledPlaceholder(_ record: [String]) -> Bool {
    let name = HeaderText.trimmed(record.first ?? "").prefix { !$0.isNumber }.lowercased()
    return ["ident", "ident ", "column", "column ", "field ", "col ", "unnamed: "].contains(name)
  }

  /// Two or more of the tool's own headings, in the row below the first, are no answers.
  private func repeatsToolHeaders(_ row: [String]) -> Bool {
    let forms = HeaderForms(
      dialect.identifier + dialect.started + dialect.finished + dialect.metadata + dialect.personal)
    var found = 0
    for cell in row where found < 2 {
      if forms.containsWhole(HeaderNormaliser.label(cell)) { found += 1 }
    }
    return found >= 2
  }

  private func holdsAnswerWords(_ row: [String], under top: [String]) -> Bool {
    let words = Set(dialect.answerHeaders.map(HeaderNormaliser.label))
    guard row.contains(where: { words.contains(HeaderNormaliser.label($0)) }) else { return false }
    // Somebody may answer "Response"; but a response has its identifier.
    return identifierColumn(under: top).map { isBlank(row, $0) } ?? true
  }

  /// A response always carries its identifier: a row without it, with words beside, is a header.
  private func lacksIdentifier(_ row: [String], at offset: Int, under top: [String]) -> Bool {
    guard let column = identifierColumn(under: top), isBlank(row, column) else { return false }
    let next = record(offset + 1)
    return next.isEmpty || !isBlank(next, column) || holdsAnswerWords(row, under: top)
  }

  private func identifierColumn(under top: [String]) -> Int? {
    let identifiers = HeaderForms(dialect.identifier)
    return top.firstIndex { identifiers.containsWhole(HeaderNormaliser.label($0)) }
  }

  private func isBlank(_ row: [String], _ column: Int) -> Bool {
    column >= row.count || HeaderText.trimmed(row[column]).isEmpty
  }

  /// Cells under the blanks of a row that heads several columns at once.
  private static func fillsBlanks(_ row: [String], of top: [String]) -> Bool {
    var hasHead = false
    var filled = 0
    for column in row.indices {
      let head = column < top.count ? HeaderText.trimmed(top[column]) : ""
      if !head.isEmpty {
        hasHead = true
      } else if hasHead, !HeaderText.trimmed(row[column]).isEmpty {
        filled += 1
      }
    }
    return filled > 0
  }

  /// Different cells under headings that stand side by side several times: a merged heading.
  private static func tellsApart(_ row: [String], repeatsOf top: [String]) -> Bool {
    var repeats = 0
    var different = 0
    for column in top.indices.dropFirst() {
      let head = HeaderText.trimmed(top[column])
      guard !head.isEmpty, head == HeaderText.trimmed(top[column - 1]) else { continue }
      repeats += 1
      if column < row.count, HeaderText.trimmed(row[column]) != HeaderText.trimmed(row[column - 1]),
        !HeaderText.trimmed(row[column]).isEmpty
      {
        different += 1
      }
    }
    return repeats > 0 && different * 4 >= repeats * 3
  }

  /// Words under a row of codes: the questions under their names.
  private static func spellsOut(_ row: [String], codesOf top: [String]) -> Bool {
    let codes = top.map(HeaderText.trimmed).filter { !$0.isEmpty }
    let words = row.map(HeaderText.trimmed).filter { !$0.isEmpty }
    guard codes.count > 1, words.count * 4 >= codes.count * 3,
      codes.allSatisfy(HeaderText.isCode), Set(words).count * 10 >= words.count * 9
    else { return false }
    return words.count(where: HeaderText.readsAsQuestion) * 5 >= words.count * 2
  }

  // MARK: A row against the answers below it

  private struct Evidence {
    /// Columns in which the row holds what no answer below does, and in which it holds just that.
    var inFavour = 0.0
    var against = 0.0
    /// A column whose answers only repeat the row's own words: one option, ticked.
    var isTicked = false
  }

  private func evidence(of row: [String], at offset: Int) -> Evidence {
    var evidence = Evidence()
    let below = records.dropFirst(offset + 1).prefix(Self.answersBelow)
    for column in columns where column < row.count {
      let cell = HeaderText.trimmed(row[column])
      if cell.isEmpty { continue }
      var answers: [String] = []
      for record in below where column < record.count {
        let answer = HeaderText.trimmed(record[column])
        if !answer.isEmpty { answers.append(answer) }
      }
      weigh(cell, answers, &evidence)
    }
    return evidence
  }

  private func weigh(_ cell: String, _ answers: [String], _ evidence: inout Evidence) {
    guard !answers.isEmpty else { return }
    let distinct = Set(answers)
    if distinct.count == 1, distinct.contains(cell) {
      if answers.count > 1 { evidence.isTicked = true }
      return
    }
    let typed = answers.count { CellShape.isTyped($0) }
    if typed * 10 >= answers.count * 9 {
      if CellShape.isTyped(cell) {
        // A code in a header may be a number; 0, 1 and the like stand below options too.
        evidence.against += answers.count > 1 ? 1 : 0.5
      } else {
        evidence.inFavour += answers.count > 1 ? 1 : 0.5
      }
      return
    }
    guard answers.count >= 3, distinct.count * 2 <= answers.count else { return }
    if distinct.contains(cell) { evidence.against += 1 } else { evidence.inFavour += 0.3 }
  }
}

/// What kind of thing a cell holds, as far as its form shows.
enum CellShape {
  /// Whether a cell is a number or a date, as headings are not.
  static func isTyped(_ cell: String) -> Bool {
    guard let first = cell.utf8.first, cell.utf8.count <= 40 else { return false }
    if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) || first == UInt8(ascii: "-") {
      return Double(cell) != nil || isDate(cell)
    }
    return isDate(cell)
  }

  static func isNumber(_ cell: String) -> Bool { cell.utf8.count <= 40 && Double(cell) != nil }

  static func isDate(_ cell: String) -> Bool {
    guard cell.utf8.count <= 40 else { return false }
    return Array(cell.utf8).withUnsafeBufferPointer { DateReading($0) != nil }
  }
}
