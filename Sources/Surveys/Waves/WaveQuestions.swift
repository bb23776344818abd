package import ExportTables

/// The questions of one export, in its order: columns that belong together are one question.
package struct WaveQuestions: Sendable {
  package var questions: [WaveQuestion]

  /// The questions of an export whose answers are at hand.
  ///
  /// With `table`, single columns of few distinct answers have those that at least
  /// `AnswerTally.fewest` people gave as their options.
  package init(_ header: ExportHeader, table: ExportTable? = nil) {
    let runs = Self.runs(of: header.columns.filter { $0.part == .answer })
    let tally = table.map { table in
      AnswerTally(
        table, header: header,
        columns: runs.filter { $0.count == 1 }.compactMap { run in
          run.first.flatMap { Self.mayBeChoice($0) ? $0.index : nil }
        })
    }
    questions = runs.compactMap { Self.question($0, tally: tally) }
    numberGrids()
    markRepeated()
  }

  /// The questions that some of an export's columns hold.
  init(_ header: ExportHeader, columns: Set<Int>) {
    let runs = Self.runs(of: header.columns.filter { columns.contains($0.index) })
    questions = runs.compactMap { Self.question($0, tally: nil) }
    markRepeated()
  }

  /// Columns side by side that one question heads.
  private static func runs(of columns: [ExportColumn]) -> [[ExportColumn]] {
    var runs: [[ExportColumn]] = []
    for column in columns {
      guard let last = runs.last?.last, belong(column, after: last) else {
        runs.append([column])
        continue
      }
      runs[runs.count - 1].append(column)
    }
    return runs.flatMap(withoutRemarks)
  }

  /// A single answer with words beside it is a question and a follow-up.
  private static func withoutRemarks(_ run: [ExportColumn]) -> [[ExportColumn]] {
    let answers = run.filter { $0.layout != .otherText }
    return answers.count == 1 && answers[0].layout == .single ? run.map { [$0] } : [run]
  }

  private static func belong(_ column: ExportColumn, after last: ExportColumn) -> Bool {
    guard column.index == last.index + 1 else { return false }
    if column.group != nil || last.group != nil { return column.group == last.group }
    // The statements of a grid that a tool numbers afresh: `Q.1.`, `Q.2.` ...
    if let own = statement(column.header), let before = statement(last.header) {
      return own == before + 1
    }
    // "Question [Row]", side by side.
    guard let own = stem(column.header), let before = stem(last.header) else { return false }
    return own == before
  }

  /// The number of a grid's statement, in `Q.3. Statement`.
  private static func statement(_ header: String) -> Int? {
    guard header.hasPrefix("Q.") else { return nil }
    let digits = header.dropFirst(2).prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), header.dropFirst(2 + digits.count).hasPrefix(".") else {
      return nil
    }
    return Int(digits)
  }

  /// What stands before the brackets of `Question [Row]`.
  private static func stem(_ header: String) -> Substring? {
    guard header.hasSuffix("]"), let open = header.lastIndex(of: "["), open > header.startIndex
    else { return nil }
    return header[..<open]
  }

  /// A question of one column that may be answered by choosing, going by its first answers.
  private static func mayBeChoice(_ column: ExportColumn) -> Bool {
    guard column.option == nil, !PersonalHeaders.contains(column.header) else { return false }
    switch ColumnKindGuess.kind(of: column) {
    case .choice, .option, .text, .consent: return true
    case .identifier, .date, .number, .rank, .otherText, .metadata, .personal, .empty: return false
    }
  }

  private static func question(_ run: [ExportColumn], tally: AnswerTally?) -> WaveQuestion? {
    guard let first = run.first else { return nil }
    // A column of nothing at all asks nothing.
    if run.count == 1, first.header.isEmpty, first.samples.isEmpty { return nil }
    let indices = run.map(\.index)
    guard run.count > 1 else { return single(first, tally) }
    if let stem = stem(first.header), first.group == nil {
      let (number, rest) = HeadingNumber.split(String(stem))
      return WaveQuestion(
        columns: indices, number: number, text: rest,
        options: OptionList(
          labels: run.map { String($0.header.dropFirst(stem.count + 1).dropLast()) },
          source: .named))
    }
    if first.group == nil {
      // A grid's statements without the grid's question.
      return WaveQuestion(
        columns: indices, number: nil, text: "",
        options: OptionList(labels: run.map { statementText($0.header) }, source: .named))
    }
    let (number, rest) = HeadingNumber.split(first.question)
    // Only digits, or nothing: the export has the options of the question and not its words.
    let isBare = first.question.allSatisfy(\.isNumber)
    return WaveQuestion(
      columns: indices, number: number ?? HeadingNumber.split(first.header).number?.whole,
      text: isBare ? "" : rest, identifiers: sharedName(run),
      options: OptionList(labels: run.map { $0.option ?? $0.header }, source: .named))
  }

  private static func single(_ column: ExportColumn, _ tally: AnswerTally?) -> WaveQuestion {
    // Its words without what a tool adds to tell it from others: a code, a second number.
    let words = column.layout == .otherText ? column.option : nil
    let asked = words ?? (column.question.isEmpty ? column.header : column.question)
    let (number, rest) = HeadingNumber.split(asked)
    return WaveQuestion(
      columns: [column.index],
      number: words == nil ? number ?? HeadingNumber.split(column.header).number : number,
      text: rest.isEmpty ? column.header : rest,
      identifiers: column.identifiers.prefix(1).map(HeaderNormaliser.label),
      options: tally?.options(of: column.index) ?? OptionList())
  }

  private static func statementText(_ header: String) -> String {
    let rest = header.dropFirst(2).drop { $0.isNumber }.dropFirst()
    return rest.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The name that all columns of a question have before their own ending, such as `QID5` in
  /// `QID5_1`.
  private static func sharedName(_ run: [ExportColumn]) -> [String] {
    let names = run.compactMap { column in
      column.identifiers.first.map { $0.prefix { $0 != "_" && $0 != "[" && $0 != "." } }
    }
    guard names.count == run.count, let first = names.first, !first.isEmpty,
      names.allSatisfy({ $0 == first })
    else { return [] }
    return [HeaderNormaliser.label(String(first))]
  }

  /// Gives a grid whose heading is not in the export the one number that is left out around it.
  private mutating func numberGrids() {
    var last: HeadingNumber?
    var grids: [Int] = []
    for index in questions.indices {
      guard let number = questions[index].number else {
        if questions[index].columns.count > 1 { grids.append(index) }
        continue
      }
      if let before = last, number.value == before.value + 2, grids.count == 1 {
        let value = before.value + 1
        let mark = before.label.prefix { !$0.isNumber }
        questions[grids[0]].number = HeadingNumber(
          value: value, part: "", label: mark + String(value))
      }
      last = number
      grids = []
    }
  }

  /// The same questions with each grid taken apart whose statements are questions of their own in
  /// `other`, as another tool writes them.
  func apart(for other: WaveQuestions) -> WaveQuestions {
    let singles = Set(other.questions.filter { $0.columns.count == 1 }.map(\.words))
    var apart = self
    apart.questions = questions.flatMap { question -> [WaveQuestion] in
      let labels = question.options.labels
      guard question.columns.count > 1, labels.count == question.columns.count else {
        return [question]
      }
      let statements = zip(question.columns, labels).map { column, label in
        WaveQuestion(columns: [column], number: nil, text: label)
      }
      let known = statements.count { singles.contains($0.words) }
      return known * 2 > statements.count ? statements : [question]
    }
    apart.markRepeated()
    return apart
  }

  private mutating func markRepeated() {
    var counts: [String: Int] = [:]
    for question in questions { counts[question.words, default: 0] += 1 }
    for index in questions.indices {
      questions[index].isRepeated = (counts[questions[index].words] ?? 0) > 1
    }
  }
}
