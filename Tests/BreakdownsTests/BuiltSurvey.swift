import Breakdowns
import ExportTables
import Surveys

/// A survey put together in memory, answer by answer, for tests that need known counts.
struct BuiltSurvey {
  var schema: SurveySchema
  var columns: [[AnswerCode]]
  var sets: [Int: OptionSets] = [:]
  var respondents: [UInt32]?
  var themes: [ThemeMentions] = []

  init(
    _ fields: [SurveyField], audience: Audience? = .parentCarer, name: String = "built",
    source: EvidenceSource = .survey
  ) {
    schema = SurveySchema(name: name, title: "Built survey", fields: fields)
    schema.audience = audience
    schema.source = source
    schema.unit = source == .caseReview ? .cases : .respondents
    columns = fields.map { _ in [] }
  }

  var count: Int { columns.first?.count ?? 0 }

  /// Adds `times` rows with the same answers: option positions, or a reason.
  mutating func add(_ times: Int, _ answers: Answer...) {
    for (column, answer) in answers.enumerated() {
      columns[column].append(contentsOf: repeatElement(answer.code, count: times))
    }
  }

  var responses: Responses {
    Responses(
      schema: schema, count: count, rows: (0..<count).map { UInt32($0 + 2) },
      answers: columns.indices.map { sets[$0].map(AnswerColumn.sets) ?? .codes(columns[$0]) },
      written: [Int64](repeating: .min, count: count), text: TextStore(file: FileBytes([])),
      respondents: respondents)
  }

  var evidence: SurveyEvidence { SurveyEvidence(responses: responses, themes: themes) }

  func figures(
    _ question: String, by: String? = nil, settings: BreakdownSettings = .init()
  ) throws -> PublishedFigures {
    try BreakdownSet([evidence], settings: settings).breakdown(
      BreakdownRequest(question: question, by: by), from: .none)
  }
}

/// An answer in a built survey.
enum Answer: ExpressibleByIntegerLiteral {
  case option(Int)
  case missing(MissingReason)

  init(integerLiteral value: Int) { self = .option(value) }

  var code: AnswerCode {
    switch self {
    case .option(let option): AnswerCode(option: option)
    case .missing(let reason): AnswerCode(missing: reason)
    }
  }
}

extension Provenance {
  static let none = Provenance(inputs: [], schemas: [], codebook: nil, version: "0")
}

extension SurveyField {
  /// A closed question with options named as they are labelled.
  static func closed(
    _ name: String, _ options: [String], kind: QuestionKind = .singleChoice,
    role: FieldRole? = nil, ordered: Bool = false, midpoint: String? = nil
  ) -> SurveyField {
    var field = SurveyField(name: name, title: "What about \(name)?", kind: kind)
    field.role = role
    field.categories = options.map { value in
      let words = String(value.map { $0 == "_" ? " " : $0 })
      return AnswerOption(value: value, label: words.prefix(1).uppercased() + words.dropFirst())
    }
    field.categoriesOrdered = ordered
    field.midpoint = midpoint
    return field
  }
}

extension PublishedBreakdown {
  /// The rows of a group, or of everybody.
  func rows(of group: String?) -> [PublishedRow] { rows.filter { $0.group == group } }

  func row(_ option: String, of group: String? = nil) -> PublishedRow? {
    rows.first { $0.group == group && $0.option == option }
  }

  func net(_ name: String, of group: String? = nil) -> Double? {
    nets.first { $0.name == name && $0.group == group }?.share
  }
}

extension BuiltSurvey {
  /// Fills the one field, of several answers, with `count` rows; each pair is an option and how many
  /// of the rows choose it, from the first row on.
  mutating func choose(_ count: Int, _ chosen: [[Int]]) {
    var sets = OptionSets(optionCount: schema.fields[0].categories.count)
    for row in 0..<count {
      var word: UInt64 = 0
      for pair in chosen where row < pair[1] { word |= 1 << UInt64(pair[0]) }
      sets.words.append(word)
      sets.missing.append(nil)
    }
    add(count, 0)
    self.sets[0] = sets
  }
}
