/// Why a file cannot be read as a table: facts only; `TableReadErrorText` has the words.
package enum TableReadError: Error, Hashable, Sendable {
  /// There is no such file.
  case absent(file: String)
  /// The path names a folder.
  case directory(file: String)
  /// The system does not let the file be read; `code` is its error number.
  case unreadable(file: String, code: Int32)
  /// There is not a byte of text.
  case empty(file: String)
  /// The file is not text; `offset` is the first byte that no text holds.
  case binary(file: String, offset: Int)
  /// A known kind of file that this version does not read.
  case unsupported(file: String, kind: UnsupportedKind)
  /// The text is in an encoding, of that name, that is known only to be refused.
  case encodingRefused(file: String, name: String)
  /// Much of the text is not UTF-8, nor any other encoding that is read; `offset` is its first byte.
  case unknownEncoding(file: String, offset: Int)
  /// A good part of the text is UTF-8, and a good part is in `other`.
  case mixedEncodings(file: String, other: TextEncoding, utf8Lines: Int, otherLines: Int)
  /// A file that would have to be decoded is of more than `limit` bytes.
  case tooLargeToDecode(file: String, encoding: TextEncoding, limit: Int)
  /// The name's ending says something else than what the file holds, which is of `format`.
  case misnamed(file: String, ending: String, format: String)
  /// A cell is of more than `limit` bytes: no honest export has one.
  case cellTooLarge(file: String, row: Int, column: Int, limit: Int)
  /// A sheet was asked for of a file that has none, or not as many.
  case noSuchSheet(file: String, sheet: Int, sheets: Int)
  /// A record has more cells than a table may have.
  case tooManyColumns(file: String, row: Int, found: Int, limit: Int)
  /// A workbook that cannot be read, or not safely.
  case workbook(file: String, fault: WorkbookFault)
  /// An SPSS file that cannot be read.
  case statistics(file: String, fault: StatisticsFault)

  /// The file's name, without its folders.
  package var file: String {
    switch self {
    case .absent(let file), .directory(let file), .unreadable(let file, _), .empty(let file),
      .binary(let file, _), .unsupported(let file, _), .encodingRefused(let file, _),
      .unknownEncoding(let file, _), .mixedEncodings(let file, _, _, _),
      .tooLargeToDecode(let file, _, _), .misnamed(let file, _, _),
      .cellTooLarge(let file, _, _, _), .noSuchSheet(let file, _, _),
      .tooManyColumns(let file, _, _, _), .workbook(let file, _),
      .statistics(let file, _):
      file
    }
  }
}
