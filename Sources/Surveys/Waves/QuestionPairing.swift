/// Finds which question of a later wave is which of an earlier one.
///
/// Questions that each wave has once, word for word, are landmarks. Between landmarks in the same
/// order, questions are paired by a dynamic program (Needleman and Wunsch's, with a bonus for pairs
/// that stand side by side in both waves, so that a heading that is there many times goes with its
/// neighbours). What is left over may have moved.
struct QuestionPairing {
  struct Pair: Equatable {
    var earlier: Int
    var later: Int
    var score: Double
    var hasMoved = false
  }

  private let earlier: [WaveQuestion]
  private let later: [WaveQuestion]
  private let likeness: QuestionLikeness
  private(set) var pairs: [Pair] = []
  private var partnerOfEarlier: [Int?]
  private var partnerOfLater: [Int?]

  /// The largest table of scores that is worked out; beyond it only equal texts are paired.
  private static let mostScores = 2_000_000
  /// What a pair gains from the pair on its left, and from closing up with the landmark behind.
  private static let besideLeft = 0.06
  private static let besideRight = 0.02

  init(_ earlier: [WaveQuestion], _ later: [WaveQuestion]) {
    self.earlier = earlier
    self.later = later
    likeness = QuestionLikeness(earlier, later)
    partnerOfEarlier = [Int?](repeating: nil, count: earlier.count)
    partnerOfLater = [Int?](repeating: nil, count: later.count)
    let landmarks = landmarks()
    let spine = Self.longestAscending(landmarks.map(\.later))
    let onSpine = Set(spine)
    for (position, landmark) in landmarks.enumerated() {
      var pair = landmark
      pair.hasMoved = !onSpine.contains(position)
      add(pair)
    }
    var from = (earlier: 0, later: 0)
    for position in spine {
      let landmark = landmarks[position]
      pairBetween(from.earlier..<landmark.earlier, from.later..<landmark.later, closed: true)
      from = (landmark.earlier + 1, landmark.later + 1)
    }
    if from.earlier <= earlier.count, from.later <= later.count {
      pairBetween(from.earlier..<earlier.count, from.later..<later.count, closed: false)
    }
    pairMoved()
    pairs.sort { $0.later < $1.later }
  }

  private mutating func add(_ pair: Pair) {
    pairs.append(pair)
    partnerOfEarlier[pair.earlier] = pair.later
    partnerOfLater[pair.later] = pair.earlier
  }

  /// Questions that each wave has exactly once, by a name that stays or by their words.
  private func landmarks() -> [Pair] {
    func once(_ questions: [WaveQuestion]) -> [String: Int] {
      var places: [String: Int] = [:]
      var again: Set<String> = []
      for (index, question) in questions.enumerated() where !question.words.isEmpty {
        if places.updateValue(index, forKey: question.words) != nil {
          again.insert(question.words)
        }
      }
      return places.filter { !again.contains($0.key) }
    }
    let before = once(earlier)
    return once(later).compactMap { words, index in
      before[words].map { Pair(earlier: $0, later: index, score: 1) }
    }.sorted { $0.earlier < $1.earlier }
  }

  /// The positions of a longest ascending run through `values`, in order.
  static func longestAscending(_ values: [Int]) -> [Int] {
    var tails: [Int] = []
    var before = [Int](repeating: -1, count: values.count)
    for (position, value) in values.enumerated() {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if values[tails[middle]] < value { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[position] = tails[low - 1] }
      if low == tails.count { tails.append(position) } else { tails[low] = position }
    }
    var run: [Int] = []
    var position = tails.last ?? -1
    while position >= 0 {
      run.append(position)
      position = before[position]
    }
    return run.reversed()
  }

  // MARK: Between landmarks

  private mutating func pairBetween(_ a: Range<Int>, _ b: Range<Int>, closed: Bool) {
    let left = a.filter { partnerOfEarlier[$0] == nil }
    let right = b.filter { partnerOfLater[$0] == nil }
    guard !left.isEmpty, !right.isEmpty else { return }
    guard left.count * right.count <= Self.mostScores else {
      pairEqualTexts(left, right)
      return
    }
    let width = right.count + 1
    let size = (left.count + 1) * width
    // The best sum over the first so many of each: ending in a pair, or however.
    var paired = [Double](repeating: -.infinity, count: size)
    var best = [Double](repeating: 0, count: size)
    var scores = [Double](repeating: 0, count: size)
    for i in 1...left.count {
      for j in 1...right.count {
        let place = i * width + j
        let score = likeness.score(left[i - 1], right[j - 1])
        scores[place] = score
        if score > 0 {
          let corner = place - width - 1
          let isBesideLandmark = left[i - 1] == a.lowerBound && right[j - 1] == b.lowerBound
          let beside = paired[corner] + Self.besideLeft
          paired[place] =
            score + max(best[corner] + (isBesideLandmark ? Self.besideLeft : 0), beside)
          if closed, left[i - 1] == a.upperBound - 1, right[j - 1] == b.upperBound - 1 {
            paired[place] += Self.besideRight
          }
        }
        best[place] = max(paired[place], best[place - width], best[place - 1])
      }
    }
    follow(left, right, width: width, paired: paired, best: best, scores: scores)
  }

  /// Walks back through the table, taking the pairs that made the best sum.
  private mutating func follow(
    _ left: [Int], _ right: [Int], width: Int, paired: [Double], best: [Double],
    scores: [Double]
  ) {
    var (i, j) = (left.count, right.count)
    var mustPair = false
    while i > 0, j > 0 {
      let place = i * width + j
      if mustPair || paired[place] == best[place] {
        add(Pair(earlier: left[i - 1], later: right[j - 1], score: scores[place]))
        let corner = place - width - 1
        mustPair = paired[corner] + Self.besideLeft >= best[corner] && paired[corner] > 0
        i -= 1
        j -= 1
      } else if best[place] == best[place - width] {
        i -= 1
      } else {
        j -= 1
      }
    }
  }

  private mutating func pairEqualTexts(_ left: [Int], _ right: [Int]) {
    var places: [String: [Int]] = [:]
    for j in right.reversed() { places[later[j].words, default: []].append(j) }
    var last = -1
    for i in left where !earlier[i].words.isEmpty {
      while let j = places[earlier[i].words]?.popLast() {
        guard j > last else { continue }
        add(Pair(earlier: i, later: j, score: 1))
        last = j
        break
      }
    }
  }

  // MARK: What moved

  /// Pairs what is left over wherever it now stands: nearly the same words, or the same words
  /// behind a question that moved.
  private mutating func pairMoved() {
    let left = earlier.indices.filter { partnerOfEarlier[$0] == nil && !earlier[$0].words.isEmpty }
    let right = later.indices.count { partnerOfLater[$0] == nil }
    guard left.count * right <= Self.mostScores else { return }
    for i in left {
      if i > 0, let before = partnerOfEarlier[i - 1], before + 1 < later.count,
        partnerOfLater[before + 1] == nil, later[before + 1].words == earlier[i].words
      {
        add(Pair(earlier: i, later: before + 1, score: 1, hasMoved: true))
        continue
      }
      guard !earlier[i].isRepeated else { continue }
      var best: (later: Int, score: Double)?
      for j in later.indices where partnerOfLater[j] == nil && !later[j].isRepeated {
        let score = likeness.score(i, j)
        if score >= 0.8, score > best?.score ?? 0 { best = (j, score) }
      }
      if let best {
        add(Pair(earlier: i, later: best.later, score: best.score, hasMoved: true))
      }
    }
  }
}
