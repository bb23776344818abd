/// Takes an export's header rows apart, column by column: codes, questions, options.
struct HeaderColumns {
  private(set) var columns: [ExportColumn] = []
  private let dialect: ExportDialect
  private let leftOut: [HeaderPattern]
  /// The code each column has, in a row of its own or before its words.
  private var codes: [String?] = []

  /// What a header row holds.
  private enum RowRole {
    case words, codes, ids, placeholders
  }

  /// `rows` are the header's rows, their cells trimmed.
  init(_ rows: [[String]], dialect: ExportDialect) {
    self.dialect = dialect
    leftOut = dialect.leftOut.compactMap(HeaderPattern.init)
    let roles = Self.roles(of: rows, dialect)
    readRows(rows, roles)
    let isWide = roles.count { $0 == .words } > 1
    if !isWide {
      splitHeadings()
      splitByCodes()
    }
    nameRepeats()
    dropLoneGroups()
    tidy()
  }

  // MARK: Rows

  private static func roles(of rows: [[String]], _ dialect: ExportDialect) -> [RowRole] {
    var roles = rows.map { _ in RowRole.words }
    guard rows.count > 1 else { return roles }
    if let pattern = dialect.idRow.flatMap(HeaderPattern.init) {
      for row in rows.indices.dropFirst() {
        let filled = rows[row].filter { !$0.isEmpty }
        if !filled.isEmpty, filled.count(where: pattern.matches) * 2 > filled.count {
          roles[row] = .ids
        }
      }
    }
    let hasWordsBelow = roles.dropFirst().contains(.words)
    if let row = dialect.codeRow, row <= rows.count, row >= 1, hasWordsBelow {
      roles[row - 1] = .codes
    } else if hasWordsBelow, HeaderRows.isPlaceholder(rows[0]) {
      roles[0] = rows[0].first?.contains(" ") ?? false ? .placeholders : .codes
    } else if hasWordsBelow, holdsCodes(rows[0], over: rows[1]) {
      roles[0] = .codes
    }
    return roles
  }

  /// Whether a row names every column below it in one word, none twice.
  private static func holdsCodes(_ row: [String], over below: [String]) -> Bool {
    guard row.count > 1, row.allSatisfy({ HeaderText.isCode($0) }), Set(row).count == row.count
    else { return false }
    let words = below.filter { !$0.isEmpty }
    return words.count * 4 >= row.count * 3
      && words.count(where: HeaderText.readsAsQuestion) * 5 >= words.count * 2
  }

  private mutating func readRows(_ rows: [[String]], _ roles: [RowRole]) {
    let width = rows.map(\.count).max() ?? 0
    let answerWords = Set(dialect.answerHeaders.map(HeaderNormaliser.label))
    let idPattern = dialect.idRow.flatMap(HeaderPattern.init)
    let wordRows = roles.indices.filter { roles[$0] == .words }
    var head = ""
    var headStart = -1
    for position in 0..<width {
      func cell(_ row: Int) -> String { position < rows[row].count ? rows[row][position] : "" }
      var column = ExportColumn(index: position + 1, header: "", question: "")
      var code: String?
      for row in roles.indices {
        switch roles[row] {
        case .ids:
          if let id = idPattern?.firstGroup(in: cell(row)), !id.isEmpty {
            column.identifiers.insert(id, at: 0)
          }
        case .codes where !cell(row).isEmpty:
          code = cell(row)
          column.identifiers.append(cell(row))
        case .words, .codes, .placeholders: continue
        }
      }
      codes.append(code)
      let words = wordRows.map(cell)
      var top = words.first ?? ""
      if words.count > 1 {
        let below = words.dropFirst().filter { !$0.isEmpty }.joined(separator: " ")
        if top.isEmpty {
          top = head
          column.group = headStart
        } else if top == head, !below.isEmpty, headStart >= 0 {
          // A merged heading, filled in over all the columns it stood above.
          column.group = headStart
        } else {
          head = top
          headStart = position
          column.group = position
        }
        if !below.isEmpty, !answerWords.contains(HeaderNormaliser.label(below)) {
          column.option = below
        }
      } else if top.isEmpty, let code {
        top = code
      }
      column.question = top
      column.header = column.option.map { top.isEmpty ? $0 : "\(top): \($0)" } ?? top
      columns.append(column)
    }
  }

