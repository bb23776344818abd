/// How a question of several answers, or the themes of comments, is shown so that nobody can be
/// picked out.
///
/// Each option is a two-way table of its own, chosen or not chosen, by group: hidden where either
/// side is too small, and then wherever the difference from everybody's count would give it away.
struct SeveralChoicesProtection: Sendable, Equatable {
  /// For each option, whether everybody's figure is hidden.
  var everybody: [Bool]
  /// For each group and option, whether the figure is hidden.
  var groups: [[Bool]]
  /// For each group, whether it is hidden as a whole, with its base.
  var isHidden: [Bool]

  private let table: CountedTable
  private let rules: DisclosureRules

  /// The protection; nil where even hiding does not make the figures safe.
  ///
  /// `whole` says what everybody's figures hide, where that has been decided before.
  init?(_ table: CountedTable, rules: DisclosureRules, whole: [Bool]? = nil) {
    self.table = table
    self.rules = rules
    let options = table.options.count
    everybody = [Bool](repeating: false, count: options)
    groups = table.groups.map { _ in [Bool](repeating: false, count: options) }
    isHidden = [Bool](repeating: false, count: table.groups.count)
    guard rules.profile != .internal else { return }

    for option in 0..<options {
      everybody[option] =
        isRisky(table.everybody, option) || (whole.map { $0.count > option && $0[option] } ?? false)
    }
    guard Self.hideNextUntil(&everybody, table.everybody, isSafe: exclusiveIsSafe) else {
      return nil
    }
    for group in table.groups.indices {
      let count = table.groups[group]
      isHidden[group] = !rules.carries(base: count.answered, families: count.families?.answered)
      for option in 0..<options {
        groups[group][option] =
          isHidden[group] || everybody[option] || isRisky(count, option)
      }
    }
    // Each round hides at least one more cell, so the rounds come to an end.
    var rounds = table.groups.count * (options + 1) + 1
    while rounds > 0 {
      rounds -= 1
      if !hideMore() { break }
    }
    for group in table.groups.indices
    where !isHidden[group] && groups[group].allSatisfy(\.self) && options > 0 {
      isHidden[group] = true
    }
    guard verified() else { return nil }
  }

  /// What has been decided elsewhere, for figures that are set beside each other.
  init(
    decided table: CountedTable, rules: DisclosureRules, groups: [[Bool]], isHidden: [Bool]
  ) {
    self.table = table
    self.rules = rules
    self.groups = groups
    self.isHidden = isHidden
    everybody = [Bool](repeating: false, count: table.options.count)
  }

  /// Whether an option's figure is hidden whatever stands beside it: few chose it, or all but few.
  private func isRisky(_ group: GroupCount, _ option: Int) -> Bool {
    let count = group.counts[option]
    let families = group.families
    let few = rules.hides(count, families: families?.counts[option])
    let familiesLeft = families.map { max(0, $0.answered - $0.counts[option]) }
    // Families may be on both sides, so that only a difference above nought tells.
    let allButFew =
      rules.hides(group.answered - count)
      || (familiesLeft.map { $0 > 0 && rules.hides($0) } ?? false)
    return few || allButFew
  }

  private var inside: [Int] { table.groups.indices.filter { !table.groups[$0].isOutside } }

  /// Hides one more cell where one can be worked out; false where all is safe.
  private mutating func hideMore() -> Bool {
    for option in table.options.indices where !everybody[option] && !columnIsSafe(option) {
      let next = inside.filter { !groups[$0][option] }
        .min { (table.groups[$0].answered, $0) < (table.groups[$1].answered, $1) }
      if let next {
        groups[next][option] = true
        return true
      }
    }
    for group in table.groups.indices where !isHidden[group] {
      var row = groups[group]
      let before = row
      let count = table.groups[group]
      if !Self.hideNextUntil(&row, count, isSafe: exclusiveIsSafe) {
        row = [Bool](repeating: true, count: row.count)
      }
      if row != before {
        groups[group] = row
        return true
      }
    }
    return false
  }

