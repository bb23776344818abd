/// What makes an answer that is no option look like one.
package enum OptionLikeness: String, Sendable, CaseIterable {
  /// A letter or two differ.
  case misspelt
  /// The answer breaks off, or leaves words out.
  case shortened
  /// The answer is made of the option's first letters.
  case abbreviated
  /// The answer holds the option and something besides.
  case extended
}
