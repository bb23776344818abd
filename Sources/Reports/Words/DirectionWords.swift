/// What a comment says about its theme, in words.
enum DirectionWords {
  /// The words for a direction's clean value; a value that is not known is shown as it is.
  static func words(_ direction: String) -> String {
    switch direction {
    case "barrier": "said as a barrier"
    case "enabler": "said as a help"
    case "suggestion": "said as a suggestion"
    case "mixed": "both ways"
    case "unclear": "which way is unclear"
    default: direction
    }
  }
}
