/// What a number format makes of a number, as far as a table needs to know.
enum NumberFormat: UInt8 {
  case number
  case date
  case time
  case dateAndTime
  /// Hours, minutes or seconds that run on past a day: `[h]:mm`.
  case elapsed

  /// The format of a built-in number.
  ///
  /// ECMA-376 part 1, 18.8.30: 14 to 22 and 45 to 47 mean the same everywhere, 27 to 36 and 50 to 58
  /// are the dates and times of Chinese, Japanese and Korean.
  init(builtIn number: Int) {
    self =
      switch number {
      case 14...17, 27...31, 34...36, 50...58: .date
      case 18...21, 32, 33, 45, 47: .time
      case 22: .dateAndTime
      case 46: .elapsed
      default: .number
      }
  }

  /// The format that a code such as `[$-409]d mmm yyyy;@` describes, by its first section.
  init(code: String) {
    var scan = FormatCodeScan(code)
    self = scan.format()
  }
}

/// Reads a number format's code: what is quoted, escaped or in brackets is not mistaken for letters
/// of a date.
private struct FormatCodeScan {
  private let code: [UInt8]
  private var position = 0
  private var hasDate = false
  private var hasTime = false
  private var hasElapsed = false
  private var hasDigits = false
  /// Whether the last letter of a date or time was an hour: an `m` after it is minutes.
  private var followsHour = false
  /// Whether the last was an `m` that nothing before it decides: minutes if seconds follow.
  private var hasOpenMonth = false

  init(_ code: String) {
    self.code = Array(code.lowercased().utf8)
  }

  mutating func format() -> NumberFormat {
    scanning: while position < code.count {
      let byte = code[position]
      switch byte {
      case UInt8(ascii: ";"): break scanning
      case UInt8(ascii: "\""): skip(past: UInt8(ascii: "\""))
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): position += 2
      case UInt8(ascii: "["): bracket()
      case UInt8(ascii: "0"), UInt8(ascii: "#"), UInt8(ascii: "?"):
        // Digits behind seconds are their fraction.
        if !hasTime { hasDigits = true }
        position += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"): letters(byte)
      default: position += 1
      }
    }
    settleMonth(isMinutes: false)
    if hasElapsed { return .elapsed }
    if hasDigits { return .number }
    switch (hasDate, hasTime) {
    case (true, true): return .dateAndTime
    case (true, false): return .date
    case (false, true): return .time
    case (false, false): return .number
    }
  }

  private mutating func skip(past end: UInt8) {
    position += 1
    while position < code.count, code[position] != end { position += 1 }
    position += 1
  }

  /// A colour, condition, language or currency; or hours, minutes, seconds that run on.
  private mutating func bracket() {
    let start = position + 1
    skip(past: UInt8(ascii: "]"))
    let inside = code[min(start, code.count)..<max(start, min(position - 1, code.count))]
    guard let first = inside.first, inside.allSatisfy({ $0 == first }) else { return }
    if [UInt8(ascii: "h"), UInt8(ascii: "m"), UInt8(ascii: "s")].contains(first) {
      hasElapsed = true
      hasTime = true
      followsHour = first == UInt8(ascii: "h")
    }
  }

  private mutating func letters(_ letter: UInt8) {
    if reads("general") {
      position += 7
      return
    }
    if reads("am/pm") || reads("a/p") {
      position += reads("am/pm") ? 5 : 3
      hasTime = true
      return
    }
    var length = 0
    while position < code.count, code[position] == letter {
      position += 1
      length += 1
    }
    switch letter {
    case UInt8(ascii: "y"), UInt8(ascii: "d"), UInt8(ascii: "b"), UInt8(ascii: "g"):
      settleMonth(isMinutes: false)
      hasDate = true
      followsHour = false
    case UInt8(ascii: "a") where length >= 3:  // The day's name, in the East.
      hasDate = true
      followsHour = false
    case UInt8(ascii: "e"):
      // 0.00E+00 has an exponent; alone it is a year.
      let next = position < code.count ? code[position] : 0
      if !hasDigits, next != UInt8(ascii: "+"), next != UInt8(ascii: "-") {
        settleMonth(isMinutes: false)
        hasDate = true
      }
    case UInt8(ascii: "h"):
      settleMonth(isMinutes: false)
      hasTime = true
      followsHour = true
    case UInt8(ascii: "s"):
      settleMonth(isMinutes: true)
      hasTime = true
      followsHour = false
    case UInt8(ascii: "m"):
      settleMonth(isMinutes: false)
      if length > 2 {
        hasDate = true
      } else if followsHour {
        hasTime = true
      } else {
        hasOpenMonth = true
      }
      followsHour = false
    default: break
    }
  }

  private mutating func settleMonth(isMinutes: Bool) {
    guard hasOpenMonth else { return }
    hasOpenMonth = false
    if isMinutes { hasTime = true } else { hasDate = true }
  }

  private func reads(_ word: String) -> Bool {
    code[position...].starts(with: word.utf8)
  }
}
