/// A date or time as spreadsheets store it: days since the end of 1899, or of 1903.
enum DateSerial {
  private static let dayMilliseconds = 86_400_000

  /// Appends what a serial number means, as ISO 8601 with a space: `2024-03-05 14:30:00`.
  ///
  /// To the nearest millisecond, whose digits are written only where they are not zero. A part that
  /// the format does not show is written where it is not empty, so that nothing is lost. Nothing is
  /// appended, and false returned, for a number that is no date: one below zero, or past 9999.
  static func append(
    _ serial: Double, as format: NumberFormat, uses1904: Bool, to text: inout GrowingBytes
  ) -> Bool {
    guard serial >= 0, serial < 2_958_466 else { return false }
    let total = Int((serial * Double(dayMilliseconds)).rounded())
    let day = total / dayMilliseconds
    let rest = total % dayMilliseconds
    if format == .elapsed {
      appendTime(total, to: &text)
      return true
    }
    // Day 0 is 1 January 1904, or no day at all.
    let isTimeOnly =
      switch format {
      case .time: day == 0
      case .dateAndTime: day == 0 && !uses1904
      case .date: day == 0 && !uses1904 && rest != 0
      case .number, .elapsed: false
      }
    if isTimeOnly {
      appendTime(rest, to: &text)
      return true
    }
    let days = uses1904 ? day + 1_462 : day
    guard days < 2_958_466 else { return false }
    appendDay(days, to: &text)
    if format != .date || rest != 0 {
      text.append(UInt8(ascii: " "))
      appendTime(rest, to: &text)
    }
    return true
  }

  /// Appends the day that Excel shows for a whole number of days in the system of 1900.
  ///
  /// Excel counts 29 February 1900, which never was, as day 60, and so is a day late before it.
  private static func appendDay(_ days: Int, to text: inout GrowingBytes) {
    switch days {
    case 0: text.append("1900-01-00")
    case 60: text.append("1900-02-29")
    default: appendDay(sinceUnixEpoch: days < 60 ? days - 25_568 : days - 25_569, to: &text)
    }
  }

  private static func appendDay(sinceUnixEpoch days: Int, to text: inout GrowingBytes) {
    let date = civilDate(sinceUnixEpoch: days)
    text.append(number: date.year, digits: 4)
    text.append(UInt8(ascii: "-"))
    text.append(number: date.month, digits: 2)
    text.append(UInt8(ascii: "-"))
    text.append(number: date.day, digits: 2)
  }

  /// Appends what seconds since 14 October 1582, the calendar's first day, mean, as SPSS counts
  /// them; false, and nothing appended, where they are no date.
  static func append(
    sinceCalendar seconds: Double, _ format: NumberFormat, to text: inout GrowingBytes
  ) -> Bool {
    guard seconds >= 0, seconds < 86_400 * 3_074_324 else { return false }
    let total = Int((seconds * 1_000).rounded())
    if format == .elapsed {
      appendTime(total, to: &text)
      return true
    }
    appendDay(sinceUnixEpoch: total / dayMilliseconds - 141_428, to: &text)
    let rest = total % dayMilliseconds
    if format != .date || rest != 0 {
      text.append(UInt8(ascii: " "))
      appendTime(rest, to: &text)
    }
    return true
  }

  private static func appendTime(_ milliseconds: Int, to text: inout GrowingBytes) {
    text.append(number: milliseconds / 3_600_000, digits: 2)
    text.append(UInt8(ascii: ":"))
    text.append(number: milliseconds / 60_000 % 60, digits: 2)
    text.append(UInt8(ascii: ":"))
    text.append(number: milliseconds / 1_000 % 60, digits: 2)
    var fraction = milliseconds % 1_000
    guard fraction != 0 else { return }
    var digits = 3
    while fraction % 10 == 0 {
      fraction /= 10
      digits -= 1
    }
    text.append(UInt8(ascii: "."))
    text.append(number: fraction, digits: digits)
  }

  /// The day of the Gregorian calendar, by counting years from March so that leap days come last.
  private static func civilDate(
    sinceUnixEpoch days: Int
  ) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}
