/// Writes responses to the survey of `survey.yaml`: thirteen validated columns and two comments.
///
/// About one answer in a thousand is one the survey does not allow, and a few in a hundred are left
/// out, so that what validation counts is compared too.
struct ResponseWriter {
  private let comments: CommentWriter
  private let seed: UInt64

  init(phrases: Phrases, seed: UInt64, manner: CommentManner) {
    comments = CommentWriter(phrases: phrases, seed: seed, manner: manner)
    self.seed = seed
  }

  var distinctWords: Int { comments.distinctWords }

  static let header =
    "Response ID,Started at,Finished at,Local authority,Age of your child,Main need,"
    + "Support in place,Where your child learns,"
    + "Are your child's needs leading to the ideal outcome?,We are listened to,"
    + "We are kept informed,Support meets my child's needs,Weeks waited for support,"
    + "What works well?,What could be better?\r\n"

  /// The group of responses whose authority is missing or unreadable.
  static let noAuthority = authorities.count

  private static let authorities = cells([
    "Alderbrook", "Brackenshire", "Calder Vale", "Dunmere", "Eastmarch", "Fenwick and Holt",
    "Glenhaven", "Harrowfield", "Ironbridge Moor", "Kingsmere", "Larkhill", "Marlow Heath",
    "Northwater", "Oakenshaw", "Pendle Cross", "Quarrybank",
  ])
  private static let ageBands = cells(["0 to 4", "5 to 10", "11 to 15", "16 to 18", "19 to 25"])
  private static let needs = cells([
    "ASD", "SEMH", "SLCN", "MLD", "SLD", "PMLD", "SPLD", "HI", "VI", "MSI", "PD", "OTH",
  ])
  private static let provisions = cells([
    "SEN support", "EHC plan", "\"Plan requested, waiting\"", "Plan refused", "Neither",
  ])
  private static let placements = cells([
    "Mainstream school", "Mainstream with a resource base", "Special school",
    "Alternative provision", "College or training", "Educated otherwise than at school",
    "Not in education",
  ])
  private static let outcomes = cells([
    "\"Yes, fully\"", "Mostly", "Partly", "No", "Too soon to say",
  ])
  private static let agreement = cells([
    "Strongly agree", "Agree", "Neither agree nor disagree", "Disagree", "Strongly disagree",
  ])
  private static let notAllowed = cells(["Atlantis", "Zzz", "option 9", "unclear tick"])

  private static func cells(_ texts: [String]) -> [[UInt8]] { texts.map { Array($0.utf8) } }

  /// Appends response `number` to `csv` and its comments, unescaped, to `plain`.
  ///
  /// Each comment in `plain` ends with a line break of its own; `index` says where each lies.
  func write(
    _ number: Int, to csv: inout [UInt8], plain: inout [UInt8], index: inout [CommentPlace]
  ) {
    var randomness = Randomness(seed: seed, response: number)
    csv.append(UInt8(ascii: randomness.chance(8) ? "X" : "R"))
    Self.append(number + 1, digits: 8, to: &csv)
    Self.comma(&csv)
    Self.appendTimes(to: &csv, &randomness)
    Self.comma(&csv)
    let authority =
      Self.choose(Self.authorities, skipped: 50, to: &csv, &randomness) ?? Self.noAuthority
    for (options, skipped) in [
      (Self.ageBands, 100), (Self.needs, 300), (Self.provisions, 150), (Self.placements, 200),
      (Self.outcomes, 200), (Self.agreement, 400), (Self.agreement, 400), (Self.agreement, 500),
    ] {
      Self.comma(&csv)
      Self.choose(options, skipped: skipped, to: &csv, &randomness)
    }
    Self.comma(&csv)
    Self.appendWeeks(to: &csv, &randomness)
    for column in 0..<2 {
      Self.comma(&csv)
      guard randomness.below(2) == 0 else { continue }
      let start = plain.count
      comments.write(to: &plain, &randomness)
      index.append(
        CommentPlace(
          start: start, length: plain.count - start, column: column, authority: authority))
      Self.appendEscaped(plain[start...], to: &csv)
      plain.append(UInt8(ascii: "\n"))
    }
    csv.append(UInt8(ascii: "\r"))
    csv.append(UInt8(ascii: "\n"))
  }

  private static func comma(_ csv: inout [UInt8]) { csv.append(UInt8(ascii: ",")) }

  /// Appends one of `options`, nothing (`skipped` times in ten thousand) or what is not allowed.
  @discardableResult
  private static func choose(
    _ options: [[UInt8]], skipped: Int, to csv: inout [UInt8], _ randomness: inout Randomness
  ) -> Int? {
    let draw = randomness.below(10_000)
    if draw < skipped { return nil }
    if draw < skipped + 10 {
      csv.append(contentsOf: notAllowed[randomness.below(notAllowed.count)])
      return nil
    }
    // The smaller of two draws, so that the first options are the common ones.
    let option = min(randomness.below(options.count), randomness.below(options.count))
    csv.append(contentsOf: options[option])
    return option
  }

  private static func appendWeeks(to csv: inout [UInt8], _ randomness: inout Randomness) {
    let draw = randomness.below(10_000)
    switch draw {
    case 0..<2_000: return
    case 2_000..<2_008: csv.append(contentsOf: "999".utf8)
    case 2_008..<2_012: csv.append(contentsOf: "ages".utf8)
    default:
      csv.append(contentsOf: String(min(randomness.below(301), randomness.below(301))).utf8)
    }
  }

  private static let monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  /// Appends the two times of 2024, the second after the first on the same day.
  private static func appendTimes(to csv: inout [UInt8], _ randomness: inout Randomness) {
    let month = randomness.below(12)
    let day = 1 + randomness.below(monthLengths[month])
    let start = randomness.below(82_000)
    let end = start + 120 + randomness.below(2_400)
    append(month: month + 1, day: day, second: start, to: &csv, &randomness)
    comma(&csv)
    append(month: month + 1, day: day, second: end, to: &csv, &randomness)
  }

  private static func append(
    month: Int, day: Int, second: Int, to csv: inout [UInt8], _ randomness: inout Randomness
  ) {
    csv.append(contentsOf: "2024-".utf8)
    // A month that is not one is the mistake no reader can take for a date.
    append(randomness.chance(6) ? 19 : month, digits: 2, to: &csv)
    csv.append(UInt8(ascii: "-"))
    append(day, digits: 2, to: &csv)
    csv.append(UInt8(ascii: "T"))
    append(second / 3_600, digits: 2, to: &csv)
    csv.append(UInt8(ascii: ":"))
    append(second / 60 % 60, digits: 2, to: &csv)
    csv.append(UInt8(ascii: ":"))
    append(second % 60, digits: 2, to: &csv)
  }

  private static func append(_ number: Int, digits: Int, to csv: inout [UInt8]) {
    var divisor = 1
    for _ in 1..<digits { divisor *= 10 }
    while divisor > 0 {
      csv.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / divisor % 10))
      divisor /= 10
    }
  }

  private static func appendEscaped(_ text: ArraySlice<UInt8>, to csv: inout [UInt8]) {
    let needsQuotes = text.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else {
      csv.append(contentsOf: text)
      return
    }
    csv.append(0x22)
    for byte in text {
      if byte == 0x22 { csv.append(0x22) }
      csv.append(byte)
    }
    csv.append(0x22)
  }
}
