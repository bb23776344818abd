internal import Foundation

/// Drafts the field of a column that holds whole answers, and a second one for words typed among
/// its options.
struct ColumnDrafting {
  let source: DraftSource

  /// Tools that write codes where labels were not asked for.
  private static let codeWriters: Set<String> = [
    "qualtrics", "limesurvey", "kobo", "redcap", "snap",
  ]

  private var writesCodes: Bool { Self.codeWriters.contains(source.tool) }

  /// The field, without its name, title and aliases; and the field of its "other" words.
  func fields(of column: ExportColumn) -> [DraftField] {
    let profile = source.profile(of: column)
    let words = column.header.isEmpty ? column.question : column.header
    if let consent = consent(profile, header: words) { return [consent] }
    if let setting = setting(profile, header: words) { return [setting] }
    let guess = guess(profile, header: words)
    if let closed = closedField(guess, profile, header: words, isStatement: false) {
      guard takesOther(guess) else { return [closed] }
      var other = DraftField(
        SurveyField(
          name: "", title: "Other: \(HeaderWording.plain(column.question))", kind: .otherText))
      other.notes.append("Words that some people typed in place of an option.")
      return [closed, other]
    }
    return [openField(guess, profile)]
  }

  /// The field of a question whose answers are options, numbers or dates; nil for words.
  func closedField(_ profile: ColumnProfile, header: String, isStatement: Bool) -> DraftField? {
    closedField(
      guess(profile, header: header), profile, header: header, isStatement: isStatement)
  }

  private func closedField(
    _ guess: AnswerKindGuess, _ profile: ColumnProfile, header: String, isStatement: Bool
  ) -> DraftField? {
    var drafted: DraftField
    switch guess {
    case .empty, .text: return nil
    case .date(let withTime):
      var field = SurveyField(name: "", title: "", kind: .date)
      if withTime { field.type = "datetime" }
      drafted = DraftField(field)
      noteOddOnes(profile, "dates", AnswerForm.isDate, &drafted)
    case .number(let whole, let low, let high):
      drafted = number(profile, header: header, isStatement: isStatement, whole, low, high)
    case .choice(let labels): drafted = choice(labels, isStatement: isStatement)
    case .codes(let codes): drafted = coded(codes, header: header)
    case .choiceWithOther(let labels):
      let withOther = labels.contains(where: OptionDrafting.isOther) ? labels : labels + ["Other"]
      drafted = choice(withOther, isStatement: isStatement)
    case .joined(let joined): drafted = several(joined)
    }
    return drafted
  }

  private func guess(_ profile: ColumnProfile, header: String) -> AnswerKindGuess {
    AnswerKindGuess(
      profile, header: header, habit: source.header.dialect.layout, writesCodes: writesCodes)
  }

  private func takesOther(_ guess: AnswerKindGuess) -> Bool {
    switch guess {
    case .choiceWithOther: true
    case .joined(let joined): joined.hasOther
    case .empty, .date, .number, .choice, .codes, .text: false
    }
  }

  // MARK: Consent

  private func consent(_ profile: ColumnProfile, header: String) -> DraftField? {
    let words = " " + HeaderNormaliser.plainWords(header) + " "
    let isAsked =
      [
        " consent ", " agree to take part ", " agree to participate ", " happy to take part ",
        " willing to take part ", " happy for us to use ", " agree to the use of ",
        " i understand that the information i provide ",
      ].contains { words.contains($0) }
    guard isAsked, profile.answers > 0, profile.isWhole, profile.values.count <= 4,
      profile.longCells == 0
    else { return nil }
    let labels = profile.values.map(\.text)
    let refusals = labels.filter(Self.isRefusal)
    guard refusals.count <= 1, labels.count - refusals.count >= 1,
      labels.allSatisfy({ Self.isRefusal($0) || Self.isAgreement($0) })
    else { return nil }
    var field = SurveyField(name: "", title: "", kind: .consent)
    var yes = AnswerOption(
      value: "yes", label: HeaderWording.plain(labels.first { !Self.isRefusal($0) } ?? "Yes"))
    var no = AnswerOption(value: "no", label: HeaderWording.plain(refusals.first ?? "No"))
    // Ticks and letters have words of their own.
    for place in [0, 1] {
      let label = place == 0 ? yes.label : no.label
      guard label.utf8.count == 1 || ["true", "false"].contains(label.lowercased()) else {
        continue
      }
      if place == 0 {
        yes = AnswerOption(value: "yes", label: "Yes")
        yes.aliases = [label]
      } else {
        no = AnswerOption(value: "no", label: "No")
        no.aliases = [label]
      }
    }
    let further = labels.filter {
      !Self.isRefusal($0) && HeaderNormaliser.label($0) != HeaderNormaliser.label(yes.label)
    }
    yes.aliases += further.map(HeaderWording.plain).filter { !yes.aliases.contains($0) }
    if source.tool == "limesurvey" {
      if !yes.aliases.contains("Y") { yes.aliases.append("Y") }
      if !no.aliases.contains("N") { no.aliases.append("N") }
    }
    field.categories = [yes, no]
    var drafted = DraftField(field)
    drafted.notes.append(
      "Taken as consent: the answers of those who say no are counted and discarded. If that is not "
        + "what was asked, make the kind single_choice.")
    return drafted
  }

