/// Fractions as files carry them: digits and a point, six decimals at most, never an exponent.
enum PlainNumber {
  /// The number in words a spreadsheet and a script both read ("0.43"); "x" where it is none.
  static func text(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "x" }
    if value == 0 { return "0" }
    let millionths = Int((value * 1_000_000).rounded(.toNearestOrAwayFromZero))
    let sign = millionths < 0 ? "-" : ""
    let whole = millionths.magnitude / 1_000_000
    let rest = String(millionths.magnitude % 1_000_000)
    let decimals = String(repeating: "0", count: max(0, 6 - rest.count)) + rest
    let kept = decimals.reversed().drop { $0 == "0" }.reversed()
    return kept.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(String(kept))"
  }
}
