import Breakdowns
import Surveys
import Testing

/// The published table of Portsmouth's parent and carer survey of 2023 (ages 13 and over), rebuilt
/// from the only whole-number counts that give its percentages.
@Suite struct PortsmouthTests {
  static let options = ["strongly_agree", "agree", "neither", "disagree", "strongly_disagree"]
  static let ehcp = [13, 41, 17, 15, 13]
  static let noEHCP = [2, 10, 9, 12, 19]

  static func survey() -> BuiltSurvey {
    var support = SurveyField.closed(
      "support", options, kind: .scale, role: .outcome, ordered: true, midpoint: "neither")
    for option in [0, 1] { support.categories[option].net = "net_agree" }
    for option in [3, 4] { support.categories[option].net = "net_disagree" }
    var survey = BuiltSurvey([
      .closed("plan", ["ehcp", "no_ehcp"], role: .group), support,
    ])
    for option in options.indices {
      survey.add(ehcp[option], 0, .option(option))
      survey.add(noEHCP[option], 1, .option(option))
    }
    return survey
  }

  struct Published: Sendable {
    var group: String?
    var base: Int
    var percents: [Int]
    var agreeAsPublished: Int
  }

  static let published = [
    Published(group: nil, base: 151, percents: [10, 34, 17, 18, 21], agreeAsPublished: 44),
    Published(group: "ehcp", base: 99, percents: [13, 41, 17, 15, 13], agreeAsPublished: 54),
    Published(group: "no_ehcp", base: 52, percents: [4, 19, 17, 23, 37], agreeAsPublished: 23),
  ]

  @Test(arguments: published)
  func `every cell comes out as Portsmouth printed it`(_ expected: Published) throws {
    let breakdown = try breakdown(.counts)
    for (option, percent) in zip(Self.options, expected.percents) {
      let row = try #require(breakdown.row(option, of: expected.group))
      #expect(Int((try #require(row.share) * 100).rounded()) == percent)
    }
    let counts = breakdown.rows(of: expected.group).compactMap(\.count)
    #expect(counts.reduce(0, +) == expected.base)
    if let group = expected.group {
      #expect(breakdown.groupBases.first { $0.group == group }?.base == expected.base)
    } else {
      #expect(breakdown.bases.answered == expected.base)
    }
  }

  @Test(arguments: published)
  func `summing rounded parts gives the net that was printed`(_ expected: Published) throws {
    let share = try #require(try breakdown(.rounded).net("net_agree", of: expected.group))
    #expect(abs(share - Double(expected.agreeAsPublished) / 100) < 1e-12)
  }

  @Test func `from counts the net agree of those with a plan is 54 of 99, which rounds to 55`()
    throws
  {
    let share = try #require(try breakdown(.counts).net("net_agree", of: "ehcp"))
    #expect(abs(share - 54.0 / 99) < 1e-12)
    let published = try Self.survey().figures("support", by: "plan").breakdowns[0]
    #expect(published.net("net_agree", of: "ehcp") == 0.55)
  }

  @Test
  func `published, the two who strongly agree without a plan are joined with those who agree`()
    throws
  {
    let breakdown = try Self.survey().figures("support", by: "plan").breakdowns[0]
    let joined = try #require(breakdown.row("_combined", of: "no_ehcp"))
    #expect(joined.merges == ["strongly_agree", "agree"])
    #expect(joined.count == 12)
    #expect(joined.label == "Net agree (combined)")
    // Everybody's own figures are as they are without groups.
    #expect(breakdown.row("strongly_agree")?.count == 15)
    #expect(breakdown.net("net_agree", of: "no_ehcp") == 0.23)
    // An option that was joined has no figure under the rule that adds its rounded parts.
    #expect(breakdown.rows(of: "ehcp").map(\.option) == breakdown.rows(of: "no_ehcp").map(\.option))
  }

  @Test func `the sentence says who answered and what they said`() throws {
    let breakdown = try Self.survey().figures("support").breakdowns[0]
    #expect(
      breakdown.sentence
        == "Of 151 parents and carers who answered, 15 (10%) said “Strongly agree”, "
        + "51 (34%) “Agree”, 26 (17%) “Neither”, 27 (18%) “Disagree” and 32 (21%) "
        + "“Strongly disagree”. These are those who answered, not all families.")
    #expect(breakdown.chart == .pie)
  }

  private func breakdown(_ rule: NetRule) throws -> PublishedBreakdown {
    let settings = BreakdownSettings(profile: .internal, net: rule)
    return try #require(
      try Self.survey().figures("support", by: "plan", settings: settings).breakdowns.first)
  }
}