  private func verified() -> Bool {
    guard exclusiveIsSafe(everybody, table.everybody) else { return false }
    return table.options.indices.allSatisfy { everybody[$0] || columnIsSafe($0) }
  }

  /// Whether the hidden cells of one option, over groups, stay unknown beside everybody's count.
  private func columnIsSafe(_ option: Int) -> Bool {
    var hidden = inside.filter { groups[$0][option] }.map { table.groups[$0] }
    hidden.append(table.unplaced)
    hidden = hidden.filter { $0.answered > 0 }
    let people = hidden.reduce(0) { $0 + $1.answered }
    let chosen = hidden.reduce(0) { $0 + $1.counts[option] }
    guard people > 0 else { return true }
    // What is left of everybody is a group that anyone can work out.
    let families = hidden.compactMap { $0.families?.answered }.max()
    guard rules.carries(base: people, families: families), !rules.hides(chosen),
      !rules.hides(people - chosen)
    else { return false }
    if hidden.count == 1, table.unplaced.answered > 0 { return true }
    let rows = inside.filter { groups[$0][option] && table.groups[$0].answered > 0 }
    return (rows.map(Optional.some) + [nil]).allSatisfy { position in
      let group = position.map { table.groups[$0] } ?? table.unplaced
      guard group.answered > 0 else { return true }
      var low = max(0, group.answered + chosen - people)
      var high = min(group.answered, chosen)
      if table.options[option].isExclusive, let position,
        let inRow = exclusiveBounds(groups[position], group)
      {
        low = max(low, inRow.lowerBound)
        high = max(low, min(high, inRow.upperBound))
      }
      return rules.protects(low...high, size: group.answered)
        && rules.protects(
          (group.answered - high)...(group.answered - low), size: group.answered)
    }
  }

  /// Whether a hidden "none of these" stays unknown beside the options it excludes.
  private func exclusiveIsSafe(_ hidden: [Bool], _ group: GroupCount) -> Bool {
    guard let bounds = exclusiveBounds(hidden, group) else { return true }
    return rules.protects(bounds, size: group.answered)
  }

  /// What a hidden "none of these" can be; nil where the question has none or it is shown.
  ///
  /// Whoever answered chose it or at least one of the others, so it is the base less those who chose
  /// any: between the base less the sum of the others and the base less the largest.
  private func exclusiveBounds(_ hidden: [Bool], _ group: GroupCount) -> ClosedRange<Int>? {
    let exclusive = table.options.indices.filter { table.options[$0].isExclusive }
    guard exclusive.contains(where: { hidden[$0] }) else { return nil }
    let others = table.options.indices.filter { !table.options[$0].isExclusive }
    let shown = others.filter { !hidden[$0] }.map { group.counts[$0] }
    let shownExclusive = exclusive.filter { !hidden[$0] }.reduce(0) { $0 + group.counts[$1] }
    let rest = max(0, group.answered - shownExclusive)
    let most = others.contains { hidden[$0] } ? rest : min(rest, shown.reduce(0, +))
    let high = max(0, rest - (shown.max() ?? 0))
    // Several hidden ones share what is left, so that none has a least value of its own.
    let low = exclusive.filter { hidden[$0] }.count > 1 ? 0 : min(rest - most, high)
    return low...high
  }

  /// Hides the next smallest option that is shown until `isSafe`; false where none is left.
  private static func hideNextUntil(
    _ hidden: inout [Bool], _ group: GroupCount, isSafe: ([Bool], GroupCount) -> Bool
  ) -> Bool {
    while !isSafe(hidden, group) {
      let next = hidden.indices.filter { !hidden[$0] && group.counts[$0] > 0 }
        .min { (group.counts[$0], $0) < (group.counts[$1], $1) }
      guard let next else { return false }
      hidden[next] = true
    }
    return true
  }
}
