internal import Foundation

/// What the answers of one column are, judged by all of them.
enum AnswerKindGuess {
  case empty
  case date(withTime: Bool)
  case number(whole: Bool, low: Double, high: Double)
  /// One option each, as written.
  case choice([String])
  /// A tool's codes for options, with no label to be seen.
  case codes([String])
  case joined(JoinedOptions)
  /// Options, and words that some people typed in their place.
  case choiceWithOther([String])
  case text(isLong: Bool)

  /// More distinct answers than this are words, not options.
  static let mostOptions = 40

  /// Judges the answers of `profile`; `header` and the tool's habit decide what they alone do not.
  init(
    _ profile: ColumnProfile, header: String, habit: MultipleChoiceLayout?, writesCodes: Bool
  ) {
    guard profile.answers > 0, !profile.values.isEmpty else {
      self = profile.longCells > 0 ? .text(isLong: true) : .empty
      return
    }
    let isLong = profile.meanLength > 45 || profile.longCells * 20 > profile.answers
    if isLong, profile.values.count > 200, profile.longest > 150,
      profile.values.count * 2 > profile.answers || !profile.isWhole,
      !profile.values.prefix(40).allSatisfy({ $0.text.hasSuffix(";") })
    {
      if JoinedOptions.mayBeJoined(profile, habit: habit) == false {
        self = .text(isLong: true)
        return
      }
    }
    // What says that there is no answer says nothing about the kind of those that there are.
    let real = profile.without {
      AnswerForm.missingReason($0) != nil && AnswerForm.number($0) == nil
    }
    let answers = real.answers > 0 ? real : profile
    if answers.longCells == 0 {
      if answers.share(AnswerForm.isDate) >= 0.9 {
        self = .date(withTime: answers.values.contains { AnswerForm.hasTime($0.text) })
        return
      }
      if answers.share({ AnswerForm.number($0) != nil }) >= 0.95 {
        self = Self.numbers(answers, header: header, writesCodes: writesCodes)
        return
      }
    }
    if let joined = JoinedOptions(answers, habit: habit) {
      self = .joined(joined)
      return
    }
    self = Self.words(profile, answers: answers, isLong: isLong, writesCodes: writesCodes)
  }

  private static func numbers(
    _ profile: ColumnProfile, header: String, writesCodes: Bool
  ) -> AnswerKindGuess {
    let numbers = profile.values.compactMap { AnswerForm.number($0.text) }
    let low = numbers.min() ?? 0
    let high = numbers.max() ?? 0
    let whole = numbers.allSatisfy { $0 == $0.rounded() }
    if whole, writesCodes, profile.isWhole, Set(numbers).count <= 20, low >= -99, high < 1000,
      Set(numbers).count * 2 <= max(profile.answers, 4)
    {
      return .codes(profile.values.map(\.text))
    }
    return .number(whole: whole, low: low, high: high)
  }

  private static func words(
    _ profile: ColumnProfile, answers: ColumnProfile, isLong: Bool, writesCodes: Bool
  ) -> AnswerKindGuess {
    // As compared: "Never " and "never" are one answer.
    var forms: [String: (text: String, count: Int, first: Int)] = [:]
    for (place, value) in profile.values.enumerated() where !AnswerForm.isBlankForm(value.text) {
      let form = HeaderNormaliser.label(value.text)
      var known = forms[form] ?? (value.text, 0, place)
      known.count += value.count
      forms[form] = known
    }
    let distinct = forms.values.sorted { ($1.count, $0.first) < ($0.count, $1.first) }
    let labels = distinct.map(\.text)
    guard !labels.isEmpty else { return .empty }
    let all = distinct.reduce(0) { $0 + $1.count }
    let repeated = distinct.filter { $0.count >= 2 }
    let inRepeated = repeated.reduce(0) { $0 + $1.count }
    let mean = Double(labels.reduce(0) { $0 + $1.utf8.count }) / Double(max(1, labels.count))
    let isSmall = profile.isWhole && distinct.count <= mostOptions && profile.longCells == 0

    if isSmall, labels.allSatisfy(AnswerForm.isCode), writesCodes || distinct.count <= 12,
      repeated.count * 2 >= distinct.count || writesCodes
    {
      return .codes(labels)
    }
    let isLadder =
      labels.count >= 2 && AnswerLadder(labels.filter { AnswerForm.optionReason($0) == nil }) != nil
    let isYesOrNo = labels.allSatisfy {
      ["yes", "no", "y", "n", "true", "false"].contains(HeaderNormaliser.plainWords($0))
    }
    if isSmall, isLadder || isYesOrNo { return .choice(labels) }
    if isSmall, mean <= 90, labels.allSatisfy({ $0.utf8.count <= 260 }),
      inRepeated * 10 >= all * (all < 20 ? 4 : 6)
    {
      // One odd long answer among options that many chose was typed in.
      let typed = distinct.filter {
        $0.count == 1 && all >= 25 && AnswerForm.wordCount($0.text) > 4
      }
      if typed.count * 2 > distinct.count - typed.count || typed.count < 3 {
        if inRepeated * 10 < all * 7, all >= 25 { return .text(isLong: isLong) }
        return .choice(labels)
      }
      return .choiceWithOther(repeated.map(\.text))
    }
    // A few options that most chose, and many answers that one or two people typed.
    let common = distinct.filter { $0.count >= max(3, all / 100) }
    let inCommon = common.reduce(0) { $0 + $1.count }
    if common.count >= 2, common.count <= 25, all >= 25, inCommon * 10 >= all * 8,
      common.allSatisfy({ $0.text.utf8.count <= 120 })
    {
      return .choiceWithOther(common.map(\.text))
    }
    return .text(isLong: isLong)
  }
}
