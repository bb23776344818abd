/// What one cell says about a date, before the whole column has decided the order of day and month.
enum DateReading: Equatable {
  /// Year first, or the month in words: there is nothing to decide.
  case plain(CivilDate)
  /// Two numbers before the year; only one order gives a real day, or either might.
  case numbers(first: Int, second: Int, year: Int, time: Int)
  /// A spreadsheet's days since the end of 1899, such as `45352.4323`.
  case serial(CivilDate)

  /// Reads dates as survey tools write them; nil where the bytes are no date.
  ///
  /// Year first (`2024-03-01`, `2024/03/01T10:22:33Z`), numbers first (`1/3/2024 10:22`,
  /// `01.03.24`), a month in words (`1 March 2024`, `Fri, Mar 1, 2024 3:05 PM`), or a spreadsheet's
  /// number of days, between the years 1954 and 2119.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let date = Self.serialDate(bytes) {
      self = .serial(date)
      return
    }
    var scanner = DateScanner(bytes)
    scanner.skipSpaces()
    scanner.skipWeekday()
    if let word = scanner.month() {
      // "March 1, 2024"
      guard let day = scanner.number(), let year = scanner.number() else { return nil }
      guard let time = scanner.time() else { return nil }
      self = .plain(
        CivilDate(
          year: Self.fullYear(year.value, year.digits), month: word, day: day.value, second: time))
      return
    }
    guard let first = scanner.number() else { return nil }
    if first.digits == 4 {
      guard let month = scanner.number(), let day = scanner.number(), let time = scanner.time()
      else { return nil }
      self = .plain(CivilDate(year: first.value, month: month.value, day: day.value, second: time))
      return
    }
    guard first.digits <= 2 else { return nil }
    if let month = scanner.month() {
      guard let year = scanner.number(), let time = scanner.time() else { return nil }
      self = .plain(
        CivilDate(
          year: Self.fullYear(year.value, year.digits), month: month, day: first.value, second: time
        ))
      return
    }
    guard let second = scanner.number(), second.digits <= 2, let year = scanner.number(),
      year.digits == 4 || year.digits == 2, let time = scanner.time()
    else { return nil }
    self = .numbers(
      first: first.value, second: second.value, year: Self.fullYear(year.value, year.digits),
      time: time)
  }

  private static func serialDate(_ bytes: UnsafeBufferPointer<UInt8>) -> CivilDate? {
    guard (5...20).contains(bytes.count) else { return nil }
    var days = 0
    for byte in bytes.prefix(5) {
      guard (0x30...0x39).contains(byte) else { return nil }
      days = days * 10 + Int(byte - 0x30)
    }
    guard (20_000...80_000).contains(days) else { return nil }
    var fraction = 0.0
    if bytes.count > 5 {
      guard bytes[5] == 0x2E, bytes.count > 6 else { return nil }
      var scale = 0.1
      for byte in bytes.dropFirst(6) {
        guard (0x30...0x39).contains(byte) else { return nil }
        fraction += Double(byte - 0x30) * scale
        scale /= 10
      }
    }
    let seconds = Int64((fraction * 86_400).rounded())
    return CivilDate(instant: (Int64(days) - 25_569) * 86_400 + seconds)
  }

  /// A year of two digits is of this century up to 68, as POSIX reads it.
  private static func fullYear(_ year: Int, _ digits: Int) -> Int {
    digits > 2 ? year : year + (year <= 68 ? 2000 : 1900)
  }
}

