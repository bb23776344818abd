/// One pattern of a rule, as written and as read.
package struct CodingPattern: Sendable {
  /// The pattern as the analyst wrote it.
  package let text: String
  let shape: PatternShape
  package let place: CodebookPlace

  /// Reads a pattern; see `PatternParser` for the language.
  ///
  /// Throws what could not be read and at which character.
  package init(_ text: String, place: CodebookPlace = .unknown) throws(PatternFault) {
    var parser = PatternParser(text)
    self.text = text
    shape = try parser.read()
    self.place = place
  }
}

/// What a pattern asks for.
enum PatternShape: Hashable, Sendable {
  case phrase(PhraseTree)
  /// Both phrases in one sentence, in either order, with at most `most` words between them.
  case near(PhraseTree, PhraseTree, most: Int)

  /// The phrases the pattern is made of.
  var phrases: [PhraseTree] {
    switch self {
    case .phrase(let phrase): [phrase]
    case .near(let first, let second, _): [first, second]
    }
  }
}

/// Words in a row, some of them with alternatives.
indirect enum PhraseTree: Hashable, Sendable {
  /// A whole word, folded.
  case word(String)
  /// Any word that begins so, folded.
  case stem(String)
  case sequence([PhraseTree])
  case alternatives([PhraseTree])

  /// The number of words in the longest run it can match.
  var longest: Int {
    switch self {
    case .word, .stem: 1
    case .sequence(let parts): parts.reduce(0) { $0 + $1.longest }
    case .alternatives(let choices): choices.map(\.longest).max() ?? 0
    }
  }

  /// Calls `body` with every word and stem in it.
  func forEachElement(_ body: (_ text: String, _ isStem: Bool) -> Void) {
    switch self {
    case .word(let word): body(word, false)
    case .stem(let stem): body(stem, true)
    case .sequence(let parts), .alternatives(let parts):
      for part in parts { part.forEachElement(body) }
    }
  }

  /// The same phrase with every word's variants beside it.
  func adding(_ variants: [SpellingVariants]) -> PhraseTree {
    switch self {
    case .word(let word):
      guard let found = variants.first(where: { $0.word == word }), !found.forms.isEmpty else {
        return self
      }
      let forms = found.forms.map { form -> PhraseTree in
        form.count == 1 ? .word(form[0]) : .sequence(form.map(PhraseTree.word))
      }
      return .alternatives([self] + forms)
    case .stem: return self
    case .sequence(let parts): return .sequence(parts.map { $0.adding(variants) })
    case .alternatives(let choices): return .alternatives(choices.map { $0.adding(variants) })
    }
  }
}
