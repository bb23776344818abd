internal import ExportTables

/// An export that a schema is drafted from: what its header says, and what its columns hold.
struct DraftSource: Sendable {
  let name: String
  let header: ExportHeader
  let profile: TableProfile
  /// Forms of "no answer" that the tool's habits already name.
  let knownMissing: Set<String>

  init(_ table: ExportTable, dialects: [ExportDialect], threads: Int) {
    name = table.name
    header =
      SurveySchema(name: "any", title: "", fields: []).match(table, dialects: dialects).header
    profile = TableProfile(table, header: header, threads: threads)
    knownMissing = Set(header.dialect.missingForms.map { HeaderNormaliser.label($0.value) })
  }

  var tool: String { header.tool.name }

  /// The tool's name where aliases are to be its own.
  var aliasTool: String? { tool == ExportDialect.generic.name ? nil : tool }

  /// How far the answers are words rather than codes, from 0 to 1.
  var wordiness: Double {
    var closed = 0
    var coded = 0
    for column in header.columns where column.part == .answer && column.layout == .single {
      let profile = profile(of: column)
      guard profile.isWhole, !profile.values.isEmpty,
        profile.values.count <= AnswerKindGuess.mostOptions,
        profile.longCells == 0
      else { continue }
      closed += 1
      if profile.values.allSatisfy({ AnswerForm.isCode($0.text) || $0.text.count == 1 }) {
        coded += 1
      }
    }
    return closed == 0 ? 1 : 1 - Double(coded) / Double(closed)
  }

  /// What a column holds, without the forms of "no answer" that the tool's habits name.
  func profile(of column: ExportColumn) -> ColumnProfile {
    guard profile.columns.indices.contains(column.index - 1) else { return ColumnProfile() }
    let whole = profile.columns[column.index - 1]
    guard !knownMissing.isEmpty else { return whole }
    return whole.without { knownMissing.contains(HeaderNormaliser.label($0)) }
  }
}
