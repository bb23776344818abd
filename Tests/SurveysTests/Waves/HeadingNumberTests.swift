import Testing

@testable import Surveys

struct HeadingNumberTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var heading: String
    var label: String?
    var rest: String
    var testDescription: String { heading }
  }

  static let cases = [
    Case(heading: "Q13. What helps most?", label: "Q13", rest: "What helps most?"),
    Case(heading: "Q13 What helps most?", label: "Q13", rest: "What helps most?"),
    Case(heading: "  q4) Why?", label: "Q4", rest: "Why?"),
    Case(heading: "Question 12: Why?", label: "Q12", rest: "Why?"),
    Case(heading: "7. Why?", label: "7", rest: "Why?"),
    Case(heading: "4.a. Why?", label: "4a", rest: "Why?"),
    Case(heading: "Q4b Why?", label: "Q4b", rest: "Why?"),
    Case(heading: "Q11.2. Speech therapy", label: "Q11.2", rest: "Speech therapy"),
    Case(heading: "Q5", label: "Q5", rest: ""),
    Case(heading: "Q.1. Staff are kind", label: nil, rest: "Q.1. Staff are kind"),
    Case(heading: "3 things that work", label: nil, rest: "3 things that work"),
    Case(heading: "2024 was a good year", label: nil, rest: "2024 was a good year"),
    Case(heading: "3.5 hours or more?", label: nil, rest: "3.5 hours or more?"),
    Case(heading: "Quality of life", label: nil, rest: "Quality of life"),
    Case(heading: "", label: nil, rest: ""),
    Case(heading: "Q", label: nil, rest: "Q"),
    Case(heading: "12", label: nil, rest: "12"),
  ]

  @Test(arguments: cases)
  func `a number is told from a question that begins with one`(_ wanted: Case) {
    let (number, rest) = HeadingNumber.split(wanted.heading)
    #expect(number?.label == wanted.label)
    #expect(rest == wanted.rest)
  }
}
