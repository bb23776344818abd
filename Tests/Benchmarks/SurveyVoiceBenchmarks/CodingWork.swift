import CommentText
import Foundation
import ThemeCoding

/// The authorities by their clean values, as `survey.yaml` and `ResponseWriter` order them.
private let groupNames = [
  "alderbrook", "brackenshire", "calder_vale", "dunmere", "eastmarch", "fenwick_and_holt",
  "glenhaven", "harrowfield", "ironbridge_moor", "kingsmere", "larkhill", "marlow_heath",
  "northwater", "oakenshaw", "pendle_cross", "quarrybank", "-",
]

private let columnNames = ["what_works", "what_could_be_better"]

/// Codes comments that lie ready in memory, and counts them by field, authority and theme.
///
/// Reading the codebook and building the matcher is not in the time, as compiling is not in that of
/// the program compared.
func runCoding(comments: CommentsFile, codebook path: String, threads: Int) throws -> Measurement {
  let coder = ThemeCoder(try CodebookLoader.load(path: path))
  let places = comments.places
  let contexts = columnNames.map { CommentContext(audience: "parent_carer", question: $0) }
  let contextOf = places.map(\.column)

  return comments.text.withUnsafeBytes { text in
    nonisolated(unsafe) let text = text
    let start = ContinuousClock.now
    let coded = coder.code(
      count: places.count, contexts: contexts, contextOf: contextOf, threads: threads
    ) { range, batch in
      for place in places[range] {
        batch.append(
          CommentBytes(rebasing: text[place.start..<place.start + place.length]))
      }
    }
    let tallies = tally(coded, places, themes: coder.codebook.themes.count)
    var result = Measurement(counts: Counts(), seconds: seconds(since: start))
    result.counts.themes = named(tallies, coder.codebook.themes.map(\.id))
    result.evidenceBytes =
      coded.codes.count * MemoryLayout<ThemeCode>.stride
      + coded.evidence.count * MemoryLayout<EvidenceSpan>.stride
    return result
  }
}

/// Comments that mention each theme, by field and authority in one flat array.
private func tally(_ coded: CodedComments, _ places: [CommentPlace], themes: Int) -> [Int] {
  var tallies = [Int](repeating: 0, count: columnNames.count * groupNames.count * themes)
  for (comment, place) in places.enumerated() {
    let base = (place.column * groupNames.count + place.authority) * themes
    for word in 0..<coded.wordsPerComment {
      var bits = coded.tallyBits[comment * coded.wordsPerComment + word]
      while bits != 0 {
        tallies[base + word * 64 + bits.trailingZeroBitCount] += 1
        bits &= bits &- 1
      }
    }
  }
  return tallies
}

private func named(_ tallies: [Int], _ themes: [String]) -> [String: [String: [String: Int]]] {
  var counts: [String: [String: [String: Int]]] = [:]
  for (column, columnName) in columnNames.enumerated() {
    for (group, groupName) in groupNames.enumerated() {
      for (theme, themeName) in themes.enumerated() {
        let count = tallies[(column * groupNames.count + group) * themes.count + theme]
        if count > 0 {
          counts[columnName, default: [:]][groupName, default: [:]][themeName] = count
        }
      }
    }
  }
  return counts
}
