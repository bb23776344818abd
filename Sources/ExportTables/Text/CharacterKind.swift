/// What a byte is in text of one byte a character, as far as its neighbours have a say in it.
enum CharacterKind: UInt8, Sendable {
  case upper, lower, digit, space
  /// What stands around cells and words: delimiters, quotes, brackets, line ends.
  case edge
  /// Other ASCII characters, such as full stops.
  case mark
  /// Letters with accents: capitals, common small ones, rare small ones.
  case accentedUpper, accentedLower, rareLower
  /// Curly quotes, the closing single one being the apostrophe.
  case apostrophe, openSingle, openDouble, closeDouble
  case dash, ellipsis, bullet, noBreakSpace
  case currency
  /// Signs that follow a figure or a word: degrees, trademarks, fractions.
  case sign
  /// Characters nobody types in a comment.
  case odd
  /// No character at all.
  case nothing

  var isPlainLetter: Bool { self == .upper || self == .lower }
  var isAccented: Bool {
    self == .accentedUpper || self == .accentedLower || self == .rareLower
  }
  var isLetter: Bool { isPlainLetter || isAccented }
  var isGap: Bool { self == .space || self == .edge || self == .noBreakSpace }

  /// The kinds of all 256 bytes in an encoding of one byte a character.
  static func table(_ encoding: SingleByteTable) -> [CharacterKind] {
    (0..<128).map { ascii(UInt8($0)) } + encoding.scalars.map(of)
  }

  private static func ascii(_ byte: UInt8) -> CharacterKind {
    switch byte {
    case 0x41...0x5A: .upper
    case 0x61...0x7A: .lower
    case 0x30...0x39: .digit
    case 0x20: .space
    default: "\t\n\r,;|\"'()[]{}<>/".utf8.contains(byte) || byte < 0x20 ? .edge : .mark
    }
  }

  private static func of(_ value: UInt16) -> CharacterKind {
    switch value {
    case 0xFFFD: return .nothing
    case 0x2019: return .apostrophe
    case 0x2018: return .openSingle
    case 0x201C: return .openDouble
    case 0x201D: return .closeDouble
    case 0x2013, 0x2014: return .dash
    case 0x2026: return .ellipsis
    case 0x2022, 0xB7: return .bullet
    case 0xA0: return .noBreakSpace
    case 0xA3, 0x20AC: return .currency
    // Degree, ordinals, fractions, powers, trademarks, plus-minus, times, acute as an apostrophe.
    case 0xB0, 0xAA, 0xBA, 0xBC...0xBE, 0xB2, 0xB3, 0xB9, 0xA9, 0xAE, 0x2122, 0xB1, 0xD7, 0xB4:
      return .sign
    default: break
    }
    guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic, value != 0x0192,
      value < 0x0370, value != 0x0131
    else { return .odd }
    if scalar.properties.isUppercase { return .accentedUpper }
    // Those of the commonest words of French, German, Spanish, Portuguese, the Nordic languages.
    let common: Set<Unicode.Scalar> = [
      "à", "á", "â", "ä", "å", "ã", "æ", "ç", "è", "é", "ê", "í", "ñ", "ó", "ô", "ö", "ø", "ú", "ü",
      "ß",
    ]
    return common.contains(scalar) ? .accentedLower : .rareLower
  }

  /// How well a character of this kind fits between its neighbours, from -8 to 6.
  ///
  /// A guess of ours, not a measurement: an accent leans on a letter, a capital begins a word or
  /// stands among capitals, quotes open before words and close behind them.
  func fit(left: CharacterKind, right: CharacterKind, isSuffix: Bool) -> Int {
    switch self {
    case .nothing: return -8
    case .odd: return -2
    case .accentedLower, .rareLower:
      let most = self == .rareLower ? 1 : 3
      if left.isPlainLetter {
        // Small letters hardly stand among capitals.
        return left == .upper && right == .upper ? -2 : most
      }
      return right == .lower ? min(most, 2) : 0
    case .accentedUpper:
      if left == .lower { return -3 }
      if left == .upper { return right == .lower ? 0 : 2 }
      return right.isPlainLetter ? 2 : 0
    case .apostrophe:
      if isSuffix, left.isLetter { return 6 }
      if left.isLetter || left == .digit { return right.isGap || right == .mark ? 2 : 1 }
      return right.isLetter || right == .digit ? 1 : 0
    case .openSingle:
      if left.isLetter || left == .digit { return -2 }
      return right.isLetter || right == .digit ? 3 : 0
    case .openDouble:
      if left.isLetter || left == .digit { return -3 }
      return right.isLetter || right == .digit || right == .openSingle ? 4 : 0
    case .closeDouble:
      if right.isLetter || right == .digit { return -3 }
      return left.isGap ? 0 : 4
    case .dash:
      if left.isGap, right.isGap { return 3 }
      return left == .digit && right == .digit ? 3 : 1
    case .ellipsis: return left.isLetter || left == .space ? 2 : 1
    case .bullet: return left.isGap && right.isGap ? 3 : left.isGap ? 1 : -1
    case .noBreakSpace: return left.isAccented && right.isAccented ? 0 : 1
    case .currency: return right == .digit ? 3 : left == .digit ? 1 : -1
    case .sign: return left.isLetter || left == .digit ? 1 : 0
    case .upper, .lower, .digit, .space, .edge, .mark: return 0
    }
  }
}
