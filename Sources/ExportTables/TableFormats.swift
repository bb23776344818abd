/// The formats that can be read, in the order they are tried; the last takes any text.
package enum TableFormats {
  package static let all: [any TableFormat] = [
    ExcelTableFormat(), StatisticsTableFormat(), CSVTableFormat(),
  ]

  /// The format of a file that begins like this.
  ///
  /// Errors name files of known kinds that no format reads, and files that are not text.
  package static func format(of head: FileHead) throws(TableReadError) -> any TableFormat {
    if head.bytes.isEmpty { throw TableReadError.empty(file: head.name) }
    if let format = all.first(where: { $0.recognises(head) }) { return format }
    if let kind = UnsupportedKind(head) {
      throw TableReadError.unsupported(file: head.name, kind: kind)
    }
    if let (encoding, offset) = EncodingGuess(head).wideEncoding {
      throw TableReadError.undecodable(file: head.name, encoding: encoding, offset: offset)
    }
    throw TableReadError.binary(file: head.name, offset: EncodingGuess(head).firstControl ?? 0)
  }
}
