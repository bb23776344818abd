import Breakdowns
import Surveys
import Testing
import ThemeCoding

/// From coded comments to counts.
@Suite struct CodedCommentsTests {
  private let codebook = """
    name: small
    version: "1"
    themes:
      - id: communication
        label: Communication
        rules: [told, listen*]
      - id: transport
        label: Transport
        rules: [taxi]
    """

  @Test func `those mentioning a theme are counted, of those whose comment says something`() throws
  {
    let codebook = try CodebookLoader.load(yaml: codebook, name: "small.yaml")
    // Two of communication, one of both, "n/a", nothing written, and one without a theme: six times.
    let themes: [UInt64] = [1, 1, 3, 0, 0, 0]
    let count = themes.count * 6
    let coded = CodedComments(
      count: count, nullKinds: (0..<count).map { $0 % 6 == 3 ? .noContent : .none },
      wordsPerComment: 1, themeBits: (0..<count).map { themes[$0 % 6] },
      tallyBits: (0..<count).map { themes[$0 % 6] },
      firstCode: [UInt32](repeating: 0, count: count + 1), codes: [], evidence: [])
    let texts = (0..<count).map { row in
      row % 6 == 4
        ? TextReference(missing: .skipped) : TextReference(offset: 0, length: 4, inArena: true)
    }
    var survey = BuiltSurvey([SurveyField(name: "better", title: "What next?", kind: .text)])
    survey.schema.fields[0].role = .comment
    survey.add(count, .missing(.skipped))
    survey.themes = [
      try #require(ThemeMentions(coded, of: texts, field: "better", codebook: codebook))
    ]
    let breakdown = try #require(try survey.figures("better").breakdowns.first)
    #expect(breakdown.row("communication")?.count == 18)
    #expect(breakdown.row("transport")?.count == 6)
    #expect(breakdown.row("transport")?.label == "Transport")
    #expect(breakdown.bases.answered == 24)
    #expect(breakdown.bases.chose == 18)
    #expect(breakdown.sentence.contains("6 skipped it, 6 wrote nothing to go on"))
    #expect(ThemeMentions(coded, of: [], field: "better", codebook: codebook) == nil)
  }
}
