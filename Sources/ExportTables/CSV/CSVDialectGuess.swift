/// Finds how a file's cells are held apart, from its first records.
///
/// Each candidate is tried on the same records, under its own quoting; `CSVSample` says how well it
/// cuts them. One that cuts every record into the same number of cells beats all others; among the
/// rest the best has a long table of many columns, with little above it and nothing odd in it.
/// Where nothing comes near, each record is one cell, and the delimiter is said to be a comma.
struct CSVDialectGuess {
  private let base: UnsafePointer<UInt8>
  private let start: Int
  private let sampleEnd: Int
  private let isWhole: Bool

  /// What was found.
  struct Guess {
    var dialect: CSVDialect
    /// Where the first record starts, behind a line that only states the delimiter.
    var start: Int
  }

  private static let delimiters = Array(",;\t|".utf8)
  /// Taken only where every record agrees: they occur in text, or hardly at all.
  private static let rareDelimiters = Array("^~\u{1F}".utf8)
  private static let escape = UInt8(ascii: "\\")
  private static let byteLimit = 1 << 20
  /// A score under this is chance: commas in prose, not cells.
  private static let leastScore = 0.15

  /// A guess from the bytes from `start` up to `end`.
  init(base: UnsafePointer<UInt8>, from start: Int, to end: Int) {
    self.base = base
    self.start = start
    sampleEnd = min(end, start + Self.byteLimit)
    isWhole = sampleEnd == end
  }

  /// How the file is cut, with whatever `options` fix left as they say.
  func guess(_ options: ReadOptions) -> Guess {
    let fixed = options.delimiter.map {
      CSVDialect(
        delimiter: $0, furtherDelimiter: options.furtherDelimiter,
        quote: options.quote ?? .double, escape: options.escape)
    }
    guard options.detect else {
      return Guess(
        dialect: fixed
          ?? CSVDialect(
            delimiter: UInt8(ascii: ","), quote: options.quote ?? .double, escape: options.escape),
        start: start)
    }
    let stated = statedDelimiter()
    let first = stated.map(\.next) ?? start
    var best = candidate(options, stated: stated?.delimiter, from: first)
    if options.delimiter == nil, stated == nil {
      best = withRareDelimiter(best, options, from: first)
      best = withSpaces(best, from: first)
    }
    return Guess(dialect: withEscape(best, options, from: first).dialect, start: first)
  }

  private struct Candidate {
    var dialect: CSVDialect
    var sample: CSVSample
  }

  private func candidate(_ dialect: CSVDialect, from first: Int) -> Candidate {
    Candidate(
      dialect: dialect,
      sample: CSVSample(base, from: first, to: sampleEnd, isWhole: isWhole, dialect: dialect))
  }

  /// The best of the usual delimiters and quotes.
  private func candidate(
    _ options: ReadOptions, stated: UInt8?, from first: Int
  ) -> Candidate {
    let delimiters = options.delimiter.map { [$0] } ?? stated.map { [$0] } ?? Self.delimiters
    let quotes = options.quote.map { [$0] } ?? [.double, .character(UInt8(ascii: "'"))]
    let further = options.delimiter == nil ? [] : options.furtherDelimiter
    var best: Candidate?
    for quote in quotes {
      for delimiter in delimiters {
        let next = candidate(
          CSVDialect(
            delimiter: delimiter, furtherDelimiter: further, quote: quote, escape: options.escape),
          from: first)
        guard next.sample.score >= Self.leastScore else { continue }
        guard let leader = best else {
          if quote == quotes[0] || next.sample.isClearlyQuoted { best = next }
          continue
        }
        let isBetter: Bool
        if quote == leader.dialect.quote {
          isBetter = next.sample.score > leader.sample.score
        } else {
          // An unusual quote must be at work where the usual one is not.
          isBetter =
            leader.sample.quotedCells == 0
            && (next.sample.isClearlyQuoted
              ? next.sample.score >= leader.sample.score
              : next.sample.isMostlyQuoted && next.sample.score > leader.sample.score + 0.1)
        }
        if isBetter { best = next }
      }
    }
    return best
      ?? candidate(
        CSVDialect(
          delimiter: delimiters.count == 1 ? delimiters[0] : UInt8(ascii: ","),
          furtherDelimiter: further, quote: quotes[0], escape: options.escape), from: first)
  }

