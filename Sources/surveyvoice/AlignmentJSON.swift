import Breakdowns
import Surveys

/// How two waves stand against each other, for scripts.
enum AlignmentJSON {
  /// The counts, the sentences and the questions that changed; with `all`, those that did not, too.
  static func of(_ alignment: WaveAlignment, all: Bool = false) -> JSONText {
    .object([
      "differs": .bool(alignment.differs), "same": .integer(alignment.sameCount),
      "inserted": .integer(alignment.questions(.inserted).count),
      "dropped": .integer(alignment.questions(.dropped).count),
      "reworded": .integer(alignment.questions(.reworded).count),
      "reoptioned": .integer(alignment.questions(.reoptioned).count),
      "moved": .integer(alignment.questions(.moved).count),
      "renumbered": .integer(alignment.questions(.renumbered).count),
      "summary": JSONText(AlignmentText(alignment, most: .max).lines),
      "questions": .array(
        alignment.questions.filter { all || !$0.changes.isEmpty }.map(question)),
    ])
  }

  private static func question(_ question: WaveAlignment.Question) -> JSONText {
    .object([
      "changes": JSONText(question.changes.map(\.rawValue)),
      "earlier": side(question.earlier), "later": side(question.later),
      "options": .object([
        "added": JSONText(question.options.added), "removed": JSONText(question.options.removed),
        "relabelled": .array(
          question.options.relabelled.map {
            .object(["from": .string($0.earlier), "to": .string($0.later)])
          }),
      ]),
      "confidence": .number(question.confidence),
    ])
  }

  private static func side(_ question: WaveQuestion?) -> JSONText {
    guard let question else { return .null }
    return .object([
      "number": JSONText(question.number?.label), "text": .string(question.text),
      "columns": .array(question.columns.map { .integer($0) }),
    ])
  }
}
