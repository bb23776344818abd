internal import Surveys

/// How the sheet heads its columns, so that `validate` finds each field again.
enum EntryHeaders {
  /// The header of an option's column: the question, then the option in square brackets.
  ///
  /// The brackets end the header, which tells them from any that a question or an option has itself.
  static func header(_ wording: String, option: String) -> String {
    "\(wording) [\(withoutBrackets(option))]"
  }

  /// Headers are compared by their words, so an option's own brackets may as well be round.
  private static func withoutBrackets(_ label: String) -> String {
    String(label.map { $0 == "[" ? "(" : $0 == "]" ? ")" : $0 })
  }

  /// Puts the field's name before headers that two questions share, as some tools do.
  static func toldApart(_ columns: [EntryColumn]) -> [EntryColumn] {
    var counts: [String: Int] = [:]
    for column in columns { counts[HeaderNormaliser.words(of: column.header), default: 0] += 1 }
    return columns.map { column in
      guard counts[HeaderNormaliser.words(of: column.header), default: 0] > 1,
        let field = column.field
      else { return column }
      var column = column
      switch column.cell {
      case .tick, .rank: break
      case .returnNumber, .choice, .number, .date, .words:
        column.header = "\(field). \(column.header)"
      }
      return column
    }
  }
}
