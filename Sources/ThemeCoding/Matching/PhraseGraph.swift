import CommentText

/// Phrases as places between words: what may come first, what may follow, where a phrase is whole.
///
/// Each place stands for one word of one phrase at one depth (its number in the run, from 1), so that
/// a place where a phrase ends also says how many words it took. This is Glushkov's construction
/// (1961) for patterns without repetition, unrolled by depth.
struct PhraseGraph {
  struct Place {
    /// The classes of the words that may stand here, in order.
    var classes: [UInt16]
    /// The places that may come next.
    var next: [Int32] = []
    /// The phrase that is whole here, or -1.
    var phrase: Int32 = -1
    /// The words from the phrase's first to this one.
    var depth: Int32
  }

  private(set) var places: [Place] = []
  /// The places a phrase may begin at, for each class.
  private(set) var firsts: [[Int32]]

  init(_ phrases: [(number: Int, tree: PhraseTree)], classes: WordClasses) {
    firsts = .init(repeating: [], count: classes.count)
    for (number, tree) in phrases {
      let ends = add(tree, after: [0: []], classes)
      for place in ends.values.joined() { places[Int(place)].phrase = Int32(number) }
    }
  }

  /// The places a run of words may have reached, by its number of words; 0 is before the first.
  private typealias Reached = [Int32: [Int32]]

  private mutating func add(
    _ tree: PhraseTree, after reached: Reached, _ classes: WordClasses
  ) -> Reached {
    switch tree {
    case .word, .stem:
      return place(Self.classes(of: tree, classes), after: reached)
    case .sequence(let parts):
      return parts.reduce(reached) { add($1, after: $0, classes) }
    case .alternatives(let choices):
      var result: Reached = [:]
      // Alternatives of one word share a place: fewer states for the same language.
      var single: Set<UInt16> = []
      for choice in choices {
        switch choice {
        case .word, .stem: single.formUnion(Self.classes(of: choice, classes))
        case .sequence, .alternatives:
          result.merge(add(choice, after: reached, classes)) { $0 + $1 }
        }
      }
      if !single.isEmpty {
        result.merge(place(single.sorted(), after: reached)) { $0 + $1 }
      }
      return result
    }
  }

  private mutating func place(_ classes: [UInt16], after reached: Reached) -> Reached {
    var result: Reached = [:]
    for (depth, before) in reached.sorted(by: { $0.key < $1.key }) {
      let place = Int32(places.count)
      places.append(Place(classes: classes, depth: depth + 1))
      if depth == 0 { for number in classes { firsts[Int(number)].append(place) } }
      for earlier in before { places[Int(earlier)].next.append(place) }
      result[depth + 1] = [place]
    }
    return result
  }

  private static func classes(of element: PhraseTree, _ classes: WordClasses) -> [UInt16] {
    switch element {
    case .word(let word): classes.class(ofWord: word).map { [$0] } ?? []
    case .stem(let stem): classes.classes(ofStem: stem)
    case .sequence, .alternatives: []
    }
  }
}