  private static func isRefusal(_ label: String) -> Bool {
    let words = HeaderNormaliser.plainWords(label)
    return words == "no" || words == "n" || words.hasPrefix("no ") || words.contains("do not ")
      || words.contains("dont ") || words == "false" || words == "disagree" || words == "0"
  }

  private static func isAgreement(_ label: String) -> Bool {
    let words = HeaderNormaliser.plainWords(label)
    return words == "yes" || words == "y" || words == "1" || words == "true"
      || words.hasPrefix("yes ")
      || words.contains("agree") || words.contains("consent") || words.contains("accept")
      || words.contains("understand") || words.contains("happy") || words == "checked"
  }

  // MARK: Settings

  /// The name of a school or service, whether it was typed or chosen: hidden in comments, and kept
  /// as a code.
  private func setting(_ profile: ColumnProfile, header: String) -> DraftField? {
    let words = " " + HeaderNormaliser.plainWords(header) + " "
    let asksName = [
      " name of ", " which school ", " what school ", " which college ",
      " which nursery ", " which setting ", " school name ", " setting name ", " school attended ",
    ].contains { words.contains($0) }
    let isOfSetting = [" school ", " college ", " nursery ", " setting "].contains {
      words.contains($0)
    }
    guard asksName, isOfSetting, AnswerForm.wordCount(words) <= 14, profile.values.count >= 3,
      profile.meanLength <= 60
    else { return nil }
    var field = SurveyField(name: "", title: "", kind: .text)
    field.role = .setting
    field.privacy = .hash
    return DraftField(field)
  }

  // MARK: Options

  private func choice(_ labels: [String], isStatement: Bool) -> DraftField {
    var shown = labels
    var notes: [String] = []
    let words = Set(labels.map { HeaderNormaliser.plainWords($0) })
    if words == ["yes"] || words == ["no"] {
      shown = ["Yes", "No"]
      notes.append("Only one of the two was answered; the other is added.")
    }
    var spelt: [String: String] = [:]
    if words.isSubset(of: ["y", "n"]) {
      shown = ["Yes", "No"]
      spelt = ["yes": "Y", "no": "N"]
    }
    let options = OptionDrafting.options(shown, tool: source.tool)
    var field = SurveyField(name: "", title: "", kind: .singleChoice)
    field.categories = options.categories
    for place in field.categories.indices {
      if let code = spelt[field.categories[place].value],
        !field.categories[place].aliases.contains(code)
      {
        field.categories[place].aliases.append(code)
      }
    }
    field.categoriesOrdered = options.isOrdered
    field.midpoint = options.midpoint
    switch options.ladder?.kind {
    case .attitude, .numbers: field.kind = .scale
    case .bands, .yesPartlyNo, nil: field.kind = .singleChoice
    }
    var drafted = DraftField(field)
    drafted.notes = notes
    return drafted
  }

  private func coded(_ codes: [String], header: String) -> DraftField {
    let plain = codes.map { $0.hasSuffix(".0") ? String($0.dropLast(2)) : $0 }
    var field = SurveyField(name: "", title: "", kind: .singleChoice)
    field.categories = OptionDrafting.options(plain, tool: source.tool, codes: true).categories
    for place in field.categories.indices where field.categories[place].label == "-oth-" {
      field.categories[place].value = "other"
      field.categories[place].label = "Other"
      field.categories[place].aliases = ["-oth-"]
    }
    var drafted = DraftField(field)
    drafted.notes.append(
      "Codes without their labels: write each option's words as its label and keep the code as its "
        + "value or an alias.")
    return drafted
  }

