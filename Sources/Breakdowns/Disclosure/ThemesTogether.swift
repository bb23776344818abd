/// Whether the themes of each comment field may stand beside those of all fields together.
///
/// Whoever mentions a theme in a field mentions it overall, and whoever mentions it overall does so in
/// some field: what one table hides must not follow from the others.
struct ThemesTogether: Sendable {
  private var unsafe: Set<Int> = []

  /// `fields` in the order they are shown; nil for what is withheld anyway.
  init(overall: ShownTable?, fields: [ShownTable?], rules: DisclosureRules) {
    guard rules.profile != .internal, let overall else { return }
    for (position, field) in fields.enumerated() {
      guard let field else { continue }
      let base = field.table.everybody.answered
      for option in field.table.options.indices where Self.isHidden(field, option) {
        let others = fields.indices.filter { $0 != position }
          .reduce(0) { $0 + Self.most(fields[$1], option) }
        let high = min(base, Self.most(overall, option))
        let low = min(high, max(0, Self.least(overall, option) - others))
        if !rules.protects(low...high, size: base)
          || !rules.protects((base - high)...(base - low), size: base)
        {
          unsafe.insert(position)
        }
      }
    }
    // The same of what the table of all fields hides: then the fields give way.
    let base = overall.table.everybody.answered
    for option in overall.table.options.indices where Self.isHidden(overall, option) {
      let low = fields.map { Self.least($0, option) }.max() ?? 0
      let high = min(base, fields.reduce(0) { $0 + Self.most($1, option) })
      if !rules.protects(low...max(low, high), size: base) {
        unsafe.formUnion(fields.indices)
      }
    }
  }

  func isSafe(_ field: Int) -> Bool { !unsafe.contains(field) }

  private static func isHidden(_ shown: ShownTable, _ option: Int) -> Bool {
    shown.blocks(nil).contains { $0.options == [option] && $0.style == .masked }
  }

  private static func most(_ shown: ShownTable?, _ option: Int) -> Int {
    // A field whose table is withheld altogether may hold anything.
    guard let shown else { return .max / 1024 }
    return isHidden(shown, option)
      ? shown.table.everybody.answered : shown.table.everybody.counts[option]
  }

  private static func least(_ shown: ShownTable?, _ option: Int) -> Int {
    guard let shown, !isHidden(shown, option) else { return 0 }
    return shown.table.everybody.counts[option]
  }
}
