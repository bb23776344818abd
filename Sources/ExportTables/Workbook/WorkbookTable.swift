/// The table of one sheet of a workbook: the one asked for, or the first that people see and that
/// holds a value.
struct WorkbookTable {
  private let parts: WorkbookParts
  private let limits: WorkbookLimits
  private let options: ReadOptions

  init(_ parts: WorkbookParts, limits: WorkbookLimits, options: ReadOptions) {
    self.parts = parts
    self.limits = limits
    self.options = options
  }

  /// Everything about the table; errors are a `WorkbookFault`.
  func content() throws(WorkbookFault) -> TableContent {
    guard parts.sheets.contains(where: { $0.kind == .worksheet }) else { throw .noWorksheets }
    if let wanted = options.sheet {
      guard wanted >= 1, wanted <= parts.sheets.count else {
        throw .noSuchSheet(wanted, sheets: parts.sheets.count)
      }
      let sheet = parts.sheets[wanted - 1]
      guard sheet.kind == .worksheet else { throw .notAWorksheet(wanted) }
      let strings = try sharedStrings()
      guard let read = try read(sheet, strings) else { throw .emptySheet(wanted) }
      return content(read, of: sheet, remarks: read.remarks)
    }
    let visible = parts.sheets.filter { $0.isVisible && $0.kind == .worksheet }
    let strings = try sharedStrings()
    for (place, sheet) in visible.enumerated() {
      guard let read = try read(sheet, strings) else { continue }
      var remarks = parts.sheets.filter { !$0.isVisible }
        .map { TableRemark(.hiddenSheet, detail: $0.name) }
      for other in visible[(place + 1)...] where holdsValue(other, strings) {
        remarks.append(TableRemark(.furtherSheet, detail: other.name))
      }
      return content(read, of: sheet, remarks: remarks + read.remarks)
    }
    throw .noValues(sheets: parts.sheets.count)
  }

  private func sharedStrings() throws(WorkbookFault) -> SharedStrings {
    try SharedStrings.read(parts.sharedStrings, of: parts.archive, limits: limits)
  }

  private func content(
    _ read: Read, of sheet: WorkbookSheet, remarks: [TableRemark]
  ) -> TableContent {
    TableContent(
      bytes: read.bytes, start: 0, dialect: .standard, encoding: .utf8, hasByteOrderMark: false,
      sheet: SheetFacts(name: sheet.name, number: sheet.number, count: parts.sheets.count),
      remarks: remarks)
  }

  private struct Read {
    let bytes: FileBytes
    let remarks: [TableRemark]
  }

  private func purpose(_ sheet: WorkbookSheet) -> SheetReader.Purpose {
    SheetReader.Purpose(
      sheet: sheet.number, uses1904: parts.uses1904, formats: parts.formats,
      columnLimit: options.limits.columns)
  }

  /// A sheet's table, or nil where there is not one value.
  private func read(
    _ sheet: WorkbookSheet, _ strings: SharedStrings
  ) throws(WorkbookFault) -> Read? {
    guard let entry = sheet.entry else { throw .missingPart(.sheet(sheet.number)) }
    var reader = SheetReader(purpose(sheet), strings: strings, limits: limits)
    try stream(entry, of: sheet, into: &reader)
    guard reader.table.rows > 0 else { return nil }
    var remarks = reader.remarks.remarks
    let stated = reader.statedRows
    let held = reader.heldRows
    if stated > held {
      if stated > limits.statedRows, stated > held * limits.statedRatio {
        throw .fewerRowsThanStated(sheet: sheet.number, stated: stated, held: held)
      }
      remarks.append(
        TableRemark(.fewerRowsThanStated, count: stated - held, detail: String(stated)))
    }
    guard let bytes = reader.finished() else { throw .tooLarge(.text, limit: limits.textBytes) }
    return Read(bytes: bytes, remarks: remarks)
  }

  /// Whether a sheet that is not read has anything in it, as far as that can be seen.
  private func holdsValue(_ sheet: WorkbookSheet, _ strings: SharedStrings) -> Bool {
    guard let entry = sheet.entry else { return true }
    var purpose = purpose(sheet)
    purpose.stopsAtFirstValue = true
    var reader = SheetReader(purpose, strings: strings, limits: limits)
    do {
      try stream(entry, of: sheet, into: &reader)
    } catch {
      return true
    }
    return reader.hasValue
  }

  private func stream(
    _ entry: ZipArchive.Entry, of sheet: WorkbookSheet, into reader: inout SheetReader
  ) throws(WorkbookFault) {
    try withUnsafeMutablePointer(to: &reader) { (reader) throws(WorkbookFault) in
      let parser = XMLPushParser(
        reader: UnsafeMutableRawPointer(reader), start: SheetReader.start, end: SheetReader.end,
        text: SheetReader.characters)
      try parts.archive.stream(entry, as: .sheet(sheet.number), into: parser)
    }
  }
}
