/// A kind of file that holds a table.
///
/// A format turns a file into UTF-8 bytes in CSV form and says how to read them, so that whatever
/// the file was, one scanner reads it. To add one, write its file and list it in `TableFormats`.
package protocol TableFormat: Sendable {
  /// The name printed for the format: `csv`.
  var name: String { get }

  /// Whether a file that begins like this is of the format.
  func recognises(_ head: FileHead) -> Bool

  /// The file's table, or why it cannot be read.
  func read(
    _ bytes: FileBytes, head: FileHead, options: ReadOptions
  ) throws(TableReadError) -> TableContent
}

/// A table as a format hands it over: UTF-8 bytes in CSV form, and where they came from.
package struct TableContent: Sendable {
  /// The bytes that cells will point into.
  package let bytes: FileBytes
  /// Where the first record starts, behind any byte order mark.
  package let start: Int
  /// How the bytes are to be read.
  package let dialect: CSVDialect
  /// The encoding the file's text was in.
  package let encoding: TextEncoding
  /// Whether the file began with a byte order mark.
  package let hasByteOrderMark: Bool

  package init(
    bytes: FileBytes, start: Int, dialect: CSVDialect, encoding: TextEncoding,
    hasByteOrderMark: Bool
  ) {
    self.bytes = bytes
    self.start = start
    self.dialect = dialect
    self.encoding = encoding
    self.hasByteOrderMark = hasByteOrderMark
  }
}
