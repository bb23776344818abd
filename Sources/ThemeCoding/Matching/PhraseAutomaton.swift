import CommentText

/// Finds every phrase of a codebook in one walk over a comment's words.
///
/// An automaton over word classes in the manner of Aho and Corasick (1975), with sets of classes in
/// place of letters, made deterministic when it is built: a state is the set of places in phrases
/// that the words just read may have reached. A word no phrase names has class 0 and leads back to
/// the root, so most words cost one comparison, however many rules there are.
///
/// From the root a class leads where `roots` says. From another state it leads where the hashed
/// `steps` say and otherwise, as nothing goes on, where it would lead from the root.
struct PhraseAutomaton: Sendable {
  /// Where each class leads from the root.
  let roots: [UInt32]
  /// What each state is: bit 0, something may follow; bit 1, a phrase is whole.
  let kinds: [UInt8]
  /// The steps that go on: state in the top 24 bits, class in the next 16, next state in the rest.
  let steps: [UInt64]
  let stepShift: UInt64
  /// Where each state's whole phrases begin in `wholes`; one more than there are states.
  let firstWhole: [UInt32]
  let wholes: [WholePhrase]

  /// A phrase that ends at the word just read, and its number of words.
  struct WholePhrase: Hashable, Sendable {
    let phrase: UInt32
    let words: UInt32
  }

  static let mayGoOn: UInt8 = 1
  static let isWhole: UInt8 = 2
  /// More states than any codebook of people's needs; more phrases go to a second automaton.
  static let mostStates = 400_000

  /// Builds the automaton of these phrases; nil where it would need more than `limit` states.
  init?(
    _ phrases: [(number: Int, tree: PhraseTree)], classes: WordClasses, limit: Int = mostStates
  ) {
    let graph = PhraseGraph(phrases, classes: classes)
    var builder = StateBuilder(graph: graph)
    guard builder.build(limit: limit) else { return nil }
    roots = builder.roots
    kinds = builder.kinds
    firstWhole = builder.firstWhole
    wholes = builder.wholes
    // At most half full, so that a look nearly always ends at the first slot or the next.
    var bits: UInt64 = 4
    while (1 << bits) < builder.steps.count * 2 { bits += 1 }
    stepShift = 64 - bits
    var table = [UInt64](repeating: 0, count: 1 << Int(bits))
    for step in builder.steps {
      var slot = Self.slot(step >> 24, stepShift)
      while table[slot] != 0 { slot = (slot + 1) & (table.count - 1) }
      table[slot] = step
    }
    steps = table
  }

  /// As few automata as hold these phrases, usually one.
  static func covering(
    _ phrases: [(number: Int, tree: PhraseTree)], classes: WordClasses
  ) -> [PhraseAutomaton] {
    if let one = PhraseAutomaton(phrases, classes: classes) { return [one] }
    guard phrases.count > 1 else { return [] }
    let half = phrases.count / 2
    return covering(Array(phrases[..<half]), classes: classes)
      + covering(Array(phrases[half...]), classes: classes)
  }

  /// Whether a phrase by itself stays within what one pattern may ask for.
  static func isSmall(_ phrase: PhraseTree) -> Bool {
    guard let classes = PhraseVocabulary.classes(of: [phrase]) else { return false }
    return PhraseAutomaton([(0, phrase)], classes: classes, limit: PatternLimits.states) != nil
  }

  @inline(__always)
  static func slot(_ key: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }

  /// The automaton's tables as pointers, for the length of one batch.
  struct Tables {
    let roots: UnsafePointer<UInt32>
    let kinds: UnsafePointer<UInt8>
    let steps: UnsafePointer<UInt64>
    let stepShift: UInt64
    let stepMask: Int
    let firstWhole: UnsafePointer<UInt32>
    let wholes: UnsafePointer<WholePhrase>

    /// The state after reading a word of `wordClass` (not 0) in a state that something may follow.
    @inline(__always)
    func step(from state: UInt32, _ wordClass: UInt32) -> UInt32 {
      let key = UInt64(state) << 16 | UInt64(wordClass)
      var slot = PhraseAutomaton.slot(key, stepShift)
      while true {
        let step = steps[slot]
        if step >> 24 == key { return UInt32(truncatingIfNeeded: step & 0xFF_FFFF) }
        if step == 0 { return roots[Int(wordClass)] }
        slot = (slot + 1) & stepMask
      }
    }
  }

  /// Calls `body` with the tables of all `automata`, valid during the call.
  static func withTables(_ automata: ArraySlice<PhraseAutomaton>, _ body: ([Tables]) -> Void) {
    guard let last = automata.last else { return body([]) }
    withTables(automata.dropLast()) { before in
      last.withTables { body($0.map { before + [$0] } ?? before) }
    }
  }

  private func withTables(_ body: (Tables?) -> Void) {
    roots.withUnsafeBufferPointer { roots in
      kinds.withUnsafeBufferPointer { kinds in
        steps.withUnsafeBufferPointer { steps in
          firstWhole.withUnsafeBufferPointer { firstWhole in
            wholes.withUnsafeBufferPointer { wholes in
              // All but `wholes` hold the root at least; without a whole phrase nothing can be found.
              guard let roots = roots.baseAddress, let kinds = kinds.baseAddress,
                let step = steps.baseAddress, let firstWhole = firstWhole.baseAddress,
                let wholes = wholes.baseAddress
              else { return body(nil) }
              body(
                Tables(
                  roots: roots, kinds: kinds, steps: step, stepShift: stepShift,
                  stepMask: steps.count - 1, firstWhole: firstWhole, wholes: wholes))
            }
          }
        }
      }
    }
  }
}
