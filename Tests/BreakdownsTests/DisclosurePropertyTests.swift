import Breakdowns
import Surveys
import TestSupport
import Testing

/// Random small tables, published and then attacked by trying every table that fits.
@Suite struct DisclosurePropertyTests {
  struct Shape: Sendable {
    var options: Int
    var ordered: Bool
    var extra: Bool
    var largest: Int
    var rounds: Int
  }

  static let shapes = [
    Shape(options: 3, ordered: true, extra: false, largest: 24, rounds: 50),
    Shape(options: 3, ordered: false, extra: false, largest: 24, rounds: 50),
    Shape(options: 4, ordered: false, extra: true, largest: 13, rounds: 16),
    Shape(options: 4, ordered: true, extra: true, largest: 13, rounds: 16),
  ]

  @Test(arguments: shapes)
  func `nothing hidden can be worked out from a single-choice table`(_ shape: Shape) throws {
    var random = SeededGenerator(usual: 6_021)
    var shown = 0
    for round in 0..<shape.rounds {
      let table = RandomTable(shape, using: &random)
      let figures = try table.survey.figures("q", by: "g")
      guard let breakdown = figures.breakdowns.first else {
        #expect(figures.withheld.count == 1)
        continue
      }
      shown += 1
      let place = "seed \(random.seed), round \(round): \(table.counts)"
      let alone = try table.survey.figures("q").breakdowns.first
      #expect(alone?.rows == breakdown.rows(of: nil), "\(place)")
      try expectComplete(breakdown, table, place)
      try expectSafe(breakdown, table, place)
    }
    #expect(shown > 3, "too few tables were shown to say anything")
  }

  /// Every option of every group is in exactly one row or one `merges`, and no figure is 1 to 4.
  private func expectComplete(
    _ breakdown: PublishedBreakdown, _ table: RandomTable, _ place: String
  ) throws {
    for group in [nil] + table.groups.map(Optional.some) {
      let rows = breakdown.rows(of: group)
      let values = rows.flatMap { $0.merges.isEmpty ? [$0.option] : $0.merges }
      #expect(values.sorted() == table.options.sorted(), "\(place)")
      for row in rows {
        #expect(!(1...4).contains(row.count ?? 0), "\(place)")
        #expect((row.count == nil) == (row.share == nil), "\(place)")
        #expect((row.mark?.contains("c") ?? false) == (row.count == nil), "\(place)")
      }
    }
    for base in breakdown.groupBases { #expect(base.base ?? 10 >= 10, "\(place)") }
  }

  private func expectSafe(
    _ breakdown: PublishedBreakdown, _ table: RandomTable, _ place: String
  ) throws {
    let attacker = BruteForceAttacker(
      breakdown, options: table.options, groups: table.groups, sizes: table.sizes)
    for (position, size) in table.sizes.enumerated() where size > 0 {
      let isUnplaced = position == table.groups.count
      for (option, value) in table.options.enumerated() {
        let interval = attacker.least[position][option]...attacker.most[position][option]
        let truth = table.counts[position][option]
        #expect(interval.contains(truth), "\(place)")
        if interval.count == 1 {
          #expect(!(1...4).contains(truth), "\(value) of \(position) is known: \(place)")
          if isUnplaced { #expect(size >= 10, "\(place)") }
        }
        guard !isUnplaced else { continue }
        let row = breakdown.row(value, of: table.groups[position])
        if row?.mark?.contains("c") ?? false {
          #expect(interval.count > min(3, size), "\(value) of \(position): \(place)")
          #expect(
            interval.lowerBound < 1 || interval.upperBound > 4, "\(value) of \(position): \(place)")
        }
      }
    }
  }

  @Test func `nothing hidden can be worked out from a question of several answers`() throws {
    var random = SeededGenerator(usual: 88_107)
    var hiddenCells = 0
    for round in 0..<300 {
      let table = RandomTable(
        Shape(options: 3, ordered: false, extra: false, largest: 40, rounds: 300), using: &random)
      let survey = table.severalAnswers(using: &random)
      let figures = try survey.survey.figures("q", by: "g")
      guard let breakdown = figures.breakdowns.first else { continue }
      let place = "seed \(random.seed), round \(round): \(survey.counts) of \(table.sizes)"
      for (option, value) in table.options.enumerated() {
        let everybody = try #require(breakdown.row(value))
        let rows = table.groups.map { breakdown.row(value, of: $0) }
        for row in rows + [everybody] {
          #expect(!(1...4).contains(row?.count ?? 0), "\(place)")
        }
        // What is left for the hidden cells together, if everybody's count is known.
        let hidden = table.sizes.indices.filter { position in
          table.sizes[position] > 0
            && (position == table.groups.count || rows[position]?.count == nil)
        }
        guard let total = everybody.count else {
          #expect(rows.allSatisfy { $0?.count == nil }, "\(place)")
          continue
        }
        let left = total - rows.compactMap { $0?.count }.reduce(0, +)
        let room = hidden.reduce(0) { $0 + table.sizes[$1] }
        for position in hidden {
          hiddenCells += 1
          let size = table.sizes[position]
          let low = max(0, left - (room - size))
          let high = min(size, left)
          #expect((low...high).contains(survey.counts[position][option]), "\(place)")
          if position == table.groups.count, hidden.count == 1 {
            #expect(size >= 10 && !(1...4).contains(left) && !(1...4).contains(size - left))
            continue
          }
          #expect(high - low >= min(3, size), "\(value) of \(position): \(place)")
          #expect(low < 1 || high > 4, "\(value) of \(position): \(place)")
        }
      }
    }
    #expect(hiddenCells > 50)
  }
}
