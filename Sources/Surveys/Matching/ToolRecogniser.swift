/// Tells which tool wrote an export from the headers it carries.
package enum ToolRecogniser {
  /// The likeliest tool among `dialects` by the marks found in the first `records`.
  package static func recognise(
    _ records: [[String]], dialects: [ExportDialect]
  ) -> (dialect: ExportDialect, guess: ToolGuess) {
    var headers: Set<String> = []
    for record in records.prefix(3) {
      for cell in record { headers.insert(HeaderNormaliser.label(cell)) }
    }
    var scores: [(dialect: ExportDialect, score: Double)] = []
    for dialect in dialects where dialect.name != ExportDialect.generic.name {
      var score = 0.0
      for mark in dialect.marks where isPresent(mark.header, in: headers) { score += mark.weight }
      if score > 0.25 { scores.append((dialect, min(score, 0.99))) }
    }
    scores.sort { ($0.score, $1.dialect.name) > ($1.score, $0.dialect.name) }
    guard let best = scores.first, best.score >= 0.5 else {
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
    return (
      best.dialect,
      ToolGuess(
        name: best.dialect.name, confidence: (confidence * 100).rounded() / 100,
        alternatives: scores.dropFirst().prefix(3).map(\.dialect.name))
    )
  }

  /// A mark ending in `*` is found by the beginning of a header.
  private static func isPresent(_ mark: String, in headers: Set<String>) -> Bool {
    let wanted = HeaderNormaliser.label(mark)
    if wanted.hasSuffix("*") {
      let prefix = wanted.dropLast()
      return headers.contains { $0.hasPrefix(prefix) }
    }
    return headers.contains(wanted)
  }
}
