/// Options of a question that are shown as one, or hidden together.
struct OptionBlock: Sendable, Equatable {
  enum Style: Sendable, Equatable {
    /// One option with its own row.
    case own
    /// Several options in one row, with the count of all of them.
    case merged
    /// Each option keeps its row, marked confidential; their sum can be worked out.
    case masked
  }

  /// Positions of options, ascending.
  var options: [Int]
  var style: Style

  static func own(_ option: Int) -> OptionBlock { OptionBlock(options: [option], style: .own) }

  func total(_ counts: [Int]) -> Int {
    options.reduce(0) { $0 + ($1 < counts.count ? counts[$1] : 0) }
  }

  /// At least so many distinct families are behind the block: as many as behind its largest option.
  func families(_ group: GroupCount) -> Int? {
    guard let families = group.families else { return nil }
    return options.reduce(0) { max($0, $1 < families.counts.count ? families.counts[$1] : 0) }
  }
}

/// A partition of a question's options into blocks, ordered by each block's first option.
struct OptionPartition: Sendable, Equatable {
  var blocks: [OptionBlock]

  /// Every option that has a figure on its own.
  init(alone table: CountedTable) {
    blocks = table.options.indices.filter { table.options[$0].isInBase }.map(OptionBlock.own)
  }

  init(blocks: [OptionBlock]) {
    self.blocks = blocks.sorted { ($0.options.first ?? 0) < ($1.options.first ?? 0) }
  }

  /// Whether each block of `finer` lies wholly in one block of this partition.
  func isCoarser(than finer: OptionPartition) -> Bool {
    finer.blocks.allSatisfy { block in
      blocks.contains { coarse in block.options.allSatisfy(coarse.options.contains) }
    }
  }
}
