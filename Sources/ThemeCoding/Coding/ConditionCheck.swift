import CommentText

/// Decides nearness and `unless` in one comment, from the phrases found in it.
///
/// Only comments that hold such phrases come here. The work grows with the phrases found, never with
/// their square: a nearness looks only at phrases a few words away.
struct ConditionCheck {
  private let rules: CompiledRules
  /// The comment's sentence ends, found when first asked for.
  private var ends: [UInt32] = []
  private var endsKnown = false
  private var forbidden: [(rule: Int, sentence: Int)] = []

  init(_ rules: CompiledRules) { self.rules = rules }

  /// Adds the hits that `parts` make together, and takes away those forbidden in their sentence.
  mutating func apply(
    parts: inout [PartHit], hits: inout [RuleHit], isActive: UnsafePointer<UInt8>,
    comment: ScannedComment, text: UnsafePointer<UInt8>
  ) {
    endsKnown = false
    forbidden.removeAll(keepingCapacity: true)
    parts.sort {
      ($0.phrase, $0.firstWord, $0.lastWord) < ($1.phrase, $1.firstWord, $1.lastWord)
    }
    var start = 0
    while start < parts.count {
      let phrase = Int(parts[start].phrase)
      let end = endOfPhrase(parts, from: start)
      for number in rules.nearsOfPhrase[phrase] {
        let near = rules.nears[number]
        guard isActive[near.rule] != 0, let second = range(of: near.second, in: parts) else {
          continue
        }
        join(near, parts, start..<end, second, &hits, comment, text)
      }
      for rule in rules.forbiddenByPhrase[phrase] where isActive[rule] != 0 {
        for part in parts[start..<end] {
          forbidden.append((rule, sentence(of: part.start, comment, text)))
        }
      }
      start = end
    }
    guard !forbidden.isEmpty else { return }
    forbidden.sort { ($0.rule, $0.sentence) < ($1.rule, $1.sentence) }
    var kept = 0
    for hit in hits {
      if rules.isGuarded[Int(hit.rule)] != 0,
        isForbidden(Int(hit.rule), sentence(of: hit.start, comment, text))
      {
        continue
      }
      hits[kept] = hit
      kept += 1
    }
    hits.removeLast(hits.count - kept)
  }

  private func endOfPhrase(_ parts: [PartHit], from start: Int) -> Int {
    var end = start
    while end < parts.count, parts[end].phrase == parts[start].phrase { end += 1 }
    return end
  }

  /// Where the hits of a phrase lie among the sorted parts.
  private func range(of phrase: Int, in parts: [PartHit]) -> Range<Int>? {
    let start = firstIndex(0..<parts.count) { parts[$0].phrase >= phrase }
    guard start < parts.count, parts[start].phrase == phrase else { return nil }
    return start..<endOfPhrase(parts, from: start)
  }

  /// Finds every pair of the two phrases close enough and in one sentence.
  private mutating func join(
    _ near: CompiledRules.NearRule, _ parts: [PartHit], _ first: Range<Int>, _ second: Range<Int>,
    _ hits: inout [RuleHit], _ comment: ScannedComment, _ text: UnsafePointer<UInt8>
  ) {
    // No phrase is longer than this, so that much earlier a phrase may begin and still end near by.
    let reach = UInt32(near.most + PatternLimits.words * PatternLimits.variantWords + 1)
    var from = second.lowerBound
    for index in first {
      let one = parts[index]
      let earliest = one.firstWord > reach ? one.firstWord - reach : 0
      while from < second.upperBound, parts[from].firstWord < earliest { from += 1 }
      var candidate = from
      while candidate < second.upperBound {
        let other = parts[candidate]
        candidate += 1
        if other.firstWord > one.lastWord + UInt32(near.most) + 1 { break }
        let gap =
          other.firstWord > one.lastWord
          ? Int(other.firstWord - one.lastWord) - 1
          : one.firstWord > other.lastWord ? Int(one.firstWord - other.lastWord) - 1 : Int.max
        guard gap <= near.most,
          sentence(of: one.start, comment, text) == sentence(of: other.start, comment, text)
        else { continue }
        if near.forbids {
          forbidden.append((near.rule, sentence(of: one.start, comment, text)))
        } else {
          let theme = rules.themeOfRule[near.rule]
          for part in [one, other] {
            hits.append(
              RuleHit(
                theme: theme, rule: UInt32(near.rule), start: part.start, end: part.end))
          }
        }
      }
    }
  }

  private func isForbidden(_ rule: Int, _ sentence: Int) -> Bool {
    let index = firstIndex(0..<forbidden.count) {
      (forbidden[$0].rule, forbidden[$0].sentence) >= (rule, sentence)
    }
    return index < forbidden.count && forbidden[index] == (rule, sentence)
  }

  /// The number of sentence ends before a byte.
  private mutating func sentence(
    of byte: UInt32, _ comment: ScannedComment, _ text: UnsafePointer<UInt8>
  ) -> Int {
    if !endsKnown {
      ends.removeAll(keepingCapacity: true)
      var from = Int(comment.start)
      let end = Int(comment.end)
      while let mark = SentenceEnds.first(
        in: text, from: from, to: end, commentStart: Int(comment.start), commentEnd: end)
      {
        ends.append(UInt32(mark))
        from = mark + 1
      }
      endsKnown = true
    }
    return firstIndex(0..<ends.count) { ends[$0] >= byte }
  }

  /// The first index of a sorted range at which `holds` is true, by halving.
  private func firstIndex(_ range: Range<Int>, where holds: (Int) -> Bool) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
