/// Why a workbook cannot be read: facts only; `WorkbookFaultText` has the words.
package enum WorkbookFault: Error, Hashable, Sendable {
  /// The archive's end is missing.
  case cutShort
  /// The archive's list of contents makes no sense.
  case damagedArchive
  /// A part cannot be unpacked, or is not as long as it says.
  case damagedPart(WorkbookPart)
  /// A part is not well-formed XML.
  case brokenXML(WorkbookPart, line: Int, column: Int)
  /// A part declares a document type or entities, which no workbook needs.
  case documentType(WorkbookPart)
  /// A part that the workbook names is not there.
  case missingPart(WorkbookPart)
  /// A part is locked with the archive's own password.
  case lockedPart(WorkbookPart)
  /// A part is packed in a way that workbooks do not use.
  case unknownPacking(WorkbookPart)
  /// There is not one worksheet.
  case noWorksheets
  /// No sheet that people see holds a value.
  case noValues(sheets: Int)
  /// The sheet that was asked for holds no value.
  case emptySheet(Int)
  /// A sheet was asked for, and there are not as many.
  case noSuchSheet(Int, sheets: Int)
  /// The sheet that was asked for is a chart, a dialogue or macros.
  case notAWorksheet(Int)
  /// A cell stands before one that was written earlier, or in another row than its own.
  case outOfOrder(sheet: Int, CellLocation)
  /// A reference to a cell that is none, somewhere in or below a row.
  case badReference(sheet: Int, row: Int)
  /// A cell points at shared text that is not there.
  case missingText(sheet: Int, CellLocation)
  /// A sheet says that it has many more rows than it holds.
  case fewerRowsThanStated(sheet: Int, stated: Int, held: Int)
  /// A cell's text is longer than Excel's may be.
  case longText(sheet: Int, CellLocation, limit: Int)
  /// Something is larger than `WorkbookLimits` allows.
  case tooLarge(WorkbookMeasure, limit: Int)
}

/// The parts of a workbook, as errors name them; never by what an archive calls them.
package enum WorkbookPart: Hashable, Sendable {
  case relationships
  case workbook
  case styles
  case sharedStrings
  /// A sheet, by its number among all.
  case sheet(Int)
}

/// What of a workbook can be too large.
package enum WorkbookMeasure: Hashable, Sendable {
  case fileBytes
  case entries
  case partBytes(WorkbookPart)
  case ratio(WorkbookPart)
  case totalBytes
  case rows(sheet: Int)
  case columns(sheet: Int, row: Int)
  case cells(sheet: Int)
  case places(sheet: Int)
  case text
  case tag(WorkbookPart)
  case depth(WorkbookPart)
  case list(WorkbookPart)
}
