/// Compares emoji by what they show, whatever their skin tone or style.
enum Emoji {
  /// The emoji and faces in `text`, one after another; empty where there are none.
  ///
  /// Left out are variation selectors, skin tones (Unicode's Fitzpatrick modifiers) and joiners.
  static func key(of text: String) -> String {
    var out = String.UnicodeScalarView()
    var hasOther = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFE0E, 0xFE0F, 0x200D, 0x1F3FB...0x1F3FF: continue
      case 0...0x7F: hasOther = hasOther || scalar.value > 0x20
      default:
        if scalar.properties.isEmoji { out.append(scalar) }
      }
    }
    if !out.isEmpty { return String(out) }
    return hasOther ? face(text) : ""
  }

  /// A face made of punctuation, with or without a nose.
  private static func face(_ text: String) -> String {
    let bare = text.trimming { $0.isWhitespace }
    guard (2...3).contains(bare.utf8.count), let eyes = bare.first, let mouth = bare.last,
      ":;=".contains(eyes), ")(|/\\DPp".contains(mouth)
    else { return "" }
    if bare.utf8.count == 3, bare.dropFirst().first != "-" { return "" }
    return ":\(mouth)"
  }
}
