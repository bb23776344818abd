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
    if column.samples.isEmpty { return .empty }
    // Qualtrics names the columns of open questions so, whatever stands in them.
    if column.identifiers.first?.hasSuffix("_TEXT") ?? false { return .text }
    return kindOfAnswers(in: column)
  }

  private static func kindOfAnswers(in column: ExportColumn) -> ColumnKindGuess {
    let samples = column.samples
    if samples.allSatisfy(CellShape.isDate) { return .date }
    if samples.allSatisfy(CellShape.isNumber) { return .number }
    if samples.count <= 4, asksForConsent(column.header) { return .consent }
    let length = samples.map(\.utf8.count).reduce(0, +) / samples.count
    // Few distinct answers, none of them long: options. The head holds some 200 responses.
    let repeats = samples.count * 2 <= column.answered
    if samples.count <= 25, length <= 60, repeats || !readAsSentences(samples) { return .choice }
    return joinsOptions(samples) ? .choice : .text
  }

  /// Whether most answers are several words long, as what people write is.
  private static func readAsSentences(_ samples: [String]) -> Bool {
    samples.count(where: HeaderText.readsAsQuestion) * 2 > samples.count
  }

  /// Whether the answers are a few options over and over, several of them in a cell.
  private static func joinsOptions(_ samples: [String]) -> Bool {
    [";", ", "].contains { joiner in
      guard samples.count(where: { $0.contains(joiner) }) * 3 >= samples.count else { return false }
      let parts = samples.flatMap {
        $0.split(separator: joiner).map { HeaderText.trimmed(String($0)) }
      }
      let distinct = Set(parts).count
      return parts.count >= 6 && distinct * 3 <= parts.count && distinct <= 40
    }
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
