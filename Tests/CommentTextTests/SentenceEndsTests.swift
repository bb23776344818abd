import CommentText
import Testing

struct SentenceEndsTests {
  /// Splits a comment after each sentence end.
  static func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return [] }
      var parts: [String] = []
      var from = 0
      var start = 0
      while let end = SentenceEnds.first(
        in: base, from: from, to: bytes.count, commentStart: 0, commentEnd: bytes.count)
      {
        parts.append(String(decoding: bytes[start...end], as: UTF8.self))
        from = end + 1
        start = from
      }
      if start < bytes.count { parts.append(String(decoding: bytes[start...], as: UTF8.self)) }
      return parts.map { $0.filter { !$0.isWhitespace || $0 == " " } }
        .map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
    }
  }

  static let cases: [(String, [String])] = [
    ("One sentence", ["One sentence"]),
    ("Good school. No transport.", ["Good school.", "No transport."]),
    ("Good school.No transport", ["Good school.", "No transport"]),
    ("The O.T. report and e.g. this", ["The O.T. report and e.g. this"]),
    ("see www.example.com for it", ["see www.example.com for it"]),
    ("waited 1.5 years", ["waited 1.5 years"]),
    ("Help! Why? Because", ["Help!", "Why?", "Because"]),
    ("first line\nsecond line", ["first line", "second line"]),
    ("They said \"fine.\" It was not", ["They said \"fine.", "\" It was not"]),
    ("(see above.) Next", ["(see above.", ") Next"]),
  ]

  @Test(arguments: cases)
  func `sentences end where people end them`(text: String, expected: [String]) {
    #expect(Self.sentences(text) == expected)
  }

  @Test func `an ellipsis ends a sentence only before a space`() {
    let parted = Array("wait… still".utf8)
    let joined = Array("wait…still".utf8)
    for (bytes, ends) in [(parted, true), (joined, false)] {
      bytes.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        let end = SentenceEnds.first(
          in: base, from: 0, to: bytes.count, commentStart: 0, commentEnd: bytes.count)
        #expect((end != nil) == ends)
      }
    }
  }
}
