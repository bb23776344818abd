/// How alike the questions of two waves are.
///
/// Words that many questions of a wave share ("How satisfied are you with ...") say little about
/// which question it is, so each counts for one over the square of the number of questions that
/// have it, and the small words of the language for a quarter of that.
struct QuestionLikeness {
  private let earlier: [WaveQuestion]
  private let later: [WaveQuestion]
  private let earlierWords: [[Int]]
  private let laterWords: [[Int]]
  private let weights: [Double]

  init(_ earlier: [WaveQuestion], _ later: [WaveQuestion]) {
    self.earlier = earlier
    self.later = later
    var numbers: [Substring: Int] = [:]
    var seen: [[Int]] = []
    func words(of questions: [WaveQuestion], wave: Int) -> [[Int]] {
      questions.map { question in
        Set(question.words.split(separator: " ")).map { word in
          let number = numbers[word] ?? numbers.count
          if number == numbers.count { numbers[word] = number; seen.append([0, 0]) }
          seen[number][wave] += 1
          return number
        }.sorted()
      }
    }
    earlierWords = words(of: earlier, wave: 0)
    laterWords = words(of: later, wave: 1)
    let small = Set(Self.smallWords.compactMap { numbers[$0] })
    weights = seen.enumerated().map { number, counts in
      let count = Double(max(1, counts[0], counts[1]))
      return (small.contains(number) ? 0.25 : 1) / (count * count)
    }
  }

  private static let smallWords: [Substring] = [
    "a", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "could", "did",
    "do", "does", "for", "from", "had", "has", "have", "how", "i", "if", "in", "is", "it", "its",
    "me", "my", "of", "on", "or", "our", "please", "so", "that", "the", "their", "them", "they",
    "this", "to", "us", "was", "we", "were", "what", "when", "where", "which", "who", "why",
    "will", "with", "would", "you", "your",
  ]

  /// The least score at which two questions may be the same.
  static let least = 0.5

  /// How much speaks for two questions being the same one; 0 where too little does.
  func score(_ i: Int, _ j: Int) -> Double {
    let a = earlier[i]
    let b = later[j]
    let options = optionLikeness(a.options, b.options)
    let sameNumber = a.number != nil && a.number == b.number
    if let name = a.identifiers.first, b.identifiers.first == name, !Self.isNumber(name) {
      // A name that people gave may be given again, to something else; one the tool gave is not.
      let isTools = name.hasPrefix("qid")
      if isTools || a.words.isEmpty || b.words.isEmpty || text(i, j) >= 0.3 { return 1.3 }
    }
    let small = 0.1 * (options ?? 0) + (sameNumber ? 0.05 : 0)
    if a.words.isEmpty || b.words.isEmpty {
      // Options alone speak: most of them there, in both.
      guard let options, options >= (a.words == b.words ? Self.least : 0.7) else { return 0 }
      return options * 0.95 + small
    }
    if a.words == b.words { return 1 + small }
    let likeness = text(i, j)
    if likeness >= Self.least { return likeness * 0.95 + small }
    // Reworded more than that, only where its number and its options stayed.
    guard likeness >= 0.4, sameNumber, options ?? 1 >= 0.6 else { return 0 }
    return likeness
  }

  /// How alike the texts of two questions are, from 0 to 1.
  func text(_ i: Int, _ j: Int) -> Double {
    let a = earlierWords[i]
    let b = laterWords[j]
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    var (x, y) = (0, 0)
    var (shared, all) = (0.0, 0.0)
    var sharedCount = 0
    while x < a.count || y < b.count {
      if y == b.count || x < a.count && a[x] < b[y] {
        all += weights[a[x]]
        x += 1
      } else if x == a.count || b[y] < a[x] {
        all += weights[b[y]]
        y += 1
      } else {
        all += weights[a[x]]
        shared += weights[a[x]]
        sharedCount += 1
        x += 1
        y += 1
      }
    }
    let likeness = all > 0 ? shared / all : 0
    // One that lost or gained a paragraph: the whole of the shorter stands in the longer.
    if likeness < 0.85, sharedCount >= 4, sharedCount == min(a.count, b.count) {
      let (short, long) =
        a.count <= b.count
        ? (earlier[i].words, later[j].words) : (later[j].words, earlier[i].words)
      if long.hasPrefix(short + " ") || long.hasSuffix(" " + short) { return 0.85 }
    }
    return likeness
  }

  /// The share of the longer list's options that two questions have in common; nil where either shows
  /// none.
  ///
  /// Where one list names every option and the other is what people answered, their own words among
  /// it, the share of those named.
  private func optionLikeness(_ a: OptionList, _ b: OptionList) -> Double? {
    guard !a.keys.isEmpty, !b.keys.isEmpty else { return nil }
    let left = Set(a.keys)
    let right = Set(b.keys)
    let shared = left.intersection(right).count
    let all =
      switch (a.source, b.source) {
      case (.named, .seen) where shared >= 3: left.count
      case (.seen, .named) where shared >= 3: right.count
      case (.named, _), (.seen, _), (.none, _): max(left.count, right.count)
      }
    return Double(shared) / Double(all)
  }

  /// A name that only numbers the question, and moves when one is inserted.
  private static func isNumber(_ name: String) -> Bool {
    let rest = name.drop { $0 == "q" || $0 == "v" }
    return rest.allSatisfy { $0.isNumber || $0 == "_" || $0 == "." }
  }
}
