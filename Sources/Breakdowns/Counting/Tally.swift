import Surveys

/// Counts one question over every group in one pass of its column.
enum Tally {
  /// The counts of `column` by the groups of `placement`, described by `groups`.
  ///
  /// Groups described as outside everybody are counted, but not in everybody. `respondents` gives the
  /// respondent of each row where a row is not one. `isRouted` of a row is worked out from its reason.
  static func count(
    _ column: QuestionColumn, by placement: Placement, groups: [GroupCount],
    respondents: [UInt32]?
  ) -> CountedTable {
    let cells = Cells(column: column, slots: placement.slotCount)
    var flat = [Int](repeating: 0, count: placement.slotCount * cells.stride)
    cells.add(column, placement.slots, into: &flat)

    var all = (0..<(placement.groupCount + 1)).map { slot in
      cells.group(
        slot < groups.count ? groups[slot] : GroupCount(options: column.options.count),
        flat[(slot * cells.stride)..<((slot + 1) * cells.stride)], options: column.options,
        shape: column.shape)
    }
    var unplaced = all.removeLast()
    var everybody = unplaced
    for group in all where !group.isOutside { everybody.add(group) }
    everybody.value = nil

    if let respondents, respondents.count == placement.slots.count {
      let families = FamilyTally(
        column: column, cells: cells, slots: placement.slots, respondents: respondents)
      for slot in all.indices { all[slot].families = families.count { $0 == UInt16(slot) } }
      let nobody = placement.unplaced
      unplaced.families = families.count { $0 == nobody }
      let outside = Set(all.indices.filter { all[$0].isOutside }.map(UInt16.init))
      everybody.families = families.count { $0 <= nobody && !outside.contains($0) }
    }
    return CountedTable(
      options: column.options, shape: column.shape, isOrdered: column.isOrdered,
      midpoint: column.midpoint, everybody: everybody, groups: all, unplaced: unplaced)
  }
}

extension GroupCount {
  /// Takes in the counts of another group of the same question; families are counted afresh.
  mutating func add(_ other: GroupCount) {
    respondents += other.respondents
    answered += other.answered
    chose += other.chose
    noContent += other.noContent
    notUnderstood += other.notUnderstood
    for option in counts.indices where option < other.counts.count {
      counts[option] += other.counts[option]
    }
    for reason in missing.indices { missing[reason] += other.missing[reason] }
  }
}
