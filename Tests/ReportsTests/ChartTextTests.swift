import Reports
import TestSupport
import Testing

@testable import struct Reports.LabelColumn

struct ChartTextTests {
  private let text = ChartText(size: 16)

  @Test
  func `words break at spaces, and inside a word only where it alone is too wide`() {
    #expect(text.lines(of: "one two three", within: 70) == ["one two", "three"])
    #expect(text.lines(of: "", within: 70) == [""])
    #expect(text.lines(of: "unbreakable", within: 40).count > 1)
    #expect(text.lines(of: "unbreakable", within: 40).joined() == "unbreakable")
    #expect(text.lines(of: "a\n\tb", within: 70) == ["a b"])
  }

  @Test
  func `no line is wider than its room, whatever the words`() {
    var generator = SeededGenerator(usual: 5)
    let letters = Array("iIlmMwW 学校é—%ab ")
    for _ in 0..<500 {
      let words = String((0..<40).compactMap { _ in letters.randomElement(using: &generator) })
      let room = Double.random(in: 24...300, using: &generator)
      for line in text.lines(of: words, within: room) {
        #expect(text.width(of: line) <= room, "seed \(generator.seed): \(line)")
      }
    }
  }

  @Test
  func `labels that want the same place share it out around the middle`() {
    let entries = [40.0, 40].map { LabelColumn.Entry(height: $0, wanted: 100) }
    #expect(LabelColumn.tops(of: entries, top: 0, bottom: 400, gap: 10) == [55, 105])
  }

  @Test
  func `labels stay between the top and the bottom, in their order`() {
    let high = [10.0, 0, 0].map { LabelColumn.Entry(height: 20, wanted: $0) }
    #expect(LabelColumn.tops(of: high, top: 5, bottom: 200, gap: 4) == [5, 29, 53])
    let low = [190.0, 195, 300].map { LabelColumn.Entry(height: 20, wanted: $0) }
    #expect(LabelColumn.tops(of: low, top: 5, bottom: 200, gap: 4) == [132, 156, 180])
  }
}
