import Foundation

/// What every program of the comparison counts; equal counts come before any time.
struct Counts: Codable, Equatable {
  /// Responses.
  var rows = 0
  /// Of each validated field, the cells left empty.
  var missing: [String: Int] = [:]
  /// Of each validated field, the cells that hold what the survey does not allow.
  var invalid: [String: Int] = [:]
  /// Question, authority, option: how many chose it, where anybody did.
  ///
  /// By clean values; the authority is `-` where there is none.
  var options: [String: [String: [String: Int]]] = [:]
  /// Comment field, authority, theme: in how many comments the theme is mentioned.
  var themes: [String: [String: [String: Int]]] = [:]
  /// Comment field, authority: how many comments are not empty.
  var comments: [String: [String: Int]] = [:]
}

/// What one measured run prints: its counts, its time inside the process, and the memory it must
/// be allowed for.
struct Measurement: Codable {
  var counts: Counts
  /// From the first byte asked for to the last count.
  var seconds: Double
  /// Text copied because it had to be unescaped.
  var copiedTextBytes = 0
  /// Codes and evidence kept.
  var evidenceBytes = 0

  func print() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    try FileHandle.standardOutput.write(contentsOf: encoder.encode(self) + Data("\n".utf8))
  }
}
