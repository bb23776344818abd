import CommentText

/// Decides nearness and `unless` in one comment, from the phrases found in it.
///
/// Phrases that are part of a condition are noted while a comment is matched, each phrase's hits
/// chained in the order they end. Afterwards only conditions all of whose parts were found are looked
/// at. The work grows with the phrases found, never with their square: a nearness looks only a few
/// words away.
struct ConditionCheck {
  private let rules: CompiledRules
  private var parts: [PartHit] = []
  /// The phrases found in this comment, and for each phrase its first and last hit.
  private var found: [Int] = []
  private var firstHit: [Int32]
  private var lastHit: [Int32]
  /// The comment each phrase was last found in; another number than this comment's means not here.
  private var foundIn: [UInt64]
  /// The comment each rule that has an `unless` last matched in.
  private var matchedIn: [UInt64]
  private var comment: UInt64 = 0
  private var hasGuardedMatch = false
  /// The comment's sentence ends, found when first asked for.
  private var ends: [UInt32] = []
  private var endsKnown = false
  private var forbidden: [(rule: Int, sentence: Int)] = []

  init(_ rules: CompiledRules) {
    self.rules = rules
    firstHit = .init(repeating: -1, count: rules.isPart.count)
    lastHit = firstHit
    foundIn = .init(repeating: .max, count: rules.isPart.count)
    matchedIn = .init(repeating: .max, count: rules.isGuarded.count)
  }

  /// Whether anything was noted of the comment.
  var hasNotes: Bool { !parts.isEmpty || hasGuardedMatch }

  /// Notes a hit of a phrase that is part of a condition.
  mutating func note(phrase: Int, _ hit: PartHit) {
    let index = Int32(truncatingIfNeeded: parts.count)
    parts.append(hit)
    if foundIn[phrase] == comment {
      parts[Int(lastHit[phrase])].next = index
    } else {
      foundIn[phrase] = comment
      firstHit[phrase] = index
      found.append(phrase)
    }
    lastHit[phrase] = index
  }

  /// Notes that a rule with an `unless` matched.
  mutating func note(guardedRule rule: Int) {
    matchedIn[rule] = comment
    hasGuardedMatch = true
  }

  /// Forgets what was noted, for the next comment.
  mutating func forget() {
    comment &+= 1
    parts.removeAll(keepingCapacity: true)
    found.removeAll(keepingCapacity: true)
    hasGuardedMatch = false
    endsKnown = false
  }

  /// Adds the hits that parts make together, and takes away those forbidden in their sentence.
  mutating func apply(
    to hits: inout [RuleHit], isActive: UnsafePointer<UInt8>, of place: ScannedComment,
    in text: UnsafePointer<UInt8>
  ) {
    if parts.isEmpty { return }
    for phrase in found {
      for number in rules.firstNear[phrase]..<rules.firstNear[phrase + 1] {
        let near = rules.nears[Int(number)]
        guard !near.forbids, isActive[near.rule] != 0, foundIn[near.second] == comment else {
          continue
        }
        fulfil(near, &hits, place, text)
      }
    }
    guard hasGuardedMatch else { return }
    forbidden.removeAll(keepingCapacity: true)
    for phrase in found {
      for entry in rules.firstForbidden[phrase]..<rules.firstForbidden[phrase + 1] {
        let rule = Int(rules.forbidden[Int(entry)])
        guard matchedIn[rule] == comment else { continue }
        var hit = firstHit[phrase]
        while hit >= 0 {
          forbidden.append((rule, sentence(of: parts[Int(hit)].start, place, text)))
          hit = parts[Int(hit)].next
        }
      }
      for number in rules.firstNear[phrase]..<rules.firstNear[phrase + 1] {
        let near = rules.nears[Int(number)]
        guard near.forbids, matchedIn[near.rule] == comment, foundIn[near.second] == comment else {
          continue
        }
        forEachNear(near.first, near.second, near.most, place, text) { check, part in
          check.forbidden.append((near.rule, check.sentence(of: part.start, place, text)))
        }
      }
    }
    if !forbidden.isEmpty { takeAway(&hits, place, text) }
  }

