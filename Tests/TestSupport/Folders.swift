package import Foundation

/// Where the repository's own files are, found from where this file was compiled.
package enum Repository {
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  package static func path(_ relative: String) -> String {
    root.appendingPathComponent(relative).path
  }
}

/// Real exports and expected figures from elsewhere, kept beside the repository and never in it.
///
/// Tests that need them are enabled only where the folder is there, and say so where it is not:
/// `@Test(.enabled(if: SharedData.isPresent, SharedData.absence))`.
package enum SharedData {
  package static let folder = Repository.root.deletingLastPathComponent()
    .appendingPathComponent("shared/data")

  package static let isPresent = FileManager.default.fileExists(atPath: folder.path)
  package static let absence = "the shared data folder is not beside the repository"

  package static func path(_ relative: String) -> String {
    folder.appendingPathComponent(relative).path
  }
}
