/// Which way the experience behind a code points: of the experience, not of the mood of its words.
package enum CodeDirection: UInt8, Sendable, CaseIterable {
  case barrier, enabler, suggestion, mixed, unclear

  /// The word written in files and in JSON.
  package var name: String {
    switch self {
    case .barrier: "barrier"
    case .enabler: "enabler"
    case .suggestion: "suggestion"
    case .mixed: "mixed"
    case .unclear: "unclear"
    }
  }

  package init?(name: String) {
    guard let found = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = found
  }
}
