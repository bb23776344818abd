internal import Foundation

/// Reads a number as people and spreadsheets write it.
enum NumberText {
  /// The number that a text stands for, or nil.
  ///
  /// Thousands in commas or spaces, a currency sign before it or a per cent sign after it, or words
  /// up to ninety-nine. With `isShare` a percentage is taken as a part of one, and with `isScale` a
  /// place on a scale may have its words beside it: "1 = best", "5 (very good)".
  static func number(_ text: String, isShare: Bool = false, isScale: Bool = false) -> Double? {
    guard text.utf8.count <= OptionLookup.longestAnswer else { return nil }
    var trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    for sign in ["£", "$", "€"] where trimmed.hasPrefix(sign) { trimmed.removeFirst() }
    let isPercentage = trimmed.hasSuffix("%")
    if isPercentage { trimmed = String(trimmed.dropLast()).trimmingCharacters(in: .whitespaces) }
    if trimmed.range(
      of: #"^[+-]?\d{1,3}([, \u00A0\u202F]\d{3})+(\.\d+)?$"#, options: .regularExpression) != nil
    {
      trimmed.removeAll { ", \u{A0}\u{202F}".contains($0) }
    }
    if trimmed.range(
      of: #"^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$"#, options: .regularExpression) != nil,
      let value = Double(trimmed), value.isFinite
    {
      return isPercentage && isShare ? value / 100 : value
    }
    if isPercentage { return nil }
    let label = HeaderNormaliser.label(trimmed)
    if isScale, let (number, _) = NumberedLabel.split(label) { return Double(number) }
    return words(label)
  }

  private static let small: [String: Double] = [
    "none": 0, "nil": 0, "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]
  private static let tens: [String: Double] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]

  private static func words(_ label: String) -> Double? {
    guard label.utf8.count <= 20 else { return nil }
    if let value = small[label] ?? tens[label] { return value }
    let parts = label.split { $0 == "-" || $0 == " " }
    guard parts.count == 2, let ten = tens[String(parts[0])], let one = small[String(parts[1])],
      (1...9).contains(one)
    else { return nil }
    return ten + one
  }
}
