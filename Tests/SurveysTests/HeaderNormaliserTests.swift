import Testing

@testable import Surveys

/// The forms in which headers, titles, labels and answers are compared.
struct HeaderNormaliserTests {
  static let words: [(String, String)] = [
    ("Are your child's needs met?", "are your childs needs met"),
    ("  Are\u{A0}your  child\u{2019}s needs\nmet ", "are your childs needs met"),
    ("Q5.1. Are needs met?", "are needs met"), ("5) Are needs met?", "are needs met"),
    ("Q.12. Are needs met?", "are needs met"), ("q7 Are needs met?", "are needs met"),
    ("12 - Are needs met?", "are needs met"), ("Q3", "q3"), ("2025", "2025"), ("12.", "12"),
    ("5 to 11 years", "5 to 11 years"), ("<b>Are</b> needs<br>met?", "are needs met"),
    ("Tom &amp; Jo&nbsp;only", "tom jo only"), ("a < b and c > d", "a b and c d"),
    ("[question(4512)] needs [variable(la)]", "needs"), ("${q://QID2/ChoiceGroup} needs", "needs"),
    ("9.b.iii. Are needs met?", "are needs met"), ("1.a. Why?", "why"), ("5.1 Why?", "why"),
    ("5-11 years", "5 11 years"), ("10:30 or later", "10 30 or later"),
    ("Q7b How?", "how"), ("Tom &#8217;s &rsquo;", "tom s"),
    ("A &amp B &unknown; C", "a amp b unknown c"),
    ("\u{1F600} Yes", "yes"), ("", ""), ("???", ""), ("\u{C9}t\u{E9}", "\u{E9}t\u{E9}"),
  ]

  @Test(arguments: words)
  func `a header's words`(_ header: String, _ words: String) {
    #expect(HeaderNormaliser.words(of: header) == words)
  }

  static let labels: [(String, String)] = [
    ("  Yes,  Fully ", "yes, fully"), ("Don\u{2019}t know", "don't know"),
    ("\u{201C}Fine\u{201D}", "\"fine\""), ("16\u{2013}25", "16-25"), ("a\u{200B}b", "a b"),
    ("\u{FEFF}ID", "id"), ("\u{2764}\u{FE0F}", "\u{2764}"), ("A <br> B", "a b"), ("1 < 2", "1 < 2"),
    ("", ""), ("\t\n", ""),
  ]

  @Test(arguments: labels)
  func `a label's form`(_ text: String, _ form: String) {
    #expect(HeaderNormaliser.label(text) == form)
  }

  @Test func `normal forms are their own normal forms`() {
    for (text, _) in Self.words + Self.labels {
      let label = HeaderNormaliser.label(text)
      #expect(HeaderNormaliser.label(label) == label)
      let plain = HeaderNormaliser.plainWords(text)
      #expect(HeaderNormaliser.plainWords(plain) == plain)
    }
  }

  @Test func `a label keeps its capitals where it is to be shown`() {
    #expect(HeaderNormaliser.label("  My  Nan ", keepingCase: true) == "My Nan")
  }

  @Test func `how alike two headers are`() {
    #expect(HeaderNormaliser.similarity("a b c d", "a b c d") == 1)
    #expect(HeaderNormaliser.similarity("a b c", "a b d") == 0.5)
    #expect(HeaderNormaliser.similarity("a", "b") == 0)
    #expect(HeaderNormaliser.similarity("", "a") == 0)
  }

  @Test func `angle brackets that never close are passed over`() {
    let long = String(repeating: "<a", count: 60_000)
    #expect(HeaderNormaliser.label(long).utf8.count == 120_000)
    #expect(HeaderNormaliser.words(of: long + ">").utf8.count > 0)
    let piped = String(repeating: "[question(", count: 20_000)
    #expect(!HeaderNormaliser.words(of: piped).isEmpty)
  }
}
