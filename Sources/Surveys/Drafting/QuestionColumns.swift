internal import Foundation

/// The columns of one question, and how they hold its answer.
enum QuestionColumns {
  /// The identifier, and when a response was started and finished.
  case known(ExportColumn)
  case leftOut(ExportColumn, DroppedColumn.Reason, why: String, isKnown: Bool)
  /// A whole answer; with a stem, one of several under it.
  case single(ExportColumn, stem: String?)
  case options([ExportColumn], texts: [ExportColumn], isSingle: Bool)
  case ranks([ExportColumn])
  case statements([ExportColumn], texts: [ExportColumn])
  /// Words beside the question that column `parent` belongs to.
  case otherText(ExportColumn, parent: Int)

  /// The questions of an export, in the order of their first columns.
  static func questions(of source: DraftSource) -> [QuestionColumns] {
    var questions: [QuestionColumns] = []
    let columns = source.header.columns
    var known: Set<ColumnPart> = []
    var place = 0
    while place < columns.count {
      let column = columns[place]
      place += 1
      if let found = notAnAnswer(column, source, &known) {
        questions += found
        continue
      }
      guard let group = column.group else {
        questions.append(alone(column, before: questions.last, source))
        continue
      }
      var members = [column]
      while place < columns.count, columns[place].group == group {
        if let found = notAnAnswer(columns[place], source, &known) {
          questions += found
        } else {
          members.append(columns[place])
        }
        place += 1
      }
      questions += grouped(members, group: group, source)
    }
    return questions
  }

  /// A column of the tool's own, or a personal one; nil where it holds answers to be read.
  private static func notAnAnswer(
    _ column: ExportColumn, _ source: DraftSource, _ known: inout Set<ColumnPart>
  ) -> [QuestionColumns]? {
    let profile = source.profile(of: column)
    switch column.part {
    case .identifier, .started, .finished:
      // Half of a date and its time, in columns of their own.
      if column.part != .identifier, profile.answers > 0, profile.share(AnswerForm.isDate) < 0.5,
        profile.share({ AnswerForm.number($0) != nil }) < 0.5
      {
        return [.leftOut(column, .metadata, why: "it holds no dates", isKnown: true)]
      }
      if known.insert(column.part).inserted { return [.known(column)] }
      return [.leftOut(column, .metadata, why: "", isKnown: true)]
    case .metadata: return [.leftOut(column, .metadata, why: "", isKnown: true)]
    case .personal:
      return [.leftOut(column, .personal, why: "the tool's own column", isKnown: true)]
    case .answer: break
    }
    if column.header.isEmpty, column.option == nil {
      // Without a heading there is nothing to find the column by again.
      if profile.answers == 0 { return [] }
      return isRunningNumber(profile)
        ? [.leftOut(column, .metadata, why: "no heading, and a running number", isKnown: false)]
        : [.leftOut(column, .metadata, why: "no heading: give it one in the export", isKnown: true)]
    }
    // Options and statements are not asked for in boxes; words beside them may be.
    let mayBePersonal = column.layout == .single || column.layout == .otherText
    if mayBePersonal,
      let why = PersonalSigns.sign(header: column.option ?? column.header, profile: profile)
    {
      return [
        .leftOut(
          column, .personal, why: why, isKnown: PersonalHeaders.contains(column.header))
      ]
    }
    return nil
  }

  private static func isRunningNumber(_ profile: ColumnProfile) -> Bool {
    let numbers = profile.values.map { Int($0.text) ?? .min }
    guard numbers.count >= 3, !numbers.contains(.min) else { return false }
    return zip(numbers, numbers.dropFirst()).allSatisfy { a, b in
      profile.isWhole ? b == a &+ 1 : b > a
    }
  }

  private static func alone(
    _ column: ExportColumn, before: QuestionColumns?, _ source: DraftSource
  ) -> QuestionColumns {
    let words = HeaderNormaliser.words(of: column.option ?? column.header)
    let isOther =
      column.layout == .otherText || words.hasPrefix("other please") || words == "other"
      || words.hasPrefix("please specify") || words.hasPrefix("if other")
    if isOther || isWrittenOption(column, before, source), let parent = before?.lastColumn,
      before?.takesOther ?? false
    {
      return .otherText(column, parent: parent)
    }
    return .single(column, stem: nil)
  }

  /// Whether a column is headed by an option of the question before it, and holds words.
  private static func isWrittenOption(
    _ column: ExportColumn, _ before: QuestionColumns?, _ source: DraftSource
  ) -> Bool {
    guard case .single(let question, _) = before else { return false }
    let form = HeaderNormaliser.label(column.header)
    guard form.contains("please") || form.contains("specify") || form.contains("other") else {
      return false
    }
    return source.profile(of: question).values.contains { HeaderNormaliser.label($0.text) == form }
  }

  private var lastColumn: Int? {
    switch self {
    case .single(let column, _): column.index
    case .options(let columns, _, _), .ranks(let columns), .statements(let columns, _):
      columns.last?.index
    case .otherText(_, let parent): parent
    case .known, .leftOut: nil
    }
  }

  private var takesOther: Bool {
    switch self {
    case .single, .options, .statements, .ranks, .otherText: true
    case .known, .leftOut: false
    }
  }

  private static func grouped(
    _ members: [ExportColumn], group: Int, _ source: DraftSource
  ) -> [QuestionColumns] {
    let texts = members.filter { $0.layout == .otherText }
    let answers = members.filter { $0.layout != .otherText }
    guard let first = answers.first else {
      return texts.map { .single($0, stem: nil) }
    }
    let others: (Int?) -> [QuestionColumns] = { parent in
      texts.map { text in parent.map { .otherText(text, parent: $0) } ?? .single(text, stem: nil) }
    }
    let rows = source.groups[group] ?? GroupProfile()
    switch first.layout {
    case .option:
      let isSingle =
        ["surveymonkey", "smartsurvey", "alchemer", "generic"].contains(source.tool)
        && rows.rowsWithSeveral == 0 && rows.rowsWithOne >= 30 && answers.count >= 2
        && !asksForAll(first.question)
      return [.options(answers, texts: texts, isSingle: isSingle)]
    case .rank: return [.ranks(answers)] + others(answers.last?.index)
    case .statement: return [.statements(answers, texts: texts)]
    case .single, .otherText:
      if answers.count == 1 { return [.single(first, stem: nil)] + others(first.index) }
      let stem = HeaderWording.plain(first.question)
      return answers.map { .single($0, stem: $0.option == nil ? nil : stem) }
        + others(answers.last?.index)
    }
  }

  private static func asksForAll(_ question: String) -> Bool {
    let words = HeaderNormaliser.plainWords(question)
    return [
      "all that apply", "tick all", "select all", "choose all", "as many as", "all which apply",
      "more than one",
    ]
    .contains { words.contains($0) }
  }
}