  // MARK: Headings that hold several things

  /// Codes before the words, and options beside the question, all in one heading.
  private mutating func splitHeadings() {
    let code = dialect.code.flatMap(HeaderPattern.init)
    for position in columns.indices {
      if codes[position] == nil, let parts = code?.parts(of: columns[position].question),
        let found = parts["code"]
      {
        codes[position] = found
        columns[position].identifiers.append(found)
        columns[position].question = parts["text"] ?? found
      } else if codes[position] == nil, takesCodes, HeaderText.isCode(columns[position].header) {
        codes[position] = columns[position].header
        columns[position].identifiers.append(columns[position].header)
      }
    }
    for form in dialect.optionHeaders {
      guard let pattern = HeaderPattern(form.pattern) else { continue }
      split(by: pattern, when: form.when)
    }
  }

  /// Whether a heading of a single word is the tool's code for the question.
  private var takesCodes: Bool {
    dialect.code != nil || dialect.optionCode != nil || dialect.codeRow != nil
  }

  private struct Found {
    var position: Int
    var question: String
    var option: String
    var item: Int?
  }

  private mutating func split(by pattern: HeaderPattern, when: OptionHeader.When) {
    let headings = when == .parent ? Set(columns.map(\.question)) : []
    var found: [Found] = []
    for position in columns.indices where columns[position].option == nil {
      guard let parts = pattern.parts(of: columns[position].question), let option = parts["option"]
      else { continue }
      let question = parts["question"] ?? ""
      if when == .parent, !headings.contains(question) { continue }
      found.append(
        Found(
          position: position, question: question, option: option,
          item: parts["item"].flatMap { Int($0) }))
    }
    var start = 0
    while start < found.count {
      var end = start + 1
      while end < found.count, belongs(found[end], after: found[end - 1]) { end += 1 }
      take(found[start..<end], when)
      start = end
    }
  }

  private func belongs(_ next: Found, after last: Found) -> Bool {
    guard next.position == last.position + 1, next.question == last.question else { return false }
    if let item = next.item, let before = last.item { return item > before }
    return true
  }

  private mutating func take(_ run: ArraySlice<Found>, _ when: OptionHeader.When) {
    guard let first = run.first else { return }
    if run.count == 1 {
      switch when {
      case .shared: return
      case .component:
        takePart(first)
        return
      case .always, .parent: break
      }
    }
    for found in run {
      columns[found.position].question = found.question
      columns[found.position].option = found.option
      columns[found.position].group = first.position
    }
  }

  /// A heading of two parts that stands alone: a question under its page, or a part of an answer.
  private mutating func takePart(_ found: Found) {
    let isUnderPage =
      HeaderText.readsAsQuestion(found.option) && !found.question.contains("?")
    guard isUnderPage else {
      columns[found.position].question = found.question
      return
    }
    let tail = " - \(found.option)"
    // Where two pages ask in the same words, the page's name has to stay.
    if columns.count(where: { $0.header.hasSuffix(tail) }) == 1 {
      columns[found.position].question = found.option
    }
  }

  // MARK: Options known by their codes

  /// Columns whose codes differ in the item alone (`Q2_1`, `Q2_2`; `Q1[SQ001]`) are one question's.
  private mutating func splitByCodes() {
    guard let pattern = dialect.optionCode.flatMap(HeaderPattern.init) else { return }
    let parts = codes.map { $0.flatMap { pattern.parts(of: $0) } ?? [:] }
    var start = 0
    while start < columns.count {
      guard let stem = parts[start]["stem"], let item = parts[start]["item"], !item.isEmpty else {
        start += 1
        continue
      }
      var end = start + 1
      while end < columns.count, parts[end]["stem"] == stem { end += 1 }
      takeRun(start..<end, stem: stem, items: parts[start..<end].map { $0["item"] ?? "" })
      start = end
    }
  }

