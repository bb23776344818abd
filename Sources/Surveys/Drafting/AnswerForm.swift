internal import ExportTables
internal import Foundation

/// What a single cell looks like, before anything is known of its column.
enum AnswerForm {
  /// Whether a cell is a number, as spreadsheets write numbers.
  static func number(_ text: String) -> Double? {
    guard text.utf8.count <= 24, let first = text.utf8.first,
      (0x30...0x39).contains(first) || first == 0x2D || first == 0x2B || first == 0x2E,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || [0x2D, 0x2B, 0x2E].contains($0) }),
      let value = Double(text), value.isFinite
    else { return nil }
    // A number that begins with a nought is a code: a telephone, a case.
    if first == 0x30, text.utf8.count > 1, !text.hasPrefix("0.") { return nil }
    return value
  }

  /// Whether a cell is a date, or a date and a time.
  static func isDate(_ text: String) -> Bool {
    guard text.utf8.count >= 6, text.utf8.count <= 40 else { return false }
    return Array(text.utf8).withUnsafeBufferPointer { bytes in
      switch DateReading(bytes) {
      case .plain(let date): return date.isReal
      case .numbers(let first, let second, let year, let time):
        return CivilDate(year: year, month: second, day: first, second: time).isReal
          || CivilDate(year: year, month: first, day: second, second: time).isReal
      // A number alone may count anything.
      case .serial, nil: return false
      }
    }
  }

  /// Whether a date's cell holds a time of day too.
  static func hasTime(_ text: String) -> Bool { text.contains(":") }

  /// The reason a cell gives for there being no answer, where it is one that people and tools write
  /// alike in any survey.
  static func missingReason(_ text: String) -> MissingReason? {
    guard text.utf8.count <= longestReason else { return nil }
    return switch HeaderNormaliser.label(text) {
    case "-", "--", ".", "null", "#null!", "nan", "(blank)", "no answer", "not answered",
      "no response", "missing", "not stated", "unanswered":
      .skipped
    case "na", "n/a", "not applicable", "not applicable (n/a)", "n/a - not applicable",
      "does not apply", "doesn't apply", "not relevant", "this does not apply to me",
      "not applicable to me":
      .notApplicable
    default: optionReason(text)
    }
  }

  /// No words that only say why there is no answer are longer, in bytes.
  private static let longestReason = 72

  /// The reason an option gives, where choosing it says that there is no substantive answer.
  static func optionReason(_ text: String) -> MissingReason? {
    guard text.utf8.count <= longestReason else { return nil }
    let words = HeaderNormaliser.plainWords(text)
    if ["prefer not to", "rather not", "would rather not", "would prefer not to", "decline to"]
      .contains(where: {
        words.hasPrefix($0) || words.hasPrefix("i \($0)") || words.hasPrefix("id \($0)")
      })
    {
      return .preferNotToSay
    }
    switch words {
    case "dont know", "do not know", "i dont know", "i do not know", "not sure", "im not sure",
      "i am not sure", "unsure", "dont know not sure", "unsure dont know", "not sure dont know",
      "dont know unsure", "cant say", "cannot say", "dont remember", "cant remember", "unknown",
      "not known", "i dont remember", "no opinion", "dont know no opinion", "cant recall":
      return .dontKnow
    case "na", "not applicable", "does not apply", "not applicable to me", "n a",
      "not applicable na":
      return .notApplicable
    default:
      return words.hasSuffix(" n a") || words.hasSuffix(" not applicable") ? .notApplicable : nil
    }
  }

  /// Whether a cell says nothing at all, as a dash does; such a form is no option.
  static func isBlankForm(_ text: String) -> Bool {
    text.utf8.count <= 16 && missingReason(text) == .skipped && optionReason(text) == nil
  }

  /// Words in a cell, for telling an option from a sentence.
  static func wordCount(_ text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count
  }

  /// Whether a cell is a tool's code for an option: `A1`, `SQ003`, `3`, `-oth-`.
  static func isCode(_ text: String) -> Bool {
    guard text.utf8.count <= 8 else { return false }
    if text == "-oth-" { return true }
    if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return true }
    if let value = number(text) { return value == value.rounded() }
    return text.range(of: #"^[A-Z]{1,4}\d{1,4}$"#, options: .regularExpression) != nil
  }
}
