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
  /// Sets of places met as what goes on from a state, and states by such a set and a root's state.
  private var groups: [[Int32]: Int] = [:]
  private var joined: [UInt64: UInt32] = [:]
  /// Room for the work on one state: class and place pairs, and the places of one class.
  private var pairs: [UInt64] = []
  private var onward: [Int32] = []

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
    pairs.removeAll(keepingCapacity: true)
    let firstWhole = wholes.count
    for place in states[Int(state)] {
      let here = graph.places[Int(place)]
      if here.phrase >= 0 {
        let whole = PhraseAutomaton.WholePhrase(
          phrase: UInt32(here.phrase), words: UInt32(here.depth))
        if !wholes[firstWhole...].contains(whole) { wholes.append(whole) }
      }
      for next in here.next {
        for wordClass in graph.places[Int(next)].classes {
          pairs.append(UInt64(wordClass) << 32 | UInt64(next))
        }
      }
    }
    self.firstWhole.append(UInt32(wholes.count))
    kinds.append(
      (pairs.isEmpty ? 0 : PhraseAutomaton.mayGoOn)
        | (wholes.count == firstWhole ? 0 : PhraseAutomaton.isWhole))
    // In order of class, so that states are numbered the same on every run.
    pairs.sort()
    var index = 0
    while index < pairs.count {
      let wordClass = pairs[index] >> 32
      onward.removeAll(keepingCapacity: true)
      while index < pairs.count, pairs[index] >> 32 == wordClass {
        let place = Int32(truncatingIfNeeded: pairs[index] & 0xFFFF_FFFF)
        if onward.last != place { onward.append(place) }
        index += 1
      }
      let next = number(from: Int(wordClass))
      steps.append(UInt64(state) << 40 | wordClass << 24 | UInt64(next))
    }
  }

  /// The state of the places in `onward` together with those the class leads to from the root.
  ///
  /// Most pairs of the two have been met before, and a pair is looked up far faster than a set.
  private mutating func number(from wordClass: Int) -> UInt32 {
    let group: Int
    if onward.count == 1 {
      group = Int(onward[0])
    } else if let known = groups[onward] {
      group = known
    } else {
      group = graph.places.count + groups.count
      groups[onward] = group
    }
    let pair = UInt64(group) << 32 | UInt64(roots[wordClass])
    if let known = joined[pair] { return known }
    let next = number(of: Set(onward + graph.firsts[wordClass]).sorted())
    joined[pair] = next
    return next
  }

  private mutating func number(of places: [Int32]) -> UInt32 {
    if let known = numbers[places] { return known }
    let number = UInt32(states.count)
    numbers[places] = number
    states.append(places)
    return number
  }
}
