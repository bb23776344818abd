/// Why a file was refused, as a stable code for scripts and for looking the reason up.
///
/// Several errors share a code where the same is to be done about them. Each is explained in
/// `Documentation/Findings.md`.
package enum RefusalCode: String, Sendable, CaseIterable {
  case absentFile = "absent-file"
  case folder
  case unreadableFile = "unreadable-file"
  case emptyFile = "empty-file"
  case notText = "not-text"
  case unsupportedKind = "unsupported-kind"
  case unknownEncoding = "unknown-encoding"
  case mixedEncodings = "mixed-encodings"
  case misnamedFile = "misnamed-file"
  case noSuchSheet = "no-such-sheet"
  case tooManyColumns = "too-many-columns"
  case cutShort = "cut-short"
  case damagedWorkbook = "damaged-workbook"
  case damagedStatistics = "damaged-statistics"
  case documentType = "document-type"
  case passwordProtected = "password-protected"
  case noAnswers = "no-answers"
  case fewerRowsThanStated = "fewer-rows-than-stated"
  case cellTooLong = "cell-too-long"
  case zipBomb = "zip-bomb"
  case fileTooLarge = "file-too-large"
}

extension TableReadError {
  /// The code of the refusal.
  package var code: RefusalCode {
    switch self {
    case .absent: .absentFile
    case .directory: .folder
    case .unreadable: .unreadableFile
    case .empty: .emptyFile
    case .binary: .notText
    case .unsupported(_, .protectedWorkbook): .passwordProtected
    case .unsupported: .unsupportedKind
    case .encodingRefused, .unknownEncoding: .unknownEncoding
    case .mixedEncodings: .mixedEncodings
    case .tooLargeToDecode: .fileTooLarge
    case .misnamed: .misnamedFile
    case .cellTooLarge: .cellTooLong
    case .noSuchSheet: .noSuchSheet
    case .tooManyColumns: .tooManyColumns
    case .workbook(_, let fault): fault.code
    case .statistics(_, let fault): fault.code
    }
  }
}

extension WorkbookFault {
  fileprivate var code: RefusalCode {
    switch self {
    case .notAnArchive: .misnamedFile
    case .cutShort: .cutShort
    case .damagedArchive, .damagedPart, .brokenXML, .missingPart, .unknownPacking, .outOfOrder,
      .badReference, .missingText:
      .damagedWorkbook
    case .documentType: .documentType
    case .lockedPart: .passwordProtected
    case .noWorksheets, .noValues, .emptySheet, .notAWorksheet: .noAnswers
    case .noSuchSheet: .noSuchSheet
    case .fewerRowsThanStated: .fewerRowsThanStated
    case .longText: .cellTooLong
    case .tooLarge(let measure, _): measure.code
    }
  }
}

extension StatisticsFault {
  fileprivate var code: RefusalCode {
    switch self {
    case .cutShort: .cutShort
    case .damaged: .damagedStatistics
    case .unknownText: .unknownEncoding
    case .noAnswers: .noAnswers
    case .tooManyVariables: .tooManyColumns
    case .tooLarge: .fileTooLarge
    }
  }
}

extension WorkbookMeasure {
  /// What only an attack comes to is told from what may be an honest, very large file.
  fileprivate var code: RefusalCode {
    switch self {
    case .entries, .ratio, .partBytes, .totalBytes: .zipBomb
    case .columns: .tooManyColumns
    case .fileBytes, .rows, .cells, .places, .text, .tag, .depth, .list: .fileTooLarge
    }
  }
}
