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

  /// The answers that could not be read, from the list of them or, where there is none, from the
  /// places that findings give.
  private static func answers(_ validation: Validation) -> [Draft] {
    let fields = validation.schema.fields.indices
    guard validation.answersToMend.isEmpty else {
      return validation.answersToMend.filter { fields.contains($0.field) }.map { answer in
        Draft(
          row: answer.row, cell: CellLocation(row: answer.row, column: answer.column),
          field: answer.field, status: .countedAsMissing, code: answer.code,
          option: answer.suggestion)
      }
    }
    return validation.findings.all.flatMap { finding -> [Draft] in
      guard isUnreadable(finding.code), let field = finding.field, fields.contains(field) else {
        return []
      }
      return finding.places.compactMap { place in
        guard let row = place.row, let column = place.column else { return nil }
        return Draft(
          row: row, cell: CellLocation(row: row, column: column), field: field,
          status: .countedAsMissing, code: finding.code)
      }
    }
  }

  private static func isUnreadable(_ code: FindingCode) -> Bool {
    switch code {
    case .unknownOption, .nearOption, .ambiguousOption, .optionAsDate, .unreadableNumber,
      .numberOutOfRange, .patternMismatch, .unreadableDate:
      true
    default: false
    }
  }
}

extension FixDrafts.Draft {
  /// What would stand in the cell if the proposed option were meant; blank where that is not clear.
  func suggestion(for cell: String, _ fields: [SurveyField]) -> String {
    guard let field, let option, fields.indices.contains(field),
      fields[field].categories.indices.contains(option)
    else { return "" }
    let label = fields[field].categories[option].label
    switch fields[field].kind {
    case .singleChoice, .scale, .consent: return label
    case .multipleChoice, .ranking: return Self.mended(cell, with: label, fields[field])
    case .identifier, .number, .date, .text, .otherText: return ""
    }
  }

  /// A cell of joined answers with the one that is no option replaced.
  private static func mended(_ cell: String, with label: String, _ field: SurveyField) -> String {
    let lookup = OptionLookup(field)
    let parts = cell.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    let unknown = parts.indices.filter {
      !parts[$0].allSatisfy(\.isWhitespace) && lookup.option(of: parts[$0]) == nil
    }
    guard unknown.count == 1, let place = unknown.first else { return "" }
    // Joined by commas, which stand in options too: it is not clear what to replace.
    guard parts.count > 1 || !cell.contains(",") else { return "" }
    var mended = parts
    mended[place] = label
    return mended.joined(separator: ";")
  }
}
