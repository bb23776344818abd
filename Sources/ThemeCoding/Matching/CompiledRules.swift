import CommentText

/// A codebook's rules as flat tables that say what a phrase found in a comment means.
struct CompiledRules: Sendable {
  let classes: WordClasses
  let automata: [PhraseAutomaton]
  /// For each phrase, where the rules that it alone fulfils begin in `rulesOfPhrase`.
  let firstRuleOfPhrase: [UInt32]
  let rulesOfPhrase: [UInt32]
  /// For each phrase: 1 where it is part of a nearness or of an `unless`.
  let isPart: [UInt8]
  /// For each rule, the position of its theme.
  let themeOfRule: [UInt32]
  /// For each rule: 1 where it has an `unless`.
  let isGuarded: [UInt8]
  let directionOfRule: [CodeDirection]
  /// The nearnesses, and for each phrase those of which it is the first half.
  let nears: [NearRule]
  let nearsOfPhrase: [[Int]]
  /// For each phrase, the rules that it alone forbids in its sentence.
  let forbiddenByPhrase: [[Int]]

  struct NearRule: Sendable {
    let rule: Int
    let first: Int
    let second: Int
    let most: Int
    /// It forbids the rule in its sentence; otherwise it fulfils it.
    let forbids: Bool
  }

  init(_ codebook: Codebook) {
    // The loader refuses codebooks that name too many words; one built by hand finds nothing.
    let vocabulary = PhraseVocabulary(codebook) ?? PhraseVocabulary()
    classes = vocabulary.classes
    let count = vocabulary.phrases.count
    automata = PhraseAutomaton.covering(
      vocabulary.phrases.enumerated().map { ($0.offset, $0.element) }, classes: classes)
    var fulfilled = [[UInt32]](repeating: [], count: count)
    var forbidden = [[Int]](repeating: [], count: count)
    var nearsOfPhrase = [[Int]](repeating: [], count: count)
    var isPart = [UInt8](repeating: 0, count: count)
    var nears: [NearRule] = []
    for (number, rule) in codebook.rules.enumerated() {
      for (pattern, forbids) in rule.match.map({ ($0, false) }) + rule.unless.map({ ($0, true) }) {
        let found = pattern.shape.phrases.compactMap(vocabulary.position(of:))
        switch pattern.shape {
        case .phrase:
          guard found.count == 1 else { continue }
          if forbids {
            forbidden[found[0]].append(number)
            isPart[found[0]] = 1
          } else if fulfilled[found[0]].last != UInt32(number) {
            fulfilled[found[0]].append(UInt32(number))
          }
        case .near(_, _, let most):
          guard found.count == 2 else { continue }
          nearsOfPhrase[found[0]].append(nears.count)
          nears.append(
            NearRule(
              rule: number, first: found[0], second: found[1], most: most, forbids: forbids))
          isPart[found[0]] = 1
          isPart[found[1]] = 1
        }
      }
    }
    var first: [UInt32] = [0]
    var flat: [UInt32] = []
    for rules in fulfilled {
      flat += rules
      first.append(UInt32(flat.count))
    }
    firstRuleOfPhrase = first
    rulesOfPhrase = flat
    self.isPart = isPart
    self.nears = nears
    self.nearsOfPhrase = nearsOfPhrase
    forbiddenByPhrase = forbidden
    themeOfRule = codebook.rules.map { UInt32($0.theme) }
    isGuarded = codebook.rules.map { $0.unless.isEmpty ? 0 : 1 }
    directionOfRule = codebook.rules.map { $0.direction ?? .unclear }
  }
}
