/// A counted table with the decision how to show it: from here on only what may be shown is read.
struct ShownTable: Sendable {
  var table: CountedTable
  var hiding: Hiding

  enum Hiding: Sendable {
    case oneChoice(OneChoiceProtection)
    case several(SeveralChoicesProtection)
  }

  /// Whether the figures of a group are hidden altogether.
  func isHidden(_ group: Int) -> Bool {
    switch hiding {
    case .oneChoice(let protection): protection.isHidden[group]
    case .several(let protection): protection.isHidden[group]
    }
  }

  /// The blocks of options of a group, or of everybody (nil); for several answers, one an option,
  /// masked where it is hidden.
  func blocks(_ group: Int?) -> [OptionBlock] {
    switch hiding {
    case .oneChoice(let protection):
      return group == nil ? protection.everybody.blocks : protection.groups.blocks
    case .several(let protection):
      let hidden = group.map { protection.groups[$0] } ?? protection.everybody
      return table.options.indices.filter { table.options[$0].isInBase }.map {
        OptionBlock(options: [$0], style: hidden[$0] ? .masked : .own)
      }
    }
  }

  /// Whether any of everybody's figures is hidden or put together.
  var isWhole: Bool { blocks(nil).allSatisfy { $0.style == .own } }
}
