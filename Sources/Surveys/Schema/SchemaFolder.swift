internal import Foundation

/// Where schemas, dialects and codebooks are looked up by name: `--schemas`, then
/// `SURVEYVOICE_SCHEMAS`, then `./SurveySchemas`.
package struct SchemaFolder: Sendable, Equatable {
  package let path: String

  package init(path: String) { self.path = path }

  /// The paths of the schema files that `name` may mean.
  ///
  /// A path to a file means itself; a folder means every schema in it, in the order of their names;
  /// a bare name means the schema called so in the folder's `surveys`.
  package func schemaPaths(named name: String) throws(SchemaError) -> [String] {
    let files = FileManager.default
    var isFolder: ObjCBool = false
    if files.fileExists(atPath: name, isDirectory: &isFolder) {
      return isFolder.boolValue ? Self.yamlFiles(in: name) : [name]
    }
    let known = Self.yamlFiles(in: path + "/surveys")
    for ending in ["yaml", "yml", "json"] {
      let candidate = "\(path)/surveys/\(name).\(ending)"
      if files.fileExists(atPath: candidate) { return [candidate] }
    }
    let names = known.map { Self.baseName($0) }
    let suggestion = Spelling.nearest(to: name, among: names)
    let hint =
      suggestion.map { "there is no such file or schema; did you mean \u{2018}\($0)\u{2019}?" }
      ?? (names.isEmpty
        ? "there is no such file, and no schemas in \(path)/surveys"
        : "there is no such file or schema; known here: \(names.joined(separator: ", "))")
    throw SchemaError(
      file: name, problems: [SchemaProblem(line: 0, column: 0, kind: .unreadable(reason: hint))])
  }

  /// The YAML and JSON files of a folder, in the order of their names.
  package static func yamlFiles(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { name in
      [".yaml", ".yml", ".json"].contains { name.hasSuffix($0) } && !name.hasPrefix(".")
        && !name.hasSuffix(".schema.json")
    }.sorted().map { "\(folder)/\($0)" }
  }

  static func baseName(_ path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.split(separator: ".").first.map(String.init) ?? file
  }
}
