internal import CXlsxWriter
internal import Foundation

/// The sheet that is typed into: the header `validate` knows the columns by, and a row a return.
struct ReturnsSheet {
  private var columns: [EntryColumn]
  private var lists: [Int: String]

  /// `lists` holds the range of a column's options, by the column's position.
  init(_ columns: [EntryColumn], lists: [Int: String]) {
    self.columns = Array(columns.prefix(SheetLimits.columns))
    self.lists = lists
  }

  func write(to sheet: UnsafeMutablePointer<lxw_worksheet>, _ styles: SheetStyles) {
    let height = SheetLimits.height(of: columns.map { ($0.header, Self.width($0.cell)) })
    worksheet_set_row(sheet, 0, height, nil)
    for (position, column) in columns.enumerated() {
      let place = lxw_col_t(position)
      worksheet_set_column(sheet, place, place, Self.width(column.cell), Self.look(column, styles))
      worksheet_write_string(
        sheet, 0, place, SheetLimits.cell(column.header),
        column.cell == .returnNumber ? styles.returnHeader : styles.header)
      EntryRule(column, list: lists[position]).lay(over: sheet, column: place)
    }
    worksheet_freeze_panes(sheet, 1, 1)
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)
    worksheet_repeat_rows(sheet, 0, 0)
    worksheet_set_selection(sheet, 1, 0, 1, 0)
  }

  private static func width(_ cell: EntryCell) -> Double {
    switch cell {
    case .returnNumber, .number, .date: 14
    case .choice: 26
    case .tick, .rank: 16
    case .words: 44
    }
  }

  private static func look(_ column: EntryColumn, _ styles: SheetStyles) -> SheetStyles.Format? {
    switch column.cell {
    case .returnNumber, .words: styles.words
    case .choice, .number: styles.plain
    case .tick, .rank: styles.centred
    case .date: styles.date
    }
  }
}
