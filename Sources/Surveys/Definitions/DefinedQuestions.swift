internal import Foundation

/// Makes a draft of the questions that a definition lists, one after the other.
struct DefinedQuestions {
  private(set) var draft: SchemaDraft
  private let tool: String
  private var names: Set<String> = []

  init(name: String?, title: String, tool: String, notes: [String]) {
    let title = HeaderWording.plain(title)
    draft = SchemaDraft(
      name: name ?? SlugWords.fileName(from: title), title: title.isEmpty ? "Survey" : title)
    draft.notes = notes
    self.tool = tool
  }

  /// A question as a definition has it.
  struct Question {
    /// What the tool calls it; the first that reads well becomes the field's name.
    var codes: [String]
    var title: String
    var kind: QuestionKind
    var options: [Option] = []
    /// The question above, where this is a statement of a grid.
    var stem: String?
    var type: String?
    var isOrdered: Bool?
    var minimum: Double?
    var maximum: Double?
    var notes: [String] = []
    /// Further texts that head its columns.
    var headings: [String] = []
    /// The columns of words beside its options.
    var others: [Other] = []
    /// Why it is left out, where it asks for something personal.
    var personal: String?
  }

  struct Option {
    var label: String
    /// What the tool writes in place of the label.
    var codes: [String] = []
    var isExclusive = false
    var missing: MissingReason?
  }

  struct Other {
    var codes: [String]
    var headings: [String] = []
    var title: String
  }

  /// Adds a question; gives its field's name, or nil where it is left out.
  @discardableResult
  mutating func add(_ question: Question) -> String? {
    let title = HeaderWording.plain(question.title)
    let shown = title.isEmpty ? question.codes.first ?? "Question" : title
    if let why = question.personal
      ?? PersonalSigns.sign(header: shown, profile: ColumnProfile()).flatMap({
        isOpen(question.kind) ? $0 : nil
      })
    {
      for header in [shown] + question.codes.filter({ $0 != shown }) {
        draft.leftOut.append(
          LeftOutColumn(
            column: 0, header: header, reason: .personal, why: why,
            isKnown: PersonalHeaders.contains(header)))
      }
      return nil
    }
    var field = SurveyField(name: "", title: shown, kind: question.kind)
    field.name = name(question, title: shown)
    if let type = question.type { field.type = type }
    field.question = question.stem.map(HeaderWording.plain).flatMap { $0.isEmpty ? nil : $0 }
    field.minimum = question.minimum
    field.maximum = question.maximum
    setOptions(question, of: &field)
    if field.type == "list" { field.delimiter = ";" }
    field.aliases = aliases(question.codes, question.headings, title: shown)
    var drafted = DraftField(field)
    drafted.notes = question.notes
    draft.fields.append(drafted)
    for other in question.others { add(other, to: field) }
    return field.name
  }

  private func isOpen(_ kind: QuestionKind) -> Bool {
    switch kind {
    case .text, .otherText, .number, .date: true
    case .identifier, .singleChoice, .multipleChoice, .scale, .ranking, .consent: false
    }
  }

  private mutating func add(_ other: Other, to parent: SurveyField) {
    var field = SurveyField(name: "", title: HeaderWording.plain(other.title), kind: .otherText)
    if HeaderNormaliser.words(of: field.title) == HeaderNormaliser.words(of: parent.title)
      || field.title.isEmpty
    {
      field.title = "Other: \(parent.title)"
    }
    field.name = SlugWords.unique("\(parent.name)_other", otherwise: "other", taken: &names)
    field.otherOf = parent.name
    field.aliases = aliases(other.codes, other.headings, title: field.title)
    draft.fields.append(DraftField(field))
  }

  /// Guesses roles, once all questions are there.
  mutating func finish(leavingOut columns: [LeftOutColumn] = []) -> SchemaDraft {
    RoleGuess.assign(&draft.fields)
    draft.leftOut += columns
    return draft
  }

  private mutating func setOptions(_ question: Question, of field: inout SurveyField) {
    guard !question.options.isEmpty else { return }
    var taken: Set<String> = []
    var forms: Set<String> = []
    for (number, option) in question.options.enumerated() {
      let label = HeaderWording.plain(option.label)
      guard !label.isEmpty, forms.insert(HeaderNormaliser.label(label)).inserted else { continue }
      var value = SlugWords.value(from: label)
      if OptionDrafting.isOther(label) { value = "other" }
      value = SlugWords.unique(value, otherwise: "option_\(number + 1)", taken: &taken)
      var category = AnswerOption(value: value, label: label)
      category.exclusive = option.isExclusive || OptionDrafting.isNoneOfThese(label)
      if field.kind != .multipleChoice, field.kind != .ranking {
        category.missing = option.missing ?? AnswerForm.optionReason(label)
      }
      category.aliases = option.codes.filter { code in
        !code.isEmpty && forms.insert(HeaderNormaliser.label(code)).inserted
      }
      field.categories.append(category)
    }
    guard field.kind == .singleChoice || field.kind == .scale else { return }
    let substantive = field.categories.filter { $0.missing == nil && $0.value != "other" }
    let ladder = AnswerLadder(substantive.map(\.label))
    field.categoriesOrdered = question.isOrdered ?? (ladder != nil)
    if let middle = ladder?.midpoint { field.midpoint = substantive[middle].value }
    switch ladder?.kind {
    case .attitude, .numbers: field.kind = .scale
    case .bands, .yesPartlyNo, nil: break
    }
    if field.kind == .scale { field.categoriesOrdered = true }
  }

  private mutating func name(_ question: Question, title: String) -> String {
    var wish = HeaderWording.readableCode(among: question.codes) ?? ""
    if wish.isEmpty { wish = SlugWords.name(from: HeaderNormaliser.words(of: title)) }
    if let stem = question.stem, wish.utf8.count < 4 || names.contains(wish) {
      let longer = SlugWords.name(from: HeaderNormaliser.words(of: stem), longest: 20)
      if !longer.isEmpty { wish = "\(longer)_\(wish)" }
    }
    return SlugWords.unique(wish, otherwise: "question_\(draft.fields.count + 1)", taken: &names)
  }

  private func aliases(_ codes: [String], _ headings: [String], title: String) -> [HeaderAlias] {
    var seen: Set<String> = [HeaderNormaliser.label(title)]
    return (codes + headings.map(HeaderWording.plain)).filter {
      !$0.isEmpty && seen.insert(HeaderNormaliser.label($0)).inserted
    }.map { HeaderAlias(tool: tool, text: $0) }
  }
}
