/// How the answers among an export's first responses fit the options of each field.
///
/// Worked out when first asked for: an export whose headers say everything never asks.
final class ColumnAnswers {
  private let columns: [ExportColumn]
  private let schema: SurveySchema
  private let lookups: [OptionLookup]
  private let missing: MissingLookup
  private lazy var table = makeTable()
  private lazy var fits = columns.map { _ in [Int: Fit]?.none }

  private struct Fit {
    var answers = 0
    var options: Set<Int> = []
  }

  private struct Option {
    var field: Int
    var option: Int
    var isJoined: Bool
  }

  init(_ header: ExportHeader, _ schema: SurveySchema, _ lookups: [OptionLookup]) {
    columns = header.columns
    missing = MissingLookup(schema.missingForms + header.dialect.missingForms)
    self.schema = schema
    self.lookups = lookups
  }

  /// The share of a column's distinct answers that are options of a field.
  func fit(of column: Int, to field: Int) -> Double {
    let count = columns[column].samples.count
    guard count > 0, !schema.fields[field].categories.isEmpty else { return 0 }
    return Double(fits(of: column)[field]?.answers ?? 0) / Double(count)
  }

  func distinct(in column: Int, to field: Int) -> Int {
    fits(of: column)[field]?.options.count ?? 0
  }

  func columns(of field: Int) -> [Int] {
    columns.indices.filter { fits(of: $0)[field] != nil }
  }

  /// Whether a column's answers do not speak against its holding dates.
  func mayBeDates(in column: Int) -> Bool {
    let samples = columns[column].samples.filter { missing.reason(for: $0) == nil }
    let dates = samples.count { sample in
      Array(sample.utf8).withUnsafeBufferPointer {
        DateReading($0) != nil || DamagedText.isTimeWithoutHour($0)
      }
    }
    return samples.isEmpty || dates * 2 >= samples.count
  }

  private func fits(of column: Int) -> [Int: Fit] {
    if let known = fits[column] { return known }
    var found: [Int: Fit] = [:]
    for sample in columns[column].samples {
      var seen: Set<Int> = []
      func note(_ text: String, joined: Bool) {
        let key = HeaderNormaliser.label(text)
        for form in [key, HeaderNormaliser.plainWords(text)] {
          for entry in table[form] ?? [] where !joined || entry.isJoined {
            found[entry.field, default: Fit()].options.insert(entry.option)
            seen.insert(entry.field)
          }
        }
      }
      note(sample, joined: false)
      if sample.contains(";") {
        for piece in sample.split(separator: ";") { note(String(piece), joined: true) }
      }
      for field in seen { found[field, default: Fit()].answers += 1 }
    }
    fits[column] = found
    return found
  }

  /// Every form of every option, with the fields it is an option of.
  private func makeTable() -> [String: [Option]] {
    var table: [String: [Option]] = [:]
    for (field, question) in schema.fields.enumerated() {
      var own: Set<String> = []
      for (position, option) in question.categories.enumerated() {
        for form in [option.label, option.value] + option.aliases {
          for key in [HeaderNormaliser.label(form), HeaderNormaliser.plainWords(form)]
          where !key.isEmpty && own.insert(key).inserted {
            table[key, default: []].append(
              Option(
                field: field, option: position, isJoined: question.kind == .multipleChoice))
          }
        }
      }
    }
    return table
  }
}
