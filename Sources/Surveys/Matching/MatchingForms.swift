internal import Foundation

/// The forms in which a field may head a column, ready for comparing.
struct FieldForms {
  /// The field's name, as it may stand alone in a header.
  var ids: Set<String>
  var aliases: Set<String>
  var title: String
  var titleWords: Set<Substring>

  init(_ field: SurveyField, tool: String) {
    ids = [HeaderNormaliser.label(field.name)]
    let own = field.aliases.filter { $0.tool == nil || $0.tool == tool }
    aliases = Set(own.map { HeaderNormaliser.words(of: $0.text) })
    aliases.remove("")
    title = HeaderNormaliser.words(of: field.title)
    titleWords = HeaderNormaliser.wordSet(title)
  }
}

/// The forms in which a column's header may mean a field.
struct ColumnForms {
  var ids: Set<String>
  var words: Set<String>
  /// The distinct words of each of `words`, for comparing by likeness.
  var wordSets: [Set<Substring>]
  /// The normalised question above the column's own option or statement.
  var question: String

  init(_ column: ExportColumn) {
    var texts = [column.header]
    if let option = column.option {
      texts.append(option)
      texts.append("\(column.question) \(option)")
    } else {
      texts.append(column.question)
    }
    // "Question [Row]": how a grid's rows are headed in some tools.
    if column.header.hasSuffix("]"), let open = column.header.lastIndex(of: "[") {
      texts.append(String(column.header[column.header.index(after: open)...].dropLast()))
    }
    ids = Set(texts.map(HeaderNormaliser.label))
    // "outcome. Are your child's needs ...?": a code before the question's text.
    if let dot = column.header.firstIndex(where: { $0 == "." || $0 == ":" }),
      column.header[..<dot].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" })
    {
      ids.insert(HeaderNormaliser.label(String(column.header[..<dot])))
      texts.append(String(column.header[column.header.index(after: dot)...]))
    }
    words = Set(texts.map(HeaderNormaliser.words))
    words.remove("")
    wordSets = words.sorted().map(HeaderNormaliser.wordSet)
    ids.remove("")
    question = HeaderNormaliser.words(of: column.question)
    if column.header.hasSuffix("]"), let open = column.header.lastIndex(of: "[") {
      question = HeaderNormaliser.words(of: String(column.header[..<open]))
    }
  }
}

/// Columns that hold the options of one question, side by side.
struct ColumnGroup {
  var question: String
  var columns: [ExportColumn]

  static func groups(of columns: [ExportColumn]) -> [ColumnGroup] {
    var groups: [ColumnGroup] = []
    for column in columns {
      guard let id = column.group, column.option != nil else { continue }
      if let last = groups.indices.last, groups[last].columns.first?.group == id {
        groups[last].columns.append(column)
      } else {
        groups.append(ColumnGroup(question: column.question, columns: [column]))
      }
    }
    return groups
  }
}
