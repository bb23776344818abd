/// The words comments are made of, in flat arrays, drawn as people use them: a few very often, tens
/// of thousands hardly ever.
struct WordList {
  private var bytes: [UInt8] = []
  private var starts: [UInt32] = [0]
  /// Whether the word occurs in some phrase of the codebook.
  private var isVocabulary: [Bool] = []
  private let choice: WeightedChoice

  /// Words with marks and figures in them, none of which has a word of a phrase inside.
  let unusual: [[UInt8]]
  let emptyAnswers: [[UInt8]]

  var count: Int { isVocabulary.count }

  /// Makes the list; a phrase of one word is never in it, so that it occurs only where planted.
  init(phrases: Phrases, seed: UInt64, manner: CommentManner) {
    var seen = phrases.singleWords
    var words: [String] = []
    func add(_ word: String) {
      if seen.insert(word.lowercased()).inserted { words.append(word) }
    }
    if manner == .dense {
      for word in phrases.vocabulary.sorted() { add(word) }
    }
    for word in EnglishWords.common.split(separator: " ") { add(String(word)) }
    let commonCount = words.count

    // The tail mixes derived words, names and misspellings, so that rare words are of every sort.
    let stems = EnglishWords.stems.split(separator: " ").map(String.init)
    var randomness = Randomness(seed: seed, response: -1)
    for stem in stems { add(stem) }
    let plainCount = words.count
    for _ in 0..<60_000 {
      switch randomness.below(10) {
      case 0..<4:
        let prefix = EnglishWords.prefixes[randomness.below(EnglishWords.prefixes.count)]
        let suffix = EnglishWords.suffixes[randomness.below(EnglishWords.suffixes.count)]
        add(prefix + stems[randomness.below(stems.count)] + suffix)
      case 4..<7:
        add(
          EnglishWords.nameStarts[randomness.below(EnglishWords.nameStarts.count)]
            + EnglishWords.nameMiddles[randomness.below(EnglishWords.nameMiddles.count)]
            + EnglishWords.nameEnds[randomness.below(EnglishWords.nameEnds.count)])
      default:
        let word = words[randomness.below(plainCount)]
        guard word.utf8.count > 3 else { continue }
        var misspelt = Array(word.utf8)
        Self.misspell(&misspelt, from: 0, &randomness)
        add(String(decoding: misspelt, as: UTF8.self))
      }
    }

    var weights: [Double] = []
    weights.reserveCapacity(words.count)
    for (rank, word) in words.enumerated() {
      bytes.append(contentsOf: word.utf8)
      starts.append(UInt32(bytes.count))
      isVocabulary.append(phrases.vocabulary.contains(word.lowercased()))
      // Zipf's law with Mandelbrot's shift; the tail is held down so that the common words make
      // about two thirds of what is written.
      switch manner {
      case .people: weights.append((rank < commonCount ? 1 : 0.55) / (Double(rank) + 2.7))
      case .dense: weights.append(rank < commonCount ? 1 : 0.01)
      }
    }
    choice = WeightedChoice(weights: weights)
    unusual = EnglishWords.unusual.filter { !phrases.mayMatchInside($0) }.map { Array($0.utf8) }
    emptyAnswers = EnglishWords.emptyAnswers.filter { !phrases.mayMatchInside($0) }
      .map { Array($0.utf8) }
  }

  /// Draws a word; where `plain` is asked, one that occurs in no phrase.
  func draw(plain: Bool, _ randomness: inout Randomness) -> Int {
    var word = choice.draw(&randomness)
    while plain && isVocabulary[word] { word = choice.draw(&randomness) }
    return word
  }

  func isInVocabulary(_ word: Int) -> Bool { isVocabulary[word] }

  func append(_ word: Int, to text: inout [UInt8]) {
    text.append(contentsOf: bytes[Int(starts[word])..<Int(starts[word + 1])])
  }

  /// Misspells the word at the end of `text` that begins at `start`: a letter dropped, doubled or
  /// swapped with the next.
  static func misspell(_ text: inout [UInt8], from start: Int, _ randomness: inout Randomness) {
    let length = text.count - start
    guard length > 3 else { return }
    let position = start + 1 + randomness.below(length - 2)
    switch randomness.below(3) {
    case 0: text.remove(at: position)
    case 1: text.insert(text[position], at: position)
    default: text.swapAt(position, position + 1)
    }
  }
}
