/// A sheet as the workbook lists it.
struct WorkbookSheet {
  enum Kind { case worksheet, other }

  let name: String
  /// Its number among all sheets, from 1.
  let number: Int
  let isVisible: Bool
  let kind: Kind
  /// Where it is in the archive, if it is.
  let entry: ZipArchive.Entry?
}
