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
    case .encodingRefused(_, let name):
      return "\(file): the text is in \(name), which is not read; UTF-8, UTF-16, Windows-1252 and "
        + "MacRoman are. \(saveAsCSV)"
    case .unknownEncoding(_, let offset):
      return "\(file), byte \(offset + 1): the text is not UTF-8, and reads like neither "
        + "Windows-1252 nor MacRoman. \(saveAsCSV) Where it is one of them, "
        + "name it with --encoding."
    case .mixedEncodings(_, let other, let utf8, let others):
      return "\(file): the file mixes encodings: \(count(utf8, "line")) with UTF-8 and "
        + "\(count(others, "line")) with \(other.name), as when two files were pasted together. "
        + "Export each part again and give the files one by one; or name one "
        + "encoding with --encoding, and have the other lines set aside."
    case .tooLargeToDecode(_, let encoding, let limit):
      return "\(file): the text is in \(encoding.name), and of more than \(limit >> 20) MB; a file "
        + "as large is read in UTF-8 only. \(saveAsCSV)"
    case .misnamed(_, let ending, let format):
      let isText = format == "csv"
      return "\(file): the file is named .\(ending) but holds "
        + (isText ? "text" : "a file of the kind .\(format)")
        + ". If it is an export, rename it to end in .\(isText ? "csv" : format) "
        + "and give it again; if not, export it again."
    case .cellTooLarge(_, let row, let column, let limit):
      let cell = CellLocation(row: row, column: column).spreadsheetName
      return "\(file), row \(row), column \(column) (\(cell)): the cell is of more than "
        + "\(limit >> 20) MB, and no survey's answer is. Check that this is a survey "
        + "export, and that no quotation mark is missing there."
    case .statistics(_, let fault):
      return fault.message(file: file)
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
