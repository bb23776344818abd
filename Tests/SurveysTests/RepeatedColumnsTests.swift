import TestSupport
import Testing

@testable import Surveys

/// Columns that are headed alike, told apart by what stands around them.
struct RepeatedColumnsTests {
  private static let explain = "Please explain your answer:"

  /// A survey of questions that each ask for an explanation, under the same words.
  private static func survey(_ count: Int) -> TestSurvey {
    TestSurvey(
      exactly: (1...count).flatMap { number in
        [
          "{name: q_\(number), title: What about matter \(Self.word(number))?, kind: text}",
          "{name: why_\(number), title: \"\(explain)\", kind: text}",
        ]
      })
  }

  private static func word(_ number: Int) -> String {
    "abcdefghijklmnopqrstuvwxyz".map { String(repeating: $0, count: 4) }[number % 26]
  }

  private static func match(_ headers: [String], _ survey: TestSurvey) throws -> [String: Int] {
    let schema = try survey.schema()
    let matching = ColumnMatcher.match(
      HeaderReader.read([headers, headers.map { _ in "some words" }], dialects: Tools.all),
      with: schema)
    return Dictionary(
      uniqueKeysWithValues: matching.matches.map {
        (schema.fields[$0.field].name, $0.columns[0].index)
      })
  }

  @Test func `each explanation belongs to its question, with one put in anywhere`() throws {
    let survey = Self.survey(18)
    for inserted in 0...18 {
      var headers: [String] = []
      var expected: [String: Int] = [:]
      var number = 0
      for question in 0...18 {
        if question == inserted {
          number += 1
          headers += ["Q\(number). Something altogether new?", Self.explain]
        }
        guard question < 18 else { continue }
        number += 1
        headers += ["Q\(number). What about matter \(Self.word(question + 1))?", Self.explain]
        expected["q_\(question + 1)"] = headers.count - 1
        expected["why_\(question + 1)"] = headers.count
      }
      #expect(try Self.match(headers, survey) == expected, "put in before \(inserted)")
    }
  }

  @Test func `a question left out takes its explanation with it`() throws {
    let survey = Self.survey(8)
    for left in 1...8 {
      var headers: [String] = []
      var expected: [String: Int] = [:]
      for question in 1...8 where question != left {
        headers += ["What about matter \(Self.word(question))?", Self.explain]
        expected["q_\(question)"] = headers.count - 1
        expected["why_\(question)"] = headers.count
      }
      #expect(try Self.match(headers, survey) == expected, "left out \(left)")
    }
  }

  @Test func `questions in another order keep their explanations`() throws {
    var generator = SeededGenerator(usual: 7)
    let survey = Self.survey(7)
    for _ in 0..<20 {
      var headers: [String] = []
      var expected: [String: Int] = [:]
      for question in (1...7).shuffled(using: &generator) {
        headers += ["What about matter \(Self.word(question))?", Self.explain]
        expected["q_\(question)"] = headers.count - 1
        expected["why_\(question)"] = headers.count
      }
      #expect(try Self.match(headers, survey) == expected, "seed \(generator.seed)")
    }
  }

  @Test func `a question's number says nothing once the words say otherwise`() throws {
    let survey = TestSurvey(
      exactly: [
        "{name: q1, title: Are you listened to by the school?, kind: text}",
        "{name: q2, title: Is the support in the plan given?, kind: text}",
      ])
    let found = try Self.match(
      [
        "Q1. Which part of the area do you live in?", "Q2. Are you listened to by the school?",
        "Q3. Is the support in the plan given?",
      ], survey)
    #expect(found == ["q1": 2, "q2": 3])
    #expect(try Self.match(["Q1", "Q2"], survey) == ["q1": 1, "q2": 2])
  }

  @Test func `a question reworded is known by its neighbours, and said to be less sure`() throws {
    let survey = TestSurvey(
      exactly: [
        "{name: a, title: Where does your child learn?, kind: text}",
        "{name: b, title: How well are your child's needs met there?, kind: text}",
        "{name: c, title: What would help most of all?, kind: text}",
      ])
    let schema = try survey.schema()
    let header = HeaderReader.read(
      [
        [
          "Where does your child learn?", "Are your child's needs being met well enough?",
          "What would help most of all?",
        ], ["x", "y", "z"],
      ], dialects: [])
    let matching = ColumnMatcher.match(header, with: schema)
    let match = try #require(matching.matches.first { $0.field == 1 })
    #expect(match.how == .order)
    #expect(match.confidence >= 0.5 && match.confidence < 0.8)
  }

  @Test func `a question put in another's place is not taken for it`() throws {
    let survey = TestSurvey(
      exactly: [
        "{name: a, title: Where does your child learn?, kind: text}",
        "{name: b, title: How well are your child's needs met there?, kind: text}",
        "{name: c, title: What would help most of all?, kind: text}",
      ])
    let found = try Self.match(
      [
        "Where does your child learn?", "Which taxi firm do you use?",
        "What would help most of all?",
      ],
      survey)
    #expect(found == ["a": 1, "c": 3])
  }
}
