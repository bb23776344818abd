/// What became of a question's options from one wave to the next.
package struct OptionChanges: Sendable, Equatable {
  package var added: [String] = []
  package var removed: [String] = []
  package var relabelled: [Relabelled] = []

  /// An option whose words changed a little.
  package struct Relabelled: Sendable, Equatable {
    package var earlier: String
    package var later: String
  }

  package var isEmpty: Bool { added.isEmpty && removed.isEmpty && relabelled.isEmpty }

  init() {}

  /// Compares two lists of options; where a list is only what people chose, one that nobody chose is
  /// taken for gone only if somebody would have chosen it.
  init(from earlier: OptionList, to later: OptionList) {
    guard earlier.source != .none, later.source != .none else { return }
    let before = Set(earlier.keys)
    let after = Set(later.keys)
    var gone = earlier.keys.indices.filter {
      !after.contains(earlier.keys[$0]) && Self.wouldShow($0, of: earlier, in: later)
    }
    var new = later.keys.indices.filter {
      !before.contains(later.keys[$0]) && Self.wouldShow($0, of: later, in: earlier)
    }
    for index in gone {
      let likest = new.map { ($0, Self.likeness(earlier.keys[index], later.keys[$0])) }
        .max { $0.1 < $1.1 }
      guard let likest, likest.1 >= 0.6 else { continue }
      relabelled.append(
        Relabelled(earlier: earlier.labels[index], later: later.labels[likest.0]))
      gone.removeAll { $0 == index }
      new.removeAll { $0 == likest.0 }
    }
    added = new.map { later.labels[$0] }
    removed = gone.map { earlier.labels[$0] }
  }

  /// Whether an option of one list would be in the other if it were one of the question's there too.
  ///
  /// Of people's answers it is expected in the same share; at eight expected answers the chance of
  /// none is one in three thousand (Poisson). Where only one list names every option, what few gave
  /// may be their own words for another.
  private static func wouldShow(_ index: Int, of list: OptionList, in other: OptionList) -> Bool {
    var share = 1.0
    if case .seen(let counts, let all) = list.source {
      guard counts.indices.contains(index), all > 0 else { return false }
      share = Double(counts[index]) / Double(all)
    }
    switch (list.source, other.source) {
    case (.seen, .seen(_, let answered)): return share * Double(answered) >= 8
    case (.seen, .named): return share >= 0.1
    case (.named, .seen): return false
    case (.named, .named): return true
    case (.none, _), (_, .none): return false
    }
  }

  /// How alike two labels are: by the words they share, or by their letters.
  private static func likeness(_ a: String, _ b: String) -> Double {
    let words = HeaderNormaliser.similarity(a, b)
    guard a.utf8.count <= 80, b.utf8.count <= 80 else { return words }
    let letters = Spelling.distance(Array(a), Array(b))
    return max(words, 1 - Double(letters) / Double(max(a.count, b.count, 1)))
  }
}
