/// Tells from the first answers what the columns of a question hold: ticks, a scale, places, words.
struct ColumnLayouts {
  private let dialect: ExportDialect
  private let answers: ArraySlice<[String]>
  private let ticks: Set<String>
  private let otherText: HeaderForms

  /// What stands for a chosen option, or one that was not, in the tools known.
  private static let usualTicks: Set<String> = [
    "0", "1", "y", "n", "yes", "no", "true", "false", "x", "\u{2713}", "\u{2714}", "checked",
    "unchecked", "ticked", "unticked", "selected", "not selected", "quoted", "not quoted", "-",
    "n/a", "na",
  ]
  /// Answers whose places are compared within a row.
  private static let rowsCompared = 60

  init(_ dialect: ExportDialect, _ answers: some Collection<[String]>) {
    self.dialect = dialect
    self.answers = ArraySlice(answers.prefix(Self.rowsCompared))
    ticks = Self.usualTicks.union(dialect.notChosen.map(HeaderNormaliser.label))
    otherText = HeaderForms(dialect.otherText)
  }

  func find(for columns: inout [ExportColumn]) {
    if dialect.choiceColumns { groupChoices(&columns) }
    for position in columns.indices where isOtherText(columns[position]) {
      columns[position].layout = .otherText
    }
    var start = 0
    while start < columns.count {
      guard let group = columns[start].group else {
        if columns[start].option != nil, columns[start].layout == .single {
          columns[start].layout = isTick(columns[start]) ? .option : .single
        }
        start += 1
        continue
      }
      var end = start + 1
      while end < columns.count, columns[end].group == group { end += 1 }
      decide(start..<end, &columns)
      start = end
    }
    markJoined(&columns)
    nameWords(&columns)
  }

  // MARK: A group

  private func decide(_ group: Range<Int>, _ columns: inout [ExportColumn]) {
    let members = group.filter { columns[$0].option != nil && columns[$0].layout == .single }
    let filled = members.filter { !columns[$0].samples.isEmpty }
    let ticked = filled.filter { isTick(columns[$0]) }
    let layout: ColumnLayout
    if isRanking(filled, of: members.count, columns) {
      layout = .rank
    } else if let options = optionsInCells(of: filled, columns) {
      for (position, option) in zip(filled, options) {
        if let option { columns[position].option = option }
      }
      layout = .option
    } else if ticked.count * 2 > filled.count || filled.isEmpty {
      layout = answersYesAndNo(ticked, columns) ? .statement : .option
    } else if sharesScale(filled, columns) {
      layout = .statement
    } else {
      if isSection(group, columns) { ungroup(group, &columns) }
      return
    }
    for position in members {
      let isWords =
        layout == .option && !columns[position].samples.isEmpty
        && !isTick(columns[position])
      columns[position].layout = isWords ? .otherText : layout
    }
  }

  /// The options of columns that are headed by codes alone, where most hold one answer only and no
  /// two the same; nil for a column that holds more, such as the words of "other".
  private func optionsInCells(of filled: [Int], _ columns: [ExportColumn]) -> [String?]? {
    guard filled.count > 1 else { return nil }
    let options = filled.map { position -> String? in
      let column = columns[position]
      guard let option = column.option, HeaderText.isCode(option),
        option.contains(where: \.isNumber),
        column.identifiers.contains(column.header)
      else { return nil }
      let answers = column.samples.filter { !ticks.contains(HeaderNormaliser.label($0)) }
      guard answers.count == 1, let answer = answers.first, !CellShape.isTyped(answer) else {
        return nil
      }
      return answer
    }
    let known = options.compactMap(\.self)
    guard known.count * 10 >= filled.count * 7,
      Set(known.map(HeaderNormaliser.label)).count == known.count
    else { return nil }
    return options
  }

  /// Whether every answer of a column is a tick: one of the usual forms, or the option's own words.
  private func isTick(_ column: ExportColumn) -> Bool {
    guard !column.samples.isEmpty, column.samples.count <= 4 else { return false }
    let option = column.option.map(HeaderNormaliser.label)
    return column.samples.allSatisfy {
      let label = HeaderNormaliser.label($0)
      return label == option || ticks.contains(label)
    }
  }

  /// Statements that are answered with yes or no: both are there, and "no" is not merely how the
  /// tool writes an option that was not chosen.
  private func answersYesAndNo(_ positions: [Int], _ columns: [ExportColumn]) -> Bool {
    guard !dialect.notChosen.contains(where: { HeaderNormaliser.label($0) == "no" }) else {
      return false
    }
    let labels = Set(positions.flatMap { columns[$0].samples.map(HeaderNormaliser.label) })
    return labels.isSuperset(of: ["yes", "no"])
  }

  /// Whether the columns hold places: whole numbers up to the count of items, none twice in a row.
  private func isRanking(_ filled: [Int], of count: Int, _ columns: [ExportColumn]) -> Bool {
    guard filled.count >= 2, count >= 2, filled.count * 2 > count else { return false }
    var highest = 0
    for position in filled {
      for sample in columns[position].samples {
        guard let place = Self.place(sample), place >= 1, place <= count else { return false }
        highest = max(highest, place)
      }
    }
    guard highest > 1 else { return false }
    var rows = 0
    var different = 0
    for answer in answers {
      let places = filled.compactMap { position -> Int? in
        let at = columns[position].index - 1
        return at < answer.count ? Self.place(HeaderText.trimmed(answer[at])) : nil
      }
      guard places.count > 1 else { continue }
      rows += 1
      if Set(places).count == places.count { different += 1 }
    }
    return rows > 0 && different * 10 >= rows * 9 && (count > 2 || rows > 2)
  }

