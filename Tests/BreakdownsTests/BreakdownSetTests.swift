import Breakdowns
import Surveys
import TestSupport
import Testing

/// All the breakdowns of a run.
@Suite struct BreakdownSetTests {
  private static let help = ["trained_staff", "one_to_one", "earlier_help", "other"]

  static func parents() -> BuiltSurvey {
    var survey = BuiltSurvey(
      [
        .closed("plan", ["ehcp", "none"], role: .group),
        .closed("help", help),
        .closed("outcome", ["fully", "partly", "not"], role: .outcome, ordered: true),
        .closed("consent", ["yes", "no"], kind: .consent),
        .closed("good", []), .closed("better", []),
      ], name: "parents")
    for position in [4, 5] {
      survey.schema.fields[position].kind = .text
      survey.schema.fields[position].role = .comment
    }
    for row in 0..<120 {
      let comment = Answer.missing(.skipped)
      survey.add(
        1, .option(row % 2), .option(row % 4), .option(row % 3), 0, comment, comment)
    }
    survey.themes = [
      mentions("good", survey.count, every: 3), mentions("better", survey.count, every: 2),
    ]
    return survey
  }

  /// Theme 0 by every so many rows, theme 1 by the first three, theme 2 by nobody; each tenth row is
  /// without a comment, each eleventh says nothing.
  static func mentions(_ field: String, _ count: Int, every: Int) -> ThemeMentions {
    let themes = ["communication", "transport", "wellbeing"].map {
      ThemeMentions.Theme(id: $0, label: $0.prefix(1).uppercased() + $0.dropFirst())
    }
    let states = (0..<count).map { row -> ThemeMentions.CommentState in
      row % 10 == 9 ? .none : row % 11 == 10 ? .noContent : .substantive
    }
    let words = (0..<count).map { row -> UInt64 in
      states[row] == .substantive ? (row % every == 0 ? 1 : 0) | (row < 3 ? 2 : 0) : 0
    }
    return ThemeMentions(field: field, themes: themes, wordsPerRow: 1, words: words, states: states)
  }

  static func youngPeople() -> BuiltSurvey {
    var survey = BuiltSurvey(
      [
        .closed("answered_by", ["self", "helped", "adult", "unknown"], role: .answeredBy),
        .closed("help", help),
        .closed("outcome", ["fully", "partly", "not"], role: .outcome, ordered: true),
      ], audience: .youngPerson, name: "young")
    for row in 0..<60 { survey.add(1, .option(row % 2), .option(row % 4), .option(row % 3)) }
    survey.add(20, 2, 0, 2)
    survey.add(2, .missing(.skipped), 0, 2)
    return survey
  }

  static func reviews() -> BuiltSurvey {
    var survey = BuiltSurvey(
      [
        .closed("actual", ["special", "mainstream"], role: .actual),
        .closed("ideal", ["special", "mainstream"], role: .ideal),
        .closed("outcome", ["fully", "partly", "not"], role: .outcome, ordered: true),
        .closed("help", help),
      ], audience: .practitioner, name: "reviews", source: .caseReview)
    for row in 0..<40 {
      survey.add(1, .option(row % 2), .option(row % 4 / 2), .option(row % 3), .option(row % 4))
    }
    return survey
  }

  private func all(_ profile: DisclosureProfile = .publish) throws -> PublishedFigures {
    try BreakdownSet(
      [Self.reviews(), Self.parents(), Self.youngPeople()].map(\.evidence),
      settings: BreakdownSettings(profile: profile)
    ).all(from: .none)
  }

  private func names(_ figures: PublishedFigures) -> [String] {
    figures.breakdowns.map { one in
      "\(one.survey): \(one.question)" + (one.by.map { " by \($0)" } ?? "")
    }
  }

