internal import CXlsxWriter

/// The sheet that says how paper returns are typed in, with a line for each column.
struct HelpSheet {
  private var form: EntryForm
  private var columns: [EntryColumn]

  init(_ form: EntryForm, _ columns: [EntryColumn]) {
    self.form = form
    self.columns = columns
  }

  func write(to sheet: UnsafeMutablePointer<lxw_worksheet>, _ styles: SheetStyles) {
    worksheet_set_column(sheet, 0, 0, 10, styles.paragraph)
    worksheet_set_column(sheet, 1, 1, 12, styles.paragraph)
    worksheet_set_column(sheet, 2, 3, Self.textWidth, styles.paragraph)
    var row: lxw_row_t = 0
    func say(_ words: String, _ format: SheetStyles.Format?) {
      worksheet_write_string(sheet, row, 0, SheetLimits.cell(words), format)
      row += 1
    }
    worksheet_set_row(sheet, 0, 24, nil)
    say("Typing in paper returns: \(form.title)", styles.title)
    let edition = [form.edition, form.version.map { "Version \($0)" }].compactMap(\.self)
    if !edition.isEmpty { say(edition.joined(separator: ", "), styles.plain) }
    row += 1
    for (number, step) in Self.steps(form).enumerated() {
      say("\(number + 1). \(step)", styles.plain)
    }
    row += 1
    for (place, words) in ["Column", "Question", "Heading", "What to type"].enumerated() {
      worksheet_write_string(sheet, row, lxw_col_t(place), words, styles.header)
    }
    worksheet_freeze_panes(sheet, row + 1, 0)
    row += 1
    for (position, column) in columns.enumerated() {
      let cells = [
        SheetLimits.letters(position), column.question.map { String($0) } ?? "",
        column.header, column.help,
      ]
      for (place, words) in cells.enumerated() where !words.isEmpty {
        worksheet_write_string(
          sheet, row, lxw_col_t(place), SheetLimits.cell(words), styles.paragraph)
      }
      let texts = [column.header, column.help].map { ($0, Self.textWidth) }
      worksheet_set_row(sheet, row, SheetLimits.height(of: texts), nil)
      row += 1
    }
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)
    worksheet_fit_to_pages(sheet, 1, 0)
  }

  private static let textWidth = 64.0

  private static func steps(_ form: EntryForm) -> [String] {
    [
      "Write a number on each paper return before you begin, and type it in column A.",
      "Use one row of the sheet \u{2018}\(EntryWorkbook.returnsSheet)\u{2019} for each return. "
        + "Leave no empty rows between them.",
      "Choose a cell to read what goes into it. Leave it empty where nothing was answered.",
      "Type words exactly as they were written. Do not mend them and do not add your own.",
      "Where somebody did not consent, type the return number and that answer, and nothing else.",
      "Do not change the headings, and do not move or add columns.",
      "Save the file, and check it with: surveyvoice validate FILE --schema \(form.name)",
    ]
  }
}
