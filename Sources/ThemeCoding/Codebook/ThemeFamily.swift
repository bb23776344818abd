/// Who is whose sub-theme, found once every theme of a file is known.
struct ThemeFamily {
  /// The position of each theme's parent, or nil.
  private(set) var parents: [Int?]
  /// How each theme is written in codes: the ids from the topmost theme down, `/` between them.
  private(set) var paths: [String]

  init(_ drafts: [ThemeDraft], problems: CodebookFields.Problems) {
    var positions: [String: Int] = [:]
    for (position, draft) in drafts.enumerated() where !draft.id.isEmpty {
      if let first = positions[draft.id] {
        let line = drafts[first].fields.place.line
        problems.add(.repeatedTheme(draft.id, firstLine: line), at: draft.fields.place(of: "id"))
      } else {
        positions[draft.id] = position
      }
    }
    parents = drafts.map { draft in
      guard let name = draft.fields.text("parent") else { return nil }
      if let parent = positions[name] { return parent }
      let suggestion = NearestName.suggestion(for: name, among: drafts.map(\.id))
      let place = draft.fields.place(of: "parent")
      problems.add(.unknownParent(name, suggestion: suggestion), at: place)
      return nil
    }
    paths = drafts.map(\.id)
    var reported: Set<Int> = []
    for position in drafts.indices {
      let line = Self.line(from: position, parents)
      if let cycle = line.cycle {
        if reported.isDisjoint(with: cycle) {
          let names = cycle.map { drafts[$0].id }
          let place = drafts[position].fields.place(of: "parent")
          problems.add(.parentCycle(names), at: place)
        }
        reported.formUnion(cycle)
      } else {
        paths[position] = line.ancestors.reversed().map { drafts[$0].id }.joined(separator: "/")
      }
    }
  }

  /// A theme and those it is part of, from below; or the cycle it runs into.
  private static func line(
    from start: Int, _ parents: [Int?]
  ) -> (ancestors: [Int], cycle: [Int]?) {
    var line = [start]
    while let last = line.last, let parent = parents[last] {
      if let first = line.firstIndex(of: parent) { return ([], Array(line[first...])) }
      line.append(parent)
    }
    return (line, nil)
  }
}