  @Test func `outcomes come first, each alone and by group, and case reviews last`() throws {
    #expect(
      names(try all(.internal)) == [
        "parents: outcome", "parents: outcome by plan", "parents: plan", "parents: help",
        "parents: help by plan", "parents: themes", "parents: themes by outcome",
        "parents: good", "parents: better",
        "young: outcome", "young: outcome by answered_by", "young: answered_by", "young: help",
        "young: help by answered_by",
        "parents, young: outcome by audience", "parents, young: help by audience",
        "reviews: outcome", "reviews: actual", "reviews: ideal", "reviews: ideal by actual",
        "reviews: help",
      ])
  }

  @Test func `what is planned is either shown or named as left out`() throws {
    let planned = try all(.internal).breakdowns.count
    let published = try all()
    #expect(published.breakdowns.count + published.withheld.count == planned)
    #expect(published.withheld.allSatisfy { !$0.reason.isEmpty })
  }

  @Test func `case reviews are never set beside survey answers`() throws {
    for breakdown in try all(.internal).breakdowns where breakdown.by == "audience" {
      #expect(breakdown.source == "survey")
      #expect(breakdown.groupBases.map(\.group) == ["parent_carer", "young_person"])
      #expect(breakdown.rows(of: nil).allSatisfy { $0.count == nil && $0.mark == "x" })
      #expect(breakdown.bases.answered == nil)
    }
  }

  @Test func `audiences side by side show what each shows alone`() throws {
    let figures = try all()
    let beside = try #require(
      figures.breakdowns.first { $0.question == "outcome" && $0.by == "audience" })
    let alone = try #require(
      figures.breakdowns.first { $0.survey == "young" && $0.question == "outcome" && $0.by == nil })
    #expect(
      beside.rows(of: "young_person").map(\.count) == alone.rows.map(\.count))
    #expect(beside.notes.contains { $0.hasPrefix("Young people were asked:") })
  }

  @Test func `an adult's answers are no young person's`() throws {
    let figures = try all(.internal)
    let young = figures.breakdowns.filter { $0.survey == "young" }
    let outcome = try #require(young.first { $0.question == "outcome" && $0.by == nil })
    #expect(outcome.bases.answered == 60)
    #expect(outcome.notes.contains { $0.contains("22 answers by an adult for them") })
    let apart = try #require(young.first { $0.question == "outcome" && $0.by == "answered_by" })
    #expect(apart.bases.answered == 60)
    #expect(apart.groupBases.map(\.base) == [30, 30, 20, 0])
    #expect(apart.row("not", of: "adult")?.count == 20)
    #expect(apart.row("not")?.count == 20)
    #expect(apart.notes.contains { $0.contains("are shown apart") })
  }

  @Test func `who answered is a question about everybody who did`() throws {
    let figures = try all(.internal)
    let who = try #require(figures.breakdowns.first { $0.question == "answered_by" })
    #expect(who.rows.map(\.count) == [30, 30, 20, 0])
    #expect(!who.notes.contains { $0.contains("left out") })
  }

  @Test func `themes are counted by those mentioning them, of those who commented`() throws {
    let figures = try all(.internal)
    let themes = try #require(figures.breakdowns.first { $0.question == "good" })
    #expect(themes.shareOf == .commented)
    #expect(themes.chart == .bar)
    let commented = (0..<120).filter { $0 % 10 != 9 && $0 % 11 != 10 }
    #expect(themes.bases.answered == commented.count)
    #expect(themes.bases.respondents == 120)
    #expect(themes.row("communication")?.count == commented.filter { $0 % 3 == 0 }.count)
    #expect(themes.row("wellbeing")?.count == 0)
    #expect(themes.notes.contains { $0.contains("Machine-coded, not checked") })
    #expect(themes.wording == "What about good?")
    let overall = try #require(figures.breakdowns.first { $0.question == "themes" && $0.by == nil })
    #expect(
      overall.row("communication")?.count
        == commented.filter { $0 % 3 == 0 || $0 % 2 == 0 }.count)
  }

  @Test func `a theme of three people is hidden wherever it could show`() throws {
    let figures = try all()
    for breakdown in figures.breakdowns
    where ["themes", "good", "better"].contains(breakdown.question) {
      for row in breakdown.rows where row.option == "transport" {
        #expect(row.mark == "c" && row.count == nil)
      }
    }
  }

  @Test func `shuffling the rows changes nothing`() throws {
    var random = SeededGenerator(usual: 417)
    let straight = try all()
    var surveys = [Self.reviews(), Self.parents(), Self.youngPeople()]
    for position in surveys.indices {
      let order = Array(0..<surveys[position].count).shuffled(using: &random)
      surveys[position].columns = surveys[position].columns.map { column in
        order.map { column[$0] }
      }
      surveys[position].themes = surveys[position].themes.map { mentions in
        var mentions = mentions
        mentions.words = order.map { mentions.words[$0] }
        mentions.states = order.map { mentions.states[$0] }
        return mentions
      }
    }
    let shuffled = try BreakdownSet(surveys.map(\.evidence)).all(from: .none)
    #expect(shuffled == straight, "seed \(random.seed)")
  }

  @Test func `rows of a question of one answer add to its base`() throws {
    for breakdown in try all(.internal).breakdowns
    where breakdown.chart == .pie || breakdown.chart == .stackedBar {
      let everybody = breakdown.rows(of: nil).compactMap(\.count).reduce(0, +)
      #expect(breakdown.by == "audience" || everybody == breakdown.bases.answered)
      for base in breakdown.groupBases {
        #expect(breakdown.rows(of: base.group).compactMap(\.count).reduce(0, +) == base.base)
      }
    }
  }
}
