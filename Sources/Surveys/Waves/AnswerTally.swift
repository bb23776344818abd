internal import ExportTables

/// Counts the answers of columns that may be answered by choosing, so that what several people gave
/// is known for an option.
///
/// What one or two people gave is never named: it may be their own words.
struct AnswerTally {
  /// An answer that fewer people gave is no option.
  static let fewest = 3
  /// A column with more different answers than this is not answered by choosing.
  private static let mostDistinct = 200
  private static let mostOptions = 40
  private static let longestOption = 80

  private var counts: [Int: [String: Int]] = [:]
  private let absent: Set<String>

  init(_ table: ExportTable, header: ExportHeader, columns: [Int]) {
    absent = Set(header.dialect.missingForms.map { HeaderNormaliser.label($0.value) } + [""])
    let isJoined = header.dialect.layout == .joinedSemicolon
    let headerRows = header.firstRow - 1 + header.rowCount
    var open = columns
    for column in columns { counts[column] = [:] }
    table.forEachBatch(columns: header.columns.count) { batch in
      for row in 0..<batch.rowCount where batch.firstRowInPart + row >= headerRows {
        for column in open where column <= batch.columns {
          let cell = batch.cells[row * batch.columns + column - 1]
          guard cell.length > 0, cell.length <= 2_000 else { continue }
          let text = cell.string(from: batch)
          if isJoined, text.hasSuffix(";") {
            for part in text.split(separator: ";") { count(String(part), column) }
          } else {
            count(text, column)
          }
        }
      }
      open.removeAll { (counts[$0]?.count ?? 0) > Self.mostDistinct }
    }
  }

  private mutating func count(_ answer: String, _ column: Int) {
    let label = HeaderNormaliser.label(answer, keepingCase: true)
    if !label.isEmpty { counts[column]?[label, default: 0] += 1 }
  }

  /// The options that the answers to a column show; none where they look like people's own words.
  func options(of column: Int) -> OptionList {
    guard let all = counts[column], all.count <= Self.mostDistinct else { return OptionList() }
    let answers = all.filter { !absent.contains(HeaderNormaliser.label($0.key)) }
    let answered = answers.values.reduce(0, +)
    let options = answers.filter { $0.value >= Self.fewest && $0.key.count <= Self.longestOption }
      .sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    let covered = options.map(\.value).reduce(0, +)
    guard options.count >= 2, options.count <= Self.mostOptions, covered * 5 >= answered * 4 else {
      return OptionList()
    }
    return OptionList(
      labels: options.map(\.key),
      source: .seen(counts: options.map(\.value), answered: answered))
  }
}
