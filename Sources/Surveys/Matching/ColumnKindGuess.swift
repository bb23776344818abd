/// What a column looks like before any schema says what it is.
package enum ColumnKindGuess: String, Sendable, CaseIterable {
  case identifier, date, number, choice, option, rank, text, consent, metadata, personal, empty
  case otherText = "other_text"

  /// The kind of `column`, from its header and the first answers in it.
  package static func kind(of column: ExportColumn) -> ColumnKindGuess {
    switch column.part {
    case .identifier: return .identifier
    case .started, .finished: return .date
    case .metadata: return .metadata
    case .personal: return .personal
    case .answer: break
    }
    if PersonalHeaders.contains(column) { return .personal }
    switch column.layout {
    case .option: return .option
    case .rank: return .rank
    case .otherText: return column.samples.isEmpty && column.option == nil ? .empty : .otherText
    case .single, .statement: break
    }
    return column.samples.isEmpty ? .empty : kind(of: column.samples, headed: column.header)
  }

  private static func kind(of samples: [String], headed header: String) -> ColumnKindGuess {
    if samples.allSatisfy(CellShape.isDate) { return .date }
    if samples.allSatisfy(CellShape.isNumber) { return .number }
    if samples.count <= 4, asksForConsent(header) { return .consent }
    let length = samples.map(\.utf8.count).reduce(0, +) / samples.count
    // Few distinct answers, none of them long: options. The head holds some 200 responses.
    return samples.count <= 25 && length <= 60 ? .choice : .text
  }

  private static func asksForConsent(_ header: String) -> Bool {
    let words = HeaderNormaliser.words(of: header)
    return [
      "consent", "may we use", "can we use", "happy for us to use", "ok for us to use",
      "content for your answers", "agree to take part", "agree to my", "agree that my",
      "i understand that", "permission to use", "may be counted",
    ].contains { words.contains($0) }
  }
}
