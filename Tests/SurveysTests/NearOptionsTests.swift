import Testing

@testable import Surveys

/// Which option an answer was probably meant for.
struct NearOptionsTests {
  private static let councils = [
    "Barnet", "Brent", "Bromley", "Camden", "East Fenwick", "East Marlow",
    "Hammersmith and Fulham", "Kensington and Chelsea", "Kingston upon Thames", "Tower Hamlets",
    "North East Lincolnshire",
  ]

  private static func outcome(_ answer: String) -> NearOptions.Outcome {
    var field = SurveyField(name: "q", title: "Q", kind: .singleChoice)
    field.categories = councils.map { AnswerOption(value: $0, label: $0) }
    return NearOptions(field).outcome(for: answer)
  }

  @Test(arguments: [
    ("Barnett", "Barnet", OptionLikeness.misspelt), ("Camdne", "Camden", .misspelt),
    ("Hammersmith & Fullham", "Hammersmith and Fulham", .misspelt),
    ("Kingston", "Kingston upon Thames", .shortened),
    ("Hammersmith", "Hammersmith and Fulham", .shortened),
    ("Chelsea", "Kensington and Chelsea", .shortened),
    ("Tower Ham", "Tower Hamlets", .shortened), ("NEL", "North East Lincolnshire", .abbreviated),
    ("Bromley council", "Bromley", .extended),
  ])
  func `one option is plainly nearest`(
    _ answer: String, _ council: String, _ likeness: OptionLikeness
  ) throws {
    let index = try #require(Self.councils.firstIndex(of: council))
    #expect(Self.outcome(answer) == .one(index, likeness))
  }

  @Test(arguments: ["East", "Barnet and Brent", "Breet"])
  func `two are as near`(_ answer: String) {
    #expect(Self.outcome(answer) == .several)
  }

  @Test(arguments: [
    "", "x", "and", "Portsmouth", "I would rather not say where we live, thank you",
  ])
  func `none is near`(_ answer: String) {
    #expect(Self.outcome(answer) == .none)
  }

  @Test func `numbers a digit apart are other numbers`() {
    var field = SurveyField(name: "q", title: "Q", kind: .singleChoice)
    field.categories = ["11 to 15 hours", "21 to 30 hours"].map {
      AnswerOption(value: $0, label: $0)
    }
    #expect(NearOptions(field).outcome(for: "11 to 16 hours") == .none)
    #expect(NearOptions(field).outcome(for: "11 to 15 huors") == .one(0, .misspelt))
  }
}
