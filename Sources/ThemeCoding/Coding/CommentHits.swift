/// A rule's match in one comment, kept until the comment's codes are decided.
struct RuleHit {
  /// The theme in the upper half and the first byte in the lower, so that hits sort as codes want.
  var order: UInt64
  var end: UInt32
  var rule: UInt32

  var theme: Int { Int(order >> 32) }
  var start: UInt32 { UInt32(truncatingIfNeeded: order) }

  init(theme: UInt32, rule: UInt32, start: UInt32, end: UInt32) {
    order = UInt64(theme) << 32 | UInt64(start)
    self.end = end
    self.rule = rule
  }
}

/// A phrase found that means something only together with others.
struct PartHit {
  /// The numbers of its first and last word.
  var firstWord: UInt32
  var lastWord: UInt32
  /// Bytes in the batch's text.
  var start: UInt32
  var end: UInt32
  /// The position of the phrase's next hit in the comment, or -1.
  var next: Int32 = -1
}
