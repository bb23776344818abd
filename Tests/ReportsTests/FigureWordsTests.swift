import Breakdowns
import Reports
import Testing

@testable import enum Reports.PlainNumber

struct FigureWordsTests {
  @Test(arguments: [
    (0.43, "43%"), (0, "0%"), (0.004, "<1%"), (0.005, "1%"), (0.285, "29%"), (1, "100%"),
    (0.125, "13%"),
  ])
  func `shares read as whole per cents, halves up`(share: Double, words: String) {
    #expect(FigureWords.share(share) == words)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1500, "-1,500"),
  ])
  func `thousands stand apart`(count: Int, words: String) {
    #expect(FigureWords.count(count) == words)
    #expect(FigureWords.count(.min) == "-9,223,372,036,854,775,808")
  }

  @Test
  func `a hidden figure reads as its mark, never as a blank`() {
    let hidden = PublishedRow(option: "a", label: "A", mark: "c")
    #expect(FigureWords.countCell(hidden) == "[c]")
    #expect(FigureWords.shareCell(hidden) == "[c]")
    #expect(FigureWords.pairCell(hidden) == "[c]")
    #expect(FigureWords.pairCell(PublishedRow(option: "a", label: "A")) == "[x]")
  }

  @Test
  func `a mark beside a figure stays beside it`() {
    let row = PublishedRow(option: "a", label: "A", count: 1, share: 0, mark: "low u")
    #expect(FigureWords.pairCell(row) == "0% (1) [low][u]")
    #expect(FigureWords.shareCell(row) == "0% [low][u]")
  }

  @Test(arguments: [
    (0.43, "0.43"), (1, "1"), (0, "0"), (1.0 / 3, "0.333333"), (0.000_01, "0.00001"),
    (-0.5, "-0.5"),
    (.nan, "x"), (.infinity, "x"),
  ])
  func `fractions in files have no exponent`(value: Double, text: String) {
    #expect(PlainNumber.text(value) == text)
  }
}
