package import ExportTables

/// An export that is not of the survey it was read against.
package struct OtherSurveyError: Error, Sendable, Equatable {
  package var file: String
  package var schema: String
  package var schemaTitle: String
  /// The share of the schema's fields that were found, from 0 to 1.
  package var score: Double
  package var fieldsFound: Int
  package var fieldsWanted: Int
}

extension SurveySchema {
  /// The records of an export's head that its header is looked for in.
  package static let headRecords = 200

  /// Matches the columns of `table` with this schema's fields, reading no answers yet.
  package func match(
    _ table: ExportTable, dialects: [ExportDialect]
  ) -> (header: ExportHeader, matching: ColumnMatching) {
    let header = HeaderReader.read(table, dialects: dialects)
    return (header, ColumnMatcher.match(header, with: self))
  }

  /// Reads every response of `table`: match, decode, sort out, count.
  ///
  /// Throws only where the export is plainly of another survey; everything else is a finding.
  package func validate(
    _ table: ExportTable, options: ValidationOptions = ValidationOptions()
  ) throws(OtherSurveyError) -> Validation {
    let (header, matching) = match(table, dialects: options.dialects)
    try checkIsThisSurvey(matching, table)
    return ResponseReader(
      schema: self, table: table, header: header, matching: matching, options: options
    ).read()
  }

  /// Tells an export's rows apart (header, blank, test, partial ...) without asking what it is of.
  package func readRows(
    of table: ExportTable, header: ExportHeader, options: ValidationOptions
  ) -> Validation {
    ResponseReader(
      schema: self, table: table, header: header,
      matching: ColumnMatcher.match(header, with: self), options: options
    ).read()
  }

  /// An export belongs to the survey if a quarter of what was asked is in it.
  private func checkIsThisSurvey(
    _ matching: ColumnMatching, _ table: ExportTable
  ) throws(OtherSurveyError) {
    func isQuestion(_ field: SurveyField) -> Bool {
      switch field.kind {
      case .identifier, .date: false
      case .singleChoice, .multipleChoice, .scale, .ranking, .number, .text, .otherText, .consent:
        true
      }
    }
    let questions = fields.filter(isQuestion).count
    let found = matching.matches.filter { isQuestion(fields[$0.field]) }.count
    let needed = max(1, (questions + 3) / 4)
    guard questions > 0 ? found < needed : matching.matches.isEmpty else { return }
    throw OtherSurveyError(
      file: table.name, schema: name, schemaTitle: title, score: matching.score(for: self),
      fieldsFound: matching.matches.count, fieldsWanted: fields.count)
  }
}
