/// Makes a `PhraseGraph` deterministic: finds the sets of places that words can reach together.
struct StateBuilder {
  private let graph: PhraseGraph
  private(set) var roots: [UInt32]
  private(set) var kinds: [UInt8] = []
  /// Packed as `PhraseAutomaton.steps` holds them.
  private(set) var steps: [UInt64] = []
  private(set) var firstWhole: [UInt32] = [0]
  private(set) var wholes: [PhraseAutomaton.WholePhrase] = []
  private var states: [[Int32]] = []
  private var numbers: [[Int32]: UInt32] = [:]

  init(graph: PhraseGraph) {
    self.graph = graph
    roots = .init(repeating: 0, count: graph.firsts.count)
  }

  /// Finds every state; false where there are more than `limit`.
  mutating func build(limit: Int) -> Bool {
    _ = number(of: [])
    for (wordClass, firsts) in graph.firsts.enumerated() where !firsts.isEmpty {
      roots[wordClass] = number(of: firsts)
    }
    var done = 0
    while done < states.count {
      guard states.count <= limit else { return false }
      describe(UInt32(done))
      done += 1
    }
    return true
  }

  /// Works out one state: the phrases whole in it, and the steps that go on from it.
  private mutating func describe(_ state: UInt32) {
    var onward: [UInt16: [Int32]] = [:]
    var found: Set<PhraseAutomaton.WholePhrase> = []
    for place in states[Int(state)] {
      let here = graph.places[Int(place)]
      if here.phrase >= 0 {
        let whole = PhraseAutomaton.WholePhrase(
          phrase: UInt32(here.phrase), words: UInt32(here.depth))
        if found.insert(whole).inserted { wholes.append(whole) }
      }
      for next in here.next {
        for wordClass in graph.places[Int(next)].classes {
          onward[wordClass, default: []].append(next)
        }
      }
    }
    firstWhole.append(UInt32(wholes.count))
    kinds.append(
      (onward.isEmpty ? 0 : PhraseAutomaton.mayGoOn) | (found.isEmpty ? 0 : PhraseAutomaton.isWhole)
    )
    // In order, so that states are numbered the same on every run.
    for wordClass in onward.keys.sorted() {
      let reached = Set((onward[wordClass] ?? []) + graph.firsts[Int(wordClass)])
      let next = number(of: reached.sorted())
      steps.append(UInt64(state) << 40 | UInt64(wordClass) << 24 | UInt64(next))
    }
  }

  private mutating func number(of places: [Int32]) -> UInt32 {
    if let known = numbers[places] { return known }
    let number = UInt32(states.count)
    numbers[places] = number
    states.append(places)
    return number
  }
}
