/// How a profile rounds the figures it shows.
enum Rounding {
  /// To the nearest 5, as `strict` shows every count and base.
  static func nearestFive(_ count: Int) -> Int { (count + 2) / 5 * 5 }
}
