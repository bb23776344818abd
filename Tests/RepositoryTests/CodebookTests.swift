import TestSupport
import Testing
import ThemeCoding

struct CodebookTests {
  static let themes = [
    "goal_clarity", "needs_understanding", "service_use", "communication", "timeliness",
    "staff_skills", "placement", "inclusion", "transitions", "wellbeing", "funding_resources",
    "plan_quality", "coproduction", "transport", "health_therapies", "social_friendships",
    "safety_bullying", "adversarial_process", "learning_progress", "general_praise",
    "general_dissatisfaction", "other",
  ]

  /// Loaded once, since it is long.
  private static let sendVoice = Result {
    try CodebookLoader.load(path: Repository.path("SurveySchemas/codebooks/send-voice.yaml"))
  }

  @Test func `send-voice has the themes that were agreed`() throws {
    let found = try Self.sendVoice.get().themes.filter { $0.parent == nil }.map(\.id)
    #expect(Set(found).isSuperset(of: Self.themes))
  }

  @Test func `every codebook passes its own examples`() throws {
    for path in KeptFiles.all(under: "SurveySchemas/codebooks/", ending: ".yaml") {
      let check = CodebookCheck(try CodebookLoader.load(path: Repository.path(path)))
      let wrong = check.problems.filter { $0.severity == .error }
        .map { CodebookText.line($0, file: KeptFiles.name(path)) }
      #expect(wrong == [])
    }
  }

  @Test(arguments: themes.filter { $0 != "other" })
  func `a theme has examples and counter-examples of adults and of young people`(
    id: String
  ) throws {
    let theme = try #require(try Self.sendVoice.get().themes.first { $0.id == id })
    #expect(theme.examples.count >= 8)
    #expect(theme.counterexamples.count >= 4)
    for voice in ["parent_carer", "young_person"] {
      #expect(theme.examples.contains { $0.audience == voice }, "an example of \(voice)")
      #expect(
        theme.counterexamples.contains { $0.audience == voice }, "a counter-example of \(voice)")
    }
  }
}
