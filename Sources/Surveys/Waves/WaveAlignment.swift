/// Two waves of one survey, question by question: which are the same, and what became of the others.
///
/// Questions are compared by name, text, order and options, never by their numbers alone.
package struct WaveAlignment: Sendable, Equatable {
  /// What became of a question.
  package enum Change: String, Sendable, CaseIterable {
    case inserted, dropped, reworded, reoptioned = "re-optioned", moved, renumbered
  }

  /// One question as each wave has it.
  package struct Question: Sendable, Equatable {
    package var earlier: WaveQuestion?
    package var later: WaveQuestion?
    /// In the order of `Change.allCases`; none where the question is the same.
    package var changes: [Change] = []
    package var options = OptionChanges()
    /// How sure it is that both are one question, from 0 to 1; 0.8 and more means sure.
    package var confidence = 1.0
    /// For one that moved: the question of the later wave that it now comes after.
    package var after: WaveQuestion?
  }

  /// The later wave's questions in its order, then those that were dropped.
  package internal(set) var questions: [Question]
  /// What the earlier side is: another export, or a schema.
  package internal(set) var isAgainstSchema = false

  /// Aligns a later wave with an earlier one.
  package init(earlier: WaveQuestions, later: WaveQuestions) {
    let before = earlier.apart(for: later).questions
    let after = later.apart(for: earlier).questions
    let pairing = QuestionPairing(before, after)
    var pairs: [Int: QuestionPairing.Pair] = [:]
    for pair in pairing.pairs { pairs[pair.later] = pair }
    questions = after.indices.map { index in
      guard let pair = pairs[index] else {
        return Question(earlier: nil, later: after[index], changes: [.inserted])
      }
      return Self.paired(
        before[pair.earlier], after[index], pair, behind: index > 0 ? after[index - 1] : nil)
    }
    let kept = Set(pairing.pairs.map(\.earlier))
    for index in before.indices where !kept.contains(index) {
      questions.append(Question(earlier: before[index], later: nil, changes: [.dropped]))
    }
  }

  init(_ questions: [Question], isAgainstSchema: Bool) {
    self.questions = questions
    self.isAgainstSchema = isAgainstSchema
  }

  private static func paired(
    _ earlier: WaveQuestion, _ later: WaveQuestion, _ pair: QuestionPairing.Pair,
    behind: WaveQuestion?
  ) -> Question {
    var question = Question(earlier: earlier, later: later)
    question.confidence = (min(1, pair.score) * 100).rounded() / 100
    question.options = OptionChanges(from: earlier.options, to: later.options)
    let isReworded =
      earlier.words != later.words && !earlier.words.isEmpty && !later.words.isEmpty
    let isRenumbered =
      earlier.number != nil && later.number != nil && earlier.number != later.number
    if isReworded { question.changes.append(.reworded) }
    if !question.options.isEmpty { question.changes.append(.reoptioned) }
    if pair.hasMoved {
      question.changes.append(.moved)
      question.after = behind
    }
    if isRenumbered { question.changes.append(.renumbered) }
    return question
  }

  /// The questions with a change, in order.
  package func questions(_ change: Change) -> [Question] {
    questions.filter { $0.changes.contains(change) }
  }

  /// How many questions are in both waves without any change.
  package var sameCount: Int { questions.count { $0.changes.isEmpty } }

  /// Whether anything but numbers differs, so that somebody should look.
  package var needsLooking: Bool {
    questions.contains { $0.changes.contains { $0 != .renumbered } }
  }

  /// Whether anything differs.
  package var differs: Bool { questions.contains { !$0.changes.isEmpty } }
}
