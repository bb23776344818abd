/// Sorts every word there is into few classes: all that a set of patterns can tell apart.
///
/// A word's class is the exact word of the patterns that it is, if any, and the longest of their
/// stems that it begins with, if any. Class 0 is every word that no pattern names: most of what
/// people write. Classes are numbered from 1 in the order of words, then stems, as given sorted.
package struct WordClasses: Sendable {
  /// The number of classes, class 0 included.
  package let count: Int
  /// The most classes there may be: the number must fit sixteen bits beside two reserved values.
  package static let most = 60_000

  private let classOfWord: [String: UInt16]
  private let classesOfStem: [String: [UInt16]]
  let trie: WordTrie
  let filter: PrefixFilter

  /// Builds the classes of these folded words and stems; nil where there are more than `most`.
  package init?(words: Set<String>, stems: Set<String>) {
    let words = words.sorted()
    let stems = stems.sorted()
    guard words.count + stems.count < Self.most else { return nil }
    var numbers: (words: [(text: String, number: UInt16)], stems: [(text: String, number: UInt16)])
    numbers = ([], [])
    for (index, word) in words.enumerated() { numbers.words.append((word, UInt16(index + 1))) }
    for (index, stem) in stems.enumerated() {
      numbers.stems.append((stem, UInt16(words.count + index + 1)))
    }
    count = words.count + stems.count + 1
    classOfWord = Dictionary(numbers.words.map { ($0.text, $0.number) }) { first, _ in first }
    var classesOfStem = Dictionary(stems.map { ($0, [UInt16]()) }) { first, _ in first }
    for (text, number) in numbers.words + numbers.stems {
      for end in text.unicodeScalars.indices {
        classesOfStem[String(text.unicodeScalars[...end])]?.append(number)
      }
    }
    self.classesOfStem = classesOfStem
    trie = WordTrie(words: numbers.words, stems: numbers.stems)
    filter = PrefixFilter(words: words, stems: stems)
  }

  /// No classes but 0: every word is like every other.
  package init() {
    count = 1
    classOfWord = [:]
    classesOfStem = [:]
    trie = WordTrie(words: [], stems: [])
    filter = PrefixFilter(words: [], stems: [])
  }

  /// The one class that is exactly this folded word, or nil where no pattern names it.
  package func `class`(ofWord word: String) -> UInt16? { classOfWord[word] }

  /// Every class whose words begin with this folded stem, in order.
  package func classes(ofStem stem: String) -> [UInt16] { classesOfStem[stem] ?? [] }
}
