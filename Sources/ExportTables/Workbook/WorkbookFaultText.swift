/// Words for what is wrong with a workbook: the place, what was found, what to do.
enum WorkbookFaultText {
  private static let saveAgain =
    "Open it in Excel, let it repair the file if it offers to, save it, and give that file."
  private static let exportAgain = "Export it again from the survey tool."

  /// The message for people, in one or two sentences.
  static func message(_ fault: WorkbookFault, file: String) -> String {
    switch fault {
    case .cutShort:
      "\(file): the workbook is cut short: its end is missing. Copy or download it again."
    case .damagedArchive:
      "\(file): the workbook is damaged: its list of contents makes no sense. Copy or download it "
        + "again."
    case .damagedPart(let part):
      "\(file): the workbook is damaged: \(name(part)) cannot be unpacked, or is not what the file "
        + "says it is. Copy or download it again."
    case .brokenXML(let part, let line, let column):
      "\(file), \(name(part)), line \(line), column \(column) of its XML: the workbook is damaged "
        + "there. \(saveAgain)"
    case .documentType(let part):
      "\(file), \(name(part)): it declares a document type, which no workbook needs and attacks "
        + "use, so it is not read. \(exportAgain)"
    case .missingPart(let part):
      "\(file): the workbook is damaged: \(name(part)) is missing. \(saveAgain)"
    case .lockedPart(let part):
      "\(file): \(name(part)) is locked with a password. Unpack the archive with its password, or "
        + "save the workbook without one, and give that file."
    case .unknownPacking(let part):
      "\(file): \(name(part)) is packed in a way that workbooks do not use. \(saveAgain)"
    case .noWorksheets:
      "\(file): the workbook has no worksheet, and one with the answers was expected. "
        + exportAgain
    case .noValues(let sheets):
      "\(file): no sheet that is shown holds a value (\(count(sheets, "sheet")) in all). If the "
        + "answers are on a hidden one, name it with --sheet; otherwise export them again."
    case .emptySheet(let sheet):
      "\(file): sheet \(sheet) holds no value. Name the sheet with the answers with --sheet, hidden "
        + "ones counted."
    case .noSuchSheet(let sheet, let sheets):
      "\(file): sheet \(sheet) was asked for, and the workbook has \(count(sheets, "sheet")). Ask "
        + "for a sheet from 1 to \(sheets)."
    case .notAWorksheet(let sheet):
      "\(file): sheet \(sheet) is a chart or a dialogue, not a table. Name another with --sheet."
    case .outOfOrder(let sheet, let cell):
      "\(file), sheet \(sheet), cell \(cell.spreadsheetName): the workbook is damaged: this cell "
        + "does not come in its order. \(saveAgain)"
    case .badReference(let sheet, let row):
      "\(file), sheet \(sheet), row \(row) or the one below: the workbook is damaged: a cell or row "
        + "has a name that is none, such as AC17. \(saveAgain)"
    case .missingText(let sheet, let cell):
      "\(file), sheet \(sheet), cell \(cell.spreadsheetName): the workbook is damaged: the cell's "
        + "text is missing. \(saveAgain)"
    case .fewerRowsThanStated(let sheet, let stated, let held):
      "\(file), sheet \(sheet): the sheet says it has \(stated) rows and holds \(held). Rows may be "
        + "lost: open it in Excel, check that all answers are there, save it, and give that file."
    case .longText(let sheet, let cell, let limit):
      "\(file), sheet \(sheet), cell \(cell.spreadsheetName): the cell's text is longer than \(limit) "
        + "characters, the most that Excel takes. Shorten it, or export the answers as CSV."
    case .tooLarge(let measure, let limit):
      "\(file)\(tooLarge(measure, limit)) Check that this is a survey export; if it is, export the "
        + "answers as CSV, and give that file."
    }
  }

  private static func tooLarge(_ measure: WorkbookMeasure, _ limit: Int) -> String {
    switch measure {
    case .fileBytes: ": the workbook is larger than \(megabytes(limit)), the most that is read."
    case .entries: ": the archive holds more than \(limit) files, far more than a workbook has."
    case .partBytes(let part):
      ": \(name(part)) unpacks to more than \(megabytes(limit)), the most that is read."
    case .ratio(let part):
      ": \(name(part)) unpacks to more than \(limit) times its size, as only attacks do."
    case .totalBytes: ": the workbook unpacks to more than \(megabytes(limit))."
    case .rows(let sheet):
      ", sheet \(sheet): there is a row beyond row \(limit), the last that Excel has."
    case .columns(let sheet, let row):
      ", sheet \(sheet), row \(row): there is a column beyond column \(limit)."
    case .cells(let sheet): ", sheet \(sheet): there are more than \(limit) cells."
    case .places(let sheet):
      ", sheet \(sheet): it stretches over more than \(limit) places for cells, nearly all empty."
    case .text: ": the sheet's text comes to more than \(megabytes(limit)), the most that is read."
    case .tag(let part): ", \(name(part)): a tag is longer than \(megabytes(limit))."
    case .depth(let part): ", \(name(part)): more than \(limit) elements stand in one another."
    case .list(let part): ", \(name(part)): it lists more than \(limit) things."
    }
  }

  private static func name(_ part: WorkbookPart) -> String {
    switch part {
    case .relationships: "the list of its parts"
    case .workbook: "the list of its sheets"
    case .styles: "its table of styles"
    case .sharedStrings: "its table of shared text"
    case .sheet(let number): "sheet \(number)"
    }
  }

  private static func megabytes(_ bytes: Int) -> String { "\(bytes >> 20) MB" }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
