internal import Foundation

/// Finds an export's header rows and says what each column is.
package enum HeaderReader {
  /// Understands the header of an export from its first records, blank ones included.
  package static func read(
    _ records: [[String]], dialects: [ExportDialect]
  ) -> ExportHeader {
    let records = records.map { $0.map(shortened) }
    let (dialect, guess) = ToolRecogniser.recognise(records, dialects: dialects)
    let first = records.firstIndex { !isBlank($0) } ?? 0
    let rowCount = headerRowCount(records, from: first, dialect: dialect)
    let headerRecords = Array(records.dropFirst(first).prefix(rowCount))
    let answers = records.dropFirst(first + rowCount).filter { !isBlank($0) }
    var columns = columns(of: headerRecords, dialect: dialect)
    for position in columns.indices {
      var seen: Set<String> = []
      for record in answers where columns[position].index <= record.count {
        let text = record[columns[position].index - 1]
        let cell = text.trimmingCharacters(in: .whitespacesAndNewlines)
        if !cell.isEmpty, seen.count < 60, seen.insert(cell).inserted {
          columns[position].samples.append(cell)
        }
      }
    }
    return ExportHeader(
      dialect: dialect, tool: guess, firstRow: first + 1, rowCount: rowCount, columns: columns)
  }

  /// The bytes of a cell that a header or a sample is taken from: more than any question has.
  private static let longestCell = 8_000

  /// A cell without what no header and no option holds, so that a huge one costs no more than others.
  private static func shortened(_ cell: String) -> String {
    cell.utf8.count <= longestCell
      ? cell : String(decoding: cell.utf8.prefix(longestCell), as: UTF8.self)
  }

  static func isBlank(_ record: [String]) -> Bool {
    record.allSatisfy { $0.allSatisfy(\.isWhitespace) }
  }

  /// How many of the records from `first` on are header rows.
  ///
  /// A second row belongs to the header where it leaves the identifier's column blank, or holds the
  /// tool's words for "the answer itself"; the first row does not count where it only numbers
  /// columns ("Ident 1", "Ident 2" ...).
  private static func headerRowCount(
    _ records: [[String]], from first: Int, dialect: ExportDialect
  ) -> Int {
    guard first < records.count else { return 0 }
    var count = 1
    if isPlaceholder(records[first]) { count = 2 }
    while count < max(dialect.headerRows, 1), first + count < records.count,
      continuesHeader(records[first + count], above: records[first], dialect: dialect)
    {
      count += 1
    }
    return min(count, records.count - first)
  }

  private static func isPlaceholder(_ record: [String]) -> Bool {
    record.count > 1
      && record.allSatisfy {
        $0.range(of: #"^\w+ ?\d+$"#, options: .regularExpression) != nil
      }
      && Set(record.map { $0.prefix { !$0.isNumber } }).count == 1
  }

  private static func continuesHeader(
    _ record: [String], above: [String], dialect: ExportDialect
  ) -> Bool {
    let words = Set(dialect.answerHeaders.map(HeaderNormaliser.label))
    if record.contains(where: { words.contains(HeaderNormaliser.label($0)) }) { return true }
    let identifiers = Set(dialect.identifier.map(HeaderNormaliser.label))
    for (column, header) in above.enumerated()
    where identifiers.contains(HeaderNormaliser.label(header)) {
      let cell = column < record.count ? record[column] : ""
      // A response always carries its identifier: a row without it, with words beside, is a header.
      return cell.allSatisfy(\.isWhitespace) && !isBlank(record)
    }
    return false
  }

  private static func columns(of rows: [[String]], dialect: ExportDialect) -> [ExportColumn] {
    let width = rows.map(\.count).max() ?? 0
    let answerWords = Set(dialect.answerHeaders.map(HeaderNormaliser.label))
    let optionPattern = dialect.optionHeader.flatMap { try? NSRegularExpression(pattern: $0) }
    let parts = partsByHeader(of: dialect)
    let usesPlaceholder = rows.count > 1 && isPlaceholder(rows[0])
    var columns: [ExportColumn] = []
    var inherited = ""
    var inheritedStart = -1
    for position in 0..<width {
      let cells = rows.map { $0.indices.contains(position) ? trimmed($0[position]) : "" }
      var top = usesPlaceholder ? cells.dropFirst().first ?? "" : cells.first ?? ""
      var option: String?
      var group: Int?
      if cells.count > 1, !usesPlaceholder {
        let below = cells.dropFirst().joined(separator: " ").trimmingCharacters(in: .whitespaces)
        if top.isEmpty {
          top = inherited
          group = inheritedStart
        } else {
          inherited = top
          inheritedStart = position
          group = position
        }
        if !below.isEmpty, !answerWords.contains(HeaderNormaliser.label(below)) { option = below }
      }
      var question = top
      if option == nil, let optionPattern,
        let found = split(top, by: optionPattern)
      {
        option = found.option
        question = found.question
        group = columns.last.flatMap { $0.question == question ? $0.group : nil } ?? position
      }
      let header = option.map { cells.count > 1 ? "\(top): \($0)" : top } ?? top
      var column = ExportColumn(
        index: position + 1, header: header, question: question, option: option, group: group)
      column.part = parts[HeaderNormaliser.label(cells.first ?? "")] ?? .answer
      columns.append(column)
    }
    return withoutLoneGroups(withoutRepeatNumbers(columns))
  }

  /// Some tools make a repeated question's header unique by a number after it ("Topic", "Topic2"):
  /// the question is the same.
  private static func withoutRepeatNumbers(_ columns: [ExportColumn]) -> [ExportColumn] {
    let headers = Set(columns.map(\.header))
    return columns.map { column in
      var column = column
      let base = String(column.header.reversed().drop { $0.isNumber }.reversed())
      if column.option == nil, base != column.header, !base.isEmpty, headers.contains(base) {
        column.question = base
      }
      return column
    }
  }

  /// A group of one column is no group.
  private static func withoutLoneGroups(_ columns: [ExportColumn]) -> [ExportColumn] {
    var sizes: [Int: Int] = [:]
    for column in columns { if let group = column.group { sizes[group, default: 0] += 1 } }
    return columns.map { column in
      var column = column
      if let group = column.group, sizes[group] == 1 { column.group = nil }
      return column
    }
  }

  private static func split(
    _ header: String, by pattern: NSRegularExpression
  ) -> (question: String, option: String)? {
    let whole = NSRange(header.startIndex..., in: header)
    guard let match = pattern.firstMatch(in: header, range: whole),
      let question = Range(match.range(withName: "question"), in: header),
      let option = Range(match.range(withName: "option"), in: header)
    else { return nil }
    return (String(header[question]), String(header[option]))
  }

  private static func partsByHeader(of dialect: ExportDialect) -> [String: ColumnPart] {
    var parts: [String: ColumnPart] = [:]
    func add(_ headers: [String], _ part: ColumnPart) {
      for header in headers where parts[HeaderNormaliser.label(header)] == nil {
        parts[HeaderNormaliser.label(header)] = part
      }
    }
    add(Array(dialect.identifier.prefix(1)), .identifier)
    add(dialect.started, .started)
    add(dialect.finished, .finished)
    add(dialect.personal, .personal)
    add(dialect.metadata, .metadata)
    add(Array(dialect.identifier.dropFirst()), .identifier)
    return parts
  }

  private static func trimmed(_ cell: String) -> String {
    cell.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
