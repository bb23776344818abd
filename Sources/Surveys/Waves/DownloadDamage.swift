internal import ExportTables

/// Something that a later download lost, not because anybody answered otherwise.
package struct DownloadDamage: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    /// A symbol, such as an emoji, that became question marks.
    case symbolsLost = "symbols-lost"
    /// A time of day without its hour.
    case hoursLost = "hours-lost"
  }

  package var kind: Kind
  /// The column of the later file, from 1.
  package var column: Int
  /// The rows of the later file.
  package var rows: [Int]

  /// Looks at the raw cells behind changed answers, and at times that only the tool wrote.
  static func find(
    _ earlier: DownloadComparison.Download, _ later: DownloadComparison.Download,
    changes: [(field: Int, rows: [(earlier: Int, later: Int)])],
    pairs: [(earlier: Int, later: Int)]
  ) -> [DownloadDamage] {
    var wanted: [Column] = changes.compactMap { field, rows in
      guard !rows.isEmpty, let before = earlier.column(of: field),
        let after = later.column(of: field)
      else { return nil }
      return Column(kind: .symbolsLost, earlier: before, later: after, rows: rows)
    }
    wanted += timeColumns(earlier.validation.header, later.validation.header).map {
      Column(kind: .hoursLost, earlier: $0.earlier, later: $0.later, rows: pairs)
    }
    guard !wanted.isEmpty else { return [] }
    let before = CellTexts(earlier.table, wanted.map { ($0.earlier, Set($0.rows.map(\.earlier))) })
    let after = CellTexts(later.table, wanted.map { ($0.later, Set($0.rows.map(\.later))) })
    return wanted.compactMap { column in
      let damaged = column.rows.filter { row in
        guard let was = before.text(row: row.earlier, column: column.earlier),
          let now = after.text(row: row.later, column: column.later)
        else { return false }
        switch column.kind {
        case .symbolsLost: return lostSymbols(from: was, to: now)
        case .hoursLost: return lostHour(from: was, to: now)
        }
      }
      guard !damaged.isEmpty else { return nil }
      return DownloadDamage(
        kind: column.kind, column: column.later, rows: damaged.map(\.later).sorted())
    }.sorted { ($0.kind.rawValue, $0.column) < ($1.kind.rawValue, $1.column) }
  }

  private struct Column {
    var kind: Kind
    var earlier: Int
    var later: Int
    var rows: [(earlier: Int, later: Int)]
  }

  /// Columns of both files whose times have an hour in the earlier one and look short in the later.
  private static func timeColumns(
    _ earlier: ExportHeader, _ later: ExportHeader
  ) -> [(earlier: Int, later: Int)] {
    func byHeader(_ header: ExportHeader) -> [String: ExportColumn] {
      Dictionary(header.columns.map { (HeaderNormaliser.label($0.header), $0) }) { first, _ in
        first
      }
    }
    let before = byHeader(earlier)
    return later.columns.compactMap { column in
      guard column.samples.contains(where: { TimeParts(ofWhole: $0) != nil }),
        let own = before[HeaderNormaliser.label(column.header)],
        own.samples.contains(where: { TimeParts(inside: $0) != nil })
      else { return nil }
      return (own.index, column.index)
    }
  }

  /// Whether a text is an earlier one whose symbols became question marks, as Windows-1252 has none.
  static func lostSymbols(from earlier: String, to later: String) -> Bool {
    guard later.contains("?"), earlier.unicodeScalars.contains(where: isSymbol) else {
      return false
    }
    return marked(earlier) == marked(later)
  }

  /// A text with each run of symbols and question marks as a single mark.
  private static func marked(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var isInRun = false
    for scalar in text.unicodeScalars {
      if scalar == "?" || isSymbol(scalar) {
        if !isInRun { out.append("?") }
        isInRun = true
      } else if scalar.properties.isWhitespace || scalar == "\u{FE0F}" || scalar == "\u{200D}" {
        continue
      } else {
        isInRun = false
        out.append(scalar)
      }
    }
    return String(out)
  }

  /// A character that Windows-1252 has no place for; letters are left to encodings.
  private static func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x2122 && !scalar.properties.isAlphabetic
  }

  /// Whether a time is an earlier one without its hour, as a spreadsheet shows `15:37:33` in
  /// minutes and seconds.
  static func lostHour(from earlier: String, to later: String) -> Bool {
    guard let was = TimeParts(inside: earlier), let now = TimeParts(ofWhole: later) else {
      return false
    }
    return was.minute == now.minute && abs(was.second - now.second) <= 1
  }
}

/// The minutes and seconds of a time.
private struct TimeParts {
  var minute: Int
  var second: Int

  /// The time in a text that may have a date before it: hours, minutes and seconds.
  init?(inside text: String) {
    let parts = text.split(separator: ":")
    guard parts.count == 3, parts[0].last?.isNumber == true,
      let minute = Self.number(parts[1]), let second = Self.number(parts[2].prefix(2))
    else { return nil }
    self.init(minute: minute, second: second)
  }

  /// A text that is minutes and seconds, with a fraction, and nothing else.
  init?(ofWhole text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let minute = Self.number(parts[0]) else { return nil }
    let seconds = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    guard seconds.count == 2, let second = Self.number(seconds[0]), Int(seconds[1]) != nil,
      minute < 60, second < 60
    else { return nil }
    self.init(minute: minute, second: second)
  }

  private init(minute: Int, second: Int) {
    self.minute = minute
    self.second = second
  }

  private static func number(_ text: Substring) -> Int? {
    (1...2).contains(text.utf8.count) ? Int(text) : nil
  }
}

/// The texts of some cells of a table, read in one go.
private struct CellTexts {
  private var texts: [CellLocation: String] = [:]

  init(_ table: ExportTable, _ wanted: [(column: Int, rows: Set<Int>)]) {
    let width = wanted.map(\.column).max() ?? 0
    guard width > 0 else { return }
    table.forEachBatch(columns: width) { batch in
      for record in 0..<batch.rowCount {
        let row = table.firstRow + batch.firstRowInPart + record
        for (column, rows) in wanted where rows.contains(row) {
          let cell = batch.cells[record * batch.columns + column - 1]
          texts[CellLocation(row: row, column: column)] = cell.string(from: batch)
        }
      }
    }
  }

  func text(row: Int, column: Int) -> String? { texts[CellLocation(row: row, column: column)] }
}
