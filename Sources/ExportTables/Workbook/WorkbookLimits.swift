/// What is more than a workbook can honestly hold; counted while inflating, never taken on trust.
struct WorkbookLimits: Sendable {
  /// The file itself.
  var fileBytes = 50 << 20
  /// The files inside it.
  var entries = 1_000
  /// One of them, inflated.
  var entryBytes = 256 << 20
  /// How many times larger than in the file one of them may become, once it is above `ratioFrom`.
  var ratio = 200
  var ratioFrom = 1 << 20
  /// All that is inflated of one workbook.
  var totalBytes = 512 << 20
  /// Rows of a sheet, as many as Excel's have.
  var rows = 1_048_576
  /// Cells of a sheet.
  var cells = 20_000_000
  /// Rows times columns of a sheet's table, empty places too, which every later step runs through.
  var places = 200_000_000
  /// The characters of one cell, as many as Excel takes, in UTF-16 units as Excel counts them.
  var characters = 32_767
  /// The bytes of all shared text.
  var sharedBytes = 96 << 20
  /// The bytes of shared text and of the table that a sheet becomes, together.
  var textBytes = 160 << 20
  /// Elements inside one another.
  var depth = 200
  /// One tag, which the parser keeps whole.
  var tagBytes = 1 << 20
  /// Sheets, relationships, number formats, cell formats: no more than these are listed.
  var listed = 200_000
  /// A sheet may say that it has this many rows, whatever it holds.
  var statedRows = 1_000
  /// Beyond that, no more than so many times the rows it holds.
  var statedRatio = 10
}
