/// Counts of people as words may say them under a profile: a small one is never given away in a note.
struct SaidCount: Sendable {
  let rules: DisclosureRules

  /// "12", or "fewer than 5".
  func callAsFunction(_ count: Int) -> String {
    switch rules.profile {
    case .internal: return Self.grouped(count)
    case .publish: return rules.hides(count) ? "fewer than 5" : Self.grouped(count)
    case .strict:
      return rules.hides(count) ? "fewer than 10" : Self.grouped(Rounding.nearestFive(count))
    }
  }

  /// A whole number with a comma at the thousands.
  static func grouped(_ count: Int) -> String {
    var digits = Array(String(count.magnitude))
    var position = digits.count - 3
    while position > 0 {
      digits.insert(",", at: position)
      position -= 3
    }
    return (count < 0 ? "-" : "") + String(digits)
  }
}
