/// Draws positions by weight in constant time: Walker's alias method, in the form of Vose (1991).
struct WeightedChoice {
  /// Position `i` is kept where a 32-bit draw is under `keep[i]`; else its alias is taken.
  private let keep: [UInt64]
  private let alias: [UInt32]

  init(weights: [Double]) {
    let count = weights.count
    let total = weights.reduce(0, +)
    var scaled = weights.map { $0 * Double(count) / total }
    var keep = [UInt64](repeating: 1 << 32, count: count)
    var alias = [UInt32](repeating: 0, count: count)
    var small = scaled.indices.filter { scaled[$0] < 1 }
    var large = scaled.indices.filter { scaled[$0] >= 1 }
    while let low = small.popLast(), let high = large.last {
      keep[low] = UInt64(scaled[low] * 4_294_967_296)
      alias[low] = UInt32(high)
      scaled[high] -= 1 - scaled[low]
      if scaled[high] < 1 {
        large.removeLast()
        small.append(high)
      }
    }
    self.keep = keep
    self.alias = alias
  }

  func draw(_ randomness: inout Randomness) -> Int {
    let position = randomness.below(keep.count)
    let draw = randomness.next() >> 32
    return draw < keep[position] ? position : Int(alias[position])
  }
}