  private func several(_ joined: JoinedOptions) -> DraftField {
    var field = SurveyField(
      name: "", title: "", kind: joined.isRanking ? .ranking : .multipleChoice)
    var labels = joined.options
    if joined.hasOther, !labels.contains(where: OptionDrafting.isOther) { labels.append("Other") }
    let isCoded = joined.options.allSatisfy(AnswerForm.isCode)
    let options = OptionDrafting.options(labels, tool: source.tool, codes: isCoded)
    field.categories = options.categories
    for place in field.categories.indices { field.categories[place].missing = nil }
    // Said only where the tool's habit does not: the same survey may come from another tool.
    if source.header.dialect.layout != joined.layout, !writesCodes { field.layout = joined.layout }
    field.delimiter = ";"
    var drafted = DraftField(field)
    if isCoded {
      drafted.notes.append(
        "Codes without their labels: write each option's words as its label and keep the code as its "
          + "value or an alias.")
    }
    return drafted
  }

  private func number(
    _ profile: ColumnProfile, header: String, isStatement: Bool, _ whole: Bool, _ low: Double,
    _ high: Double
  ) -> DraftField {
    let words = " " + HeaderNormaliser.plainWords(header) + " "
    let isRating =
      whole && low >= 0 && high <= 10 && low < high
      && (isStatement
        || [
          " scale ", " rate ", " rating ", " likely ", " satisfied ", " satisfaction ", " score ",
          " agree ", " out of 5 ", " out of 10 ", " stars ", " confident ", " important ",
          " how well ",
          " how happy ",
        ].contains { words.contains($0) })
    if isRating {
      let seen = profile.values.compactMap { AnswerForm.number($0.text) }
      let top = high > 7 ? 10.0 : high > 5 ? 7 : high > 4 ? 5 : high
      let bottom = seen.contains(0) ? 0.0 : 1
      var field = SurveyField(name: "", title: "", kind: .scale)
      field.categories = stride(from: bottom, through: max(top, high), by: 1).map {
        AnswerOption(value: String(Int($0)), label: String(Int($0)))
      }
      field.categoriesOrdered = true
      if field.categories.count % 2 == 1 {
        field.midpoint = field.categories[field.categories.count / 2].value
      }
      var drafted = DraftField(field)
      drafted.notes.append("A rating: check its ends, and write what they mean as labels.")
      return drafted
    }
    if !writesCodes, profile.isWhole,
      Set(profile.values.compactMap { AnswerForm.number($0.text) }) == [0, 1],
      profile.values.count == 2
    {
      var field = SurveyField(name: "", title: "", kind: .singleChoice)
      field.categories = OptionDrafting.options(["Yes", "No"], tool: source.tool).categories
      for place in field.categories.indices {
        field.categories[place].aliases.append(field.categories[place].value == "yes" ? "1" : "0")
      }
      var drafted = DraftField(field)
      drafted.notes.append("Only 1 and 0: taken as yes and no.")
      return drafted
    }
    var field = SurveyField(name: "", title: "", kind: .number)
    if whole { field.type = "integer" }
    var drafted = DraftField(field)
    noteOddOnes(profile, "numbers", { AnswerForm.number($0) != nil }, &drafted)
    return drafted
  }

  /// Gives words among numbers or dates their reason, and counts what is neither.
  private func noteOddOnes(
    _ profile: ColumnProfile, _ what: String, _ isRight: (String) -> Bool,
    _ drafted: inout DraftField
  ) {
    var forms: [MissingForm] = []
    var odd = 0
    for value in profile.values where !isRight(value.text) {
      if let reason = AnswerForm.missingReason(value.text) {
        if forms.count < 8 { forms.append(MissingForm(value: value.text, reason: reason)) }
      } else {
        odd += value.count
      }
    }
    if !forms.isEmpty { drafted.field.missingForms = SchemaDraft.missingForms(with: forms) }
    if odd > 0 {
      drafted.notes.append(
        "\(odd) \(odd == 1 ? "answer is" : "answers are") not \(what) and will be reported as unreadable."
      )
    }
  }

  // MARK: Words

  private func openField(_ guess: AnswerKindGuess, _ profile: ColumnProfile) -> DraftField {
    var drafted = DraftField(SurveyField(name: "", title: "", kind: .text))
    switch guess {
    case .text(let isLong):
      if isLong {
        drafted.field.role = .comment
      } else if profile.isWhole, profile.values.count > AnswerKindGuess.mostOptions,
        profile.answers >= profile.values.count * 3
      {
        drafted.notes.append(
          "\(profile.values.count) different short answers, many of them given by several people: "
            + "it may have been a list. If so make it single_choice, with categories.")
      }
    case .empty: drafted.notes.append("Nobody has answered this in the export: check its kind.")
    case .date, .number, .choice, .codes, .joined, .choiceWithOther: break
    }
    return drafted
  }
}