  private mutating func takeRun(_ run: Range<Int>, stem: String, items: [String]) {
    guard let first = run.first else { return }
    // The headings themselves may have been taken apart already.
    if run.allSatisfy({ columns[$0].option != nil && columns[$0].group == columns[first].group }) {
      return
    }
    let texts = run.map { columns[$0].question }
    if run.count == 1, first > 0, codes[first - 1] == stem {
      takeBeside(first)
      return
    }
    let isCodesOnly = run.allSatisfy { columns[$0].question == codes[$0] }
    guard run.count > 1 || isCodesOnly && dialect.codeRow == nil else { return }
    var question = ""
    var options = items
    if isCodesOnly {
      question = stem
    } else if Set(texts).count == 1 {
      question = texts.first ?? ""
    } else if let common = Self.commonQuestion(of: texts, separators: dialect.separators) {
      question = common.question
      options = common.options
    } else {
      // Only the code says that they belong together.
      options = texts
    }
    for (offset, position) in run.enumerated() {
      columns[position].question = question
      columns[position].option = options[offset]
      columns[position].group = first
    }
  }

  /// A column beside its question's own, such as the words of "Other".
  private mutating func takeBeside(_ position: Int) {
    let question = withoutAsides(columns[position - 1].question)
    var option = columns[position].question
    if option.hasPrefix(question) { option.removeFirst(question.count) }
    for separator in dialect.separators where option.hasPrefix(separator) {
      option.removeFirst(separator.count)
      break
    }
    columns[position].question = question
    columns[position].option = HeaderText.trimmed(option)
  }

  /// What texts have in common up to a separator, and what each has after it.
  static func commonQuestion(
    of texts: [String], separators: [String]
  ) -> (question: String, options: [String])? {
    guard let first = texts.first else { return nil }
    var common = Substring(first)
    for text in texts.dropFirst() { common = common.commonPrefix(with: text) }
    for separator in separators {
      guard let place = common.ranges(of: separator).last else { continue }
      let length = common[..<place.upperBound].count
      return (
        HeaderText.trimmed(String(common[..<place.lowerBound])),
        texts.map { HeaderText.trimmed(String($0.dropFirst(length))) }
      )
    }
    return nil
  }

  // MARK: Afterwards

  /// Some tools make a repeated question's header unique by a number after it ("Topic", "Topic2"):
  /// the question is the same.
  private mutating func nameRepeats() {
    let headers = Set(columns.map(\.header))
    for position in columns.indices where columns[position].option == nil {
      let header = columns[position].header
      guard header.utf8.last.map({ (0x30...0x39).contains($0) }) ?? false else { continue }
      var base = String(header.reversed().drop { $0.isNumber }.reversed())
      if base.hasSuffix("."), base.contains(" ") { base.removeLast() }
      if base != header, !base.isEmpty, headers.contains(base) { columns[position].question = base }
    }
  }

  /// A group of one column is no group.
  private mutating func dropLoneGroups() {
    var sizes: [Int: Int] = [:]
    for column in columns { if let group = column.group { sizes[group, default: 0] += 1 } }
    for position in columns.indices {
      if let group = columns[position].group, sizes[group] == 1 { columns[position].group = nil }
    }
  }

  /// A question without the name of the page before it.
  private func withoutPage(_ question: String) -> String {
    guard let place = question.ranges(of: " - ").first else { return question }
    let page = question[..<place.lowerBound]
    let rest = String(question[place.upperBound...])
    guard !page.contains("?"), HeaderText.readsAsQuestion(rest) else { return question }
    // Where two pages ask in the same words, the page's name has to stay.
    let tail = " - \(rest)"
    return columns.allSatisfy { !$0.question.hasSuffix(tail) || $0.question == question }
      ? rest : question
  }

  private func withoutAsides(_ text: String) -> String {
    leftOut.reduce(text) { $1.removed(from: $0) }
  }

  /// Questions and options as people see them.
  private mutating func tidy() {
    let namesPages = dialect.optionHeaders.contains { $0.when == .component }
    for position in columns.indices {
      columns[position].question = withoutAsides(columns[position].question)
      if let option = columns[position].option { columns[position].option = withoutAsides(option) }
      if namesPages { columns[position].question = withoutPage(columns[position].question) }
      columns[position].question = HeaderText.shown(columns[position].question)
      if let option = columns[position].option {
        columns[position].option = HeaderText.shown(option.replacing("][", with: ": "))
      }
    }
  }
}

extension Substring {
  fileprivate func commonPrefix(with other: String) -> Substring {
    var end = startIndex
    var there = other.startIndex
    while end < endIndex, there < other.endIndex, self[end] == other[there] {
      end = index(after: end)
      there = other.index(after: there)
    }
    return self[..<end]
  }
}
