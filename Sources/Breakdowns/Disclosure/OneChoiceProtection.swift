/// How a single-choice question is shown so that nobody can be picked out, or why it cannot be.
struct OneChoiceProtection: Sendable, Equatable {
  var everybody: OptionPartition
  var groups: OptionPartition
  /// For each group, whether all its rows are hidden.
  var isHidden: [Bool]

  /// Everybody's figures alone.
  ///
  /// Each block is nought or large enough; inside a block any split of its total is possible, so the
  /// interval of each option is from nought to that total.
  static func everybody(
    _ table: CountedTable, nets: [Net], rules: DisclosureRules
  ) -> OptionPartition? {
    guard rules.profile != .internal else {
      return OptionPartition(alone: table)
    }
    return PartitionCandidates(table, nets: nets).all(coarserThan: nil).first {
      isShowable($0, table.everybody, rules) && tellsSomething($0, table)
    }
  }

  /// The groups beside everybody's figures; nil where it cannot be done.
  ///
  /// The fewest groups are hidden; of the ways to do that, the cheapest joining of options. All that
  /// are tried are judged by the exact attacker.
  static func groups(
    _ table: CountedTable, nets: [Net], rules: DisclosureRules, everybody: OptionPartition
  ) -> OneChoiceProtection? {
    guard rules.profile != .internal else {
      return OneChoiceProtection(
        everybody: everybody, groups: everybody,
        isHidden: [Bool](repeating: false, count: table.groups.count))
    }
    let candidates = PartitionCandidates(table, nets: nets).all(coarserThan: everybody)
    let started = candidates.enumerated().compactMap { position, candidate in
      tellsSomething(candidate, table)
        ? (position: position, hidden: firstHidden(candidate, table, rules), candidate: candidate)
        : nil
    }.sorted { one, other in
      let counts = (one.hidden.filter(\.self).count, other.hidden.filter(\.self).count)
      return counts.0 == counts.1 ? one.position < other.position : counts.0 < counts.1
    }
    var best: OneChoiceProtection?
    var bestCount = table.groups.count
    var tried = 0
    for start in started {
      guard start.hidden.filter(\.self).count < bestCount, tried < mostTried else { break }
      tried += 1
      guard
        let found = hideUntilSafe(
          start.hidden, start.candidate, table, rules, everybody, fewerThan: bestCount)
      else { continue }
      best = OneChoiceProtection(
        everybody: everybody, groups: start.candidate, isHidden: found)
      bestCount = found.filter(\.self).count
    }
    return best
  }

  /// The most partitions tried for one table, which bounds the time it may take.
  private static let mostTried = 400

  /// Hides the next smallest group until the attacker learns nothing; nil where that hides too many.
  private static func hideUntilSafe(
    _ start: [Bool], _ partition: OptionPartition, _ table: CountedTable,
    _ rules: DisclosureRules, _ everybody: OptionPartition, fewerThan most: Int
  ) -> [Bool]? {
    var hidden = start
    while hidden.filter(\.self).count < most {
      let attack = OneChoiceAttack(
        table: table, rules: rules, everybody: everybody, groups: partition, isHidden: hidden)
      if attack.isSafe() { return hidden }
      let next = table.groups.indices.filter { !hidden[$0] && !table.groups[$0].isOutside }
        .min {
          (table.groups[$0].answered, $0) < (table.groups[$1].answered, $1)
        }
      guard let next else { return nil }
      hidden[next] = true
    }
    return nil
  }

  /// The groups that cannot be shown under a partition, whatever else is.
  private static func firstHidden(
    _ partition: OptionPartition, _ table: CountedTable, _ rules: DisclosureRules
  ) -> [Bool] {
    table.groups.map { group in
      !rules.carries(base: group.answered, families: group.families?.answered)
        || !isShowable(partition, group, rules)
    }
  }

  private static func isShowable(
    _ partition: OptionPartition, _ group: GroupCount, _ rules: DisclosureRules
  ) -> Bool {
    partition.blocks.allSatisfy { block in
      let total = block.total(group.counts)
      // Hidden rows in a group where all of them are nought would be known to be nought.
      if block.style == .masked, total == 0 { return false }
      return !rules.hides(total, families: block.families(group))
    }
  }

  /// Whether anything is left to read: two rows at least, one of them a substantive option.
  private static func tellsSomething(_ partition: OptionPartition, _ table: CountedTable) -> Bool {
    let shown = partition.blocks.filter { $0.style != .masked }
    guard table.options.filter(\.isInBase).count > 1 else { return !shown.isEmpty }
    return shown.count >= 2
      && shown.contains { $0.options.contains { table.options[$0].reason == nil } }
  }
}
