import CommentText

/// Answers that say nothing: a whole comment of punctuation, or of words such as "n/a".
///
/// The list is of whole comments: a comment that says anything more is never one of them. "Nothing"
/// and "none" in answer to what works or who helps do say something, and are not.
struct NoContentAnswers: Sendable {
  /// The most words one of them has; a longer comment need not be compared.
  static let mostWords: UInt32 = 6

  private static let always = [
    "na", "n a", "not applicable", "no", "nope", "nil", "no comment", "no comments",
    "no further comment", "no further comments", "no other comments", "no more comments",
    "nothing to add", "nothing else", "nothing else to add", "nothing more", "nothing more to add",
    "nothing further", "nothing further to add", "nothing to say", "nothing else to say",
    "see above", "see previous", "see previous answer", "see previous comment", "as above",
    "as before", "as previous", "same", "same as above", "same as before", "same again", "ditto",
    "above", "no answer", "no response", "not answered", "blank", "left blank", "dont know",
    "i dont know", "do not know", "i do not know", "dunno", "idk", "not sure", "im not sure",
    "i am not sure", "unsure", "no idea", "cant think of anything", "null",
  ]
  /// Those that are an answer where the question asks what or who there is.
  private static let elsewhere = [
    "nothing", "none", "nothing really", "not really", "nothing at all", "nothing at the moment",
    "none at all", "none at the moment", "not at the moment", "cant think of any",
  ]
  private static let answeredQuestions = ["what_works", "who_helps"]

  private static let longest = 48
  private let always = Bytes(Self.always)
  private let elsewhere = Bytes(Self.elsewhere)

  /// Whether "nothing" and its like are an answer to this question.
  static func nothingAnswers(_ question: String?) -> Bool {
    question.map(answeredQuestions.contains) ?? false
  }

  /// Whether a comment of few words says nothing.
  func contains(_ text: CommentBytes, words: UInt32, nothingAnswers: Bool) -> Bool {
    if words == 0 { return !WordFolding.showsPicture(text) }
    guard words <= Self.mostWords else { return false }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longest) { folded in
      guard let count = WordFolding.fold(text, into: folded) else { return false }
      let answer = UnsafeBufferPointer(rebasing: folded[..<count])
      return always.contains(answer) || (!nothingAnswers && elsewhere.contains(answer))
    }
  }

  /// Short texts by their length, compared byte by byte.
  private struct Bytes: Sendable {
    private var byLength: [[[UInt8]]]

    init(_ texts: [String]) {
      byLength = .init(repeating: [], count: NoContentAnswers.longest + 1)
      for text in texts where text.utf8.count < byLength.count {
        byLength[text.utf8.count].append(Array(text.utf8))
      }
    }

    func contains(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
      guard text.count < byLength.count else { return false }
      return byLength[text.count].contains { $0.elementsEqual(text) }
    }
  }
}
