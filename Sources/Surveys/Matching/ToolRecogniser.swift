/// Tells which tool wrote an export from the marks it carries.
package enum ToolRecogniser {
  /// A tool that says less than this about a file is not named.
  private static let enough = 0.35

  /// The likeliest tool among `dialects` by the marks found in the first `records`, and in the
  /// names of the file and its sheet.
  package static func recognise(
    _ records: [[String]], names: [String] = [], dialects: [ExportDialect]
  ) -> (dialect: ExportDialect, guess: ToolGuess) {
    let facts = FileFacts(records, names: names)
    var scores: [(dialect: ExportDialect, score: Double)] = []
    for dialect in dialects where dialect.name != ExportDialect.generic.name {
      let score = dialect.marks.reduce(0) { $0 + (facts.meet($1) ? $1.weight : 0) }
      if score > 0.15 { scores.append((dialect, min(score, 0.99))) }
    }
    scores.sort { ($0.score, $1.dialect.name) > ($1.score, $0.dialect.name) }
    guard let best = scores.first, best.score >= enough else {
      return (
        dialects.first { $0.name == ExportDialect.generic.name } ?? .generic,
        ToolGuess(
          name: ExportDialect.generic.name, confidence: 0.5,
          alternatives: scores.prefix(3).map(\.dialect.name))
      )
    }
    // Two tools with almost the same marks: the lead over the runner-up bounds how sure we are.
    let lead = best.score - (scores.count > 1 ? scores[1].score : 0)
    let confidence = lead < 0.1 ? min(best.score, 0.6) : best.score
    var alternatives = scores.dropFirst().filter { $0.score >= 0.25 }.prefix(3).map(\.dialect.name)
    if alternatives.isEmpty, confidence < ToolGuess.sure {
      alternatives = [ExportDialect.generic.name]
    }
    return (
      best.dialect,
      ToolGuess(
        name: best.dialect.name, confidence: (confidence * 100).rounded() / 100,
        alternatives: alternatives)
    )
  }
}
