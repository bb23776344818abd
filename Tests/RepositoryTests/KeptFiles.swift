import Foundation
import TestSupport

/// The files of the repository, as they would be handed to somebody.
enum KeptFiles {
  /// Paths from the top, in order: those that git keeps, or where there is no git, those that are
  /// neither built nor downloaded.
  static let all: [String] = {
    let listed = try? Finished.running(
      "/usr/bin/env", ["git", "ls-files"], in: Repository.root.path)
    if let listed, listed.status == 0, !listed.output.isEmpty {
      return listed.output.split(separator: "\n").map(String.init).filter {
        FileManager.default.fileExists(atPath: Repository.path($0))
      }
    }
    return walk("")
  }()

  private static func walk(_ folder: String) -> [String] {
    let skipped: Set<String> = [
      ".git", ".build", ".swiftpm", ".venv", "report", "__pycache__", "Package.resolved",
    ]
    let here = folder.isEmpty ? Repository.root.path : Repository.path(folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: here)) ?? []
    return names.sorted().filter { !skipped.contains($0) }.flatMap { name -> [String] in
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(
        atPath: Repository.path(path), isDirectory: &isFolder)
      return isFolder.boolValue ? walk(path) : isThere ? [path] : []
    }
  }

  static func all(under folder: String, ending: String) -> [String] {
    all.filter { $0.hasPrefix(folder) && $0.hasSuffix(ending) }
  }

  static let swiftSources = all(under: "Sources/", ending: ".swift")

  /// The text of a file; empty where it is not text.
  static func text(_ path: String) -> String {
    (try? String(contentsOfFile: Repository.path(path), encoding: .utf8)) ?? ""
  }

  static func lines(_ path: String) -> [Substring] {
    text(path).split(separator: "\n", omittingEmptySubsequences: false)
  }

  static func name(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }
}
