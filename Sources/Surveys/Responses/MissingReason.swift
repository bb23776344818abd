/// Why there is no substantive answer.
package enum MissingReason: String, Sendable, CaseIterable, Codable {
  case notAsked = "not_asked"
  case skipped
  case notApplicable = "not_applicable"
  case preferNotToSay = "prefer_not_to_say"
  case dontKnow = "dont_know"
  case unreadable

  /// Whether the reason counts as an answer in a base: someone who says "don't know" has answered.
  package var countsAsAnswered: Bool {
    switch self {
    case .preferNotToSay, .dontKnow: true
    case .notAsked, .skipped, .notApplicable, .unreadable: false
    }
  }
}

/// A single answer as it is held: the position of an option in its field's `categories`, or a reason.
///
/// Two bytes an answer; the six highest values stand for the missing reasons.
package struct AnswerCode: RawRepresentable, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The option at `index` of the field's `categories`.
  package init(option index: Int) { rawValue = UInt16(truncatingIfNeeded: index) }

  package init(missing reason: MissingReason) {
    rawValue = Self.firstMissing + UInt16(Self.position(of: reason))
  }

  /// The first raw value that stands for a reason; no field has so many options.
  package static let firstMissing: UInt16 = 0xFFF0
  /// The largest number of options a closed question may have.
  package static let mostOptions = 4_000

  package var option: Int? { rawValue < Self.firstMissing ? Int(rawValue) : nil }

  package var missing: MissingReason? {
    guard rawValue >= Self.firstMissing else { return nil }
    let position = Int(rawValue - Self.firstMissing)
    return position < MissingReason.allCases.count ? MissingReason.allCases[position] : .unreadable
  }

  private static func position(of reason: MissingReason) -> Int {
    switch reason {
    case .notAsked: 0
    case .skipped: 1
    case .notApplicable: 2
    case .preferNotToSay: 3
    case .dontKnow: 4
    case .unreadable: 5
    }
  }
}
