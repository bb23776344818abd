#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The one place that words errors of reading: the file, the place, what was found, what to do.
package enum TableReadErrorText {
  static let saveAsCSV =
    "Open it in the program that made it, save or export it as \"CSV UTF-8 (comma delimited)\", "
    + "and give that file."

  /// The message for people, in one or two sentences, without a final newline.
  package static func message(_ error: TableReadError) -> String {
    let file = error.file
    switch error {
    case .absent:
      return "\(file): there is no such file. Check the path and its spelling."
    case .directory:
      return "\(file): this is a folder, and a file was expected. Name the export inside it."
    case .unreadable(_, let code):
      if code == EACCES || code == EPERM {
        return "\(file): the file may not be read. Ask its owner for permission to read it, "
          + "or copy it to a folder of your own."
      }
      return "\(file): the file cannot be read (\(systemWords(code))). Check that the disk or "
        + "share it is on is still connected, then try again."
    case .empty:
      return "\(file): the file is empty; a table with at least a header row was expected. "
        + "Export it again from the survey tool."
    case .binary(_, let offset):
      return "\(file), byte \(offset + 1): this is not a text file; a CSV export was expected. "
        + saveAsCSV
    case .unsupported(_, let kind):
      return "\(file): this is \(kind.words), and a CSV export or an Excel workbook (.xlsx) was "
        + "expected. \(kind.advice)"
    case .workbook(_, let fault):
      return WorkbookFaultText.message(fault, file: file)
    case .statistics(_, let fault):
      return fault.message(file: file)
    case .undecodable(_, let encoding, let offset):
      return "\(file), byte \(offset + 1): the text is not UTF-8; it seems to be "
        + "\(encoding.name). \(saveAsCSV)"
    case .encodingNotRead(_, let encoding):
      return "\(file): the encoding \(encoding.name) is not read yet; UTF-8 is. \(saveAsCSV)"
    case .noSuchSheet(_, let sheet, let sheets):
      return "\(file): sheet \(sheet) was asked for, and the file has \(count(sheets, "sheet")). "
        + (sheets == 0
          ? "Leave out --sheet for a CSV file." : "Ask for a sheet from 1 to \(sheets).")
    case .tooManyColumns(_, let row, let found, let limit):
      return "\(file), row \(row): the row has \(found) cells; at most \(limit) columns are read. "
        + "Check that this is a survey export, and that --delimiter, where given, is right."
    }
  }

  private static func systemWords(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number == 0 ? "no" : "\(number)") \(noun)s"
  }
}

extension TableReadError: CustomStringConvertible {
  /// The message for people.
  package var description: String { TableReadErrorText.message(self) }
}
