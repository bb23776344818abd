import TestSupport
import Testing

@testable import surveyvoice

/// A schema written for one real SurveyMonkey export.
struct RealExportTests {
  private static let schema = """
    name: steak
    title: Steak survey
    fields:
      - {name: respondent, title: RespondentID, kind: identifier}
      - name: steak
        title: How do you like your steak prepared?
        kind: single_choice
        role: outcome
        categories:
          - {value: rare, label: Rare}
          - {value: medium_rare, label: Medium rare}
          - {value: medium, label: Medium}
          - {value: medium_well, label: Medium Well}
          - {value: well, label: Well}
      - {name: smokes, title: "Do you ever smoke cigarettes?", kind: single_choice, categories: ["Yes", "No"]}
      - {name: lottery, title: "Lottery", kind: single_choice, categories: [Lottery A, Lottery B]}

    """

  @Test(.enabled(if: SharedData.isPresent, "\(SharedData.absence)"))
  func `the outcome is a pie of the counts another reader gets`() throws {
    let folder = try TestFolder()
    let schema = try folder.file("steak.yaml", Self.schema)
    let export = SharedData.path("exports/surveymonkey-steak.csv")
    let json = try Ran.withSchemas(
      "breakdown", export, "--schema", schema, "--question", "steak", "--format", "json").json()
    let breakdown = try #require((json["breakdowns"] as? [[String: Any]])?.first)
    #expect(breakdown["chart"] as? String == "pie")
    // Counted with Python's csv module.
    let expected = ["rare": 23, "medium_rare": 166, "medium": 132, "medium_well": 75, "well": 36]
    var counts: [String: Int] = [:]
    for row in breakdown["rows"] as? [[String: Any]] ?? [] {
      counts[row["option"] as? String ?? ""] = row["count"] as? Int
    }
    #expect(counts == expected)
    let bases = try #require(breakdown["bases"] as? [String: Any])
    #expect(bases["answered"] as? Int == 432)
    #expect(bases["respondents"] as? Int == 550)
    let svg = Ran.withSchemas(
      "breakdown", export, "--schema", schema, "--question", "steak", "--format", "svg")
    #expect(svg.output.contains("<svg"))
    #expect(svg.output.contains("Medium rare"))
  }
}
