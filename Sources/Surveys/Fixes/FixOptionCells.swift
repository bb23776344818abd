/// Reads the cells of closed questions part by part, for what of them may be shown and proposed.
struct FixOptionCells {
  private let fields: [SurveyField]
  /// Fields in whose cells somebody's own words for "other" may stand.
  private let takeWords: Set<String>
  private var readers: [Int: (lookup: OptionLookup, near: NearOptions)] = [:]

  /// Reads cells of `wanted`, by their positions in `fields`.
  init(_ fields: [SurveyField], wanted: Set<Int>) {
    self.fields = fields
    takeWords = Set(fields.compactMap { $0.kind == .otherText ? $0.otherOf : nil })
    for index in wanted where fields.indices.contains(index) && !fields[index].categories.isEmpty {
      readers[index] = (OptionLookup(fields[index]), NearOptions(fields[index]))
    }
  }

  /// The longest text of a closed question that is shown; a longer one is a comment in the wrong
  /// place.
  private static let longestShown = 120
  private static let longestJoined = 600

  /// Whether a cell that could not be read may be shown: never one of somebody's own words.
  func mayBeShown(_ text: String, field index: Int) -> Bool {
    guard fields.indices.contains(index), fields[index].privacy == .keep else { return false }
    let field = fields[index]
    switch field.kind {
    case .singleChoice, .scale, .number, .date, .consent: return text.count <= Self.longestShown
    case .multipleChoice, .ranking:
      guard text.count <= Self.longestJoined else { return false }
      return !takeWords.contains(field.name) || isOfOptions(text, index)
    case .identifier, .text, .otherText: return false
    }
  }

  /// Whether every part of a cell of joined answers is an option or near one.
  private func isOfOptions(_ text: String, _ index: Int) -> Bool {
    guard let (lookup, near) = readers[index] else { return false }
    return text.split(separator: ";").allSatisfy { part in
      let part = String(part)
      return part.allSatisfy(\.isWhitespace) || lookup.option(of: part) != nil
        || near.outcome(for: part) != .none
    }
  }

  /// An option's label; blank where there is no such option.
  func label(of option: Int, in index: Int) -> String {
    guard fields.indices.contains(index), fields[index].categories.indices.contains(option) else {
      return ""
    }
    return fields[index].categories[option].label
  }

  /// A cell of answers joined by semicolons, with those that are no option but near one replaced;
  /// blank where that leaves anything open.
  func mended(_ cell: String, field index: Int) -> String {
    guard cell.contains(";"), cell.utf8.count <= OptionLookup.longestAnswer,
      let (lookup, near) = readers[index]
    else { return "" }
    var parts = cell.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    var hasChanged = false
    for place in parts.indices
    where !parts[place].allSatisfy(\.isWhitespace) && lookup.option(of: parts[place]) == nil {
      guard case .one(let option, _) = near.outcome(for: parts[place]) else { return "" }
      parts[place] = label(of: option, in: index)
      hasChanged = true
    }
    return hasChanged ? parts.joined(separator: ";") : ""
  }
}
