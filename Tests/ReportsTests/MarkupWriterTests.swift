import Reports
import Testing

@testable import struct Reports.PageText
@testable import enum Reports.SVGNumber

struct MarkupWriterTests {
  private static func escaped(_ words: String) -> String {
    var writer = MarkupWriter()
    writer.words(words)
    return writer.text
  }

  @Test(arguments: [
    ("</text><script>alert(1)</script>", "&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\" onload='x' & more", "&quot; onload=&#39;x&#39; &amp; more"),
    ("plain “words”, café, 学校 😀", "plain “words”, café, 学校 😀"), ("", ""),
  ])
  func `words cannot end what they are in`(words: String, markup: String) {
    #expect(Self.escaped(words) == markup)
    #expect("\(PageText(words))" == markup)
  }

  @Test
  func `a quotation mark under an accent is still escaped`() {
    #expect(Self.escaped("\"\u{301} x=<\u{338}b>") == "&quot;\u{301} x=&lt;\u{338}b&gt;")
  }

  @Test
  func `characters that pages and pictures forbid are replaced`() {
    #expect(
      Self.escaped("a\u{0}b\u{1B}[31mc\td\u{FFFE}e\u{7F}")
        == "a\u{FFFD}b\u{FFFD}[31mc\td\u{FFFD}e\u{FFFD}")
    // Others that start with the same byte stay.
    #expect(Self.escaped("\u{FF1D}\u{FFFD}\u{F8FF}") == "\u{FF1D}\u{FFFD}\u{F8FF}")
  }

  @Test(arguments: [
    (1.0, "1"), (0.5, "0.5"), (-0.04, "0"), (12.345, "12.3"), (-3.1, "-3.1"), (7.05, "7.1"),
    (1234.99, "1235"), (100.0, "100"), (.infinity, "0"), (.nan, "0"), (1e300, "0"),
  ])
  func `numbers have one decimal at most and no exponent`(value: Double, text: String) {
    #expect(SVGNumber.text(value) == text)
  }
}
