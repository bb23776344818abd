/// Tells whether two responses, each of its own download, gave the same answer to a field.
struct AnswerDifferences {
  private let earlier: Responses
  private let later: Responses
  /// The fields that both downloads have, by their positions in the schema.
  let comparable: [Int]

  init(_ earlier: Validation, _ later: Validation) {
    self.earlier = earlier.responses
    self.later = later.responses
    let before = Set(earlier.matching.matches.map(\.field))
    let after = Set(later.matching.matches.map(\.field))
    comparable = earlier.responses.schema.fields.indices.filter {
      before.contains($0) && after.contains($0)
        && earlier.responses.schema.fields[$0].kind != .identifier
    }
  }

  /// Whether the answers to `field` differ; white space alone makes no difference.
  func differ(field: Int, _ a: Int, _ b: Int) -> Bool {
    switch (earlier.answers[field], later.answers[field]) {
    case (.codes(let before), .codes(let after)): return before[a] != after[b]
    case (.sets(let before), .sets(let after)):
      return before.missing[a] != after.missing[b]
        || before.words[(a * before.wordsPerRow)..<((a + 1) * before.wordsPerRow)]
          != after.words[(b * after.wordsPerRow)..<((b + 1) * after.wordsPerRow)]
    case (.rankings(let before), .rankings(let after)):
      return before.missing[a] != after.missing[b]
        || before.ranks[(a * before.optionCount)..<((a + 1) * before.optionCount)]
          != after.ranks[(b * after.optionCount)..<((b + 1) * after.optionCount)]
    case (.numbers(let before), .numbers(let after)):
      return before.missing[a] != after.missing[b] || before.values[a] != after.values[b]
    case (.instants(let before), .instants(let after)): return before[a] != after[b]
    case (.texts(let before), .texts(let after)):
      let (one, other) = (before[a], after[b])
      if one.missing != nil || other.missing != nil { return one.missing != other.missing }
      let isSame = earlier.text.withTexts { earlier in
        later.text.withTexts { later in earlier[one].elementsEqual(later[other]) }
      }
      return !isSame
        && Self.words(earlier.string(one)) != Self.words(later.string(other))
    case (.codes, _), (.sets, _), (.rankings, _), (.numbers, _), (.instants, _), (.texts, _):
      return true
    }
  }

  private static func words(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace)
  }

  /// All the answers of each response that both downloads may have, as one text.
  func fingerprints(of responses: Responses) -> [String?] {
    (0..<responses.count).map { row in
      comparable.map { field in
        Self.words(responses.plainAnswer(field: field, row: row)).joined(separator: " ")
      }.joined(separator: "\u{1F}")
    }
  }
}
