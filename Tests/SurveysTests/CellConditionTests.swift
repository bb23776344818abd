import Testing

@testable import Surveys

/// What a cell must be for its record to be a trial or unfinished.
struct CellConditionTests {
  private func holds(_ condition: CellCondition, _ cell: String) -> Bool {
    Array(cell.utf8).withUnsafeBufferPointer { condition.holds(for: $0) }
  }

  static let partial = CellCondition.any(of: ["", "partial", "[not completed]"])

  @Test(arguments: [
    ("", true), ("  ", true), ("Partial", true), (" PARTIAL ", true), ("[not completed]", true),
    ("Complete", false), (String(repeating: "partial", count: 20), false),
  ])
  func `one of several`(_ cell: String, _ expected: Bool) {
    #expect(holds(Self.partial, cell) == expected)
  }

  @Test(arguments: [("", false), ("Web", false), ("web ", false), ("Preview", true)])
  func `something else`(_ cell: String, _ expected: Bool) {
    #expect(holds(.other(than: ["web"]), cell) == expected)
  }

  @Test(arguments: [
    ("99", true), ("0", true), ("99.5", true), ("100", false), ("100.0", false), ("", false),
    ("nan", false), ("no", false), ("1e999", false),
  ])
  func `a number below another`(_ cell: String, _ expected: Bool) {
    #expect(holds(.below(100), cell) == expected)
  }

  @Test func `what the conditions come to in an export`() throws {
    let survey = TestSurvey("{name: q, title: Q, kind: text}")
    var tool = Tools.always("qualtrics")
    tool.identifier = ["ID"]
    let read = try survey.reading(
      TestSurvey.csv([
        ["ID", "Status", "Progress", "Finished", "Q"], ["1", "0", "100", "1", "a"],
        ["2", "Survey Preview", "100", "1", "b"], ["3", "0", "47", "0", "c"],
        ["4", "IP Address", "100", "False", "d"],
      ]), tools: [tool])
    #expect(read.reconciliation.test == 1)
    #expect(read.reconciliation.partial == 2)
    #expect(read.reconciliation.accepted == 3)
  }
}
