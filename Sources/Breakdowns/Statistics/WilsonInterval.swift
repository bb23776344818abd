/// The interval shown beside a share: Wilson's score interval at 95 %.
///
/// E. B. Wilson, "Probable inference, the law of succession, and statistical inference" (1927). It
/// treats respondents as a random sample, which an open survey is not: outputs call it indicative.
package struct WilsonInterval: Sendable, Equatable {
  package var low: Double
  package var high: Double

  /// The 97.5 % point of the normal distribution.
  static let z = 1.959963984540054

  /// The interval for `count` of `base`; nil where the base is empty or the count is outside it.
  package init?(count: Int, base: Int) {
    guard base > 0, count >= 0, count <= base else { return nil }
    let n = Double(base)
    let share = Double(count) / n
    let squared = Self.z * Self.z
    let scale = 1 + squared / n
    let centre = (share + squared / (2 * n)) / scale
    let half =
      Self.z * (share * (1 - share) / n + squared / (4 * n * n)).squareRoot() / scale
    // At the ends the formula gives 0 and 1 but for the last bits.
    low = count == 0 ? 0 : max(0, centre - half)
    high = count == base ? 1 : min(1, centre + half)
  }
}
