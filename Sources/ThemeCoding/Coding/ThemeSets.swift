/// What themes mean for one another, as bit sets: who is part of whom, who gives way to whom.
struct ThemeSets: Sendable {
  /// The 64-bit words of one set.
  let words: Int
  /// Some theme has a parent, so that counts differ from codes.
  let hasFamilies: Bool
  /// Some theme is given only where no other is.
  let hasLastResorts: Bool
  /// For each theme the set of those it is part of.
  let ancestors: [UInt64]
  /// For each theme the set of those that are part of it.
  let descendants: [UInt64]
  /// The themes given only where no other is.
  let lastResorts: [UInt64]

  init(_ themes: [Theme]) {
    let words = max(1, (themes.count + 63) / 64)
    self.words = words
    hasFamilies = themes.contains { $0.parent != nil }
    hasLastResorts = themes.contains { $0.onlyIfNoOther }
    var ancestors = [UInt64](repeating: 0, count: hasFamilies ? themes.count * words : 0)
    var descendants = ancestors
    var lastResorts = [UInt64](repeating: 0, count: words)
    for (position, theme) in themes.enumerated() {
      if theme.onlyIfNoOther { lastResorts[position / 64] |= 1 << UInt64(position % 64) }
      var parent = theme.parent
      // A chain longer than there are themes would be a cycle, which the loader has refused.
      for _ in themes.indices {
        guard let above = parent, themes.indices.contains(above) else { break }
        ancestors[position * words + above / 64] |= 1 << UInt64(above % 64)
        descendants[above * words + position / 64] |= 1 << UInt64(position % 64)
        parent = themes[above].parent
      }
    }
    self.ancestors = ancestors
    self.descendants = descendants
    self.lastResorts = lastResorts
  }
}
