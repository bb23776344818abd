/// Text in which a delimiter holds cells apart: comma, semicolon, tab or pipe.
package struct CSVTableFormat: TableFormat {
  package init() {}

  package var name: String { "csv" }

  package func recognises(_ head: FileHead) -> Bool {
    let guess = EncodingGuess(head)
    return UnsupportedKind(head) == nil && guess.wideEncoding == nil && !guess.isBinary
  }

  package func read(
    _ bytes: FileBytes, head: FileHead, options: ReadOptions
  ) throws(TableReadError) -> TableContent {
    if let encoding = options.encoding, encoding != .utf8 {
      throw TableReadError.encodingNotRead(file: head.name, encoding: encoding)
    }
    if let sheet = options.sheet, sheet != 1 {
      throw TableReadError.noSuchSheet(file: head.name, sheet: sheet, sheets: 0)
    }
    if options.encoding == nil, options.detect,
      let (encoding, offset) = EncodingGuess(head).narrowEncoding
    {
      throw TableReadError.undecodable(file: head.name, encoding: encoding, offset: offset)
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let hasMark = head.begins(with: mark)
    let start = hasMark ? mark.count : 0
    guard bytes.count > start else { throw TableReadError.empty(file: head.name) }
    let dialect = bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return CSVDialect.standard }
      return CSVDialectGuess(
        base: base.assumingMemoryBound(to: UInt8.self), from: start, to: buffer.count
      ).dialect(options)
    }
    return TableContent(
      bytes: bytes, start: start, dialect: dialect, encoding: .utf8, hasByteOrderMark: hasMark)
  }
}
