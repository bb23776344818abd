import Foundation

/// The codebook's phrases, as the generator plants them.
struct Phrases {
  /// Each phrase as bytes, its words one space apart.
  let texts: [[UInt8]]
  /// Every word that occurs in a phrase.
  let vocabulary: Set<String>
  /// The phrases of one word.
  let singleWords: Set<String>

  /// Reads a file of `theme<TAB>phrase` lines.
  init(reading path: String) throws {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    var texts: [[UInt8]] = []
    var vocabulary: Set<String> = []
    var singleWords: Set<String> = []
    for line in lines {
      guard let phrase = line.split(separator: "\t").last else { continue }
      let words = phrase.split(separator: " ").map(String.init)
      texts.append(Array(phrase.utf8))
      vocabulary.formUnion(words)
      if words.count == 1 { singleWords.formUnion(words) }
    }
    guard !texts.isEmpty else { throw BenchmarkError("\(path) holds no phrases.") }
    self.texts = texts
    self.vocabulary = vocabulary
    self.singleWords = singleWords
  }

  /// Whether some part of `word`, cut wherever an engine might cut it, is a word of a phrase.
  ///
  /// Such a word would count in an engine that cuts there and not in one that does not.
  func mayMatchInside(_ word: String) -> Bool {
    let parts = word.lowercased().split { !($0.isASCII && $0.isLetter) }
    return parts.contains { vocabulary.contains(String($0)) }
  }
}

/// What went wrong with a benchmark, in words for whoever runs it.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
