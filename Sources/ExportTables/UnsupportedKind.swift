/// Kinds of file that people hand over for an export, and that are recognised only to say so.
package enum UnsupportedKind: String, Hashable, Sendable, CaseIterable {
  /// A workbook whose name says that it is text, or that is cut off behind its first bytes.
  case excelWorkbook
  case excelBinary
  case oldExcel
  case protectedWorkbook
  /// A compound file whose directory says no more.
  case oldExcelOrProtected
  case openDocument
  case appleNumbers
  case wordDocument
  case presentation
  case zipArchive
  case pdf
  case gzip
  /// An SPSS file whose name says that it is text.
  case spss
  case webPage
  case richText
  case image
  case json
}
