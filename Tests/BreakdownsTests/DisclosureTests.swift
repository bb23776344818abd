import Breakdowns
import Surveys
import Testing

/// What `publish` does with small counts, case by case.
@Suite struct DisclosureTests {
  struct Merge: Sendable, CustomTestStringConvertible {
    var name: String
    var counts: [Int]
    var ordered: Bool
    var expected: [String]

    var testDescription: String { name }
  }

  /// What each row stands for; `|` between options that share one, `c` after one that is hidden.
  static let merges = [
    Merge(name: "nothing small", counts: [20, 30, 5], ordered: false, expected: ["0", "1", "2"]),
    Merge(name: "nought stays", counts: [20, 30, 0], ordered: false, expected: ["0", "1", "2"]),
    Merge(
      name: "a small one joins the next smallest", counts: [20, 3, 30, 9], ordered: false,
      expected: ["0", "2", "1|3"]),
    Merge(
      name: "two small ones may do", counts: [20, 3, 30, 4], ordered: false,
      expected: ["0", "2", "1|3"]),
    Merge(
      name: "ordered: only a neighbour on the same side", counts: [20, 15, 9, 12, 3],
      ordered: true, expected: ["0", "1", "2", "3|4"]),
    Merge(
      name: "ordered: both sides at once", counts: [2, 15, 9, 12, 3], ordered: true,
      expected: ["0|1", "2", "3|4"]),
    Merge(
      name: "ordered: the middle joins one side when it must", counts: [20, 15, 3, 12, 8],
      ordered: true, expected: ["0", "1", "2|3", "4"]),
    Merge(
      name: "ordered: three answers, the last one rare", counts: [40, 30, 2], ordered: true,
      expected: ["0", "1|2"]),
  ]

