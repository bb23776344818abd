import Breakdowns
import Surveys
import Testing

/// Who is in which base, and how it is said.
@Suite struct BasesAndNotesTests {
  private func survey() -> BuiltSurvey {
    var field = SurveyField.closed("q", ["yes", "no", "not_sure", "not_apply"])
    field.categories[2].missing = .dontKnow
    field.categories[3].missing = .notApplicable
    var survey = BuiltSurvey([.closed("g", ["a", "b"], role: .group), field])
    survey.add(40, 0, 0)
    survey.add(30, 1, 1)
    survey.add(10, 0, 2)
    survey.add(7, 1, 3)
    survey.add(12, 0, .missing(.skipped))
    survey.add(9, 1, .missing(.notAsked))
    survey.add(6, 0, .missing(.unreadable))
    return survey
  }

  @Test func `the bases are kept apart`() throws {
    let breakdown = try survey().figures("q").breakdowns[0]
    #expect(
      breakdown.bases
        == Bases(respondents: 114, routed: 105, answered: 80, chose: 70, weighted: nil))
    #expect(breakdown.rows(of: nil).compactMap(\.count).reduce(0, +) == 80)
  }

  @Test func `don't know given as a code counts with the option that stands for it`() throws {
    var survey = survey()
    survey.add(6, 0, .missing(.dontKnow))
    let breakdown = try survey.figures("q").breakdowns[0]
    #expect(breakdown.row("not_sure")?.count == 16)
    #expect(breakdown.bases.answered == 86)
  }

  @Test func `an option that does not apply keeps its row, marked z`() throws {
    let row = try #require(try survey().figures("q").breakdowns[0].row("not_apply"))
    #expect(row.mark == "z")
    #expect(row.count == nil && row.share == nil && row.low == nil && row.high == nil)
  }

  @Test func `shares of all respondents count the option that does not apply`() throws {
    let settings = BreakdownSettings(denominator: .respondents)
    let breakdown = try survey().figures("q", settings: settings).breakdowns[0]
    #expect(breakdown.shareOf == .respondents)
    #expect(breakdown.row("not_apply")?.count == 7)
    #expect(breakdown.row("yes")?.share == 0.35)
    #expect(breakdown.chart == .bar)
    #expect(breakdown.notes.contains { $0.hasPrefix("Shares are of all parents and carers") })
  }

  @Test func `each reason for no answer is counted in the sentence`() throws {
    let breakdown = try survey().figures("q").breakdowns[0]
    let words =
      "12 skipped it, 9 were not asked, 7 said that it does not apply, 6 could not be read"
    #expect(breakdown.sentence.contains("; \(words)."))
    #expect(breakdown.notes.contains("Without an answer: \(words)."))
  }

  @Test func `a rare reason is not counted, nor left to be worked out from the others`() throws {
    var survey = BuiltSurvey([.closed("q", ["yes", "no"])])
    survey.add(40, 0)
    survey.add(30, 1)
    survey.add(12, .missing(.skipped))
    survey.add(3, .missing(.notAsked))
    let breakdown = try survey.figures("q").breakdowns[0]
    #expect(
      breakdown.sentence.contains("15 did not answer, were not asked or could not be counted"))
    #expect(breakdown.bases.respondents == 85)
    #expect(breakdown.bases.routed == nil)
    #expect(!breakdown.sentence.contains("12"))
  }

  @Test func `when fewer than five did not answer, the respondents are not stated either`() throws {
    var survey = BuiltSurvey([.closed("q", ["yes", "no"])])
    survey.add(40, 0)
    survey.add(30, 1)
    survey.add(3, .missing(.skipped))
    let breakdown = try survey.figures("q").breakdowns[0]
    #expect(breakdown.sentence.contains("; fewer than 5 skipped it."))
    #expect(breakdown.bases.respondents == nil)
    #expect(breakdown.bases.answered == 70)
    let settings = BreakdownSettings(profile: .internal)
    let internally = try survey.figures("q", settings: settings).breakdowns[0]
    #expect(internally.sentence.contains("; 3 skipped it."))
    #expect(internally.bases.respondents == 73)
    #expect(internally.notes[0].hasPrefix("Internal:"))
  }

  @Test func `a base under thirty is marked, and under a hundred the interval is indicative`()
    throws
  {
    var survey = BuiltSurvey([.closed("q", ["yes", "no"])])
    survey.add(12, 0)
    survey.add(9, 1)
    let breakdown = try survey.figures("q").breakdowns[0]
    #expect(breakdown.rows.allSatisfy { $0.mark == "u" && $0.count != nil })
    #expect(breakdown.notes.contains { $0.hasPrefix("Figures marked u") })
    #expect(breakdown.notes.contains { $0.contains("indicative") })
  }

  @Test func `a share that rounds to nought but is not is marked low`() throws {
    var survey = BuiltSurvey([.closed("q", ["yes", "no"])])
    survey.add(5, 0)
    survey.add(2000, 1)
    let row = try #require(try survey.figures("q").breakdowns[0].row("yes"))
    #expect(row.share == 0)
    #expect(row.mark == "low")
    #expect(row.count == 5)
  }

  @Test func `a group that nobody is in is there, without figures`() throws {
    var survey = survey()
    survey.schema.fields[0].categories.append(AnswerOption(value: "c", label: "Empty"))
    let published = try survey.figures("q", by: "g").breakdowns[0]
    #expect(published.groupBases.last == GroupBase(group: "c", label: "Empty", base: nil))
    #expect(published.rows(of: "c").allSatisfy { $0.mark == "c" })
    let settings = BreakdownSettings(profile: .internal)
    let internally = try survey.figures("q", by: "g", settings: settings).breakdowns[0]
    #expect(internally.groupBases.last?.base == 0)
    #expect(internally.rows(of: "c").allSatisfy { $0.share == nil && $0.mark != nil })
  }

  @Test func `a question put only to some says to whom`() throws {
    var survey = survey()
    survey.schema.fields[1].askedIf = Routing(field: "g", value: "a")
    let notes = try survey.figures("q").breakdowns[0].notes
    #expect(notes.contains("Asked only of those who answered “What about g?” with “A”."))
  }

  @Test func `when all of a group gave one answer a person is asked to look`() throws {
    var survey = BuiltSurvey([
      .closed("g", ["a", "b"], role: .group), .closed("q", ["yes", "no"]),
    ])
    survey.add(20, 0, 0)
    survey.add(25, 1, 0)
    survey.add(25, 1, 1)
    let notes = try survey.figures("q", by: "g").breakdowns[0].notes
    #expect(notes.contains { $0.hasPrefix("To look at before publishing") && $0.contains("“A”") })
    #expect(!notes.contains { $0.hasPrefix("To look at") && $0.contains("everybody") })
  }

  @Test func `cases reviewed are called so and never respondents who answered`() throws {
    var survey = BuiltSurvey(
      [.closed("outcome", ["yes", "no"], role: .outcome)], audience: .practitioner,
      source: .caseReview)
    survey.add(18, 0)
    survey.add(10, 1)
    let breakdown = try survey.figures("outcome").breakdowns[0]
    #expect(breakdown.source == "case-review")
    #expect(breakdown.unit == "cases")
    #expect(
      breakdown.sentence.hasPrefix("Of 28 cases reviewed with an answer, 18 (64%) were “Yes”"))
    #expect(breakdown.sentence.contains("not a survey"))
  }

  @Test func `children and the families who spoke for them are both counted`() throws {
    var survey = BuiltSurvey([.closed("q", ["yes", "no"])])
    survey.schema.unit = .children
    survey.add(30, 0)
    survey.add(20, 1)
    // Every two children are of one family.
    survey.respondents = (0..<50).map { UInt32($0 / 2) }
    let breakdown = try survey.figures("q").breakdowns[0]
    #expect(breakdown.unit == "children")
    #expect(breakdown.bases.answered == 50)
    #expect(
      breakdown.notes.contains(
        "Each row is a child: 50 children, spoken for by 25 respondents."))
  }

  @Test func `five children of two families are too few to show`() throws {
    var survey = BuiltSurvey([.closed("q", ["yes", "no", "other"])])
    survey.schema.unit = .children
    survey.add(30, 0)
    survey.add(20, 1)
    survey.add(6, 2)
    survey.respondents =
      (0..<50).map { UInt32($0) } + [100, 100, 100, 101, 101, 101]
    let breakdown = try survey.figures("q").breakdowns[0]
    #expect(breakdown.row("other") == nil)
    #expect(breakdown.row("_combined")?.merges == ["no", "other"])
  }
}
