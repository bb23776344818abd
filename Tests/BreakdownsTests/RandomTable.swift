import Surveys
import TestSupport

/// A random small table of groups by options, with some people in no group, and its survey.
struct RandomTable {
  var options: [String]
  var groups: [String]
  /// By group, those in no group last.
  var counts: [[Int]]
  var sizes: [Int] { counts.map { $0.reduce(0, +) } }
  let ordered: Bool
  let extra: Bool

  init(_ shape: DisclosurePropertyTests.Shape, using random: inout SeededGenerator) {
    ordered = shape.ordered
    extra = shape.extra
    options = (0..<shape.options).map { "o\($0)" }
    groups = (0..<Int.random(in: 1...4, using: &random)).map { "g\($0)" }
    counts = []
    for position in 0...groups.count {
      let isUnplaced = position == groups.count
      let isNobody = isUnplaced && Int.random(in: 0..<4, using: &random) > 0
      let isLarge = Bool.random(using: &random)
      let size =
        isNobody
        ? 0
        : Int.random(in: (isLarge ? shape.largest * 3 / 4 : 0)...shape.largest, using: &random)
      // Often lopsided shares, so that small cells are common.
      let isLopsided = Bool.random(using: &random)
      let weights = options.map { _ in
        let weight = Double.random(in: 0...1, using: &random)
        return isLopsided ? weight * weight * weight : weight + 0.3
      }
      let total = weights.reduce(0, +)
      var cells = options.map { _ in 0 }
      for _ in 0..<size {
        var draw = Double.random(in: 0..<max(total, 1e-9), using: &random)
        var option = 0
        while option < options.count - 1, draw >= weights[option] {
          draw -= weights[option]
          option += 1
        }
        cells[option] += 1
      }
      counts.append(cells)
    }
  }

  private var fields: [SurveyField] {
    var question = SurveyField.closed("q", options, ordered: ordered)
    if extra { question.categories[options.count - 1].missing = .dontKnow }
    return [.closed("g", groups, role: .group), question]
  }

  var survey: BuiltSurvey {
    var survey = BuiltSurvey(fields)
    for (position, cells) in counts.enumerated() {
      let group: Answer = position < groups.count ? .option(position) : .missing(.skipped)
      for (option, count) in cells.enumerated() { survey.add(count, group, .option(option)) }
    }
    return survey
  }

  /// The same people, each choosing any number of options; with the counts that gives.
  func severalAnswers(using random: inout SeededGenerator) -> (survey: BuiltSurvey, counts: [[Int]])
  {
    var fields = fields
    fields[1] = .closed("q", options, kind: .multipleChoice)
    var survey = BuiltSurvey(fields)
    var sets = OptionSets(optionCount: options.count)
    var chosen: [[Int]] = []
    for (position, size) in sizes.enumerated() {
      let group: Answer = position < groups.count ? .option(position) : .missing(.skipped)
      survey.add(size, group, 0)
      let chances = options.map { _ in Double.random(in: 0...1, using: &random) }
      var cells = options.map { _ in 0 }
      for _ in 0..<size {
        var word: UInt64 = 0
        for option in options.indices
        where Double.random(in: 0...1, using: &random) < chances[option] * chances[option] {
          word |= 1 << UInt64(option)
          cells[option] += 1
        }
        sets.words.append(word)
        sets.missing.append(nil)
      }
      chosen.append(cells)
    }
    survey.sets[1] = sets
    return (survey, chosen)
  }
}
