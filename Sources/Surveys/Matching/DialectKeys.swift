internal import Yams

/// Reads the keys of a tool's dialect, holding each against those that are known.
enum DialectKeys {
  private static let keys = [
    "name", "title", "marks", "headerRows", "codeRow", "idRow", "code", "optionCode", "separators",
    "leftOut", "answerHeaders", "identifier", "started", "finished", "metadata", "personal",
    "otherText", "missing", "notChosen", "placeholderDates", "optionHeader", "choiceColumns",
    "layout", "monthFirst", "test", "partial",
  ]

  /// The dialect at `root`; nil, and a problem noted, where it has no name.
  static func read(_ root: Node, _ reader: inout YAMLReader) -> ExportDialect? {
    let pairs = reader.pairs(of: root, within: "a dialect", known: keys)
    guard let nameNode = pairs["name"]?.value, let name = reader.string(nameNode, key: "name")
    else {
      reader.note(.missingKey(key: "name", within: "a dialect"), at: root)
      return nil
    }
    var dialect = ExportDialect(name: name, title: name)
    if let node = pairs["title"]?.value {
      dialect.title = reader.string(node, key: "title") ?? name
    }
    let values = pairs.mapValues(\.value)
    readRows(values, &dialect, &reader)
    readLists(values, &dialect, &reader)
    if let node = values["layout"] {
      dialect.layout = reader.choice(node, key: "layout", MultipleChoiceLayout.self)
    }
    dialect.monthFirst = flag("monthFirst", values, &reader)
    dialect.choiceColumns = flag("choiceColumns", values, &reader)
    if let node = values["marks"] {
      dialect.marks = reader.list(node, key: "marks").compactMap { mark($0, &reader) }
    }
    if let node = values["missing"] {
      dialect.missingForms = reader.list(node, key: "missing").compactMap {
        missingForm($0, &reader)
      }
    }
    dialect.optionHeaders = optionHeaders(values["optionHeader"], &reader)
    dialect.test = flags("test", values["test"], &reader)
    dialect.partial = flags("partial", values["partial"], &reader)
    return dialect
  }

  // MARK: Groups of keys

  private static func readRows(
    _ values: [String: Node], _ dialect: inout ExportDialect, _ reader: inout YAMLReader
  ) {
    dialect.headerRows = whole("headerRows", values, &reader).map { max(1, min(3, $0)) } ?? 1
    dialect.codeRow = whole("codeRow", values, &reader).map { max(1, min(3, $0)) }
    dialect.idRow = pattern("idRow", values, &reader)
    dialect.code = pattern("code", values, &reader)
    dialect.optionCode = pattern("optionCode", values, &reader)
  }

  private static func readLists(
    _ values: [String: Node], _ dialect: inout ExportDialect, _ reader: inout YAMLReader
  ) {
    dialect.separators = strings("separators", values, &reader)
    dialect.leftOut = strings("leftOut", values, &reader)
    if let node = values["leftOut"] {
      for text in dialect.leftOut { check(text, key: "leftOut", at: node, &reader) }
    }
    dialect.answerHeaders = strings("answerHeaders", values, &reader)
    dialect.identifier = headings("identifier", values, &reader)
    dialect.started = headings("started", values, &reader)
    dialect.finished = headings("finished", values, &reader)
    dialect.metadata = headings("metadata", values, &reader)
    dialect.personal = headings("personal", values, &reader)
    dialect.otherText = headings("otherText", values, &reader)
    dialect.notChosen = strings("notChosen", values, &reader)
    dialect.placeholderDates = strings("placeholderDates", values, &reader)
  }

  // MARK: Entries

  private static func mark(_ item: Node, _ reader: inout YAMLReader) -> DialectMark? {
    let values = reader.pairs(
      of: item, within: "a mark",
      known: [
        "header", "weight", "row", "first", "atLeast", "share", "cells", "file", "questions",
        "spread",
      ]
    ).mapValues(\.value)
    guard let node = values["weight"], let weight = reader.number(node, key: "weight") else {
      reader.note(.missingKey(key: "weight", within: "a mark"), at: item)
      return nil
    }
    var mark = DialectMark(weight: weight)
    mark.headers = headings("header", values, &reader)
    mark.row = whole("row", values, &reader)
    mark.first = flag("first", values, &reader)
    mark.atLeast = whole("atLeast", values, &reader).map { max(1, $0) } ?? 1
    mark.share = values["share"].flatMap { reader.number($0, key: "share") }
    mark.cells = pattern("cells", values, &reader)
    mark.file = pattern("file", values, &reader)
    mark.questions = values["questions"].flatMap { reader.number($0, key: "questions") }
    mark.spread = flag("spread", values, &reader)
    guard
      !mark.headers.isEmpty || mark.cells != nil || mark.file != nil || mark.questions != nil
        || mark.spread
    else {
      reader.note(.missingKey(key: "header", within: "a mark"), at: item)
      return nil
    }
    return mark
  }

