internal import CXlsxWriter

/// The hidden sheet of the options that drop-down lists show: a list typed into a rule itself may hold
/// no more than 255 characters.
struct ListsSheet {
  private var columns: [EntryColumn]

  init(_ columns: [EntryColumn]) { self.columns = columns }

  /// Writes a column for each list; the ranges they stand in, by the position of the sheet's column.
  func write(to sheet: UnsafeMutablePointer<lxw_worksheet>, _ styles: SheetStyles) -> [Int: String]
  {
    var ranges: [Int: String] = [:]
    var written: [[String]: String] = [:]
    var next = 0
    for (position, column) in columns.enumerated() {
      guard let options = Self.options(of: column.cell), !options.isEmpty,
        next < SheetLimits.columns
      else { continue }
      if let known = written[options] {
        ranges[position] = known
        continue
      }
      let place = lxw_col_t(next)
      worksheet_write_string(sheet, 0, place, SheetLimits.cell(column.header), styles.header)
      for (row, option) in options.enumerated() {
        worksheet_write_string(
          sheet, lxw_row_t(row + 1), place, SheetLimits.cell(option), styles.plain)
      }
      let letters = SheetLimits.letters(next)
      let range = "=\(EntryWorkbook.listsSheet)!$\(letters)$2:$\(letters)$\(options.count + 1)"
      ranges[position] = range
      written[options] = range
      next += 1
    }
    return ranges
  }

  private static func options(of cell: EntryCell) -> [String]? {
    switch cell {
    case .choice(let labels): labels
    case .tick: ["x"]
    case .returnNumber, .rank, .number, .date, .words: nil
    }
  }
}
