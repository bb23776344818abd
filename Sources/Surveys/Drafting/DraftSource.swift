internal import ExportTables
internal import Foundation

/// An export that a schema is drafted from: what its header says, and what its columns hold.
struct DraftSource: Sendable {
  let name: String
  let header: ExportHeader
  /// What the columns of one question hold, by the group's number.
  let groups: [Int: GroupProfile]
  private let profiles: [ColumnProfile]

  init(_ table: ExportTable, dialects: [ExportDialect], threads: Int) {
    name = table.name
    header =
      SurveySchema(name: "any", title: "", fields: []).match(table, dialects: dialects).header
    let profile = TableProfile(table, header: header, threads: threads)
    groups = profile.groups
    // Forms of "no answer" that the tool's habits name are nobody's options.
    let missing = Set(header.dialect.missingForms.map { HeaderNormaliser.label($0.value) })
    let longest = (missing.map(\.utf8.count).max() ?? 0) * 2 + 8
    profiles =
      missing.isEmpty
      ? profile.columns
      : profile.columns.map { column in
        column.without { $0.utf8.count <= longest && missing.contains(HeaderNormaliser.label($0)) }
      }
  }

  var tool: String { header.tool.name }

  /// The survey's name as far as the file's name says it.
  var title: String {
    let base = name.split(separator: ".").dropLast().joined(separator: ".")
    return HeaderWording.plain(
      (base.isEmpty ? name : base).replacingOccurrences(
        of: #"[_\-]+"#, with: " ", options: .regularExpression))
  }

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
    profiles.indices.contains(column.index - 1) ? profiles[column.index - 1] : ColumnProfile()
  }
}
