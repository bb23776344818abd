import Testing
import ThemeCoding

struct SmallestCodebookTests {
  @Test func `the smallest codebook loads, and a theme with no rules gives no codes`() throws {
    let codebook = try CodebookLoader.load(
      yaml: """
        name: send-voice
        version: "1.0"
        themes:
          - {id: goal_clarity, label: Goal clarity}
        """, name: "smallest.yaml")
    #expect(codebook.name == "send-voice")
    #expect(codebook.version == "1.0")
    #expect(codebook.themes.map(\.id) == ["goal_clarity"])
    let coded = ThemeCoder(codebook).code("We know what the goals are.")
    #expect(coded.codes.isEmpty)
    #expect(coded.nullKinds == [.none])
  }

  @Test func `a word of a comment gives its theme with the rule and the place`() throws {
    let codebook = try CodebookLoader.load(
      yaml: """
        name: x
        version: "1"
        themes:
          - id: wait
            label: Waiting
            rules: [still waiting, "delay*"]
        """, name: "x.yaml")
    let coder = ThemeCoder(codebook)
    let coded = coder.code("We are STILL waiting — delays again")
    #expect(coded.codes.count == 1)
    let code = try #require(coded.codes.first)
    #expect(coder.source(of: code) == "rule:wait.1")
    #expect(
      Array(coded.evidence(of: code)) == [
        EvidenceSpan(start: 7, end: 20), EvidenceSpan(start: 25, end: 31),
      ])
  }
}