  /// A delimiter that hardly anybody uses, where all records agree on it and not on the best so far.
  private func withRareDelimiter(
    _ best: Candidate, _ options: ReadOptions, from first: Int
  ) -> Candidate {
    guard !best.sample.isSure else { return best }
    for delimiter in Self.rareDelimiters {
      let next = candidate(
        CSVDialect(delimiter: delimiter, quote: best.dialect.quote, escape: options.escape),
        from: first)
      if next.sample.isSure, next.sample.usualCount >= 3 { return next }
    }
    let spaced = candidate(
      CSVDialect(
        delimiter: UInt8(ascii: " "), quote: best.dialect.quote, escape: options.escape),
      from: first)
    // Lines of prose may chance to have as many words; hardly many, or with quotes between them.
    let isTable =
      spaced.sample.isSure && spaced.sample.records >= 3
      && (spaced.sample.usualCount >= 5
        || (spaced.sample.usualCount >= 3 && spaced.sample.quotedCells > 0))
    return isTable ? spaced : best
  }

  /// The delimiter with a space behind it, where one stands behind each.
  private func withSpaces(_ best: Candidate, from first: Int) -> Candidate {
    guard best.sample.usualCount > 1, best.dialect.delimiter != UInt8(ascii: " ") else {
      return best
    }
    let next = candidate(
      CSVDialect(
        delimiter: best.dialect.delimiter, furtherDelimiter: [UInt8(ascii: " ")],
        quote: best.dialect.quote, escape: best.dialect.escape), from: first)
    let isBetter =
      next.sample.isSure && next.sample.records >= 3
      && (next.sample.usualCount >= best.sample.usualCount || !best.sample.isSure)
    return isBetter ? next : best
  }

  /// A backslash as escape, where one stands before quotes and less is odd with it than without.
  private func withEscape(
    _ best: Candidate, _ options: ReadOptions, from first: Int
  ) -> Candidate {
    guard options.escape == nil, options.looksForEscape,
      case .character(let quote) = best.dialect.quote,
      hasEscaped(quote, from: first)
    else { return best }
    let next = candidate(
      CSVDialect(
        delimiter: best.dialect.delimiter, furtherDelimiter: best.dialect.furtherDelimiter,
        quote: best.dialect.quote, escape: Self.escape), from: first)
    return next.sample.oddRecords < best.sample.oddRecords
      && next.sample.score >= best.sample.score ? next : best
  }

  private func hasEscaped(_ quote: UInt8, from first: Int) -> Bool {
    var position = first + 1
    while position < sampleEnd {
      if base[position] == quote, base[position - 1] == Self.escape { return true }
      position += 1
    }
    return false
  }

  /// The delimiter that a first line such as `sep=;`, which Excel writes and obeys, states.
  private func statedDelimiter() -> (delimiter: UInt8, next: Int)? {
    let prefix = Array("sep=".utf8)
    let place = start + prefix.count
    guard sampleEnd > place + 1,
      (0..<prefix.count).allSatisfy({ base[start + $0] | 0x20 == prefix[$0] | 0x20 })
    else { return nil }
    let after = base[place + 1]
    guard after == UInt8(ascii: "\n") || after == UInt8(ascii: "\r") else { return nil }
    let isPair =
      after == UInt8(ascii: "\r") && place + 2 < sampleEnd && base[place + 2] == UInt8(ascii: "\n")
    return (base[place], place + (isPair ? 3 : 2))
  }
}
