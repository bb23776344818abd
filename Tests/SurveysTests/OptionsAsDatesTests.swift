import Testing

@testable import Surveys

/// Options that a spreadsheet made dates of.
struct OptionsAsDatesTests {
  private static func outcome(_ answer: String, _ options: [String]) -> OptionsAsDates.Outcome {
    var field = SurveyField(name: "q", title: "Q", kind: .singleChoice)
    field.categories = options.map { AnswerOption(value: $0, label: $0) }
    return OptionsAsDates(field).outcome(for: answer)
  }

  private static let hours = ["0", "1-2", "3 \u{2013} 5", "6 to 10", "11-15", "16 or more"]

  @Test(arguments: [
    ("01-Feb", 1), ("2-Jan", 1), ("Jan-02", 1), ("05-Mar", 2), ("03-May", 2), ("10-Jun", 3),
    ("06-Oct", 3), ("Nov-15", 4), ("2025-02-01 00:00:00", 1), ("01/02/2025", 1), ("2015-11-01", 4),
  ])
  func `the option that must have been meant`(_ answer: String, _ option: Int) {
    #expect(Self.outcome(answer, Self.hours) == .one(option))
  }

  @Test(arguments: ["04-Apr", "Dec-24", "7-Aug", "soon", "1", "2025-02-03 10:22:00", "02-Zzz"])
  func `no option looks so`(_ answer: String) {
    #expect(Self.outcome(answer, Self.hours) == .none)
  }

  @Test func `where two options look so, neither is taken`() {
    #expect(Self.outcome("01-Feb", ["1-2", "2-1"]) == .several)
  }

  @Test func `a field without such options has none`() {
    #expect(Self.outcome("01-Feb", ["Often", "Never"]) == .none)
  }
}
