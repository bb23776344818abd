/// What comments are like.
enum CommentManner {
  /// As people write: a long tail of words, and a third of comments without a theme.
  case people
  /// The words of the codebook over and over: the hardest text for an engine that hopes to skip.
  case dense
}

/// Writes comments that look like people's, for the counts of different engines to be compared on.
///
/// Engines differ in what may stand between the words of a phrase (a full stop, two spaces, a line
/// break). So that equal work has one right answer, wherever anything but one space stands between
/// two words, at least one of them occurs in no phrase.
struct CommentWriter {
  private let words: WordList
  private let manner: CommentManner
  private let phrases: Phrases
  private let phraseChoice: WeightedChoice

  init(phrases: Phrases, seed: UInt64, manner: CommentManner) {
    self.phrases = phrases
    words = WordList(phrases: phrases, seed: seed, manner: manner)
    self.manner = manner
    // Some phrases are said often and some hardly ever; the order is that of a fixed shuffle.
    var ranks = Array(phrases.texts.indices)
    var randomness = Randomness(seed: seed, response: -2)
    for last in stride(from: ranks.count - 1, to: 0, by: -1) {
      ranks.swapAt(last, randomness.below(last + 1))
    }
    phraseChoice = WeightedChoice(weights: ranks.map { 1 / (Double($0) + 10) })
  }

  var distinctWords: Int { words.count }

  /// Appends one comment to `text`.
  func write(to text: inout [UInt8], _ randomness: inout Randomness) {
    let first = text.count
    let hasThemes = manner == .dense || randomness.below(3) != 0
    if !hasThemes && randomness.chance(600) {
      text.append(contentsOf: words.emptyAnswers[randomness.below(words.emptyAnswers.count)])
      return
    }
    let length = Self.length(&randomness)
    var planted = hasThemes ? Self.plantedCount(&randomness) : 0
    if manner == .dense { planted += 2 }
    let tone = randomness.below(100)
    let capitals = tone >= 20

    var sentenceLeft = 4 + randomness.below(16)
    var startsSentence = true
    var separatorIsSpace = true
    var lastMayBelong = false
    var openMark: UInt8 = 0
    var written = 0
    while written < length || planted > 0 {
      let mustBePlain = !separatorIsSpace && lastMayBelong
      let wordStart = text.count
      let remaining = max(1, length - written)
      if planted > 0 && !mustBePlain && randomness.below(remaining) < planted {
        planted -= 1
        text.append(contentsOf: phrases.texts[phraseChoice.draw(&randomness)])
        lastMayBelong = true
      } else if randomness.chance(900) {
        text.append(contentsOf: words.unusual[randomness.below(words.unusual.count)])
        lastMayBelong = false
      } else {
        let word = words.draw(plain: mustBePlain, &randomness)
        words.append(word, to: &text)
        lastMayBelong = words.isInVocabulary(word)
        if !mustBePlain && randomness.chance(200) {
          WordList.misspell(&text, from: wordStart, &randomness)
          lastMayBelong = true
        }
      }
      if startsSentence && capitals { Self.capitalise(&text, at: wordStart) }
      startsSentence = false
      written += 1
      sentenceLeft -= 1
      if written >= length && planted == 0 { break }
      if sentenceLeft <= 0 {
        Self.close(&openMark, &text)
        Self.endSentence(&text, &randomness)
        sentenceLeft = 4 + randomness.below(16)
        startsSentence = true
        separatorIsSpace = false
      } else if randomness.chance(700) {
        separatorIsSpace = false
        Self.punctuate(&openMark, &text, &randomness)
      } else {
        separatorIsSpace = true
        text.append(UInt8(ascii: " "))
      }
    }
    Self.close(&openMark, &text)
    if capitals { text.append(UInt8(ascii: randomness.chance(8_500) ? "." : "!")) }
    if tone == 99 || tone == 98 { Self.shout(&text, from: first) }
  }

  /// The number of words: a few of one to five, most of tens, some of a hundred and more; mean 44.
  private static func length(_ randomness: inout Randomness) -> Int {
    switch randomness.below(100) {
    case 0..<15: 1 + randomness.below(5)
    case 15..<70: 10 + randomness.below(40)
    case 70..<95: 40 + randomness.below(70)
    default: 110 + randomness.below(130)
    }
  }

  private static func plantedCount(_ randomness: inout Randomness) -> Int {
    switch randomness.below(100) {
    case 0..<25: 1
    case 25..<55: 2
    case 55..<80: 3
    case 80..<92: 4
    default: 5
    }
  }

  private static let sentenceEnds: [[UInt8]] = [
    ". ", ". ", ". ", ". ", ".  ", "! ", "? ", "!! ", "... ", "… ", "\n", ".\n", ".\n\n", ".\r\n",
    " 😡 ", " 😊. ", " ❤️ ", " 👨‍👩‍👧 ", " – ", "\n- ", "\n• ", ".\u{A0}",
  ].map { Array($0.utf8) }

  private static let pauses: [[UInt8]] = [
    ", ", ", ", ", ", ",", "; ", ": ", " - ", " – ", "/", " / ", "  ", " & ", "... ",
  ].map { Array($0.utf8) }

  private static func endSentence(_ text: inout [UInt8], _ randomness: inout Randomness) {
    text.append(contentsOf: sentenceEnds[randomness.below(sentenceEnds.count)])
  }

  /// A pause, or the opening or closing of brackets or quotation marks.
  private static func punctuate(
    _ openMark: inout UInt8, _ text: inout [UInt8], _ randomness: inout Randomness
  ) {
    if openMark != 0 {
      close(&openMark, &text)
      text.append(UInt8(ascii: " "))
    } else if randomness.below(5) == 0 {
      openMark = randomness.below(2) == 0 ? UInt8(ascii: "\"") : UInt8(ascii: "(")
      text.append(UInt8(ascii: " "))
      text.append(openMark)
    } else {
      text.append(contentsOf: pauses[randomness.below(pauses.count)])
    }
  }

  private static func close(_ openMark: inout UInt8, _ text: inout [UInt8]) {
    guard openMark != 0 else { return }
    text.append(openMark == UInt8(ascii: "(") ? UInt8(ascii: ")") : openMark)
    openMark = 0
  }

  private static func capitalise(_ text: inout [UInt8], at position: Int) {
    guard position < text.count, (97...122).contains(text[position]) else { return }
    text[position] &-= 32
  }

  private static func shout(_ text: inout [UInt8], from first: Int) {
    for position in first..<text.count where (97...122).contains(text[position]) {
      text[position] &-= 32
    }
  }
}
