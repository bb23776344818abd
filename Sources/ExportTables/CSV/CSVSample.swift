/// How well a dialect cuts a file's first records.
///
/// What stands above a table (a title, notes, a blank line) has another number of cells than the
/// table, and is told from it by that: the table is the records from the first on that has the
/// usual number, and a record behind it with another number counts against the dialect.
struct CSVSample {
  /// Records that are not blank.
  private(set) var records = 0
  /// The number of cells that speaks most for the dialect; 1 or less where there is none.
  private(set) var usualCount = 0
  /// Records with a quote that is out of place.
  private(set) var oddRecords = 0
  /// Those of them with a quote that nothing closes.
  private var unclosedRecords = 0
  private(set) var quotedCells = 0
  /// Of the records from the table's first on, the share that has the usual number of cells.
  private var agreement = 0.0
  /// Of all records, that share.
  private var coverage = 0.0

  private static let recordLimit = 200

  /// Reads the first records of the bytes from `start` up to `end`.
  init(
    _ base: UnsafePointer<UInt8>, from start: Int, to end: Int, isWhole: Bool, dialect: CSVDialect
  ) {
    let reader = CSVRecordReader(base: base, end: end, dialect: dialect)
    var counts: [Int] = []
    var position = start
    var read = 0
    while position < end, read < Self.recordLimit {
      let outcome = reader.read(at: position) { _, _, _ in }
      // The last record of a sample that was cut short may be cut short itself.
      let isCut =
        !isWhole && (outcome.next == end || outcome.problems.contains(.unclosedQuote))
      if isCut, read > 0 { break }
      position = outcome.next
      read += 1
      if outcome.cellCount > 0 { counts.append(outcome.cellCount) }
      if outcome.problems != [] { oddRecords += 1 }
      if outcome.problems.contains(.unclosedQuote) { unclosedRecords += 1 }
      quotedCells += outcome.quotedCells
    }
    records = counts.count
    guard records > 0 else { return }
    usualCount = Self.usual(counts)
    guard usualCount > 1, let first = Self.first(of: usualCount, in: counts) else { return }
    let agreeing = counts[first...].count { $0 == usualCount }
    agreement = Double(agreeing) / Double(records - first)
    coverage = Double(agreeing) / Double(records)
  }

  /// The number of cells that most of many records have; of two as good, the larger.
  private static func usual(_ counts: [Int]) -> Int {
    var times: [Int: Int] = [:]
    for count in counts { times[count, default: 0] += 1 }
    let weight: (Int, Int) -> Double = { Double($1) * (1 - 1 / Double($0)) }
    return times.max { (weight($0.key, $0.value), $0.key) < (weight($1.key, $1.value), $1.key) }?
      .key ?? 0
  }

  /// The first record of the table: the next has as many cells, if there is a next.
  private static func first(of usual: Int, in counts: [Int]) -> Int? {
    counts.indices.first {
      counts[$0] == usual && ($0 + 1 == counts.count || counts[$0 + 1] == usual)
    } ?? counts.firstIndex(of: usual)
  }

  /// Whether all records have the same number of cells, and there is nothing odd about them.
  var isSure: Bool {
    usualCount > 1 && coverage == 1 && oddRecords == 0 && (records >= 3 || usualCount >= 3)
  }

  /// From 0 for no table at all to nearly 2, more than 1 being sure.
  var score: Double {
    guard usualCount > 1 else { return 0 }
    let cells = 1 - 1 / Double(usualCount)
    let odd = Double(oddRecords + unclosedRecords) / Double(2 * records)
    return agreement * cells * (0.4 + 0.6 * coverage) * (1 - odd) + (isSure ? 1 : 0)
  }

  /// Whether an unusual quote character is used as one, beyond doubt.
  var isClearlyQuoted: Bool { quotedCells >= 3 && oddRecords == 0 }
  /// Whether it is, apart from cells with the same character inside.
  var isMostlyQuoted: Bool { quotedCells >= 3 && unclosedRecords * 10 <= records }
}
