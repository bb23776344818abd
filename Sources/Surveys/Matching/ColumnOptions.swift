internal import Foundation

/// Which option of a question each column of a group stands for.
struct ColumnOptions {
  private let columns: [ExportColumn]
  private let forms: [ColumnForms]
  /// The option or the header of each column, in the forms it is compared in.
  private let optionForms: [OptionForm?]
  private let headerForms: [OptionForm?]

  init(_ columns: [ExportColumn], forms: [ColumnForms]) {
    self.columns = columns
    self.forms = forms
    optionForms = columns.map { $0.option.map(OptionForm.init(header:)) }
    headerForms = columns.map {
      $0.option == nil && $0.header.utf8.count <= Self.longestOption
        ? OptionForm(header: $0.header) : nil
    }
  }

  /// No header that is an option's words is longer, in bytes.
  private static let longestOption = 300

  func headerForm(_ column: Int) -> OptionForm? { headerForms[column] }

  /// A group as a field's columns, where at least `share` of them stand for an option each.
  func candidate(
    of group: ColumnGroup, field: SurveyField, lookup: OptionLookup, share: Double,
    how: FieldMatch.Evidence, confidence: Double
  ) -> ColumnCandidate? {
    var options = group.columns.map { column in
      named(column, lookup) ?? coded(column, group, lookup)
    }
    if options.contains(where: { $0 != nil }) { leaveOutOtherTexts(&options, group, field) }
    let known = options.compactMap(\.self)
    let texts = group.columns.count { columns[$0].layout == .otherText }
    let wanted = max(1, group.columns.count - texts)
    guard Set(known).count == known.count, known.count >= 2 || group.columns.count == 1,
      Double(known.count) >= share * Double(wanted)
    else {
      return field.kind == .ranking ? places(of: group, how, confidence) : nil
    }
    let chosen = group.columns.indices.filter { options[$0] != nil }
    return ColumnCandidate(
      columns: chosen.map { group.columns[$0] },
      matched: chosen.map {
        MatchedColumn(index: columns[group.columns[$0]].index, option: options[$0])
      },
      how: how, confidence: confidence)
  }

  /// By the column's own words, or those behind the last dash of several.
  private func named(_ column: Int, _ lookup: OptionLookup) -> Int? {
    guard let form = optionForms[column] else { return nil }
    if let option = lookup.optionNamed(form) { return option }
    var rest = columns[column].option.map { $0[...] } ?? ""
    while let dash = rest.range(of: " - ") {
      rest = rest[dash.upperBound...]
      if let option = lookup.optionNamed(OptionForm(header: String(rest))) { return option }
    }
    return nil
  }

  /// The option that is left of a column's words once the question's are taken away, before them
  /// or behind them.
  func option(_ column: Int, beside title: String, _ lookup: OptionLookup) -> Int? {
    for words in forms[column].words where words.utf8.count > title.utf8.count + 1 {
      let rest: Substring
      if words.hasPrefix(title), words.utf8.dropFirst(title.utf8.count).first == 0x20 {
        rest = words.dropFirst(title.count + 1)
      } else if words.hasSuffix(title), words.utf8.dropLast(title.utf8.count).last == 0x20 {
        rest = words.dropLast(title.count + 1)
      } else {
        continue
      }
      if let option = lookup.optionNamed(OptionForm(header: String(rest))) { return option }
    }
    return nil
  }

  /// By the code at the end of a column's name, where the rest is the whole group's.
  private func coded(_ column: Int, _ group: ColumnGroup, _ lookup: OptionLookup) -> Int? {
    for (prefix, code) in forms[column].codes {
      guard let option = lookup.optionCoded(code),
        group.columns.allSatisfy({ other in
          forms[other].codes.contains { $0.prefix == prefix }
            || columns[other].layout == .otherText
        })
      else { continue }
      return option
    }
    return nil
  }

  /// "Other" may have a column to tick and one for the words; only the first is the option's.
  private func leaveOutOtherTexts(
    _ options: inout [Int?], _ group: ColumnGroup, _ field: SurveyField
  ) {
    let other = field.categories.firstIndex(where: \.isOther)
    for place in options.indices where columns[group.columns[place]].layout == .otherText {
      if options[place] == nil { options[place] = other }
    }
    guard let other else { return }
    let places = options.indices.filter { options[$0] == other }
    guard places.count > 1 else { return }
    let kept = places.first { columns[group.columns[$0]].layout != .otherText } ?? places[0]
    for place in places where place != kept { options[place] = nil }
  }

  /// A ranking may have a column for each place, holding the option that was given it.
  private func places(
    of group: ColumnGroup, _ how: FieldMatch.Evidence, _ confidence: Double
  ) -> ColumnCandidate? {
    let places = group.columns.map { RankPlace.place(in: columns[$0].option ?? "") }
    guard group.columns.count >= 2, places.allSatisfy({ $0 != nil }),
      Set(places).count == places.count
    else { return nil }
    return ColumnCandidate(
      columns: group.columns,
      matched: zip(group.columns, places).map {
        MatchedColumn(index: columns[$0].index, rank: $1)
      },
      how: how, confidence: confidence)
  }
}

/// Reads what a ranking's columns are headed with where each is a place: "Rank 2", "2nd choice".
enum RankPlace {
  private static let words = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"]
  private static let fillers: Set<Substring> = [
    "rank", "ranking", "ranked", "choice", "place", "position", "preference", "priority", "no",
    "number", "option", "your", "most", "important", "item",
  ]

  static func place(in header: String) -> Int? {
    let parts = HeaderNormaliser.plainWords(header).split(separator: " ").filter {
      !fillers.contains($0)
    }
    guard parts.count == 1, let part = parts.first else { return nil }
    if let index = words.firstIndex(of: String(part)) { return index + 1 }
    let digits = part.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), (1...99).contains(number),
      ["", "st", "nd", "rd", "th"].contains(part.dropFirst(digits.count))
    else { return nil }
    return number
  }
}

extension AnswerOption {
  /// Whether the option stands for what people typed in themselves.
  var isOther: Bool {
    let words = HeaderNormaliser.plainWords(label)
    return value == "other" || words.hasPrefix("other") || words.hasPrefix("something else")
  }
}
