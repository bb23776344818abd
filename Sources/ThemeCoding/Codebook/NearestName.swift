/// The name someone most likely meant by a misspelt one.
enum NearestName {
  /// The closest of `names`, or nil where none is close: a third of the letters may differ.
  static func suggestion(for word: String, among names: [String]) -> String? {
    let typed = Array(word.lowercased().unicodeScalars.prefix(64))
    guard !typed.isEmpty else { return nil }
    var best: (name: String, distance: Int)?
    for name in names {
      let distance = edits(typed, Array(name.unicodeScalars.prefix(64)))
      guard distance <= max(1, max(typed.count, name.unicodeScalars.count) / 3) else { continue }
      if distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// Letters to add, drop, change or swap with their neighbour (Damerau, 1964; adjacent swaps only).
  static func edits(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1] + [Int](repeating: 0, count: b.count)
      for j in 0..<b.count {
        row[j + 1] = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
        }
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