/// Walks over the bytes of a date.
private struct DateScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func skipSpaces() {
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
  }

  /// "Fri", "Friday" and the comma after it.
  mutating func skipWeekday() {
    var end = at
    while end < bytes.count, (0x61...0x7A).contains(bytes[end] | 0x20) { end += 1 }
    guard end - at >= 3,
      Self.weekdays.contains(where: { day in
        day.elementsEqual(bytes[at..<(at + 3)].lazy.map { $0 | 0x20 })
      })
    else { return }
    at = end
    while at < bytes.count, [0x2C, 0x2E, 0x20].contains(bytes[at]) { at += 1 }
  }

  private static let weekdays: [[UInt8]] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map {
    Array($0.utf8)
  }

  /// Digits, and the one separator or the spaces after them.
  mutating func number() -> (value: Int, digits: Int)? {
    var value = 0
    var digits = 0
    while at < bytes.count, bytes[at] >= 0x30, bytes[at] <= 0x39, digits < 6 {
      value = value * 10 + Int(bytes[at] - 0x30)
      digits += 1
      at += 1
    }
    guard digits > 0 else { return nil }
    // "1st", "2nd" ...
    if at + 1 < bytes.count, [0x73, 0x6E, 0x72, 0x74].contains(bytes[at] | 0x20),
      [0x74, 0x64, 0x68].contains(bytes[at + 1] | 0x20), digits <= 2
    {
      at += 2
    }
    if at < bytes.count, [0x2F, 0x2D, 0x2E, 0x2C].contains(bytes[at]) { at += 1 }
    skipSpaces()
    return (value, digits)
  }

  /// A month's name or its first three letters.
  mutating func month() -> Int? {
    let start = at
    var letters: [UInt8] = []
    while at < bytes.count, (0x61...0x7A).contains(bytes[at] | 0x20) {
      letters.append(bytes[at] | 0x20)
      at += 1
    }
    guard letters.count >= 3,
      let month = Self.months.firstIndex(where: { $0.starts(with: letters.prefix(3)) })
    else {
      at = start
      return nil
    }
    while at < bytes.count, [0x2F, 0x2D, 0x2E, 0x2C, 0x20].contains(bytes[at]) { at += 1 }
    return month + 1
  }

  private static let months: [[UInt8]] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map { Array($0.utf8) }

  /// The time of day in seconds: 0 where the cell ends after the date, nil where what follows is none.
  mutating func time() -> Int? {
    skipSpaces()
    if at < bytes.count, bytes[at] == 0x54 || bytes[at] == 0x74 { at += 1 }
    skipSpaces()
    guard at < bytes.count else { return 0 }
    guard let hour = digits(2) else { return nil }
    guard at < bytes.count, bytes[at] == 0x3A else { return nil }
    at += 1
    guard let minute = digits(2) else { return nil }
    var second = 0
    if at < bytes.count, bytes[at] == 0x3A {
      at += 1
      guard let value = digits(2) else { return nil }
      second = value
      if at < bytes.count, bytes[at] == 0x2E {
        at += 1
        while at < bytes.count, bytes[at] >= 0x30, bytes[at] <= 0x39 { at += 1 }
      }
    }
    skipSpaces()
    var shown = hour
    if at < bytes.count, [0x61, 0x70].contains(bytes[at] | 0x20), hour >= 1, hour <= 12 {
      shown = (hour % 12) + (bytes[at] | 0x20 == 0x70 ? 12 : 0)
      while at < bytes.count, (0x61...0x7A).contains(bytes[at] | 0x20) || bytes[at] == 0x2E {
        at += 1
      }
      skipSpaces()
    }
    // A zone ("Z", "+01:00", "UTC", "GMT") is the clock's own: the time shown is what is kept.
    while at < bytes.count {
      let byte = bytes[at]
      guard
        (0x30...0x3A).contains(byte) || byte == 0x2B || byte == 0x2D || byte == 0x20
          || (0x61...0x7A).contains(byte | 0x20)
      else { return nil }
      at += 1
    }
    guard shown < 24, minute < 60, second < 61 else { return nil }
    return min(shown * 3600 + minute * 60 + second, 86_399)
  }

  private mutating func digits(_ most: Int) -> Int? {
    var value = 0
    var count = 0
    while at < bytes.count, count < most, bytes[at] >= 0x30, bytes[at] <= 0x39 {
      value = value * 10 + Int(bytes[at] - 0x30)
      at += 1
      count += 1
    }
    return count > 0 ? value : nil
  }
}
