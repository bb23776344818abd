/// Finds the option that an answer was probably meant for, to be proposed and never taken.
struct NearOptions: Sendable {
  enum Outcome: Sendable, Equatable {
    case none
    /// Several options are as likely.
    case several
    case one(Int, OptionLikeness)
  }

  private struct Form: Sendable {
    var option: Int
    var text: String
    var words: [Substring]
    /// The letters and digits alone.
    var letters: [Unicode.Scalar]
    /// Which letters it has, a bit for each of 64.
    var signature: UInt64
    var initials: String
  }

  private let forms: [Form]

  /// Words that many options share, and that say nothing by themselves.
  private static let small: Set<Substring> = [
    "and", "of", "the", "a", "an", "in", "for", "to", "or", "with", "my", "i", "is", "it", "not",
    "on", "at",
  ]
  /// An answer of more bytes than this is a comment.
  private static let longest = 120
  /// Letters beyond which no distance is measured.
  private static let mostLetters = 60

  init(_ field: SurveyField) {
    var forms: [Form] = []
    for (position, option) in field.categories.enumerated() {
      for text in [option.label] + option.aliases {
        let words = HeaderNormaliser.plainWords(text)
        guard !words.isEmpty, words.utf8.count <= Self.longest else { continue }
        let parts = words.split(separator: " ")
        let letters = Self.letters(parts)
        forms.append(
          Form(
            option: position, text: words, words: parts, letters: letters,
            signature: Self.signature(letters),
            initials: String(parts.filter { !Self.small.contains($0) }.compactMap(\.first))))
      }
    }
    self.forms = forms
  }

  func outcome(for answer: String) -> Outcome {
    guard answer.utf8.count <= Self.longest else { return .none }
    let text = HeaderNormaliser.plainWords(answer)
    guard text.utf8.count >= 2 else { return .none }
    let words = text.split(separator: " ")
    for (likeness, options) in [
      (OptionLikeness.shortened, shortened(text, words)), (.misspelt, misspelt(words)),
      (.extended, extended(words)), (.abbreviated, abbreviated(text)),
    ] {
      if options.count > 1 { return .several }
      if let only = options.first { return .one(only, likeness) }
    }
    return .none
  }

  /// Options that begin with the answer, or have all its words.
  private func shortened(_ text: String, _ words: [Substring]) -> Set<Int> {
    var found: Set<Int> = []
    let isWhole = text + " "
    for form in forms
    where form.text.hasPrefix(isWhole) || (text.utf8.count >= 4 && form.text.hasPrefix(text)) {
      found.insert(form.option)
    }
    if !found.isEmpty { return found }
    let telling = words.filter { !Self.small.contains($0) }
    guard telling.contains(where: { $0.utf8.count >= 4 && $0.contains(where: \.isLetter) }) else {
      return []
    }
    for form in forms where telling.allSatisfy({ form.words.contains($0) }) {
      found.insert(form.option)
    }
    return found
  }

  /// Options whose words are all in the answer, which says something besides.
  private func extended(_ words: [Substring]) -> Set<Int> {
    guard words.count <= 12 else { return [] }
    var found: Set<Int> = []
    for form in forms where form.letters.count >= 4 && form.words.count < words.count {
      if form.words.allSatisfy({ words.contains($0) }) { found.insert(form.option) }
    }
    return found
  }

  private func abbreviated(_ text: String) -> Set<Int> {
    let letters = text.filter { $0 != " " }
    guard (2...6).contains(letters.count), letters.allSatisfy(\.isLetter) else { return [] }
    return Set(forms.filter { $0.initials == letters && $0.words.count >= 2 }.map(\.option))
  }

  /// The options a letter or two away, where none is nearly as near.
  private func misspelt(_ words: [Substring]) -> Set<Int> {
    let letters = Self.letters(words)
    guard (4...Self.mostLetters).contains(letters.count) else { return [] }
    let allowed =
      letters.count <= 5 ? 1 : letters.count <= 8 ? 2 : min(4, max(2, letters.count / 5))
    let signature = Self.signature(letters)
    let digits = letters.filter(Self.isDigit)
    var nearest: [Int: Int] = [:]
    for form in forms {
      guard abs(form.letters.count - letters.count) <= allowed + 1,
        (form.signature ^ signature).nonzeroBitCount <= 2 * allowed + 2,
        // Numbers a digit apart are other numbers.
        digits == form.letters.filter(Self.isDigit)
      else { continue }
      let distance = Self.distance(letters, form.letters, most: allowed + 1)
      nearest[form.option] = min(nearest[form.option] ?? .max, distance)
    }
    guard let best = nearest.values.min(), best <= allowed else { return [] }
    return Set(nearest.filter { $0.value <= best + 1 && $0.value <= allowed + 1 }.map(\.key))
  }

  /// The letters of the words that say something; of all words where none does.
  private static func letters(_ words: [Substring]) -> [Unicode.Scalar] {
    let telling = words.filter { !small.contains($0) }
    return (telling.isEmpty ? words : telling).flatMap { Array($0.unicodeScalars) }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  private static func signature(_ letters: some Sequence<Unicode.Scalar>) -> UInt64 {
    letters.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
  }

  /// The edits between two words, a swap of neighbours counting once (optimal string alignment);
  /// `most` and more come back as more than `most`.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], most: Int) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var current = last
    for i in 1...a.count {
      current[0] = i
      var least = i
      for j in 1...max(1, b.count) where j <= b.count {
        let change = a[i - 1] == b[j - 1] ? 0 : 1
        var value = min(last[j] + 1, current[j - 1] + 1, last[j - 1] + change)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          value = min(value, beforeLast[j - 2] + 1)
        }
        current[j] = value
        least = min(least, value)
      }
      if least > most { return most + 1 }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[b.count]
  }
}