  private static func place(_ text: String) -> Int? {
    if let place = Int(text) { return place }
    // A table that a statistics program has written.
    guard text.hasSuffix(".0") else { return nil }
    return Int(text.dropLast(2))
  }

  /// Whether most columns take their answers from what the others hold too.
  private func sharesScale(_ filled: [Int], _ columns: [ExportColumn]) -> Bool {
    guard filled.count > 1 else { return false }
    var counts: [String: Int] = [:]
    let labels = filled.map { position in
      Set(columns[position].samples.map(HeaderNormaliser.label))
    }
    for set in labels { for label in set { counts[label, default: 0] += 1 } }
    guard counts.count <= 30 else { return false }
    let sharing = labels.count { set in
      set.count { (counts[$0] ?? 0) > 1 } * 2 >= set.count
    }
    return sharing * 2 > labels.count
  }

  // MARK: Groups that are none

  /// A heading above several questions of their own: the part of a questionnaire, not a question.
  private func isSection(_ group: Range<Int>, _ columns: [ExportColumn]) -> Bool {
    let options = group.compactMap { columns[$0].option }
    guard !options.isEmpty else { return false }
    // Statements of which only the codes said that they belong together, and the answers do not.
    if group.allSatisfy({ columns[$0].question.isEmpty }) { return true }
    let headsPages =
      dialect.name == ExportDialect.generic.name
      || dialect.optionHeaders.contains { $0.when == .component }
    return headsPages && options.count(where: HeaderText.readsAsQuestion) * 2 >= options.count
  }

  private func ungroup(_ group: Range<Int>, _ columns: inout [ExportColumn]) {
    for position in group {
      columns[position].group = nil
      if let option = columns[position].option { columns[position].question = option }
      columns[position].option = nil
    }
  }

  // MARK: Options that head their own columns

  /// Columns in which nothing stands but their own heading are a question's options, side by side.
  private func groupChoices(_ columns: inout [ExportColumn]) {
    var start = 0
    while start < columns.count {
      guard isChoice(columns[start]) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < columns.count, isChoice(columns[end]) || isUnchosen(end, columns) { end += 1 }
      // Its last option may be words of people's own.
      let hasOther = end < columns.count && Self.isOther(columns[end].header)
      let last = hasOther ? end + 1 : end
      if last - start > 1 {
        for position in start..<last {
          columns[position].option = columns[position].question
          columns[position].question = ""
          columns[position].group = start
        }
      }
      start = last
    }
  }

  private func isChoice(_ column: ExportColumn) -> Bool {
    column.samples.count == 1 && column.option == nil
      && HeaderNormaliser.label(column.samples[0]) == HeaderNormaliser.label(column.header)
  }

  /// An option nobody chose, with a chosen one on its right.
  private func isUnchosen(_ position: Int, _ columns: [ExportColumn]) -> Bool {
    guard columns[position].samples.isEmpty, !HeaderText.trimmed(columns[position].header).isEmpty
    else { return false }
    guard let next = columns[position...].first(where: { !$0.samples.isEmpty }) else {
      return false
    }
    return isChoice(next) || Self.isOther(next.header)
  }

  // MARK: Words beside options

  private func isOtherText(_ column: ExportColumn) -> Bool {
    let names = column.identifiers + [column.header]
    if names.contains(where: { otherText.contains(HeaderNormaliser.label($0), raw: $0) }) {
      return !isTick(column) || column.samples.isEmpty
    }
    let text = column.option ?? column.header
    guard Self.isOther(text) || column.option != nil && Self.asksForWords(text) else {
      return false
    }
    // "Other" may be an option to tick like the rest.
    if isTick(column) { return false }
    return !column.samples.isEmpty || Self.asksForWords(text)
  }

  private static func isOther(_ text: String) -> Bool {
    let words = HeaderNormaliser.words(of: text)
    return words == "other" || words.hasPrefix("other please") || words.hasPrefix("other specify")
      || words.hasPrefix("other write in") || words.hasPrefix("something else")
      || words == "other text" || words == "other comment"
  }

  private static func asksForWords(_ text: String) -> Bool {
    let words = HeaderNormaliser.words(of: text)
    return ["please specify", "please explain", "please describe", "please state", "please give"]
      .contains { words.contains($0) } || words.hasPrefix("comment")
  }

  /// Words beside an option that has a column of its own: two columns, and not two of one option.
  private func nameWords(_ columns: inout [ExportColumn]) {
    for position in columns.indices where columns[position].layout == .otherText {
      guard let group = columns[position].group, let option = columns[position].option,
        columns.contains(where: {
          $0.group == group && $0.option == option && $0.layout != .otherText
        })
      else { continue }
      columns[position].option = "\(option) - Text"
    }
  }

  /// A column with all a question's answers joined, beside a column for each, says nothing new.
  private func markJoined(_ columns: inout [ExportColumn]) {
    guard dialect.optionHeaders.contains(where: { $0.when == .parent }) else { return }
    let questions = Set(columns.compactMap { $0.option == nil ? nil : $0.question })
    for position in columns.indices
    where columns[position].option == nil && questions.contains(columns[position].question) {
      columns[position].part = .metadata
    }
  }
}
