internal import ExportTables

/// What a fix file has lines for, before the export is asked for the cells: rows set aside first,
/// then answers that count as missing.
struct FixDrafts {
  struct Draft {
    var row: Int
    var cell: CellLocation?
    var field: Int?
    var status: FixLine.Status
    var code: FindingCode
    /// The option proposed, by its position in the field's categories.
    var option: Int?
  }

  private(set) var all: [Draft]

  init(_ validation: Validation) {
    var columns: [Int: Int] = [:]
    for match in validation.matching.matches { columns[match.field] = match.columns.first?.index }
    let aside = validation.setAside.map { row in
      Draft(
        row: row.row,
        cell: row.field.flatMap { columns[$0] }.map { CellLocation(row: row.row, column: $0) },
        field: row.field, status: .setAside, code: row.code)
    }
    let rowsAside = Set(aside.map(\.row))
    var cells: Set<CellLocation> = []
    let answers = Self.answers(validation).filter { draft in
      guard !rowsAside.contains(draft.row), let cell = draft.cell else { return false }
      return cells.insert(cell).inserted
    }
    all = Self.inOrder(aside) + Self.inOrder(answers)
  }

  private static func inOrder(_ drafts: [Draft]) -> [Draft] {
    drafts.sorted { ($0.row, $0.cell?.column ?? 0) < ($1.row, $1.cell?.column ?? 0) }
  }

  /// The answers that could not be read, or were read with doubt.
  private static func answers(_ validation: Validation) -> [Draft] {
    let fields = validation.schema.fields.indices
    return validation.answersToMend.filter { fields.contains($0.field) }.map { answer in
      Draft(
        row: answer.row, cell: CellLocation(row: answer.row, column: answer.column),
        field: answer.field, status: status(of: answer.code), code: answer.code,
        option: answer.suggestion)
    }
  }

  /// Whether an answer counts as missing, or was read in spite of what is odd about it.
  private static func status(of code: FindingCode) -> FixLine.Status {
    switch code {
    case .unknownOption, .nearOption, .ambiguousOption, .unreadableNumber, .numberOutOfRange,
      .patternMismatch, .unreadableDate, .lostCharacters, .errorValue, .damagedTime:
      .countedAsMissing
    default: .readWithDoubt
    }
  }
}

extension FixDrafts.Draft {
  /// What would stand in the cell if the proposed option were meant; blank where that is not clear.
  func suggestion(for cell: String, _ options: FixOptionCells) -> String {
    guard let field else { return "" }
    if let option { return options.label(of: option, in: field) }
    return options.mended(cell, field: field)
  }
}
