/// The numbers of a disclosure profile: which bases and cells may be shown.
///
/// `publish` follows the practice of the GP Patient Survey and Ofsted's Parent View (no figures on
/// fewer than 10 people) and hides counts of 1 to 4 always, since everything here is special-category
/// data. `strict` hides counts under 10, zero too, and rounds.
struct DisclosureRules: Sendable, Equatable {
  let profile: DisclosureProfile

  /// The smallest base that figures are shown on.
  var smallestBase: Int {
    switch profile {
    case .internal: 1
    case .publish: 10
    case .strict: 30
    }
  }

  /// The counts that are never shown; nil where all are.
  var hiddenCounts: ClosedRange<Int>? {
    switch profile {
    case .internal: nil
    case .publish: 1...4
    case .strict: 0...9
    }
  }

  /// The width an attacker's interval for a hidden cell must have at least (or the size of its
  /// group, where smaller).
  static let protectionWidth = 3

  func hides(_ count: Int) -> Bool { hiddenCounts?.contains(count) ?? false }

  /// Whether a count of children, spoken for by so many families, is hidden.
  func hides(_ count: Int, families: Int?) -> Bool {
    hides(count) || (families.map { hides($0) } ?? false)
  }

  /// Whether a base of so many, spoken for by so many families, carries figures.
  func carries(base: Int, families: Int?) -> Bool {
    base >= smallestBase && (families ?? base) >= smallestBase
  }

  /// Whether the attacker's interval leaves a hidden count of a group of `size` unknown enough.
  func protects(_ interval: ClosedRange<Int>, size: Int) -> Bool {
    guard size > 0 else { return true }
    guard interval.count > min(Self.protectionWidth, size) else { return false }
    // Not only the width counts: 1 to 4 would still say that it is a small number of people.
    return interval.lowerBound < 1 || interval.upperBound > Self.smallCounts.upperBound
  }

  /// The counts that say of few people that they are few.
  static let smallCounts = 1...4
}
