import Breakdowns
import Reports
import TestSupport
import Testing

/// Nothing written in a picture may lie over anything else, or run out of it.
struct ChartLayoutTests {
  private static let words = [
    "Yes", "No", "Partly met", "Neither agree nor disagree",
    "A place at a mainstream school nearby",
    "Specialist provision in another area, with transport that takes more than an hour each way",
    "Speech-and-language-therapy", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
    "Ddim yn gwybod", "Wellbeing & mental health", "ƏƏƏ ŴŴŴ", "学校的支持",
  ]

  private static func rows(
    _ options: Int, _ generator: inout SeededGenerator, skewed: Bool
  ) -> [PublishedRow] {
    var weights = (0..<options).map { _ in Double.random(in: 0.2...1, using: &generator) }
    // The hard pie: one answer has nearly everybody, and the small slices crowd together.
    if skewed, let crowded = weights.indices.randomElement(using: &generator) {
      weights[crowded] = Double(options) * 10
    }
    let total = weights.reduce(0, +)
    return weights.enumerated().map { index, weight in
      let label = (0...Int.random(in: 0...2, using: &generator)).compactMap { _ in
        words.randomElement(using: &generator)
      }.joined(separator: " ")
      let share = weight / total
      return PublishedRow(
        option: "o\(index)", label: label, count: Int(share * 1234), share: share,
        isGrey: index == options - 1)
    }
  }

  /// The first fault of a picture: text over text, or out of the picture; nil where there is none.
  private static func fault(_ drawing: ChartDrawing) -> String? {
    let picture = ChartBox(x: 0, y: 0, width: drawing.width, height: drawing.height)
    for (index, box) in drawing.textBoxes.enumerated() {
      // A hundredth of a unit is the precision of the file.
      let slack = ChartBox(
        x: box.x + 0.01, y: box.y + 0.01, width: box.width - 0.02, height: box.height - 0.02)
      if !picture.contains(slack) { return "\(box) runs out of \(picture)" }
      for other in drawing.textBoxes.dropFirst(index + 1) where slack.intersects(other) {
        return "\(box) lies over \(other)"
      }
    }
    return nil
  }

  @Test(arguments: 2...12, ChartWidth.allCases)
  func `labels of a pie never overlap or leave the picture`(options: Int, width: ChartWidth) throws
  {
    var generator = SeededGenerator(usual: 20_250_306 &+ UInt64(options))
    for round in 0..<40 {
      let rows = Self.rows(options, &generator, skewed: round % 2 == 0)
      let pie = try #require(PieChart(rows))
      #expect(
        Self.fault(pie.drawing(width)) == nil, "seed \(generator.seed), round \(round)")
    }
  }

  @Test(arguments: [2, 3, 7, 15, 30], ChartWidth.allCases)
  func `words of a bar chart never overlap or leave the picture`(options: Int, width: ChartWidth) {
    var generator = SeededGenerator(usual: 77 &+ UInt64(options))
    for round in 0..<20 {
      var breakdown = SampleFigures.support
      breakdown.rows = Self.rows(options, &generator, skewed: round % 2 == 0)
      for index in breakdown.rows.indices where Bool.random(using: &generator) {
        let share = breakdown.rows[index].share ?? 0
        breakdown.rows[index].low = max(0, share - 0.1)
        breakdown.rows[index].high = min(1, share + 0.1)
      }
      if round % 3 == 0 {
        breakdown.rows[0] = PublishedRow(option: "hidden", label: "Hidden", mark: "c")
      }
      let drawing = BarChart(breakdown).drawing(width)
      #expect(Self.fault(drawing) == nil, "seed \(generator.seed), round \(round)")
    }
  }

  @Test(arguments: ChartWidth.allCases)
  func `words of grouped charts never overlap or leave the picture`(width: ChartWidth) {
    var generator = SeededGenerator(usual: 99)
    for round in 0..<40 {
      var breakdown = SampleFigures.outcomeByStage
      breakdown.rows = []
      breakdown.groupBases = []
      for group in 0..<Int.random(in: 1...7, using: &generator) {
        let label = Self.words.randomElement(using: &generator) ?? ""
        let isHidden = group == 1
        breakdown.groupBases.append(
          GroupBase(group: "g\(group)", label: label, base: isHidden ? nil : 40))
        for var row in Self.rows(5, &generator, skewed: round % 2 == 0) {
          (row.group, row.groupLabel) = ("g\(group)", label)
          if isHidden { (row.count, row.share, row.mark) = (nil, nil, "c") }
          breakdown.rows.append(row)
        }
      }
      let about = "seed \(generator.seed), round \(round)"
      let stacked = StackedBarChart(breakdown).drawing(width)
      #expect(Self.fault(stacked) == nil, "\(about)")
      let bars = BarChart(breakdown).drawing(width)
      #expect(Self.fault(bars) == nil, "\(about)")
    }
  }

  @Test
  func `a picture that stands alone has room for all its words`() {
    for breakdown in SampleFigures.all.breakdowns {
      let svg = String(
        decoding: SVGReport.file(breakdown, profile: .publish), as: UTF8.self)
      #expect(svg.contains("Source: "))
      #expect(svg.contains("Base: "))
    }
  }
}
