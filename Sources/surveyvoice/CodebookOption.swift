import ArgumentParser
import Surveys
import ThemeCoding

/// Finds and loads codebooks by name or path.
enum CodebookFiles {
  /// The path of the codebook `name` means: a file, or one of the schema folder's `codebooks`.
  static func path(named name: String, in folder: SchemaFolder) throws -> String {
    if FileKinds.exists(name) { return name }
    for ending in ["yaml", "yml", "json"] {
      let candidate = "\(folder.path)/codebooks/\(name).\(ending)"
      if FileKinds.exists(candidate) { return candidate }
    }
    let known = SchemaFolder.yamlFiles(in: folder.path + "/codebooks").map { path in
      let file = path.split(separator: "/").last.map(String.init) ?? path
      return file.split(separator: ".").first.map(String.init) ?? file
    }
    let hint =
      Spelling.nearest(to: name, among: known).map { " Did you mean \u{2018}\($0)\u{2019}?" }
      ?? (known.isEmpty ? "" : " Known here: \(known.joined(separator: ", ")).")
    throw CommandFailure.badInput("there is no codebook \u{2018}\(name)\u{2019}.\(hint)")
  }

  static func load(named name: String, in folder: SchemaFolder) throws -> Codebook {
    try CodebookLoader.load(path: path(named: name, in: folder))
  }
}
