import TestSupport
import Testing

@testable import surveyvoice

/// The table Portsmouth City Council published in 2023, figure by figure.
///
/// Source: yourcityyoursay.portsmouth.gov.uk, SEND parent and carer consultation 2023, "Support to
/// learn and progress in education". Counts are the only whole numbers that give its percentages.
struct PortsmouthTests {
  private static let options = ["strongly_agree", "agree", "neither", "disagree", "strongly_disagree"]
  private static let table: [(group: String?, base: Int, counts: [Int], percents: [Int])] = [
    (nil, 151, [15, 51, 26, 27, 32], [10, 34, 17, 18, 21]),
    ("ehcp", 99, [13, 41, 17, 15, 13], [13, 41, 17, 15, 13]),
    ("no_ehcp", 52, [2, 10, 9, 12, 19], [4, 19, 17, 23, 37]),
  ]

  private func breakdown(_ more: String...) throws -> [String: Any] {
    let json = try Ran.withSchemas(
      [
        "breakdown", sample("portsmouth-2023/rebuilt.csv"), "--schema", "portsmouth-2023", "--question",
        "support_to_learn", "--by", "plan", "--profile", "internal", "--format", "json",
      ] + more).json()
    return try #require((json["breakdowns"] as? [[String: Any]])?.first)
  }

  @Test func `every cell`() throws {
    let breakdown = try breakdown()
    let rows = try #require(breakdown["rows"] as? [[String: Any]])
    for (group, _, counts, percents) in Self.table {
      for (option, (count, percent)) in zip(Self.options, zip(counts, percents)) {
        let row = try #require(
          rows.first { $0["group"] as? String == group && $0["option"] as? String == option })
        #expect(row["count"] as? Int == count, "\(group ?? "all") \(option)")
        let share = try #require(row["share"] as? Double)
        #expect(Int((share * 100).rounded()) == percent, "\(group ?? "all") \(option)")
      }
    }
    #expect(rows.count == 15)
    #expect((breakdown["bases"] as? [String: Any])?["answered"] as? Int == 151)
    #expect(breakdown["groupBases"] as? [String: Int] == ["ehcp": 99, "no_ehcp": 52])
  }

  static let nets: [(rule: String, agree: [Int])] = [("counts", [44, 55, 23]), ("rounded", [44, 54, 23])]

  @Test(arguments: nets)
  func `net agreement, by either rule`(_ rule: String, _ agree: [Int]) throws {
    let nets = try #require(try breakdown("--net", rule)["nets"] as? [[String: Any]])
    let shown = try Self.table.map { group, _, _, _ in
      let net = try #require(
        nets.first { $0["group"] as? String == group && $0["name"] as? String == "net_agree" })
      #expect(net["rule"] as? String == rule)
      return Int(((net["share"] as? Double ?? -1) * 100).rounded())
    }
    #expect(shown == agree)
  }

  @Test func `the text prints the council's own nets`() {
    let ran = Ran.withSchemas(
      "breakdown", sample("portsmouth-2023/rebuilt.csv"), "--schema", "portsmouth-2023", "--question",
      "support_to_learn", "--by", "plan", "--profile", "internal", "--net", "rounded")
    for figure in ["44%", "54%", "23%"] { #expect(ran.output.contains(figure)) }
    #expect(!ran.output.contains("55%"))
  }
}
