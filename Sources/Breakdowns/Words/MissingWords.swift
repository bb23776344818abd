import Surveys

/// Those without an answer, in words that give no small count away, and the bases they belong to.
///
/// If one reason is too rare to be said, all reasons are said as one; if even that is too small, the
/// number of respondents is left out too, so that it cannot be worked out by subtraction.
struct MissingWords: Sendable, Equatable {
  /// "12 skipped it", or nil where everybody answered.
  var words: String?
  /// Whether the number of respondents may stand beside the number who answered.
  var showsRespondents: Bool
  /// Whether the number of those asked may.
  var showsRouted: Bool

  init(_ group: GroupCount, options: [CountedOption], say: SaidCount) {
    let rules = say.rules
    let stated = options.indices.filter { !options[$0].countsAsAnswered }
      .reduce(into: [MissingReason: Int]()) { counts, option in
        if let reason = options[option].reason {
          counts[reason, default: 0] += group.counts[option]
        }
      }
    func count(_ reason: MissingReason) -> Int {
      group.missing(reason) + (stated[reason] ?? 0)
    }
    var parts: [(count: Int, words: String)] = [
      (count(.skipped), "skipped it"),
      (count(.notAsked), "were not asked"),
      (count(.notApplicable), "said that it does not apply"),
      (count(.unreadable), "could not be read"),
      (group.noContent, "wrote nothing to go on"),
      (group.notUnderstood, "wrote what could not be judged"),
    ].filter { $0.count > 0 }
    let total = parts.reduce(0) { $0 + $1.count }
    if parts.count > 1, parts.contains(where: { rules.hides($0.count) }) {
      parts = [(total, "did not answer, were not asked or could not be counted")]
    }
    words =
      parts.isEmpty
      ? nil : parts.map { "\(say($0.count)) \($0.words)" }.joined(separator: ", ")
    let notAsked = count(.notAsked)
    let isSmall = { (count: Int) in count > 0 && rules.hides(count) }
    showsRespondents = !isSmall(total)
    showsRouted = showsRespondents && !isSmall(notAsked) && !isSmall(total - notAsked)
  }
}
