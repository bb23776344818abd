import TestSupport
import Testing

@testable import Surveys

struct FormulaEscapeTests {
  static let cases: KeyValuePairs<String, String> = [
    "=1+1": "'=1+1", "@SUM(A1)": "'@SUM(A1)", "+44 is where we live": "'+44 is where we live",
    "-no": "'-no", "\tx": "'\tx", "\r": "'\r", "-": "-", "-5": "-5", "+4.5%": "+4.5%",
    "-1,200": "-1,200", "plain": "plain", "'quoted'": "'quoted'", "'=1": "''=1", "'-5": "''-5",
    "": "", "''": "''", "-=1": "'-=1", "2-3": "2-3",
  ]

  @Test(arguments: cases.map { ($0.key, $0.value) })
  func `what a spreadsheet would run is kept from it`(_ text: String, _ written: String) {
    #expect(FormulaEscape.escaped(text) == written)
    #expect(FormulaEscape.undone(written) == text)
  }

  @Test func `what somebody typed is only undone where it was escaped`() {
    #expect(FormulaEscape.undone("'tis so") == "'tis so")
    #expect(FormulaEscape.undone("=typed") == "=typed")
  }

  @Test func `escaping and undoing give back any text`() {
    var random = SeededGenerator(usual: 20_250_308)
    let marks = ["'", "=", "+", "-", "@", "\t", "\r", "5", ".", "%", ",", "a", " ", "é", "👍"]
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in
        marks.randomElement(using: &random)
      }.joined()
      #expect(FormulaEscape.undone(FormulaEscape.escaped(text)) == text, "seed \(random.seed)")
    }
  }
}
