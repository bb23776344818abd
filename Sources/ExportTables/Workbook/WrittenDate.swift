/// A date or time that a workbook holds written out, as ISO 8601, instead of as a number.
enum WrittenDate {
  /// Appends it the way dates of numbers are written: `2024-03-05T14:30:00.000Z` becomes
  /// `2024-03-05 14:30:00`; false, and nothing appended, where it is no such date.
  static func append(
    _ written: UnsafeBufferPointer<UInt8>, as format: NumberFormat, to text: inout GrowingBytes
  ) -> Bool {
    var rest = written[...]
    if let last = rest.last, last | 0x20 == UInt8(ascii: "z") { rest.removeLast() }
    let mark = rest.firstIndex { $0 | 0x20 == UInt8(ascii: "t") || $0 == 0x20 }
    var date = rest[rest.startIndex..<(mark ?? rest.endIndex)]
    var time = mark.map { rest[($0 + 1)...] } ?? rest[rest.endIndex...]
    if mark == nil, date.contains(UInt8(ascii: ":")) { swap(&date, &time) }
    guard date.isEmpty || isPattern(date, "0000-00-00"), !(date.isEmpty && time.isEmpty) else {
      return false
    }
    // The time to the second, then its fraction without zeros at its end.
    var fraction = time[time.endIndex...]
    if let point = time.firstIndex(of: UInt8(ascii: ".")) {
      fraction = time[(point + 1)...]
      time = time[..<point]
      guard !fraction.isEmpty, isDigits(fraction) else { return false }
      while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
    }
    let hasSeconds = isPattern(time, "00:00:00")
    guard time.isEmpty || hasSeconds || isPattern(time, "00:00") else { return false }
    let isMidnight = fraction.isEmpty && time.allSatisfy { $0 == 0x30 || $0 == UInt8(ascii: ":") }
    let showsTime = !time.isEmpty && !(format == .date && isMidnight && !date.isEmpty)
    text.append(UnsafeBufferPointer(rebasing: date))
    guard showsTime else { return true }
    if !date.isEmpty { text.append(UInt8(ascii: " ")) }
    text.append(UnsafeBufferPointer(rebasing: time))
    if !hasSeconds { text.append(":00") }
    if !fraction.isEmpty {
      text.append(UInt8(ascii: "."))
      text.append(UnsafeBufferPointer(rebasing: fraction.prefix(3)))
    }
    return true
  }

  private static func isDigits(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    bytes.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// Whether there is a digit wherever the pattern has a 0, and the same where it has not.
  private static func isPattern(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ pattern: StaticString
  ) -> Bool {
    guard bytes.count == pattern.utf8CodeUnitCount else { return false }
    for (index, byte) in bytes.enumerated() {
      let wanted = pattern.utf8Start[index]
      guard wanted == 0x30 ? byte >= 0x30 && byte <= 0x39 : byte == wanted else { return false }
    }
    return true
  }
}
