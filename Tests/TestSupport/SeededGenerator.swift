import Foundation

/// A repeatable source of randomness for property tests: SplitMix64 (Steele, Lea and Flood, 2014).
///
/// The seed comes from `SURVEY_TEST_SEED` where it is set, and belongs in every failure's message.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  package let seed: UInt64
  private var state: UInt64

  package init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  /// The seed asked for by the environment, else `usual`.
  package init(usual: UInt64) {
    let asked = ProcessInfo.processInfo.environment["SURVEY_TEST_SEED"].flatMap(UInt64.init)
    self.init(seed: asked ?? usual)
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
