internal import Foundation
internal import Yams

/// Reads the dialect files of a schema folder.
package enum DialectLoader {
  /// Every dialect of `folder`'s `dialects`, in the order of their file names.
  package static func load(from folder: SchemaFolder) throws(SchemaError) -> [ExportDialect] {
    var dialects: [ExportDialect] = []
    for path in SchemaFolder.yamlFiles(in: folder.path + "/dialects") {
      dialects.append(try load(path: path))
    }
    return dialects
  }

  /// Reads the dialect in the file at `path`.
  package static func load(path: String) throws(SchemaError) -> ExportDialect {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let data = FileManager.default.contents(atPath: path),
      let text = String(data: data, encoding: .utf8)
    else {
      throw SchemaError(
        file: file,
        problems: [
          SchemaProblem(line: 0, column: 0, kind: .unreadable(reason: "it may not be read"))
        ])
    }
    var reader = YAMLReader()
    let root: Node
    do {
      root = try YAMLReader.root(of: text)
    } catch {
      throw SchemaError(
        file: file,
        problems: [
          SchemaProblem(
            line: error.line, column: error.column, kind: .notYAML(reason: error.reason))
        ])
    }
    let dialect = DialectKeys.read(root, &reader)
    guard let dialect, reader.problems.isEmpty else {
      throw SchemaError(file: file, problems: reader.problems)
    }
    return dialect
  }
}
