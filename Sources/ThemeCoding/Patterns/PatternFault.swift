/// Why a pattern could not be read, and where in it.
package struct PatternFault: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable, CaseIterable {
    case empty
    case noWord
    case unclosedQuote, emptyQuotes
    case unclosedBracket, strayBracket, emptyAlternative, barOutsideBrackets
    case starWithoutWord, starInsideWord
    case nearWithoutNumber, nearTooFar, nearWithoutPhrase, nearTwice, nearInside
    case tooManyWords, tooDeep, tooLong, tooManyCombinations
  }

  package let kind: Kind
  /// The character of the pattern, counted from 1.
  package let character: Int

  package init(_ kind: Kind, at character: Int) {
    self.kind = kind
    self.character = character
  }
}

/// How much a pattern may hold, so that no codebook can ask for more work than a machine has.
enum PatternLimits {
  /// The characters of one pattern.
  static let characters = 2_000
  /// The words in a row of one phrase.
  static let words = 12
  /// The words of one variant of a word.
  static let variantWords = 6
  /// Brackets inside brackets.
  static let depth = 6
  /// The words that may stand between two phrases of a nearness.
  static let distance = 50
  /// The states one phrase may need once its alternatives are worked out.
  static let states = 20_000
}
