/// Finds how a file's cells are held apart, from its first records.
///
/// Each candidate is tried on the same records, under its own quoting. A good one cuts nearly all
/// of them into the same number of cells, more than one, gives the first record that number too,
/// and leaves no text between a closing quote and a separator. Where nothing comes near, each
/// record is one cell, and the delimiter is said to be a comma.
struct CSVDialectGuess {
  private let base: UnsafePointer<UInt8>
  private let start: Int
  private let sampleEnd: Int
  private let isWhole: Bool

  private static let delimiters = [",", ";", "\t", "|"].flatMap { Array($0.utf8) }
  private static let recordLimit = 200
  private static let byteLimit = 1 << 20
  /// A score under this is chance: commas in prose, not cells.
  private static let leastScore = 0.2

  /// A guess from the bytes from `start` up to `end`.
  init(base: UnsafePointer<UInt8>, from start: Int, to end: Int) {
    self.base = base
    self.start = start
    sampleEnd = min(end, start + Self.byteLimit)
    isWhole = sampleEnd == end
  }

  /// The dialect, with whatever `options` fix left as they say.
  func dialect(_ options: ReadOptions) -> CSVDialect {
    guard options.detect else {
      return CSVDialect(
        delimiter: options.delimiter ?? UInt8(ascii: ","), quote: options.quote ?? .double,
        escape: options.escape)
    }
    let delimiters =
      options.delimiter.map { [$0] } ?? statedDelimiter().map { [$0] } ?? Self.delimiters
    let quotes =
      options.quote.map { [$0] } ?? [.double, .character(UInt8(ascii: "'"))]
    var best: (sample: Sample, dialect: CSVDialect)?
    for quote in quotes {
      for delimiter in delimiters {
        let dialect = CSVDialect(delimiter: delimiter, quote: quote, escape: options.escape)
        let sample = sample(dialect)
        guard sample.score >= Self.leastScore else { continue }
        guard let leader = best else {
          if quote == quotes[0] || sample.isClearlyQuoted { best = (sample, dialect) }
          continue
        }
        let isBetter =
          quote == leader.dialect.quote
          ? sample.score > leader.sample.score
          : sample.isClearlyQuoted && leader.sample.quotedCells == 0
            && sample.score >= leader.sample.score
        if isBetter { best = (sample, dialect) }
      }
    }
    return best?.dialect
      ?? CSVDialect(
        delimiter: delimiters.count == 1 ? delimiters[0] : UInt8(ascii: ","), quote: quotes[0],
        escape: options.escape)
  }

  /// The delimiter that a first line such as `sep=;`, which Excel writes and obeys, states.
  private func statedDelimiter() -> UInt8? {
    let prefix = Array("sep=".utf8)
    guard sampleEnd - start > prefix.count + 1,
      (0..<prefix.count).allSatisfy({ base[start + $0] | 0x20 == prefix[$0] | 0x20 })
    else { return nil }
    let after = base[start + prefix.count + 1]
    guard after == UInt8(ascii: "\n") || after == UInt8(ascii: "\r") else { return nil }
    return base[start + prefix.count]
  }

  /// How one dialect cuts the first records.
  private struct Sample {
    var counts: [Int] = []
    var strayQuotes = 0
    var quotedCells = 0

    /// The commonest number of cells; of two as common, the larger.
    var usualCount: Int {
      let sorted = counts.sorted()
      var best = (count: 0, times: 0)
      var index = 0
      while index < sorted.count {
        let last = sorted.lastIndex(of: sorted[index]) ?? index
        if last - index + 1 >= best.times { best = (sorted[index], last - index + 1) }
        index = last + 1
      }
      return best.count
    }

    /// From 0 for no table at all to nearly 1.
    var score: Double {
      let usual = usualCount
      guard usual > 1, let first = counts.first else { return 0 }
      let total = Double(counts.count)
      let agreeing = Double(counts.count { $0 == usual }) / total
      let cells = 1 - 1 / Double(usual)
      let header = first == usual ? 1 : first > 1 ? 0.7 : 0.5
      return agreeing * cells * header * (1 - Double(strayQuotes) / total)
    }

    /// Whether an unusual quote character is used as one, beyond doubt.
    var isClearlyQuoted: Bool { quotedCells >= 3 && strayQuotes == 0 }
  }

  private func sample(_ dialect: CSVDialect) -> Sample {
    let reader = CSVRecordReader(base: base, end: sampleEnd, dialect: dialect)
    var sample = Sample()
    var position = start
    var records = 0
    while position < sampleEnd, records < Self.recordLimit {
      let outcome = reader.read(at: position) { _, _, _ in }
      // The last record of a sample that was cut short may be cut short itself.
      let isCut =
        !isWhole && (outcome.next == sampleEnd || outcome.problems.contains(.unclosedQuote))
      if isCut, records > 0 { break }
      position = outcome.next
      records += 1
      if outcome.cellCount > 0 { sample.counts.append(outcome.cellCount) }
      if outcome.problems != [] { sample.strayQuotes += 1 }
      sample.quotedCells += outcome.quotedCells
    }
    return sample
  }
}
