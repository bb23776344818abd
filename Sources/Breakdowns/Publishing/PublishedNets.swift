/// The nets of a table, worked out from what is shown and from nothing else.
struct PublishedNets: Sendable {
  let shown: ShownTable
  let question: Question
  let rule: NetRule
  let writer: RowWriter
  let base: @Sendable (GroupCount) -> Int

  func nets() -> [PublishedNet] {
    guard shown.table.shape == .one else { return [] }
    var nets: [PublishedNet] = []
    for net in question.nets {
      nets.append(self.net(net, of: shown.table.everybody, position: nil))
    }
    for group in shown.table.groups.indices {
      for net in question.nets {
        nets.append(self.net(net, of: shown.table.groups[group], position: group))
      }
    }
    return nets
  }

  private func net(_ net: Net, of group: GroupCount, position: Int?) -> PublishedNet {
    PublishedNet(
      group: group.value, name: net.name, share: share(net, of: group, position: position),
      rule: rule)
  }

  /// Nil where the group is hidden, or where a row shown holds both the net's options and others.
  private func share(_ net: Net, of group: GroupCount, position: Int?) -> Double? {
    if let position, shown.isHidden(position) { return nil }
    let base = base(group)
    guard base > 0 else { return nil }
    var parts: [Int] = []
    for block in shown.blocks(position) {
      let inside = block.options.filter(net.options.contains)
      guard !inside.isEmpty else { continue }
      guard inside.count == block.options.count, block.style != .masked else { return nil }
      parts.append(block.total(group.counts))
    }
    let shownBase = max(1, writer.shown(base))
    switch rule {
    case .rounded:
      let percents = parts.map { WholePercent.of(writer.shown($0), shownBase) }
      return Double(percents.reduce(0, +)) / 100
    case .counts:
      let count = parts.map(writer.shown).reduce(0, +)
      guard writer.rules.profile != .internal else { return Double(count) / Double(shownBase) }
      return Double(WholePercent.of(count, shownBase)) / 100
    }
  }
}