  private static func missingForm(_ item: Node, _ reader: inout YAMLReader) -> MissingForm? {
    let form = reader.pairs(of: item, within: "a missing form", known: ["value", "reason"])
    guard let valueNode = form["value"]?.value, let value = reader.string(valueNode, key: "value")
    else { return nil }
    let reason = form["reason"].flatMap {
      reader.choice($0.value, key: "reason", MissingReason.self)
    }
    return MissingForm(value: value, reason: reason ?? .skipped)
  }

  private static func optionHeaders(_ node: Node?, _ reader: inout YAMLReader) -> [OptionHeader] {
    guard let node else { return [] }
    // One pattern may stand for a list of one.
    if case .scalar(let scalar) = node {
      check(scalar.string, key: "optionHeader", at: node, &reader)
      return [OptionHeader(scalar.string)]
    }
    return reader.list(node, key: "optionHeader").compactMap { item in
      let values = reader.pairs(
        of: item, within: "an option header", known: ["pattern", "when"]
      ).mapValues(\.value)
      guard let pattern = pattern("pattern", values, &reader) else { return nil }
      let when = values["when"].flatMap {
        reader.choice($0, key: "when", OptionHeader.When.self)
      }
      return OptionHeader(pattern, when: when ?? .always)
    }
  }

  private static func flags(_ key: String, _ node: Node?, _ reader: inout YAMLReader)
    -> [DialectFlag]
  {
    guard let node else { return [] }
    return reader.list(node, key: key).compactMap { item in
      let values = reader.pairs(
        of: item, within: key, known: ["column", "value", "not", "below", "last"]
      ).mapValues(\.value)
      let columns = headings("column", values, &reader)
      guard !columns.isEmpty else {
        reader.note(.missingKey(key: "column", within: key), at: item)
        return nil
      }
      func forms(_ key: String) -> Set<String> {
        Set(strings(key, values, &reader).map(HeaderNormaliser.label))
      }
      var condition: CellCondition?
      if values["value"] != nil { condition = .any(of: forms("value")) }
      if values["not"] != nil { condition = .other(than: forms("not")) }
      if let node = values["below"], let limit = reader.number(node, key: "below") {
        condition = .below(limit)
      }
      guard let condition else {
        reader.note(.missingKey(key: "value", within: key), at: item)
        return nil
      }
      return DialectFlag(
        columns: columns, condition: condition, last: flag("last", values, &reader))
    }
  }

  // MARK: Values

  private static func strings(
    _ key: String, _ values: [String: Node], _ reader: inout YAMLReader
  ) -> [String] {
    values[key].map { reader.strings($0, key: key) } ?? []
  }

  /// Headings; those between slashes have to be regular expressions.
  private static func headings(
    _ key: String, _ values: [String: Node], _ reader: inout YAMLReader
  ) -> [String] {
    let texts = strings(key, values, &reader)
    if let node = values[key] {
      for pattern in texts.compactMap(HeaderForms.pattern) {
        check(pattern, key: key, at: node, &reader)
      }
    }
    return texts
  }

  private static func pattern(
    _ key: String, _ values: [String: Node], _ reader: inout YAMLReader
  ) -> String? {
    guard let node = values[key], let text = reader.string(node, key: key) else { return nil }
    check(text, key: key, at: node, &reader)
    return text
  }

  private static func check(
    _ pattern: String, key: String, at node: Node, _ reader: inout YAMLReader
  ) {
    if HeaderPattern(pattern) == nil {
      reader.note(.wrongShape(key: key, expected: "a regular expression"), at: node)
    }
  }

  private static func whole(
    _ key: String, _ values: [String: Node], _ reader: inout YAMLReader
  ) -> Int? {
    values[key].flatMap { reader.number($0, key: key) }.map { Int(max(-1, min(1_000, $0))) }
  }

  private static func flag(
    _ key: String, _ values: [String: Node], _ reader: inout YAMLReader
  ) -> Bool {
    values[key].flatMap { reader.flag($0, key: key) } ?? false
  }
}
