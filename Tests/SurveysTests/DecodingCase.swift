import Testing

@testable import Surveys

/// One field, the cells people left in its column, and what each should be read as.
struct DecodingCase: Sendable, CustomTestStringConvertible {
  var name: String
  /// The field's YAML; it is called `q` and headed "Q".
  var field: String
  /// Cells, each with the clean answer or the reason in brackets.
  var cells: [(cell: String, answer: String)]
  var findings: [String: Int] = [:]
  var tool: String?

  var testDescription: String { name }

  /// Reads the column and compares.
  func check() throws {
    let survey = TestSurvey(field)
    let tools = tool.map { [Tools.always($0)] } ?? []
    let validation = try survey.answers(cells.map(\.cell), tools: tools)
    #expect(validation.answers(to: "q") == cells.map(\.answer))
    #expect(validation.graver == findings)
    #expect(validation.isBalanced)
  }
}
