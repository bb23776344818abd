import Testing
import ThemeCoding

struct PatternFaultTests {
  struct Case: Sendable, CustomTestStringConvertible {
    /// The pattern, `①` before the character at fault.
    let pattern: String
    let kind: PatternFault.Kind
    init(_ pattern: String, _ kind: PatternFault.Kind) {
      self.pattern = pattern
      self.kind = kind
    }
    var testDescription: String { "\(pattern): \(kind)" }
  }

  static let cases = [
    Case("①", .empty),
    Case("①   ", .empty),
    Case("①- &", .noWord),
    Case("no ①\"one told", .unclosedQuote),
    Case("no \"①\" one", .emptyQuotes),
    Case("①(a|b", .unclosedBracket),
    Case("a ①(b|(c|d)", .unclosedBracket),
    Case("a①) b", .strayBracket),
    Case("(a|①)", .emptyAlternative),
    Case("(①|a)", .emptyAlternative),
    Case("(①)", .emptyAlternative),
    Case("a ①| b", .barOutsideBrackets),
    Case("a ①*", .starWithoutWord),
    Case("①*", .starWithoutWord),
    Case("co-①*", .starWithoutWord),
    Case("anx①*y", .starInsideWord),
    Case("anx①**", .starInsideWord),
    Case("a ①~ b", .nearWithoutNumber),
    Case("a ①~b", .nearWithoutNumber),
    Case("a ①~3b c", .nearWithoutNumber),
    Case("a ①~51 b", .nearTooFar),
    Case("a ①~99999999999999999999 b", .nearTooFar),
    Case("①~3 b", .nearWithoutPhrase),
    Case("a ①~3", .nearWithoutPhrase),
    Case("a ~3 ①~3 b", .nearTwice),
    Case("a ~3 b ①~3 c", .nearTwice),
    Case("(a ①~3 b)", .nearInside),
    Case("\"a ①~3 b\"", .nearInside),
    Case("①a b c d e f g h i j k l m", .tooManyWords),
    Case("((((((①(a)))))))", .tooDeep),
  ]

  @Test(arguments: cases)
  func `a pattern that cannot be read says why and where`(example: Case) throws {
    let place = try #require(example.pattern.firstIndex(of: "①"))
    let character = example.pattern.distance(from: example.pattern.startIndex, to: place) + 1
    let pattern = example.pattern.replacing("①", with: "")
    #expect(throws: PatternFault(example.kind, at: character)) { try CodingPattern(pattern) }
  }

  @Test func `a pattern may not be endless`() {
    let long = String(repeating: "a ", count: 1_500)
    #expect(throws: PatternFault(.tooLong, at: 2_001)) { try CodingPattern(long) }
    let deep = String(repeating: "(", count: 1_500)
    #expect(throws: PatternFault(.tooDeep, at: 7)) { try CodingPattern(deep) }
  }

  @Test func `every kind of fault is among the cases, or tested by itself`() {
    let tested = Set(Self.cases.map(\.kind)).union([.tooLong, .tooManyCombinations])
    #expect(tested == Set(PatternFault.Kind.allCases))
  }

  @Test func `an unreadable pattern is placed in the file and in the pattern`() {
    let yaml = """
      name: x
      version: "1"
      themes:
        - id: a
          label: A
          rules:
            - fine
            - match: ["good", "no (one"]
      """
    let error = #expect(throws: CodebookError.self) {
      try CodebookLoader.load(yaml: yaml, name: "x.yaml")
    }
    #expect(
      error?.problems == [
        CodebookProblem(
          .pattern(PatternFault(.unclosedBracket, at: 4)), at: CodebookPlace(line: 8, column: 25))
      ])
  }
}
