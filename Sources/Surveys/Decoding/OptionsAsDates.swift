/// Finds the option that a spreadsheet made a date of: "1-2" shows as "01-Feb" or "2-Jan", and
/// "11-15" as "Nov-15".
struct OptionsAsDates: Sendable {
  enum Outcome: Sendable, Equatable {
    case none, several
    case one(Int)
  }

  private struct Pair: Hashable, Sendable {
    var low: Int
    var high: Int
  }

  private var options: [Pair: Set<Int>] = [:]

  init(_ field: SurveyField) {
    for (position, option) in field.categories.enumerated() {
      for form in [option.label, option.value] + option.aliases {
        if let pair = Self.pair(in: form) { options[pair, default: []].insert(position) }
      }
    }
  }

  /// Two numbers with a dash, a slash or "to" between them, and nothing else.
  private static func pair(in form: String) -> Pair? {
    guard form.utf8.count <= 12 else { return nil }
    let words = HeaderNormaliser.plainWords(form).split(separator: " ").filter { $0 != "to" }
    guard words.count == 2, let low = Int(words[0]), let high = Int(words[1]),
      (1...99).contains(low), (1...99).contains(high)
    else { return nil }
    return Pair(low: low, high: high)
  }

  func outcome(for answer: String) -> Outcome {
    guard !options.isEmpty, answer.utf8.count <= 24 else { return .none }
    var found: Set<Int> = []
    for pair in Self.pairs(of: answer) { found.formUnion(options[pair] ?? []) }
    switch found.count {
    case 0: return .none
    case 1: return found.first.map { .one($0) } ?? .none
    default: return .several
    }
  }

  /// What may have been typed where a date now stands.
  private static func pairs(of answer: String) -> [Pair] {
    let words = HeaderNormaliser.plainWords(answer).split(separator: " ")
    // "01-Feb", "Feb-01", "Nov-15".
    if words.count == 2 {
      for (name, number) in [(words[0], words[1]), (words[1], words[0])] {
        guard let month = month(name), let value = Int(number), (1...99).contains(value) else {
          continue
        }
        let monthAndYear = Pair(low: month, high: value)
        return value <= 31 ? [monthAndYear, Pair(low: value, high: month)] : [monthAndYear]
      }
      return []
    }
    // A date in full, as another program shows it.
    switch Array(answer.utf8).withUnsafeBufferPointer({ DateReading($0) }) {
    case .plain(let date), .serial(let date):
      guard date.isReal, date.second == 0 else { return [] }
      return pairs(date.day, date.month, date.year)
    case .numbers(let first, let second, let year, let time):
      guard time == 0 else { return [] }
      return pairs(first, second, year) + (first == 1 ? [] : pairs(second, first, year))
    case nil: return []
    }
  }

  private static func pairs(_ day: Int, _ month: Int, _ year: Int) -> [Pair] {
    let both = [Pair(low: day, high: month), Pair(low: month, high: day)]
    return day == 1 ? both + [Pair(low: month, high: year % 100)] : both
  }

  private static func month(_ name: Substring) -> Int? {
    guard (3...9).contains(name.utf8.count) else { return nil }
    return DateFormat.names.firstIndex { $0.lowercased().hasPrefix(name) }.map { $0 + 1 }
  }
}
