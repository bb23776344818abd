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

  /// What a column holds, without the forms of "no answer" that the tool's habits name.
  func profile(of column: ExportColumn) -> ColumnProfile {
    guard profile.columns.indices.contains(column.index - 1) else { return ColumnProfile() }
    let whole = profile.columns[column.index - 1]
    guard !knownMissing.isEmpty else { return whole }
    return whole.without { knownMissing.contains(HeaderNormaliser.label($0)) }
  }
}