  @Test(arguments: merges)
  func `small answers are put together`(_ one: Merge) throws {
    let options = one.counts.indices.map(String.init)
    var survey = BuiltSurvey([.closed("q", options, ordered: one.ordered)])
    for (option, count) in one.counts.enumerated() { survey.add(count, .option(option)) }
    let rows = try #require(try survey.figures("q").breakdowns.first).rows
    #expect(
      rows.map { $0.merges.isEmpty ? $0.option : $0.merges.joined(separator: "|") }
        == one.expected)
    #expect(rows.compactMap(\.count).reduce(0, +) == one.counts.reduce(0, +))
  }

  @Test func `a roll-up of the schema is preferred to other neighbours`() throws {
    var field = SurveyField.closed(
      "q", ["vg", "g", "ok", "n", "b", "vb", "w"], ordered: true, midpoint: "n")
    for option in 4...6 { field.categories[option].net = "poor" }
    var survey = BuiltSurvey([field])
    for (option, count) in [20, 20, 20, 20, 20, 10, 3].enumerated() {
      survey.add(count, .option(option))
    }
    let joined = try #require(try survey.figures("q").breakdowns[0].row("_combined"))
    #expect(joined.merges == ["b", "vb", "w"])
    #expect(joined.label == "Poor (combined)")
  }

  @Test func `a rare don't-know on a scale is hidden together with another row`() throws {
    var field = SurveyField.closed("q", ["fully", "partly", "not", "unsure"], ordered: true)
    field.categories[3].missing = .dontKnow
    var survey = BuiltSurvey([field])
    for (option, count) in [40, 30, 20, 2].enumerated() { survey.add(count, .option(option)) }
    let breakdown = try survey.figures("q").breakdowns[0]
    #expect(breakdown.rows.map(\.mark) == [nil, nil, "c", "c"])
    #expect(breakdown.chart == .bar)
    #expect(breakdown.bases.chose == nil)
  }

  @Test func `one answer of two that is rare withholds the table`() throws {
    var survey = BuiltSurvey([.closed("q", ["yes", "no"])])
    survey.add(40, 0)
    survey.add(3, 1)
    let figures = try survey.figures("q")
    #expect(figures.breakdowns.isEmpty)
    #expect(figures.withheld.map(\.question) == ["q"])
    #expect(!figures.withheld[0].reason.contains("3"))
  }

  @Test func `under ten there are no figures, and it is said in words`() throws {
    var survey = BuiltSurvey([.closed("q", ["yes", "no"])], audience: .youngPerson)
    survey.add(9, 0)
    let figures = try survey.figures("q")
    #expect(figures.breakdowns.isEmpty)
    #expect(figures.withheld[0].reason == "Fewer than 10 young people answered.")
  }

  @Test func `a group under ten is named, and the next smallest hidden with it`() throws {
    var survey = BuiltSurvey(
      [.closed("g", ["a", "b", "c"], role: .group), .closed("q", ["yes", "no"])])
    survey.add(30, 0, 0)
    survey.add(20, 0, 1)
    survey.add(12, 1, 0)
    survey.add(15, 1, 1)
    survey.add(6, 2, 0)
    survey.add(2, 2, 1)
    let breakdown = try survey.figures("q", by: "g").breakdowns[0]
    #expect(breakdown.groupBases.map(\.base) == [50, nil, nil])
    #expect(breakdown.notes.contains("“C”: fewer than 10 parents and carers answered."))
    #expect(breakdown.notes.contains { $0.hasPrefix("“B” is hidden") })
    for group in ["b", "c"] {
      #expect(breakdown.rows(of: group).allSatisfy { $0.mark == "c" && $0.count == nil })
    }
  }

  @Test func `a few in no group are protected like a group`() throws {
    var survey = BuiltSurvey(
      [.closed("g", ["a", "b"], role: .group), .closed("q", ["yes", "no"])])
    survey.add(30, 0, 0)
    survey.add(20, 0, 1)
    survey.add(12, 1, 0)
    survey.add(15, 1, 1)
    survey.add(3, .missing(.skipped), 0)
    let breakdown = try survey.figures("q", by: "g").breakdowns[0]
    #expect(breakdown.groupBases.map(\.base) == [50, nil])
    #expect(breakdown.notes.contains { $0.hasPrefix("Some did not answer") })
  }

  @Test func `an option chosen by all but a few is hidden like one chosen by few`() throws {
    var survey = BuiltSurvey([.closed("q", ["a", "b", "c"], kind: .multipleChoice)])
    survey.choose(50, [[0, 47], [1, 20], [2, 3]])
    let breakdown = try survey.figures("q").breakdowns[0]
    #expect(breakdown.rows.map(\.mark) == ["c", nil, "c"])
    #expect(breakdown.bases.chose == nil)
    #expect(breakdown.notes.contains { $0.contains("add to more than 100%") })
  }

  @Test func `none of these does not follow from the others`() throws {
    var field = SurveyField.closed("q", ["a", "b", "none"], kind: .multipleChoice)
    field.categories[2].exclusive = true
    var survey = BuiltSurvey([field])
    // Nobody ticks both A and B, but the figures do not say so: none may be 3 to 23.
    var sets = OptionSets(optionCount: 3)
    for (word, count) in [(UInt64(1), 30), (2, 20), (4, 3)] {
      for _ in 0..<count {
        sets.words.append(word)
        sets.missing.append(nil)
      }
      survey.add(count, 0)
    }
    survey.sets[0] = sets
    let breakdown = try survey.figures("q").breakdowns[0]
    #expect(breakdown.row("none")?.mark == "c")
    #expect(breakdown.row("b")?.count == 20)
    #expect(breakdown.row("a")?.count == 30)
    // The base less those who chose something would be those who chose none.
    #expect(breakdown.bases.chose == nil)
  }

  @Test func `strict rounds to fives and hides under ten, nought too`() throws {
    var survey = BuiltSurvey([.closed("q", ["a", "b", "c", "d"])])
    for (option, count) in [43, 38, 8, 0].enumerated() { survey.add(count, .option(option)) }
    let figures = try survey.figures("q", settings: BreakdownSettings(profile: .strict))
    let breakdown = try #require(figures.breakdowns.first)
    #expect(breakdown.bases.answered == 90)
    #expect(breakdown.row("a")?.count == 45)
    #expect(breakdown.row("a")?.share == 0.5)
    #expect(breakdown.rows.compactMap(\.count).allSatisfy { $0 >= 10 && $0 % 5 == 0 })
    #expect(!breakdown.sentence.contains("89"))
  }

  @Test func `a filter that leaves out a few is refused`() throws {
    var survey = BuiltSurvey(
      [.closed("g", ["a", "b"], role: .group), .closed("q", ["yes", "no"])])
    survey.add(30, 0, 0)
    survey.add(20, 0, 1)
    survey.add(4, 1, 0)
    survey.add(4, 1, 1)
    let settings = BreakdownSettings(wheres: [Where(field: "g", value: "a")])
    let figures = try survey.figures("q", settings: settings)
    #expect(figures.breakdowns.isEmpty)
    #expect(figures.withheld.count == 1)
    survey.add(20, 1, 0)
    survey.add(30, 1, 1)
    let shown = try #require(try survey.figures("q", settings: settings).breakdowns.first)
    #expect(shown.bases.answered == 50)
    #expect(shown.notes.contains("Only those with “What about g?” as “A”."))
  }
}
