import Reports
import Testing

@testable import struct Reports.PageText
@testable import enum Reports.SVGNumber

struct SVGNodeTests {
  @Test
  func `text and attributes cannot end what they are in`() {
    let node = SVGNode.element(
      .text, [.set(.className, "\"><script>")], [.text("</text><script>alert(1)</script>")])
    #expect(
      node.markup
        == "<text class=\"&quot;&gt;&lt;script&gt;\">&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;</text>"
    )
  }

  @Test
  func `a quotation mark under an accent is still escaped`() {
    let node = SVGNode.element(.text, [.set(.className, "\"\u{301} x=")], [.text("<\u{338}b>")])
    #expect(node.markup == "<text class=\"&quot;\u{301} x=\">&lt;\u{338}b&gt;</text>")
  }

  @Test
  func `characters that XML forbids are replaced`() {
    #expect(SVGNode.text("a\u{0}b\u{1B}c\td").markup == "a\u{FFFD}b\u{FFFD}c\td")
  }

  @Test(arguments: [
    (1.0, "1"), (0.5, "0.5"), (-0.004, "0"), (12.345, "12.35"), (-3.1, "-3.1"), (7.05, "7.05"),
    (.infinity, "0"), (.nan, "0"), (1e300, "0"),
  ])
  func `numbers have two decimals at most and no exponent`(value: Double, text: String) {
    #expect(SVGNumber.text(value) == text)
  }

  @Test
  func `page text parts marks of markup from what is joined to them`() {
    #expect(
      "\(PageText("\"\u{301}"))".unicodeScalars.map(\.value) == [0x200B, 0x22, 0x200B, 0x301])
    #expect("\(PageText("plain “words”, café"))" == "plain “words”, café")
    #expect("\(PageText("a\u{1B}[31mb"))" == "a\u{FFFD}[31mb")
  }
}
