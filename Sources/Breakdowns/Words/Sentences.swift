import Surveys

/// The sentence of a breakdown: of whom the figures are, what they said, who did not answer.
///
/// Written from published figures and from counts said as the profile allows.
struct Sentences: Sendable {
  let people: PeopleWords
  let say: SaidCount
  let shape: TableShape
  let isRanking: Bool
  let shareOf: ShareBase

  /// The most answers spelt out; of longer lists the most frequent three are.
  private static let mostSpeltOut = 6

  /// The whole sentence, with its caution.
  func sentence(
    answered: Int, respondents: Int, rows: [PublishedRow], missing: String?, groups: [String]
  ) -> String {
    let of =
      switch shareOf {
      case .answered: "Of \(people.answered(say(answered)))"
      case .respondents: "Of all \(say(respondents)) \(people.people)"
      case .commented:
        people.isCaseReview
          ? "Of \(say(answered)) cases reviewed with a comment"
          : "Of \(say(answered)) \(people.people) who wrote a comment"
      }
    let said = parts(rows.filter { $0.group == nil })
    var first = said.isEmpty ? "\(of), no figure may be shown" : "\(of), \(said)"
    if let missing { first += "; \(missing)" }
    return ([first + "."] + groups + [caution]).joined(separator: " ")
  }

  /// "EHCP: of 99, 41 (41%) said “Agree”." for each group that is shown.
  func groupSentences(_ rows: [PublishedRow], bases: [GroupBase], title: String) -> [String] {
    // The answer that everybody gave most is the one groups are compared by.
    let everybody = rows.filter { $0.group == nil && $0.count != nil }
    let wanted = everybody.max { ($0.count ?? 0) < ($1.count ?? 0) }
    var said: [String] = []
    for base in bases {
      guard let size = base.base, size > 0 else { continue }
      let shown = rows.filter { $0.group == base.group && $0.count != nil }
      guard !shown.isEmpty else { continue }
      let row =
        shown.first { $0.option == wanted?.option && $0.merges == wanted?.merges }
        ?? shown.first { row in wanted.map { row.merges.contains($0.option) } ?? false }
        ?? shown.max { ($0.count ?? 0) < ($1.count ?? 0) }
      guard let row, let figure = figure(row) else { continue }
      said.append("\(base.label): \(figure) \(verb) “\(row.label)”, of \(SaidCount.grouped(size))")
    }
    guard !said.isEmpty else { return [] }
    let shown = said.prefix(Self.mostSpeltOut)
    let more = said.count > shown.count ? "; and \(said.count - shown.count) more groups" : ""
    return ["By “\(title)” – \(shown.joined(separator: "; "))\(more)."]
  }

  /// What each audience said most, of its own base.
  static func sideBySide(
    _ rows: [PublishedRow], bases: [GroupBase], shape: TableShape, isRanking: Bool
  ) -> String {
    let verb = shape == .themes ? "mentioned" : isRanking ? "put first" : "said"
    var said: [String] = []
    for base in bases {
      guard let size = base.base else { continue }
      let shown = rows.filter { $0.group == base.group && $0.count != nil && !$0.isGrey }
      guard let most = shown.max(by: { ($0.count ?? 0) < ($1.count ?? 0) }), let count = most.count,
        let share = most.share
      else { continue }
      said.append(
        "\(base.label): of \(SaidCount.grouped(size)), \(SaidCount.grouped(count)) "
          + "(\(percent(share))) \(verb) “\(most.label)”, the most")
    }
    guard !said.isEmpty else { return "No audience's figures may be shown." }
    return said.joined(separator: "; ") + ". These are those who answered, not everybody."
  }

  private var verb: String {
    if shape == .themes { return "mentioned" }
    if isRanking { return "put first" }
    return people.isCaseReview ? "were" : "said"
  }

  private func figure(_ row: PublishedRow) -> String? {
    guard let count = row.count, let share = row.share else { return nil }
    return "\(SaidCount.grouped(count)) (\(Self.percent(share)))"
  }

  /// A share in whole per cent.
  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

  private func parts(_ rows: [PublishedRow]) -> String {
    var spelt = rows.filter { $0.count != nil }
    let isShort = spelt.count <= Self.mostSpeltOut && shape == .one
    if isShort {
      spelt.removeAll { $0.count == 0 }
    } else {
      let order = spelt.enumerated().filter { !$0.element.isGrey && ($0.element.count ?? 0) > 0 }
        .sorted {
          ($1.element.count ?? 0, $0.offset) < ($0.element.count ?? 0, $1.offset)
        }
      spelt = order.prefix(3).map(\.element)
    }
    var parts: [String] = []
    for row in spelt {
      guard let figure = figure(row) else { continue }
      parts.append("\(figure) \(parts.isEmpty ? verb + " " : "")“\(row.label)”")
    }
    guard let last = parts.popLast() else { return "" }
    return parts.isEmpty ? last : "\(parts.joined(separator: ", ")) and \(last)"
  }

  private var caution: String {
    if people.isCaseReview {
      return "These are cases that practitioners chose and reviewed, not \(people.everyone), "
        + "and not a survey."
    }
    if shape == .themes {
      return "These are those who wrote a comment, not \(people.everyone)."
    }
    return "These are those who answered, not \(people.everyone)."
  }
}
