/// The formats that can be read, in the order they are tried; the last takes any text.
package enum TableFormats {
  package static let all: [any TableFormat] = [
    ExcelTableFormat(), StatisticsTableFormat(), CSVTableFormat(),
  ]

  /// The format of a file that begins like this.
  ///
  /// Errors name files of known kinds that no format reads, files that are not text, and files
  /// whose name says that they are something else than they are.
  package static func format(of head: FileHead) throws(TableReadError) -> any TableFormat {
    if head.bytes.isEmpty { throw TableReadError.empty(file: head.name) }
    if let format = all.first(where: { $0.recognises(head) }) {
      let ending = ending(of: head.name)
      if isMisnamed(ending, isText: format.name == CSVTableFormat().name) {
        throw TableReadError.misnamed(file: head.name, ending: ending, format: format.name)
      }
      return format
    }
    if let kind = UnsupportedKind(head) {
      throw TableReadError.unsupported(file: head.name, kind: kind)
    }
    throw TableReadError.binary(file: head.name, offset: BinaryCheck(head).firstControl ?? 0)
  }

  /// What follows the last full stop of a file's name, in lower case.
  private static func ending(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Whether a name's ending promises text for what is none, or the reverse.
  ///
  /// Such a file was renamed, or is not what somebody took it for: better asked than guessed.
  private static func isMisnamed(_ ending: String, isText: Bool) -> Bool {
    let other: Set<String> = [
      "xlsx", "xlsm", "xltx", "xls", "xlsb", "ods", "sav", "zsav", "por", "zip", "gz", "pdf",
      "docx", "doc",
    ]
    let text: Set<String> = ["csv", "tsv", "tab", "txt"]
    return isText ? other.contains(ending) : text.contains(ending)
  }
}
