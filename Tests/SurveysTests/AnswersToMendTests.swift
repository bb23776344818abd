import Testing

@testable import Surveys

/// The answers that are listed for somebody to mend, and those that are not.
struct AnswersToMendTests {
  private static let options =
    "categories: [{value: b, label: Barnet}, {value: ef, label: East Fenwick}, {value: em, label: "
    + "East Marlow}]"

  private static func listed(_ validation: Validation) -> [String] {
    validation.answersToMend.map {
      "\($0.row) \($0.column) \($0.code.rawValue) \($0.suggestion.map(String.init) ?? "-")"
    }
  }

  @Test func `a near miss is proposed, an ambiguous one asked, an unknown one named`() throws {
    let validation = try TestSurvey("{name: q, title: Q, kind: single_choice, \(Self.options)}")
      .answers(["Barnet", "Barnett", "East", "barnet ;", "Atlantis"])
    #expect(
      Self.listed(validation) == [
        "3 2 near-option 0", "4 2 ambiguous-option -", "6 2 unknown-option -",
      ])
    #expect(
      validation.answers(to: "q") == ["b", "<unreadable>", "<unreadable>", "b", "<unreadable>"])
    #expect(
      validation.found == [
        "near-option": 1, "ambiguous-option": 1, "unknown-option": 1, "answer-variant": 1,
      ])
    let near = try #require(validation.findings.all.first { $0.code == .nearOption })
    #expect(near.detail == .option(0, .misspelt))
    let words = FindingText(validation.schema)
    #expect(words.message(near).contains("\u{201C}Barnet\u{201D}"))
    #expect(!words.message(near).contains("Barnett"))
  }

  @Test func `numbers, dates and patterns are listed too`() throws {
    let validation = try TestSurvey(
      "{name: n, title: N, kind: number, constraints: {maximum: 9}}",
      "{name: d, title: D, kind: date}",
      "{name: c, title: C, kind: text, constraints: {pattern: \"S[0-9]{2}\"}}"
    ).reading("ID,N,D,C\n1,many,soon,x\n2,10,2024-03-01,S12\n3,2,2024-03-02,S13\n")
    #expect(
      Self.listed(validation) == [
        "2 2 unreadable-number -", "2 3 unreadable-date -", "2 4 pattern-mismatch -",
        "3 2 number-out-of-range -",
      ])
  }

  @Test(arguments: ["drop", "sealed", "hash"])
  func `what is not kept as it stands is counted and never listed`(_ privacy: String) throws {
    let validation = try TestSurvey(
      "{name: q, title: Q, kind: single_choice, privacy: \(privacy), \(Self.options)}"
    ).answers(["Barnett", "East"])
    #expect(validation.answersToMend.isEmpty)
    #expect(validation.found["near-option"] == 1)
  }

  @Test func `rows that are no responses list nothing`() throws {
    let survey = TestSurvey("{name: q, title: Q, kind: single_choice, \(Self.options)}")
    let validation = try survey.reading("ID,Q\n1,Barnett\n1,Barnett\n,\n2,Barnet,x\n")
    #expect(Self.listed(validation) == ["2 2 near-option 0"])
  }

  @Test func `the list ends at its cap, in the rows' order, whatever the threads`() throws {
    let survey = TestSurvey(
      "{name: q, title: Q, kind: single_choice, \(Self.options)}",
      "{name: n, title: N, kind: number}"
    )
    let text = String(repeating: "a comment that nobody reads, ", count: 4)
    var bytes = TestSurvey.csv([["ID", "Q", "N", "Why"]])
    for row in 0..<8_000 {
      bytes += TestSurvey.csv([["\(row)", row % 3 == 0 ? "Barnet" : "Barnett", "many", text]])
    }
    let one = try survey.reading(bytes)
    #expect(one.answersToMend.count == Validation.mostSetAside)
    let places = one.answersToMend.map { $0.row * 10 + $0.column }
    #expect(places == places.sorted())
    let several = try survey.reading(bytes, threads: 3)
    #expect(several.answersToMend == one.answersToMend)
  }
}
