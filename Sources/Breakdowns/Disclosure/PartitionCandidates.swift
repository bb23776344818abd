/// The ways a question's options may be put together so that none is too small to show, cheapest
/// first.
///
/// Unordered options go into one "Other (combined)" with the next smallest. Ordered ones only join
/// their neighbours, the schema's roll-ups first, and never across the midpoint; "don't know" and
/// "prefer not to say" join each other, or else two rows are hidden instead of merged.
struct PartitionCandidates: Sendable {
  /// The longest ordered scale whose merges are all tried.
  static let longestScale = 12

  let table: CountedTable
  let rollups: [[Int]]

  init(_ table: CountedTable, nets: [Net]) {
    self.table = table
    rollups = nets.map { $0.options.sorted() }
  }

  private var based: [Int] {
    table.options.indices.filter { table.options[$0].isInBase }
  }

  /// Partitions of the options in the base, cheapest first; every one coarser than `finer`.
  func all(coarserThan finer: OptionPartition?) -> [OptionPartition] {
    let candidates = table.isOrdered ? ordered() : unordered()
    guard let finer else { return candidates }
    // What everybody's figures hide, groups hide too: joined to the candidate, if it may be.
    var seen: [OptionPartition] = []
    for candidate in candidates where candidate.isCoarser(than: finer) && !seen.contains(candidate)
    {
      seen.append(candidate)
    }
    return seen
  }

  /// Whether no block of a partition joins what may not be joined.
  func allows(_ partition: OptionPartition) -> Bool {
    guard table.isOrdered else { return true }
    let scale = based.filter { table.options[$0].reason == nil }
    let places = chains(scale).flatMap { $0 }
    return partition.blocks.allSatisfy { block in
      block.style != .merged || places.contains(block.options)
        || block.options.allSatisfy { table.options[$0].reason != nil }
    }
  }

  /// The smallest options together: none, the two smallest, the three smallest and so on, of those
  /// that anybody chose first.
  private func unordered() -> [OptionPartition] {
    let options = based
    var result = [OptionPartition(blocks: options.map(OptionBlock.own))]
    let least = { (option: Int) -> Int in table.everybody.counts[option] }
    let smallest = { (group: GroupCount, option: Int) in group.counts[option] }
    // Three orders are tried, since the smallest over everybody need not be so in each group.
    let total = options.sorted { (least($0), $0) < (least($1), $1) }
    let chosen = total.filter { least($0) > 0 }
    let inGroups = options.sorted { one, other in
      let here = table.groups.map { smallest($0, one) }.filter { $0 > 0 }.min() ?? 0
      let there = table.groups.map { smallest($0, other) }.filter { $0 > 0 }.min() ?? 0
      return (here, least(one), one) < (there, least(other), other)
    }
    for order in [chosen, total, inGroups] where order.count > 2 {
      // The largest option always keeps its own row.
      for size in 2..<order.count {
        let together = Set(order.prefix(size))
        let partition = OptionPartition(
          blocks: options.filter { !together.contains($0) }.map(OptionBlock.own)
            + [OptionBlock(options: together.sorted(), style: .merged)])
        if !result.contains(partition) { result.append(partition) }
      }
    }
    return result.enumerated().sorted { one, other in
      (-one.element.blocks.count, one.offset) < (-other.element.blocks.count, other.offset)
    }.map(\.element)
  }

  private func ordered() -> [OptionPartition] {
    let scale = based.filter { table.options[$0].reason == nil }
    let extras = based.filter { table.options[$0].reason != nil }
    guard scale.count <= Self.longestScale else {
      return [OptionPartition(blocks: based.map(OptionBlock.own))]
    }
    var costed: [(cost: [Int], partition: OptionPartition)] = []
    for chain in chains(scale) {
      let blocks = chain.map {
        $0.count == 1 ? OptionBlock.own($0[0]) : OptionBlock(options: $0, style: .merged)
      }
      guard blocks.count >= 2 || scale.count < 2 else { continue }
      costed.append(cost(blocks + extras.map(OptionBlock.own), scale))
      if extras.count >= 2 {
        costed.append(
          cost(blocks + [OptionBlock(options: extras, style: .merged)], scale))
      }
      guard !extras.isEmpty else { continue }
      // An extra that has nothing to join is hidden together with a row of the scale.
      for block in blocks where block.style == .own && blocks.count > 2 {
        let hidden = OptionBlock(options: (block.options + extras).sorted(), style: .masked)
        costed.append(cost(blocks.filter { $0 != block } + [hidden], scale))
      }
    }
    return costed.enumerated().sorted { one, other in
      if one.element.cost == other.element.cost { return one.offset < other.offset }
      return one.element.cost.lexicographicallyPrecedes(other.element.cost)
    }.map(\.element.partition)
  }

  /// Every way to join neighbours of `scale` without crossing its middle.
  private func chains(_ scale: [Int]) -> [[[Int]]] {
    guard !scale.isEmpty else { return [[]] }
    let middle =
      table.midpoint.flatMap { scale.firstIndex(of: $0) }
      ?? (scale.count % 2 == 1 ? scale.count / 2 : nil)
    let before: Int
    let after: Int
    if let middle {
      before = middle
      after = middle + 1
    } else {
      before = scale.count / 2
      after = before
    }
    var result: [[[Int]]] = []
    for left in neighbours(Array(scale[..<before])) {
      for right in neighbours(Array(scale[after...])) {
        guard let middle else {
          result.append(left + right)
          continue
        }
        let own = [scale[middle]]
        result.append(left + [own] + right)
        if let last = left.last { result.append(left.dropLast() + [last + own] + right) }
        if let first = right.first { result.append(left + [own + first] + right.dropFirst()) }
      }
    }
    return result
  }

  /// Every way to cut `run` into stretches.
  private func neighbours(_ run: [Int]) -> [[[Int]]] {
    guard let first = run.first else { return [[]] }
    var ways: [[[Int]]] = [[[first]]]
    for option in run.dropFirst() {
      ways = ways.flatMap { way -> [[[Int]]] in
        guard let last = way.last else { return [] }
        return [way + [[option]], way.dropLast() + [last + [option]]]
      }
    }
    return ways
  }

  private func cost(_ blocks: [OptionBlock], _ scale: [Int]) -> (
    cost: [Int], partition: OptionPartition
  ) {
    let middle = table.midpoint ?? (scale.count % 2 == 1 ? scale[scale.count / 2] : nil)
    var masked = 0
    var joinsMiddle = 0
    var notRollup = 0
    var joined = 0
    var people = 0
    for block in blocks {
      switch block.style {
      case .own: continue
      case .masked:
        masked += block.options.count
        people += block.total(table.everybody.counts)
      case .merged:
        if let middle, block.options.contains(middle) { joinsMiddle += 1 }
        if !rollups.contains(block.options), table.options[block.options[0]].reason == nil {
          notRollup += 1
        }
        joined += block.options.count - 1
        people += block.total(table.everybody.counts)
      }
    }
    return (
      [masked, joinsMiddle, notRollup, joined, people], OptionPartition(blocks: blocks)
    )
  }
}
