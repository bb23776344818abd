import Surveys

/// The rows of one survey that figures are made from, and the groups they fall into.
///
/// For young people only those who answered themselves, alone or with help, count as their own voice.
struct SurveyRows: Sendable {
  let evidence: SurveyEvidence
  /// The rows in figures before any filter; nil for all.
  let ownVoice: [Bool]?
  /// Those of them that the filters leave; nil where there is no filter.
  let filtered: [Bool]?
  /// As `filtered`, but with every voice, for setting adults' answers apart.
  let filteredAnyVoice: [Bool]?
  /// How many answers were left out since they are not young people's own.
  let notOwnVoice: Int
  /// The position of the field that says who answered.
  let answeredBy: Int?

  /// The values of `answered_by` that are the young person's own voice.
  static let ownVoiceValues: Set<String> = ["self", "helped"]

  init(_ evidence: SurveyEvidence, wheres: [Where]) {
    self.evidence = evidence
    let responses = evidence.responses
    let schema = responses.schema
    answeredBy = schema.indices(playing: .answeredBy).first
    if schema.audience == .youngPerson, let field = answeredBy, field < responses.answers.count,
      case .codes(let codes) = responses.answers[field]
    {
      let own = schema.fields[field].categories.map { Self.ownVoiceValues.contains($0.value) }
      let isOwn = codes.map { code in
        code.option.map { $0 < own.count && own[$0] } ?? false
      }
      ownVoice = isOwn
      notOwnVoice = isOwn.reduce(0) { $0 + ($1 ? 0 : 1) }
    } else {
      ownVoice = nil
      notOwnVoice = 0
    }
    filtered = wheres.isEmpty ? nil : Self.filter(responses, wheres, start: ownVoice)
    filteredAnyVoice = wheres.isEmpty ? nil : Self.filter(responses, wheres, start: nil)
  }

  private static func filter(_ responses: Responses, _ wheres: [Where], start: [Bool]?) -> [Bool] {
    var isIn = start ?? [Bool](repeating: true, count: responses.count)
    for one in wheres {
      guard let field = responses.schema.index(of: one.field), field < responses.answers.count,
        let option = responses.schema.fields[field].categories.firstIndex(where: {
          $0.value == one.value
        })
      else { return [Bool](repeating: false, count: responses.count) }
      let reason = responses.schema.fields[field].categories[option].missing
      switch responses.answers[field] {
      case .codes(let codes):
        for row in isIn.indices where row < codes.count {
          let fits =
            codes[row].option == option || (reason != nil && codes[row].missing == reason)
          if !fits { isIn[row] = false }
        }
      case .sets(let sets):
        for row in isIn.indices where row < sets.missing.count {
          if option / 64 >= sets.wordsPerRow || !sets.contains(option: option, row: row) {
            isIn[row] = false
          }
        }
      case .rankings, .numbers, .instants, .texts:
        return [Bool](repeating: false, count: responses.count)
      }
    }
    return isIn
  }

  /// Whether anything is left to count.
  var isEmpty: Bool { evidence.responses.count == 0 }

  /// Everybody, filtered or not, without groups.
  ///
  /// `everyVoice` keeps those who answered for a young person: for the question who answered.
  func everybody(isFiltered: Bool, everyVoice: Bool = false) -> Placement {
    Placement.everybody(
      count: evidence.responses.count,
      isCounted: counted(isFiltered: isFiltered, everyVoice: everyVoice))
  }

  private func counted(isFiltered: Bool, everyVoice: Bool) -> [Bool]? {
    if everyVoice { return isFiltered ? filteredAnyVoice : nil }
    return isFiltered ? filtered ?? ownVoice : ownVoice
  }

  /// Those the filter leaves as the one group, and the rest in none.
  func filterAsGroup(everyVoice: Bool) -> Placement {
    let own = everyVoice ? nil : ownVoice
    let filtered = counted(isFiltered: true, everyVoice: everyVoice)
    var placement = Placement(slots: [], groupCount: 1)
    let unplaced = placement.unplaced
    let out = placement.leftOut
    placement.slots = (0..<evidence.responses.count).map { row in
      if let own, !own[row] { return out }
      return filtered?[row] ?? true ? 0 : unplaced
    }
    return placement
  }

  /// The groups that `column`, a question of one answer, makes.
  func groups(_ column: QuestionColumn, isAnsweredBy: Bool, everyVoice: Bool) -> (
    Placement, [GroupCount]
  )? {
    guard case .codes(let codes) = column.answers else { return nil }
    let options = column.options
    // Adults who answered for a young person are a group beside the others, not a part of everybody.
    let keepsAll = isAnsweredBy && ownVoice != nil
    let counted = counted(isFiltered: true, everyVoice: keepsAll || everyVoice)
    let stands = column.optionOfReason
    let nowhere = keepsAll ? options.count + 1 : nil
    let placement = Placement.byCodes(
      codes, groupCount: options.count,
      slotOf: { code in
        let answer = AnswerCode(rawValue: code)
        if let reason = answer.missing {
          let option = stands[Cells.position(of: reason)]
          return option >= 0 ? option : nowhere
        }
        return answer.option.flatMap { $0 < options.count ? $0 : nowhere }
      }, isCounted: counted)
    let groups = options.map { option in
      var group = GroupCount(options: 0)
      group.value = option.value
      group.label = option.label
      group.isOutside = keepsAll && !Self.ownVoiceValues.contains(option.value)
      return group
    }
    return (placement, groups)
  }

  /// The groups that a question of several answers makes: a row may be in any number of them.
  func overlappingGroups(_ column: QuestionColumn) -> (
    placements: [Placement], groups: [GroupCount]
  ) {
    guard case .sets(let sets) = column.answers else { return ([], []) }
    let counted = filtered ?? ownVoice
    var placements: [Placement] = []
    var groups: [GroupCount] = []
    for (position, option) in column.options.enumerated() {
      var group = GroupCount(options: 0)
      group.value = option.value
      group.label = option.label
      groups.append(group)
      var placement = Placement(slots: [], groupCount: 1)
      let unplaced = placement.unplaced
      let out = placement.leftOut
      placement.slots = sets.missing.indices.map { row in
        if let counted, row < counted.count, !counted[row] { return out }
        if let reason = sets.missing[row] { return option.reason == reason ? 0 : unplaced }
        let isIn =
          position / 64 < sets.wordsPerRow && sets.contains(option: position, row: row)
        return isIn ? 0 : unplaced
      }
      placements.append(placement)
    }
    return (placements, groups)
  }
}
