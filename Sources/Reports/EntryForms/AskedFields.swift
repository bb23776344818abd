internal import Surveys

/// Which of a schema's fields a paper form asks.
///
/// Left out is what nobody answers on paper (an identifier, the moments a tool notes, its other
/// columns, translations, weights), what another wave asked, and what is never kept: sealed and
/// dropped fields hold names and addresses, and a pile of paper is no place for them.
struct AskedFields {
  var fields: [SurveyField] = []
  /// The field that holds what was written beside "other", by the name of the question's field.
  var writeIns: [String: SurveyField] = [:]

  init(_ schema: SurveySchema, dialects: [ExportDialect]) {
    let toolHeaders = Self.toolHeaders(dialects)
    for field in schema.fields where Self.isAsked(field, schema, toolHeaders) {
      let parent = field.kind == .otherText ? field.otherOf.flatMap(schema.index(of:)) : nil
      if let parent, writeIns[schema.fields[parent].name] == nil,
        Self.isAsked(schema.fields[parent], schema, toolHeaders)
      {
        writeIns[schema.fields[parent].name] = field
      } else {
        fields.append(field)
      }
    }
  }

  private static func isAsked(
    _ field: SurveyField, _ schema: SurveySchema, _ toolHeaders: Set<String>
  ) -> Bool {
    switch field.privacy {
    case .sealed, .drop: return false
    case .keep, .hash: break
    }
    switch field.role {
    case .weight, .completion: return false
    default: break
    }
    if field.translationOf != nil { return false }
    if let wave = schema.wave, !field.waves.isEmpty, !field.waves.contains(wave) { return false }
    switch field.kind {
    case .identifier: return false
    case .date:
      // A moment, with its time of day, is what a tool notes.
      if field.type == "datetime" { return false }
      let headers = [field.title] + field.aliases.map(\.text)
      return !headers.contains { toolHeaders.contains(HeaderNormaliser.label($0)) }
    case .singleChoice, .multipleChoice, .scale, .ranking, .number, .text, .otherText, .consent:
      return true
    }
  }

  /// The headers under which tools note when a response was made.
  private static func toolHeaders(_ dialects: [ExportDialect]) -> Set<String> {
    Set(dialects.flatMap { $0.started + $0.finished + $0.metadata }.map(HeaderNormaliser.label))
  }
}
