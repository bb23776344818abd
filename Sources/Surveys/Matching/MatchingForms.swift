internal import Foundation

/// The forms in which a field may head a column, ready for comparing.
struct FieldForms {
  /// The field's name, as it may stand alone in a header.
  var ids: Set<String> = []
  /// Aliases that a tool may use as the question's name.
  var otherIDs: Set<String> = []
  /// Those of both that are a number only.
  var numbers: Set<String> = []
  var aliases: Set<String>
  /// The title, alone and beside the stem of its grid.
  var titles: Set<String>
  var title: String
  var stem: String?

  init(_ field: SurveyField, tool: String) {
    let own = field.aliases.filter { $0.tool == nil || $0.tool == tool }
    for (place, text) in ([field.name] + own.map(\.text)).enumerated() {
      let name = HeaderNormaliser.label(text)
      if name.isEmpty { continue }
      if ColumnForms.isNumber(name) {
        numbers.insert(name)
      } else if place == 0 {
        ids.insert(name)
      } else {
        otherIDs.insert(name)
      }
    }
    aliases = Set(own.map { HeaderNormaliser.words(of: $0.text) })
    aliases.remove("")
    title = HeaderNormaliser.words(of: field.title)
    titles = title.isEmpty ? [] : [title]
    if let question = field.question.map(HeaderNormaliser.words), !question.isEmpty {
      stem = question
      if !title.isEmpty {
        titles.insert("\(question) \(title)")
        titles.insert("\(title) \(question)")
      }
    }
  }
}

/// The forms in which a column's header may mean a field.
struct ColumnForms {
  /// Names that stay when questions are added or moved.
  var ids: Set<String> = []
  /// Those of them that stand beside the words, and are a tool's own.
  var names: Set<String> = []
  /// Names that are a number only, such as `Q13`: the next wave may give it to another question.
  var numbers: Set<String> = []
  var words: Set<String> = []
  /// The normalised question above the column's own option or statement.
  var question = ""
  /// A question's name and an option's code, wherever an identifier may hold both: `q5___2` may be
  /// option 2 of `q5`.
  var codes: [(prefix: String, code: String)] = []

  init(_ column: ExportColumn, words wordsOf: (String) -> String) {
    var texts = [column.header]
    if let option = column.option {
      texts.append(option)
      texts.append("\(column.question) \(option)")
      texts.append("\(option) \(column.question)")
    } else {
      texts.append(column.question)
    }
    question = wordsOf(column.question)
    // "Question [Row]": how a grid's rows are headed in some tools.
    if column.header.hasSuffix("]"), let open = column.header.lastIndex(of: "[") {
      texts.append(String(column.header[column.header.index(after: open)...].dropLast()))
      if column.option == nil { question = wordsOf(String(column.header[..<open])) }
    }
    var names = column.identifiers + texts.filter { $0.utf8.count <= Self.longestName }
    // "outcome. Are your child's needs ...?": a code before the question's text.
    if let dot = column.header.firstIndex(where: { $0 == "." || $0 == ":" }),
      column.header[..<dot].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" })
    {
      names.append(String(column.header[..<dot]))
      texts.append(String(column.header[column.header.index(after: dot)...]))
    }
    for name in names.map(HeaderNormaliser.label) where !name.isEmpty {
      if Self.isNumber(name) { numbers.insert(name) } else { ids.insert(name) }
    }
    self.names = Set(column.identifiers.map(HeaderNormaliser.label)).intersection(ids)
    for text in texts {
      let form = wordsOf(text)
      if !form.isEmpty { words.insert(form) }
    }
    for name in column.identifiers + [column.header] where name.utf8.count <= Self.longestName {
      codes += Self.codes(in: HeaderNormaliser.label(name))
    }
  }

  /// No tool's own name for a question is longer, in bytes.
  private static let longestName = 200

  /// Whether a name is only a question's number: "q13", "13", "q5.1".
  static func isNumber(_ name: String) -> Bool {
    var rest = Substring(name)
    if rest.hasPrefix("question") { rest = rest.dropFirst(8) }
    if rest.hasPrefix("q") { rest = rest.dropFirst() }
    rest = rest.drop { $0 == " " || $0 == "." || $0 == "_" }
    guard rest.first?.isNumber == true else { return false }
    // A letter behind it is part of the number: "q4a".
    if rest.last?.isLetter == true { rest = rest.dropLast() }
    return rest.allSatisfy { $0.isNumber || $0 == "." || $0 == "_" }
  }

  /// Every way to cut a name into a question's name and an option's code.
  private static func codes(in name: String) -> [(prefix: String, code: String)] {
    var found: [(String, String)] = []
    var name = Substring(name)
    if name.hasSuffix("]"), let open = name.lastIndex(of: "[") {
      found.append((String(name[..<open]), String(name[name.index(after: open)...].dropLast())))
      name = name[..<open]
    }
    for separator in ["___", "/", ".", "-", ":", "_"] {
      guard let place = name.range(of: separator, options: .backwards),
        place.lowerBound > name.startIndex, place.upperBound < name.endIndex
      else { continue }
      found.append((String(name[..<place.lowerBound]), String(name[place.upperBound...])))
    }
    return found
  }
}

/// Columns that hold the options of one question, side by side.
struct ColumnGroup {
  /// The question's text; empty where the export has none.
  var question: String
  /// The columns' positions in the header's list.
  var columns: [Int]

  /// The groups that the header shows, then those that only the columns' names show.
  static func groups(of columns: [ExportColumn], forms: [ColumnForms]) -> [ColumnGroup] {
    var groups: [ColumnGroup] = []
    var ids: [Int] = []
    for (position, column) in columns.enumerated() {
      guard let id = column.group, column.option != nil else {
        continue
      }
      if let last = groups.indices.last, ids[last] == id {
        groups[last].columns.append(position)
      } else {
        groups.append(ColumnGroup(question: column.question, columns: [position]))
        ids.append(id)
      }
    }
    return groups + named(columns, forms)
  }

  /// Neighbours without a common question, whose names differ in an option's code alone.
  private static func named(_ columns: [ExportColumn], _ forms: [ColumnForms]) -> [ColumnGroup] {
    var groups: [ColumnGroup] = []
    var at = 0
    while at < columns.count {
      defer { at += 1 }
      guard columns[at].group == nil, columns[at].part == .answer else { continue }
      // The first way of cutting the name that the next column shares.
      for (prefix, _) in forms[at].codes {
        var end = at + 1
        while end < columns.count, columns[end].group == nil,
          forms[end].codes.contains(where: { $0.prefix == prefix })
        {
          end += 1
        }
        guard end - at >= 2 else { continue }
        groups.append(ColumnGroup(question: prefix, columns: Array(at..<end)))
        at = end - 1
        break
      }
    }
    return groups
  }
}
