/// A repeatable source of randomness for one response: SplitMix64 (Steele, Lea and Flood, 2014).
///
/// Every response has a generator of its own, so the first thousand responses of a million are the
/// same bytes as a thousand responses. Only integer arithmetic is used, so that every machine agrees.
struct Randomness {
  private var state: UInt64

  init(seed: UInt64, response: Int) {
    state = seed &+ UInt64(truncatingIfNeeded: response) &* 0xD134_2543_DE82_EF95
    state = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 up to, not including, `bound`, which must be above 0.
  mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// Whether something that happens `parts` times in ten thousand happens now.
  mutating func chance(_ parts: Int) -> Bool { below(10_000) < parts }
}
