internal import ExportTables

extension WaveAlignment {
  /// How an export stands against the schema it was matched with, whose fields stand for the
  /// earlier wave.
  ///
  /// Numbers are compared where the schema has them, in a title or an alias. Identifiers and dates
  /// are the tool's own and left out, and so is the order, which a schema may choose for itself.
  package init(schema: SurveySchema, header: ExportHeader, matching: ColumnMatching) {
    var byColumn: [Int: ExportColumn] = [:]
    for column in header.columns { byColumn[column.index] = column }
    var questions: [Question] = []
    var taken: Set<Int> = []
    for match in matching.matches where !Self.isToolsOwn(schema.fields[match.field]) {
      let columns = match.columns.compactMap { byColumn[$0.index] }
      guard let first = columns.first, first.part == .answer else { continue }
      // Further columns of the same question: options that the schema does not have.
      let extra = Self.furtherColumns(of: match, first, header, matching)
      taken.formUnion(extra.map(\.index))
      questions.append(
        Self.matched(schema.fields[match.field], match, columns, extra, tool: header.tool.name))
    }
    let new = WaveQuestions(
      header, columns: Set(matching.unmatchedColumns).subtracting(taken))
    questions += new.questions.map { Question(earlier: nil, later: $0, changes: [.inserted]) }
    questions.sort { ($0.later?.columns.first ?? 0) < ($1.later?.columns.first ?? 0) }
    for position in matching.unmatchedFields {
      let field = schema.fields[position]
      if Self.isToolsOwn(field) || field.kind == .otherText { continue }
      if !field.waves.isEmpty, let wave = schema.wave, !field.waves.contains(wave) { continue }
      questions.append(
        Question(earlier: Self.asked(field), later: nil, changes: [.dropped]))
    }
    self.init(questions, isAgainstSchema: true)
  }

  private static func isToolsOwn(_ field: SurveyField) -> Bool {
    switch field.kind {
    case .identifier, .date: true
    case .singleChoice, .multipleChoice, .scale, .ranking, .number, .text, .otherText, .consent:
      false
    }
  }

  /// A field as the question it asks.
  private static func asked(_ field: SurveyField) -> WaveQuestion {
    let (number, rest) = HeadingNumber.split(field.title)
    return WaveQuestion(
      columns: [], number: number, text: rest.isEmpty ? field.title : rest,
      identifiers: [field.name],
      options: OptionList(
        labels: field.categories.map(\.label), source: field.categories.isEmpty ? .none : .named))
  }

  /// The unmatched columns that stand in one group with a field's own.
  private static func furtherColumns(
    of match: FieldMatch, _ first: ExportColumn, _ header: ExportHeader,
    _ matching: ColumnMatching
  ) -> [ExportColumn] {
    guard let group = first.group, match.columns.contains(where: { $0.option != nil }) else {
      return []
    }
    let unmatched = Set(matching.unmatchedColumns)
    return header.columns.filter { $0.group == group && unmatched.contains($0.index) }
  }

  private static func matched(
    _ field: SurveyField, _ match: FieldMatch, _ columns: [ExportColumn],
    _ extra: [ExportColumn], tool: String
  ) -> Question {
    var earlier = asked(field)
    let first = columns[0]
    let isGroup = match.columns.contains { $0.option != nil }
    let isBare = first.question.allSatisfy(\.isNumber)
    let heading = isGroup ? (isBare ? "" : first.question) : first.header
    let (found, rest) = HeadingNumber.split(heading)
    let number = found ?? (isGroup ? HeadingNumber.split(first.header).number?.whole : nil)
    let later = WaveQuestion(
      columns: (columns + extra).map(\.index).sorted(), number: number,
      text: rest.isEmpty && !isGroup ? heading : rest,
      options: isGroup
        ? OptionList(labels: (columns + extra).map { $0.option ?? $0.header }, source: .named)
        : OptionList())
    var question = Question(earlier: earlier, later: later, confidence: match.confidence)
    if isReworded(field, match, first, later, tool: tool) { question.changes.append(.reworded) }
    if isGroup { question.options = options(field, match, extra) }
    if !question.options.isEmpty { question.changes.append(.reoptioned) }
    let numbers = knownNumbers(of: field, tool: tool)
    if let number, let was = numbers.first, !numbers.contains(number) {
      earlier.number = was
      question.earlier = earlier
      question.changes.append(.renumbered)
    }
    return question
  }

  private static func forms(of field: SurveyField, tool: String) -> [String] {
    [field.title]
      + field.aliases.filter { $0.tool == nil || $0.tool == tool }.map(\.text)
  }

  private static func knownNumbers(of field: SurveyField, tool: String) -> [HeadingNumber] {
    forms(of: field, tool: tool).compactMap { HeadingNumber.split($0).number }
  }

  /// Whether a column is headed in none of the forms that the schema knows.
  private static func isReworded(
    _ field: SurveyField, _ match: FieldMatch, _ column: ExportColumn, _ later: WaveQuestion,
    tool: String
  ) -> Bool {
    switch match.how {
    case .id, .alias, .order: return false
    case .text, .values: break
    }
    guard !later.words.isEmpty, field.kind != .otherText else { return false }
    var known = Set(forms(of: field, tool: tool).map(HeaderNormaliser.words))
    if let stem = field.question {
      known.insert(HeaderNormaliser.words(of: "\(stem) \(field.title)"))
      known.insert(HeaderNormaliser.words(of: "\(field.title) \(stem)"))
    }
    return known.isDisjoint(with: headings(of: column).map(HeaderNormaliser.words))
  }

  /// The texts by which a column may be headed with its question.
  private static func headings(of column: ExportColumn) -> [String] {
    var texts = [column.header, column.question]
    if let option = column.option {
      texts += [option, "\(column.question) \(option)", "\(option) \(column.question)"]
    }
    if column.header.hasSuffix("]"), let open = column.header.lastIndex(of: "[") {
      texts.append(String(column.header[column.header.index(after: open)...].dropLast()))
    }
    // "outcome. Are your child's needs ...?": a code before the question's text.
    if let mark = column.header.firstIndex(where: { $0 == "." || $0 == ":" }) {
      texts.append(String(column.header[column.header.index(after: mark)...]))
    }
    return texts
  }

  /// Options with a column of their own that the schema lacks, and the reverse.
  private static func options(
    _ field: SurveyField, _ match: FieldMatch, _ extra: [ExportColumn]
  ) -> OptionChanges {
    var changes = OptionChanges()
    changes.added = extra.compactMap { $0.option ?? $0.header }
    let found = Set(match.columns.compactMap(\.option))
    changes.removed = field.categories.indices.filter { !found.contains($0) }
      .map { field.categories[$0].label }
    return changes
  }
}
