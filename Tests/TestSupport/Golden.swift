import Foundation
package import Testing

/// Compares `text` with the file kept for it under the suite's `Goldens` folder.
///
/// With `RECORD_GOLDENS=1` the file is written and the test fails all the same, so that a recording
/// run never passes. A mismatch names the first line that differs and attaches what was made.
/// `suite` is the folder under `Goldens` that the suite keeps its files in.
package func expectGolden(
  _ text: String, _ name: String, suite: String, file: StaticString = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: "\(file)").deletingLastPathComponent()
    .appendingPathComponent("Goldens").appendingPathComponent(suite)
  let golden = folder.appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: golden)
    Issue.record(
      "recorded \(suite)/\(name); run again without RECORD_GOLDENS", sourceLocation: sourceLocation)
    return
  }
  guard let kept = try? String(decoding: Data(contentsOf: golden), as: UTF8.self) else {
    Issue.record(
      "no golden \(suite)/\(name); make it with RECORD_GOLDENS=1 and read it",
      sourceLocation: sourceLocation)
    return
  }
  guard kept != text else { return }
  let made = text.split(separator: "\n", omittingEmptySubsequences: false)
  let expected = kept.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(made, expected).prefix { $0 == $1 }.count
  let was = line < expected.count ? String(expected[line]) : "(the end)"
  let now = line < made.count ? String(made[line]) : "(the end)"
  Attachment.record(text, named: name, sourceLocation: sourceLocation)
  Issue.record(
    "\(suite)/\(name) differs at line \(line + 1)\n  kept: \(was)\n  made: \(now)",
    sourceLocation: sourceLocation)
}