  private mutating func fulfil(
    _ near: CompiledRules.NearRule, _ hits: inout [RuleHit], _ place: ScannedComment,
    _ text: UnsafePointer<UInt8>
  ) {
    let before = hits.count
    let theme = rules.themeOfRule[near.rule]
    for (one, other) in [(near.first, near.second), (near.second, near.first)] {
      forEachNear(one, other, near.most, place, text) { _, part in
        hits.append(
          RuleHit(theme: theme, rule: UInt32(near.rule), start: part.start, end: part.end))
      }
    }
    if hits.count > before, rules.isGuarded[near.rule] != 0 { note(guardedRule: near.rule) }
  }

  /// Calls `body` once with each hit of `phrase` that has one of `other` near it in its sentence.
  @inline(__always)
  private mutating func forEachNear(
    _ phrase: Int, _ other: Int, _ most: Int, _ place: ScannedComment,
    _ text: UnsafePointer<UInt8>, _ body: (inout ConditionCheck, PartHit) -> Void
  ) {
    // A partner ends at most this many words before or after.
    let reach = UInt32(most + rules.longestPhrase + 1)
    var from = firstHit[other]
    var index = firstHit[phrase]
    while index >= 0 {
      let part = parts[Int(index)]
      index = part.next
      while from >= 0, parts[Int(from)].lastWord &+ reach < part.lastWord {
        from = parts[Int(from)].next
      }
      var candidate = from
      while candidate >= 0 {
        let partner = parts[Int(candidate)]
        candidate = partner.next
        if partner.lastWord > part.lastWord &+ reach { break }
        if isNear(part, partner, most, place, text) {
          body(&self, part)
          break
        }
      }
    }
  }

  private func isNear(
    _ a: PartHit, _ b: PartHit, _ most: Int, _ place: ScannedComment, _ text: UnsafePointer<UInt8>
  ) -> Bool {
    let (first, second) = a.firstWord < b.firstWord ? (a, b) : (b, a)
    guard second.firstWord > first.lastWord,
      Int(second.firstWord - first.lastWord) - 1 <= most
    else { return false }
    return SentenceEnds.first(
      in: text, from: Int(first.end), to: Int(second.start), commentStart: Int(place.start),
      commentEnd: Int(place.end)) == nil
  }

  private mutating func takeAway(
    _ hits: inout [RuleHit], _ place: ScannedComment, _ text: UnsafePointer<UInt8>
  ) {
    forbidden.sort { ($0.rule, $0.sentence) < ($1.rule, $1.sentence) }
    var kept = 0
    for index in hits.indices {
      let hit = hits[index]
      if rules.isGuarded[Int(hit.rule)] != 0,
        isForbidden(Int(hit.rule), sentence(of: hit.start, place, text))
      {
        continue
      }
      hits[kept] = hit
      kept += 1
    }
    hits.removeLast(hits.count - kept)
  }

  private func isForbidden(_ rule: Int, _ sentence: Int) -> Bool {
    let index = Self.firstIndex(below: forbidden.count) {
      (forbidden[$0].rule, forbidden[$0].sentence) >= (rule, sentence)
    }
    return index < forbidden.count && forbidden[index] == (rule, sentence)
  }

  /// The number of sentence ends before a byte.
  private mutating func sentence(
    of byte: UInt32, _ place: ScannedComment, _ text: UnsafePointer<UInt8>
  ) -> Int {
    if !endsKnown {
      ends.removeAll(keepingCapacity: true)
      var from = Int(place.start)
      let end = Int(place.end)
      while let mark = SentenceEnds.first(
        in: text, from: from, to: end, commentStart: Int(place.start), commentEnd: end)
      {
        ends.append(UInt32(mark))
        from = mark + 1
      }
      endsKnown = true
    }
    return Self.firstIndex(below: ends.count) { ends[$0] >= byte }
  }

  /// The first index at which `holds` is true, by halving; all before it must be false.
  private static func firstIndex(below count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
