import Foundation
import TestSupport
import Testing

@testable import surveyvoice

/// What came of running a command in this process.
struct Ran {
  var status: surveyvoice.ExitStatus
  var bytes: [UInt8]
  var errors: String

  var output: String { String(decoding: bytes, as: UTF8.self) }

  /// Everything that was written anywhere.
  var everything: String { output + errors }

  /// Runs `surveyvoice` with the given words.
  init(_ arguments: [String]) {
    let console = Console.kept()
    status = CommandRun.run(arguments, console: console)
    bytes = console.output
    errors = String(decoding: console.errors, as: UTF8.self)
  }

  init(_ arguments: String...) { self.init(arguments) }

  /// Runs it with the repository's own schemas.
  static func withSchemas(_ arguments: String...) -> Ran {
    Ran(arguments + ["--schemas", Repository.path("SurveySchemas")])
  }

  /// The one JSON object on standard output.
  func json() throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any], "\(errors)")
  }

  /// The JSON objects on standard output, one a line.
  func jsonLines() throws -> [[String: Any]] {
    try output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }
}

/// A sample export of the repository.
func sample(_ path: String) -> String { Repository.path("SampleResponses/\(path)") }

/// A folder of one test's own, removed afterwards.
final class TestFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/surveyvoice-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and gives its path.
  func file(_ name: String, _ text: String) throws -> String {
    try file(name, Array(text.utf8))
  }

  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  /// Every file in the folder, with the folders it is in.
  var files: [String] {
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return names.sorted()
  }

  func text(_ name: String) -> String {
    (try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)) ?? ""
  }
}
