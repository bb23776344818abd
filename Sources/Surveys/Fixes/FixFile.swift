package import ExportTables

/// The file in which an analyst mends what could not be read, with nothing else of any row.
///
/// A CSV for a spreadsheet: UTF-8 with a byte order mark, formulas escaped. Whoever edits it fills
/// in `correction`; `FixRequests` reads it back.
package struct FixFile: Sendable {
  /// The columns, in order.
  package static let columns = [
    "key", "row", "cell", "field", "question", "status", "code", "reason", "what_to_do", "found",
    "suggestion", "correction",
  ]
  /// A correction that leaves the whole row out, on purpose.
  package static let leaveOutRow = "leave out row"
  /// A correction that empties the cell.
  package static let leaveBlank = "leave blank"

  /// What could not be read: rows set aside first, then answers that count as missing, each in the
  /// file's order.
  package let lines: [FixLine]
  private let schema: SurveySchema
  private let expectedCells: Int

  /// The fix file of an export.
  ///
  /// `table` is the export as it was read; `original` as it was before earlier fixes, where there
  /// were any: the lines carry its keys, so that this file and the earlier ones are used together.
  package init(_ validation: Validation, table: ExportTable, original: ExportTable? = nil) {
    schema = validation.schema
    expectedCells = validation.header.columns.count
    let drafts = FixDrafts(validation).all
    let rows = Set(drafts.map(\.row))
    let records = RecordKeys.records(rows, of: table)
    let originals = original.map { RecordKeys.records(rows, of: $0) } ?? records
    let keys = originals.mapValues(RecordKeys.key)
    let cells = FixOptionCells(schema.fields, wanted: Set(drafts.compactMap(\.field)))
    lines = drafts.map { draft in
      let text = draft.cell.flatMap { cell in
        records[draft.row].flatMap { cell.column <= $0.count ? $0[cell.column - 1] : nil }
      }
      let isShown = draft.field.map { cells.mayBeShown(text ?? "", field: $0) } ?? false
      return FixLine(
        key: keys[draft.row] ?? "", row: draft.row, cell: draft.cell, field: draft.field,
        status: draft.status, code: draft.code, found: isShown ? text ?? "" : "",
        suggestion: isShown ? draft.suggestion(for: text ?? "", cells) : "")
    }
  }

  /// The file's bytes.
  package var bytes: [UInt8] {
    var writer = CSVWriter()
    let words = FindingText(schema)
    writer.write(row: Self.columns)
    for line in lines {
      let finding = Finding(
        code: line.code, field: line.field, count: 1,
        places: [Finding.Place(row: line.row, column: line.cell?.column)], expected: expectedCells)
      let field = line.field.map { schema.fields[$0] }
      let cells = [
        line.key, String(line.row), line.cell?.spreadsheetName ?? "", field?.name ?? "",
        field?.title ?? "", line.status.rawValue, line.code.rawValue, words.message(finding),
        line.cell == nil
          ? "Mend the row in the export, or write \u{2018}\(Self.leaveOutRow)\u{2019} as its correction."
          : words.hint(finding), line.found, line.suggestion, "",
      ]
      writer.write(row: cells.map(FormulaEscape.escaped))
    }
    return [0xEF, 0xBB, 0xBF] + writer.bytes
  }
}
