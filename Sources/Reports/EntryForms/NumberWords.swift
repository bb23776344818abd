/// What number a question asks for, in words.
enum NumberWords {
  /// "a whole number from 0 to 25", "a number of 1 or more", "a number".
  static func asked(least: Double?, most: Double?, isWhole: Bool) -> String {
    let number = isWhole ? "a whole number" : "a number"
    switch (least, most) {
    case (nil, nil): return number
    case (let least?, nil): return "\(number) of \(PlainNumber.text(least)) or more"
    case (nil, let most?): return "\(number) of \(PlainNumber.text(most)) or less"
    case (let least?, let most?):
      return "\(number) from \(PlainNumber.text(least)) to \(PlainNumber.text(most))"
    }
  }
}
