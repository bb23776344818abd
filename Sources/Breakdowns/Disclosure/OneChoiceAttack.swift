/// Whether the groups of a single-choice question, shown as planned beside everybody's figures, let
/// anyone work out what is hidden.
///
/// The attacker knows every figure shown, the size of every group (shown or not) and how many are in
/// none. What everybody's figures show may be finer than what the groups' do.
struct OneChoiceAttack: Sendable {
  let table: CountedTable
  let rules: DisclosureRules
  let everybody: OptionPartition
  let groups: OptionPartition
  /// For each group, whether it is hidden.
  let isHidden: [Bool]

  /// The groups that everybody is made of.
  private var inside: [Int] { table.groups.indices.filter { !table.groups[$0].isOutside } }

  func isSafe() -> Bool { residualIsSafe() && cellsAreSafe() }

  /// Everybody less the groups that are shown is a group that anyone can work out: it must be one that
  /// could be shown.
  func residualIsSafe() -> Bool {
    let hidden = hiddenRows()
    let size = hidden.reduce(0) { $0 + base($1) }
    guard size > 0 else { return true }
    let families = hidden.compactMap { $0.families?.answered }.max()
    guard rules.carries(base: size, families: families) else { return false }
    return groups.blocks.allSatisfy { block in
      !rules.hides(hidden.reduce(0) { $0 + block.total($1.counts) })
    }
  }

  private func hiddenRows() -> [GroupCount] {
    var rows = inside.filter { isHidden[$0] }.map { table.groups[$0] }
    rows.append(table.unplaced)
    return rows.filter { base($0) > 0 }
  }

  private func base(_ group: GroupCount) -> Int {
    groups.blocks.reduce(0) { $0 + $1.total(group.counts) }
  }

  private func cellsAreSafe() -> Bool {
    var network = FlowTable()
    let columns = everybody.blocks.map { _ in network.addNode() }
    /// An unknown to be looked at: its size, and whether a nought known to all may be given away.
    var checks: [(unknown: Int, size: Int, isSplit: Bool, mayBeKnown: Bool)] = []
    let everyone = everybody.blocks.map { $0.total(table.everybody.counts) }

    func addCells(_ group: GroupCount, block: OptionBlock, from node: Int, isShown: Bool) {
      let size = base(group)
      let members = everybody.blocks.indices.filter { column in
        everybody.blocks[column].options.allSatisfy(block.options.contains)
      }
      for column in members {
        let finer = everybody.blocks[column]
        let cell = network.addUnknown(
          from: node, to: columns[column], value: finer.total(group.counts))
        let isMasked = block.style == .masked
        guard isMasked || members.count > 1 else { continue }
        // A row that is marked must stay unknown; a finer figure inside a merged row may only be
        // known where nobody at all gave that answer.
        checks.append(
          (cell, size, finer.options.count > 1, !isMasked && everyone[column] == 0))
      }
    }

    for group in inside where !isHidden[group] {
      for block in groups.blocks {
        addCells(table.groups[group], block: block, from: network.addNode(), isShown: true)
      }
    }
    let hidden = hiddenRows()
    // A sole remainder that is not a marked row has been judged as a group of its own.
    let isRemainderAlone = hidden.count == 1 && base(table.unplaced) > 0
    for group in hidden {
      let row = network.addNode()
      for block in groups.blocks {
        let node = network.addNode()
        let cell = network.addUnknown(from: row, to: node, value: block.total(group.counts))
        if !isRemainderAlone { checks.append((cell, base(group), false, false)) }
        addCells(group, block: block, from: node, isShown: false)
      }
    }
    return checks.allSatisfy { check in
      if check.mayBeKnown { return true }
      let bounds = network.bounds(check.unknown)
      // What everybody's figures have joined may be split any way.
      return rules.protects(
        check.isSplit ? 0...bounds.upperBound : bounds, size: check.size)
    }
  }
}
