@testable import ExportTables

/// The same rules as the reader's, written the slow and obvious way, to compare it with.
enum NaiveReader {
  private enum State { case start, bare, quoted, closed }

  static func records(_ bytes: [UInt8]) -> [ScannedRecord] {
    var records: [ScannedRecord] = []
    var position = 0
    while position < bytes.count {
      var record = Record(bytes: bytes, position: position, unclosed: nil)
      record.read()
      if let opening = record.openQuote {
        record = Record(bytes: bytes, position: position, unclosed: opening)
        record.read()
      }
      records.append(record.result)
      position = record.position
    }
    return records
  }

  private struct Record {
    let bytes: [UInt8]
    var position: Int
    /// The quote known to have no other: its cell ends with its line.
    let unclosed: Int?
    var openQuote: Int?
    var cells: [[UInt8]] = []
    var problems: RecordProblems = []

    var result: ScannedRecord {
      ScannedRecord(cells: cells.map { String(decoding: $0, as: UTF8.self) }, problems: problems)
    }

    mutating func read() {
      var state = State.start
      var cell: [UInt8] = []
      var toLineEnd = false
      let first = position
      while position < bytes.count {
        let byte = bytes[position]
        let isLineEnd = byte == 10 || byte == 13
        if isLineEnd, state != .quoted || toLineEnd { break }
        position += 1
        switch state {
        case .start where byte == 34:
          state = .quoted
          openQuote = position - 1
          toLineEnd = openQuote == unclosed
        case .quoted where byte == 34:
          if position < bytes.count, bytes[position] == 34 {
            cell.append(34)
            position += 1
          } else {
            state = .closed
            openQuote = nil
          }
        case .quoted: cell.append(byte)
        case .start where byte == 44, .bare where byte == 44, .closed where byte == 44:
          cells.append(cell)
          cell = []
          state = .start
        case .closed:
          problems.insert(.strayQuote)
          cell.append(byte)
          state = .bare
        case .start, .bare:
          cell.append(byte)
          state = .bare
        }
      }
      if toLineEnd {
        problems.insert(.unclosedQuote)
        openQuote = nil
      }
      let content = bytes[first..<position]
      if !content.isEmpty { cells.append(cell) }
      if content.contains(0) { problems.insert(.nulByte) }
      if String(validating: content, as: UTF8.self) == nil { problems.insert(.invalidUTF8) }
      if position < bytes.count {
        position +=
          bytes[position] == 13 && position + 1 < bytes.count && bytes[position + 1] == 10 ? 2 : 1
      }
    }
  }
}
