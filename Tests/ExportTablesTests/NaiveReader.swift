@testable import ExportTables

/// The same rules as the reader's, written the slow and obvious way, to compare it with.
struct NaiveReader {
  private let bytes: [UInt8]
  private let delimiter: [UInt8]
  private var position = 0

  private static let quote = UInt8(ascii: "\"")

  static func records(_ bytes: [UInt8], delimiter: String = ",") -> [ScannedRecord] {
    var reader = NaiveReader(bytes: bytes, delimiter: Array(delimiter.utf8))
    var records: [ScannedRecord] = []
    while reader.position < bytes.count { records.append(reader.nextRecord()) }
    return records
  }

  private init(bytes: [UInt8], delimiter: [UInt8]) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  private mutating func nextRecord() -> ScannedRecord {
    let first = position
    var cells: [[UInt8]] = []
    var problems: RecordProblems = []
    while !endsLine(position) || !cells.isEmpty {
      if position < bytes.count, bytes[position] == Self.quote {
        cells.append(quotedCell(&problems))
      } else {
        cells.append(bareCell())
      }
      guard isDelimiter(position) else { break }
      position += delimiter.count
    }
    let content = bytes[first..<position]
    if content.contains(0) { problems.insert(.nulByte) }
    if String(validating: content, as: UTF8.self) == nil { problems.insert(.invalidUTF8) }
    if position < bytes.count {
      let isPair =
        bytes[position] == 13 && position + 1 < bytes.count && bytes[position + 1] == 10
      position += isPair ? 2 : 1
    }
    return ScannedRecord(
      cells: cells.map { String(decoding: $0, as: UTF8.self) }, problems: problems)
  }

  private mutating func bareCell() -> [UInt8] {
    let first = position
    while !endsCell(position) { position += 1 }
    return Array(bytes[first..<position])
  }

  /// A quote, or two that follow each other, inside a cell that begins with one.
  private struct Mark {
    var place: Int
    var isPair: Bool
    /// Has a separator behind it.
    var closes: Bool
    /// Has a separator in front of it.
    var opens: Bool
  }

  /// The quotes behind the one at `position`, two together wherever they stand so.
  private func marks() -> [Mark] {
    var marks: [Mark] = []
    var place = position + 1
    while place < bytes.count {
      guard bytes[place] == Self.quote else {
        place += 1
        continue
      }
      let isPair = place + 1 < bytes.count && bytes[place + 1] == Self.quote
      marks.append(
        Mark(
          place: place, isPair: isPair, closes: endsCell(place + (isPair ? 2 : 1)),
          opens: isBehindSeparator(place)))
      place += isPair ? 2 : 1
      // What is far behind the first single quote does not matter.
      if let single = marks.firstIndex(where: { !$0.isPair }), marks.count > single + 40 { break }
    }
    return marks
  }

  private mutating func quotedCell(_ problems: inout RecordProblems) -> [UInt8] {
    let marks = marks()
    guard let single = marks.firstIndex(where: { !$0.isPair }), !isUnclosed(marks[single]) else {
      if let pair = marks.prefix(while: \.isPair).first(where: \.closes) {
        problems.insert(.strayQuote)
        return text(to: pair.place + 1, behind: pair.place + 2)
      }
      problems.insert(.unclosedQuote)
      return bareCell()
    }
    if marks[single].closes {
      return text(to: marks[single].place, behind: marks[single].place + 1)
    }
    problems.insert(.strayQuote)
    // The first that closes wins, if none that opens a cell comes before it.
    var pair = marks[..<single].first(where: \.closes)
    for mark in marks.dropFirst(single + 1).prefix(32) {
      if mark.opens, mark.isPair || !mark.closes { break }
      if mark.isPair {
        if mark.closes, pair == nil { pair = mark }
      } else if mark.closes {
        return text(to: mark.place, behind: mark.place + 1)
      }
    }
    if let pair { return text(to: pair.place + 1, behind: pair.place + 2) }
    let before = text(to: marks[single].place, behind: marks[single].place + 1)
    return before + bareCell()
  }

  private func isUnclosed(_ mark: Mark) -> Bool { mark.opens && !mark.closes }

  /// The text from behind the opening quote up to `end`, two quotes being one; goes on at `behind`.
  private mutating func text(to end: Int, behind: Int) -> [UInt8] {
    var text: [UInt8] = []
    var place = position + 1
    while place < end {
      text.append(bytes[place])
      let isPair =
        bytes[place] == Self.quote && place + 1 < end && bytes[place + 1] == Self.quote
      place += isPair ? 2 : 1
    }
    position = behind
    return text
  }

  private func endsLine(_ place: Int) -> Bool {
    place >= bytes.count || bytes[place] == 10 || bytes[place] == 13
  }

  private func isDelimiter(_ place: Int) -> Bool {
    place < bytes.count && bytes[place...].starts(with: delimiter)
  }

  private func endsCell(_ place: Int) -> Bool { endsLine(place) || isDelimiter(place) }

  private func isBehindSeparator(_ place: Int) -> Bool {
    guard place > position + 1 else { return false }
    if bytes[place - 1] == 10 || bytes[place - 1] == 13 { return true }
    let first = place - delimiter.count
    return first > position && bytes[first..<place].elementsEqual(delimiter)
  }
}
