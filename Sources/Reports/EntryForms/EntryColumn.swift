/// One column of the sheet that paper returns are typed into.
package struct EntryColumn: Sendable, Equatable {
  /// What heads it, in a form that `validate` finds the field by.
  package var header: String
  package var cell: EntryCell
  /// The name of the schema's field; nil for a return number that the schema has no field for.
  package var field: String?
  /// The number of its question on the form; nil for the return's own number.
  package var question: Int?
  /// What to type, as the cell says when it is chosen.
  package var help: String
}

/// What a cell of the sheet takes.
package enum EntryCell: Sendable, Equatable {
  case returnNumber
  /// One of the labels, from a list.
  case choice([String])
  /// An x where the option was ticked.
  case tick
  /// A place from 1 to the number of options.
  case rank(of: Int)
  case number(least: Double?, most: Double?, isWhole: Bool)
  case date
  case words
}

extension EntryForm {
  /// The header of the return number where the schema has no identifier.
  private static let returnNumber = "Return number"

  /// The columns of the sheet, the return's number first.
  package var columns: [EntryColumn] {
    var columns = [
      EntryColumn(
        header: identifier?.title ?? Self.returnNumber, cell: .returnNumber,
        field: identifier?.field,
        help: "The number written on the paper return. Each return has its own, such as P001.")
    ]
    for question in questions { columns += question.columns }
    return EntryHeaders.toldApart(columns)
  }
}

extension EntryQuestion {
  fileprivate var columns: [EntryColumn] {
    var columns: [EntryColumn]
    switch answer {
    case .one(let labels):
      columns = [column(.choice(labels), "Choose the answer that was ticked from the list.")]
    case .consent(let options):
      let given = options.filter(\.isGiven).map { "\u{2018}\($0.label)\u{2019}" }
      columns = [
        column(
          .choice(options.map(\.label)),
          "Choose the answer that was ticked. Type the rest of the return only if it is "
            + (given.isEmpty ? "consent." : given.joined(separator: " or ") + "."))
      ]
    case .several(let labels):
      columns = labels.map { label in
        EntryColumn(
          header: EntryHeaders.header(wording, option: label), cell: .tick, field: field,
          question: number,
          help: "Type x if \u{2018}\(label)\u{2019} was ticked. Leave the cell empty if not.")
      }
    case .ranks(let labels):
      columns = labels.map { label in
        EntryColumn(
          header: EntryHeaders.header(wording, option: label), cell: .rank(of: labels.count),
          field: field,
          question: number,
          help: "Type the number written beside \u{2018}\(label)\u{2019}, from 1 to "
            + "\(labels.count). Leave the cell empty if there is none.")
      }
    case .number(let least, let most, let isWhole):
      columns = [
        column(
          .number(least: least, most: most, isWhole: isWhole),
          "Type " + NumberWords.asked(least: least, most: most, isWhole: isWhole) + ".")
      ]
    case .date: columns = [column(.date, "Type the date as day/month/year, such as 31/01/2025.")]
    case .words:
      columns = [column(.words, "Type the words exactly as they were written, mistakes and all.")]
    }
    if let writeIn {
      columns.append(
        EntryColumn(
          header: writeIn.wording, cell: .words, field: writeIn.field, question: number,
          help: "Type what was written beside \u{2018}other\u{2019}, exactly as it was written."))
    }
    return columns
  }

  private func column(_ cell: EntryCell, _ help: String) -> EntryColumn {
    EntryColumn(header: wording, cell: cell, field: field, question: number, help: help)
  }
}
