extension UnsupportedKind {
  /// What it is, with its article.
  var words: String {
    switch self {
    case .excelWorkbook: "an Excel workbook (.xlsx), which its name does not say"
    case .excelBinary: "a binary Excel workbook (.xlsb)"
    case .oldExcel: "an old Excel workbook (.xls)"
    case .protectedWorkbook: "a workbook protected with a password"
    case .oldExcelOrProtected: "an old Excel workbook (.xls), or one protected with a password"
    case .openDocument: "an OpenDocument file (.ods)"
    case .appleNumbers: "an Apple Numbers document"
    case .wordDocument: "a Word document"
    case .presentation: "a PowerPoint presentation"
    case .zipArchive: "a zip archive"
    case .pdf: "a PDF document"
    case .gzip: "a gzip archive"
    case .spss: "an SPSS data file (.sav), which its name does not say"
    case .webPage: "a web page (HTML)"
    case .richText: "a rich-text document (.rtf)"
    case .image: "a picture"
    case .json: "JSON, such as a survey's definition"
    }
  }

  /// What to do about it.
  var advice: String {
    switch self {
    case .spss: "Rename it so that its name ends in .sav, and give it again."
    case .excelWorkbook: "Rename it so that its name ends in .xlsx, and give it again."
    case .excelBinary, .oldExcel:
      "Open it in Excel or LibreOffice, save it as \"Excel Workbook (.xlsx)\", and give that file."
    case .protectedWorkbook:
      "Open it in Excel with its password, take the password out (File, Info, Protect Workbook, "
        + "Encrypt with Password), save it, and give that file."
    case .oldExcelOrProtected:
      "Open it in Excel (with its password, if it has one), save it without a password as \"Excel "
        + "Workbook (.xlsx)\", and give that file."
    case .openDocument:
      "Open it in the program that made it, save it as \"Excel Workbook (.xlsx)\", and give that "
        + "file."
    case .appleNumbers: "Open it in Numbers, export it to Excel (.xlsx), and give that file."
    case .zipArchive, .gzip: "Unpack it and give the file inside."
    case .wordDocument, .presentation, .pdf, .image:
      "Answers cannot be read out of it: export the answers as CSV or Excel from the survey tool."
    case .json:
      "Export the answers from the survey tool as CSV, and give that file."
    case .webPage, .richText: TableReadErrorText.saveAsCSV
    }
  }
}
