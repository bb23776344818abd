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
    let dialect = read(root, &reader)
    guard let dialect, reader.problems.isEmpty else {
      throw SchemaError(file: file, problems: reader.problems)
    }
    return dialect
  }

  private static let keys = [
    "name", "title", "marks", "headerRows", "answerHeaders", "identifier", "started", "finished",
    "metadata", "personal", "missing", "notChosen", "optionHeader", "layout", "monthFirst", "test",
    "partial",
  ]

  private static func read(_ root: Node, _ reader: inout YAMLReader) -> ExportDialect? {
    let pairs = reader.pairs(of: root, within: "a dialect", known: keys)
    guard let nameNode = pairs["name"]?.value, let name = reader.string(nameNode, key: "name")
    else {
      reader.note(.missingKey(key: "name", within: "a dialect"), at: root)
      return nil
    }
    var dialect = ExportDialect(name: name, title: name)
    func strings(_ key: String, _ reader: inout YAMLReader) -> [String] {
      pairs[key].map { reader.strings($0.value, key: key) } ?? []
    }
    if let node = pairs["title"]?.value {
      dialect.title = reader.string(node, key: "title") ?? name
    }
    if let node = pairs["headerRows"]?.value, let rows = reader.number(node, key: "headerRows") {
      dialect.headerRows = Int(max(1, min(3, rows)))
    }
    dialect.answerHeaders = strings("answerHeaders", &reader)
    dialect.identifier = strings("identifier", &reader)
    dialect.started = strings("started", &reader)
    dialect.finished = strings("finished", &reader)
    dialect.metadata = strings("metadata", &reader)
    dialect.personal = strings("personal", &reader)
    dialect.notChosen = strings("notChosen", &reader)
    if let node = pairs["optionHeader"]?.value, let text = reader.string(node, key: "optionHeader")
    {
      if (try? NSRegularExpression(pattern: text)) == nil {
        reader.note(.wrongShape(key: "optionHeader", expected: "a regular expression"), at: node)
      }
      dialect.optionHeader = text
    }
    if let node = pairs["layout"]?.value {
      dialect.layout = reader.choice(node, key: "layout", MultipleChoiceLayout.self)
    }
    if let node = pairs["monthFirst"]?.value {
      dialect.monthFirst = reader.flag(node, key: "monthFirst") ?? false
    }
    if let node = pairs["marks"]?.value {
      for item in reader.list(node, key: "marks") {
        let mark = reader.pairs(of: item, within: "a mark", known: ["header", "weight"])
        guard let header = mark["header"]?.value, let weight = mark["weight"]?.value,
          let text = reader.string(header, key: "header"),
          let value = reader.number(weight, key: "weight")
        else { continue }
        dialect.marks.append(DialectMark(header: text, weight: value))
      }
    }
    if let node = pairs["missing"]?.value {
      for item in reader.list(node, key: "missing") {
        let form = reader.pairs(of: item, within: "a missing form", known: ["value", "reason"])
        guard let valueNode = form["value"]?.value,
          let value = reader.string(valueNode, key: "value")
        else { continue }
        let reason = form["reason"].flatMap {
          reader.choice($0.value, key: "reason", MissingReason.self)
        }
        dialect.missingForms.append(MissingForm(value: value, reason: reason ?? .skipped))
      }
    }
    dialect.test = flags("test", pairs["test"]?.value, &reader)
    dialect.partial = flags("partial", pairs["partial"]?.value, &reader)
    return dialect
  }

  private static func flags(_ key: String, _ node: Node?, _ reader: inout YAMLReader)
    -> [DialectFlag]
  {
    guard let node else { return [] }
    return reader.list(node, key: key).compactMap { item in
      let flag = reader.pairs(of: item, within: key, known: ["column", "value"])
      guard let column = flag["column"]?.value, let value = flag["value"]?.value,
        let columnText = reader.string(column, key: "column"),
        let valueText = reader.string(value, key: "value")
      else { return nil }
      return DialectFlag(column: columnText, value: valueText)
    }
  }
}
