/// Plain rounding to whole per cent, halves up, in whole numbers so that no last bit decides.
enum WholePercent {
  /// `count` of `base` in whole per cent; 0 of an empty base.
  static func of(_ count: Int, _ base: Int) -> Int {
    guard base > 0 else { return 0 }
    return (200 * count + base) / (2 * base)
  }

  /// `fraction` to two places.
  static func fraction(_ fraction: Double) -> Double { (fraction * 100).rounded() / 100 }
}
