import Foundation
import TestSupport
import Testing

@testable import Surveys

/// A pattern matched over bytes agrees with Foundation's regular expressions.
struct BytePatternTests {
  static let patterns = [
    "S[0-9]{4}", "R-\\d{7}", "[A-Z]{2}\\d+", "a?b*c+", "^abc$", "[a-c-]+x", "\\d{2,3}-\\d{0,2}",
    "(a|b)c", "a|b", ".*", "a.c", "[^a]b", "a*ab", "\\w+", "x{2,}", "", "[]a]b", "a\\.b", "\\/\\-",
    "[\\d.]+", "\\$\\d", "é+", "a{,2}", "[a&&b]", "[-a]{2}", "a+?b", "a{2}{2}", "\\d*5",
    "[ab]*[bc]",
  ]

  private static let alphabet = Array("abcxS R-A0159.é$/&{}]".unicodeScalars)

  @Test(arguments: patterns)
  func `a pattern takes what the regular expression takes`(_ pattern: String) throws {
    guard let expression = try? NSRegularExpression(pattern: "^(?:\(pattern))$") else {
      // The schema loader refuses it; matching takes everything, and must only not trap.
      _ = BytePattern(pattern)
      return
    }
    let own = BytePattern(pattern)
    var generator = SeededGenerator(usual: 91)
    var texts = [
      "", "S1234", "R-1234567", "AB12", "abc", "bc", "12-3", "a.b", "\n", "S1234\n", "xx",
    ]
    for _ in 0..<400 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...6, using: &generator) {
        text.append(Self.alphabet[Int.random(in: 0..<Self.alphabet.count, using: &generator)])
      }
      texts.append(String(text))
    }
    for text in texts {
      let range = NSRange(text.startIndex..., in: text)
      let expected =
        expression.firstMatch(in: text, range: range).map { $0.range == range } ?? false
      let found = Array(text.utf8).withUnsafeBufferPointer { own.matches($0) }
      #expect(found == expected, "seed \(generator.seed): \(pattern) on \(text.debugDescription)")
    }
  }
}
