import Breakdowns

/// What every page of an output for analysts alone says at its top.
enum InternalBanner {
  static let words = "Internal: contains small numbers. Do not publish."

  /// The banner, or nil for a profile whose output may leave the room.
  static func words(_ profile: DisclosureProfile) -> String? {
    switch profile {
    case .internal: words
    case .publish, .strict: nil
    }
  }
}
