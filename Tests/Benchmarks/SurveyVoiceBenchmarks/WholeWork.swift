import Breakdowns
import ExportTables
import Foundation
import Surveys
import ThemeCoding

/// What the measured work needs to know.
struct WholeWork {
  /// The export.
  var path: String
  var schema: String
  /// Nil where comments are left alone.
  var codebook: String?
  var threads: Int
}

/// The questions that are counted by authority.
private let questions = ["provision", "outcome", "listened", "informed", "supported"]

/// Runs the product's own pipeline over an export: read, match, decode, code the comments, count.
///
/// This is the one place that knows the pipeline's entry point. The breakdowns are those of the
/// profile that hides nothing, so that every count can be compared.
func runWholeWork(_ work: WholeWork) throws -> Measurement {
  let start = ContinuousClock.now
  let schema = try SchemaLoader.load(path: work.schema)
  let coder = try work.codebook.map { ThemeCoder(try CodebookLoader.load(path: $0)) }
  let table = try ExportTable(reading: work.path)
  let validation = try schema.validate(
    table, options: ValidationOptions(threads: work.threads))
  let responses = validation.responses
  let phases = Phases(since: start)
  let mentions =
    coder.map { ThemeMentions.coding(responses, with: $0, threads: work.threads) } ?? []
  phases.mark("coded")
  let set = BreakdownSet(
    [SurveyEvidence(responses: responses, themes: mentions)],
    settings: BreakdownSettings(profile: .internal))
  let provenance = Provenance(inputs: [], schemas: [], codebook: nil, version: "benchmark")
  var counts = Counts()
  counts.rows = responses.count
  for question in questions {
    let figures = try set.breakdown(
      BreakdownRequest(question: question, by: "authority"), from: provenance)
    counts.options[question] = figures.countsByGroup
  }
  for field in mentions.compactMap(\.field) {
    let figures = try set.breakdown(
      BreakdownRequest(question: field, by: "authority"), from: provenance)
    counts.themes[field] = figures.countsByGroup
    counts.comments[field] = commentsByGroup(field, responses, mentions)
  }
  validity(of: validation, into: &counts)
  phases.mark("counted")
  var measurement = Measurement(counts: counts, seconds: seconds(since: start))
  measurement.copiedTextBytes = responses.text.arena.count
  return measurement
}

/// Says on standard error how long each stage took, where `SURVEYVOICE_PHASES` is set.
private struct Phases {
  private let start: ContinuousClock.Instant
  private let isWanted = ProcessInfo.processInfo.environment["SURVEYVOICE_PHASES"] != nil

  init(since start: ContinuousClock.Instant) {
    self.start = start
    mark("read")
  }

  func mark(_ name: String) {
    guard isWanted else { return }
    FileHandle.standardError.write(Data("\(name) \(seconds(since: start))\n".utf8))
  }
}

extension PublishedFigures {
  /// Group, option, count of the only breakdown; what is in no group counts under `-`.
  fileprivate var countsByGroup: [String: [String: Int]] {
    var counts: [String: [String: Int]] = [:]
    var grouped: [String: Int] = [:]
    let rows = breakdowns.first?.rows ?? []
    for row in rows {
      guard let group = row.group, let count = row.count, count > 0 else { continue }
      counts[group, default: [:]][row.option] = count
      grouped[row.option, default: 0] += count
    }
    for row in rows where row.group == nil {
      let rest = (row.count ?? 0) - grouped[row.option, default: 0]
      if rest > 0 { counts["-", default: [:]][row.option] = rest }
    }
    return counts
  }
}

/// Comments that are not empty, by authority.
private func commentsByGroup(
  _ field: String, _ responses: Responses, _ mentions: [ThemeMentions]
) -> [String: Int] {
  guard let states = mentions.first(where: { $0.field == field })?.states,
    let authority = responses.schema.index(of: "authority"),
    case .codes(let codes) = responses.answers[authority]
  else { return [:] }
  let names = responses.schema.fields[authority].categories.map(\.value)
  var tallies = [Int](repeating: 0, count: names.count + 1)
  for (code, state) in zip(codes, states) where state != .none {
    tallies[code.option ?? names.count] += 1
  }
  var counts: [String: Int] = [:]
  for (name, tally) in zip(names + ["-"], tallies) where tally > 0 { counts[name] = tally }
  return counts
}

/// Cells left empty, and cells that hold what the survey does not allow, by field.
private func validity(of validation: Validation, into counts: inout Counts) {
  let schema = validation.schema
  for (position, field) in schema.fields.enumerated() where field.role != .comment {
    let missing = validation.responses.skipped(field: position)
    if missing > 0 { counts.missing[field.name] = missing }
  }
  for finding in validation.findings.all {
    guard let field = finding.field else { continue }
    switch finding.code {
    case .unknownOption, .patternMismatch, .unreadableNumber, .numberOutOfRange, .unreadableDate:
      counts.invalid[schema.fields[field].name, default: 0] += finding.count
    default: continue
    }
  }
}

extension Responses {
  /// How many rows have nothing in a field.
  fileprivate func skipped(field: Int) -> Int {
    switch answers[field] {
    case .codes(let codes): codes.reduce(0) { $0 + ($1.missing == .skipped ? 1 : 0) }
    case .sets(let sets): sets.missing.reduce(0) { $0 + ($1 == .skipped ? 1 : 0) }
    case .rankings(let rankings): rankings.missing.reduce(0) { $0 + ($1 == .skipped ? 1 : 0) }
    case .numbers(let numbers): numbers.missing.reduce(0) { $0 + ($1 == .skipped ? 1 : 0) }
    case .instants(let instants): instants.reduce(0) { $0 + ($1 == Int64.min + 1 ? 1 : 0) }
    case .texts(let texts): texts.reduce(0) { $0 + ($1.missing == .skipped ? 1 : 0) }
    }
  }
}
