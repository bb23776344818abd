import Breakdowns
import Surveys
import Testing

/// The attacker of the property tests finds what careless hiding leaves open.
@Suite struct AttackerTests {
  @Test func `one hidden cell is found from what is left`() {
    let breakdown = table(
      [("a", nil), ("b", 20)], [("a", 30), ("b", 12)], [("a", 33), ("b", 32)])
    let attacker = BruteForceAttacker(
      breakdown, options: ["a", "b"], groups: ["g", "h"], sizes: [23, 42, 0])
    #expect(attacker.least[0] == [3, 20])
    #expect(attacker.most[0] == [3, 20])
  }

  @Test func `a group hidden as a whole beside one other is found too`() {
    let breakdown = table(
      [("a", nil), ("b", nil)], [("a", 30), ("b", 12)], [("a", 33), ("b", 17)])
    let attacker = BruteForceAttacker(
      breakdown, options: ["a", "b"], groups: ["g", "h"], sizes: [8, 42, 0])
    #expect(attacker.least[0] == [3, 5])
    #expect(attacker.most[0] == [3, 5])
  }

  private func table(
    _ first: [(String, Int?)], _ second: [(String, Int?)], _ all: [(String, Int?)]
  ) -> PublishedBreakdown {
    var breakdown = PublishedBreakdown(
      question: "q", wording: "q", title: "q", survey: "s", surveyTitle: "s")
    for (group, cells) in [(String?.none, all), ("g", first), ("h", second)] {
      for (option, count) in cells {
        breakdown.rows.append(
          PublishedRow(group: group, option: option, label: option, count: count))
      }
    }
    return breakdown
  }
}
