internal import Foundation
internal import Yams

/// Reads a schema file: YAML (or JSON, which is YAML) in the language of `SurveySchemas/README.md`.
///
/// Everything wrong is reported at once, each with its line and column. An unknown key is an error,
/// because a misspelt key that is silently ignored changes figures.
package enum SchemaLoader {
  /// Reads the schema in the file at `path`.
  package static func load(path: String) throws(SchemaError) -> SurveySchema {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let data = FileManager.default.contents(atPath: path) else {
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      let reason =
        !exists
        ? "there is no such file" : isFolder.boolValue ? "it is a folder" : "it may not be read"
      throw SchemaError(
        file: file,
        problems: [SchemaProblem(line: 0, column: 0, kind: .unreadable(reason: reason))])
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw SchemaError(
        file: file,
        problems: [
          SchemaProblem(line: 0, column: 0, kind: .notYAML(reason: "it is not UTF-8 text"))
        ])
    }
    return try load(yaml: text, file: file)
  }

  /// Reads a schema from text; `file` is what errors call it.
  package static func load(yaml text: String, file: String) throws(SchemaError) -> SurveySchema {
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
    var reading = SchemaReading()
    let schema = reading.schema(root)
    guard let schema, reading.reader.problems.isEmpty else {
      throw SchemaError(file: file, problems: reading.reader.problems.sorted(by: Self.byPlace))
    }
    return schema
  }

  private static func byPlace(_ a: SchemaProblem, _ b: SchemaProblem) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// One reading of one schema file.
private struct SchemaReading {
  var reader = YAMLReader()

  static let fileKeys = [
    "$schema", "name", "title", "description", "version", "wave", "area", "audience", "source",
    "unit", "fields", "fieldsMatch", "missingValues", "primaryKey", "uniqueKeys", "foreignKeys",
    "rollups", "matrix", "leftOut",
  ]
  static let fieldKeys = [
    "name", "title", "description", "example", "rdfType", "type", "format", "kind", "role",
    "constraints", "categories", "categoriesOrdered", "midpoint", "missingValues", "delimiter",
    "itemType", "trueValues", "falseValues", "decimalChar", "groupChar", "bareNumber", "aliases",
    "layout", "question", "otherOf", "translationOf", "privacy", "waves", "askedIf",
  ]
  static let constraintKeys = [
    "required", "unique", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum",
    "exclusiveMaximum", "jsonSchema", "pattern", "enum",
  ]
  /// The tools the command line's contract names.
  static let tools = [
    "microsoft-forms", "google-forms", "surveymonkey", "smartsurvey", "qualtrics", "limesurvey",
    "typeform", "alchemer", "kobo", "redcap", "citizen-space", "jisc", "snap", "generic",
  ]
  static let types = [
    "string", "integer", "number", "list", "date", "datetime", "boolean", "time", "year",
    "yearmonth", "duration", "array", "object", "geopoint", "geojson", "any",
  ]

  mutating func schema(_ root: Node) -> SurveySchema? {
    let pairs = reader.pairs(of: root, within: "a schema file", known: Self.fileKeys)
    guard case .mapping = root else { return nil }
    for key in ["name", "title", "fields"] where pairs[key] == nil {
      reader.note(.missingKey(key: key, within: "the schema"), at: root)
    }
    // What is missing has been noted: the rest is read all the same, to name every fault at once.
    guard let fieldsNode = pairs["fields"]?.value else { return nil }
    let name = optional(pairs["name"]) { $0.string($1, key: "name") } ?? ""
    let title = optional(pairs["title"]) { $0.string($1, key: "title") } ?? ""
    if let nameNode = pairs["name"]?.value, !name.isEmpty, !Self.isSlug(name) {
      reader.note(
        .wrongShape(
          key: "name", expected: "a slug: lower-case letters, digits and hyphens"), at: nameNode)
    }
    var fields: [SurveyField] = []
    var fieldNodes: [Node] = []
    for node in reader.list(fieldsNode, key: "fields") {
      guard let field = self.field(node) else { continue }
      if fields.contains(where: { $0.name == field.name }) {
        reader.note(.duplicate(what: "the field", value: field.name), at: node)
      }
      fields.append(field)
      fieldNodes.append(node)
    }
    if fields.isEmpty, reader.problems.isEmpty {
      reader.note(
        .wrongShape(key: "fields", expected: "a list of at least one field"), at: fieldsNode)
    }
    var schema = SurveySchema(name: name, title: title, fields: fields)
    schema.version = optional(pairs["version"]) { $0.string($1, key: "version") }
    schema.wave = optional(pairs["wave"]) { $0.string($1, key: "wave") }
    schema.area = optional(pairs["area"]) { $0.string($1, key: "area") }
    schema.audience = optional(pairs["audience"]) {
      $0.choice($1, key: "audience", Audience.self)
    }
    schema.source =
      optional(pairs["source"]) { $0.choice($1, key: "source", EvidenceSource.self) } ?? .survey
    schema.unit =
      optional(pairs["unit"]) { $0.choice($1, key: "unit", CountingUnit.self) }
      ?? (schema.source == .caseReview ? .cases : .respondents)
    if let node = pairs["missingValues"]?.value { schema.missingForms = missingForms(node) }
    if let node = pairs["leftOut"]?.value { schema.leftOut = leftOut(node) }
    if let node = pairs["rollups"]?.value { schema.rollups = rollups(node) }
    if let node = pairs["matrix"]?.value { schema.matrix = matrix(node) }
    checkReferences(in: schema, fieldNodes: fieldNodes)
    return schema
  }

  private mutating func field(_ node: Node) -> SurveyField? {
    let pairs = reader.pairs(of: node, within: "a field", known: Self.fieldKeys)
    guard case .mapping = node else { return nil }
    guard let nameNode = pairs["name"]?.value, let name = reader.string(nameNode, key: "name")
    else {
      reader.note(.missingKey(key: "name", within: "a field"), at: node)
      return nil
    }
    let within = "the field \u{2018}\(name)\u{2019}"
    for key in ["title", "kind"] where pairs[key] == nil {
      reader.note(.missingKey(key: key, within: within), at: node)
    }
    guard let titleNode = pairs["title"]?.value, let kindNode = pairs["kind"]?.value,
      let title = reader.string(titleNode, key: "title"),
      let kind = reader.choice(kindNode, key: "kind", QuestionKind.self)
    else { return nil }
    var field = SurveyField(name: name, title: title, kind: kind)
    if let node = pairs["type"]?.value, let type = reader.string(node, key: "type") {
      if Self.types.contains(type) {
        field.type = type
      } else {
        reader.note(
          .unknownValue(
            key: "type", value: type, allowed: Self.types,
            suggestion: Spelling.nearest(to: type, among: Self.types)), at: node)
      }
    }
    field.role = optional(pairs["role"]) { $0.choice($1, key: "role", FieldRole.self) }
    field.layout = optional(pairs["layout"]) {
      $0.choice($1, key: "layout", MultipleChoiceLayout.self)
    }
    field.privacy =
      optional(pairs["privacy"]) { $0.choice($1, key: "privacy", FieldPrivacy.self) } ?? .keep
    field.question = optional(pairs["question"]) { $0.string($1, key: "question") }
    field.otherOf = optional(pairs["otherOf"]) { $0.string($1, key: "otherOf") }
    field.translationOf = optional(pairs["translationOf"]) { $0.string($1, key: "translationOf") }
    field.midpoint = optional(pairs["midpoint"]) { $0.string($1, key: "midpoint") }
    field.format = optional(pairs["format"]) { $0.string($1, key: "format") }
    field.delimiter = optional(pairs["delimiter"]) { $0.string($1, key: "delimiter") }
    field.categoriesOrdered =
      optional(pairs["categoriesOrdered"]) { $0.flag($1, key: "categoriesOrdered") }
      ?? (kind == .scale)
    if let node = pairs["waves"]?.value { field.waves = reader.strings(node, key: "waves") }
    if let node = pairs["missingValues"]?.value { field.missingForms = missingForms(node) }
    if let node = pairs["aliases"]?.value { field.aliases = aliases(node) }
    if let node = pairs["askedIf"]?.value { field.askedIf = routing(node) }
    if let node = pairs["constraints"]?.value { constraints(node, of: &field) }
    if let node = pairs["categories"]?.value { field.categories = categories(node, of: field) }
    if field.categories.isEmpty {
      switch kind {
      case .consent: field.categories = Consent.usualOptions
      case .singleChoice, .multipleChoice, .ranking:
        reader.note(.noCategories(field: name, kind: kind.rawValue), at: kindNode)
      case .identifier, .scale, .number, .date, .text, .otherText: break
      }
    }
    return field
  }

  private mutating func categories(_ node: Node, of field: SurveyField) -> [AnswerOption] {
    var options: [AnswerOption] = []
    var seenValues: Set<String> = []
    var writtenForms: [String: Int] = [:]
    for item in reader.list(node, key: "categories") {
      guard let option = category(item) else { continue }
      if !seenValues.insert(option.value).inserted {
        reader.note(.duplicate(what: "the option", value: option.value), at: item)
      }
      // As answers are compared: without case, spaces or typographic marks.
      for form in [option.label] + option.aliases {
        let owner = writtenForms[HeaderNormaliser.label(form), default: options.count]
        writtenForms[HeaderNormaliser.label(form)] = owner
        if owner != options.count {
          reader.note(.labelTwice(field: field.name, label: form), at: item)
          break
        }
      }
      options.append(option)
    }
    if options.count > AnswerCode.mostOptions {
      reader.note(.tooManyOptions(field: field.name, most: AnswerCode.mostOptions), at: node)
    }
    return options
  }

  private mutating func category(_ item: Node) -> AnswerOption? {
    if case .scalar(let scalar) = item {
      return AnswerOption(value: scalar.string, label: scalar.string)
    }
    let pairs = reader.pairs(
      of: item, within: "an option",
      known: ["value", "label", "aliases", "exclusive", "missing", "net"])
    guard let valueNode = pairs["value"]?.value,
      let value = reader.string(valueNode, key: "value")
    else {
      reader.note(.missingKey(key: "value", within: "an option"), at: item)
      return nil
    }
    let label = optional(pairs["label"]) { $0.string($1, key: "label") } ?? value
    var option = AnswerOption(value: value, label: label)
    if let node = pairs["aliases"]?.value { option.aliases = reader.strings(node, key: "aliases") }
    option.exclusive =
      optional(pairs["exclusive"]) { $0.flag($1, key: "exclusive") } ?? false
    option.missing = optional(pairs["missing"]) {
      $0.choice($1, key: "missing", MissingReason.self)
    }
    option.net = optional(pairs["net"]) { $0.string($1, key: "net") }
    return option
  }

  private mutating func aliases(_ node: Node) -> [HeaderAlias] {
    guard case .mapping(let mapping) = node else {
      return reader.strings(node, key: "aliases").map { HeaderAlias(text: $0) }
    }
    var aliases: [HeaderAlias] = []
    for (key, value) in mapping {
      guard let tool = reader.string(key, key: "aliases") else { continue }
      // A council may describe a tool of its own; only what looks like a slip is refused.
      if !Self.tools.contains(tool), let meant = Spelling.nearest(to: tool, among: Self.tools) {
        reader.note(
          .unknownKey(key: tool, within: "\u{2018}aliases\u{2019}", suggestion: meant), at: key)
      }
      aliases += reader.strings(value, key: "aliases").map { HeaderAlias(tool: tool, text: $0) }
    }
    return aliases
  }

  private mutating func routing(_ node: Node) -> Routing? {
    guard let text = reader.string(node, key: "askedIf") else { return nil }
    let parts = text.split(separator: "=", maxSplits: 1).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else {
      reader.note(.wrongShape(key: "askedIf", expected: "written field=value"), at: node)
      return nil
    }
    return Routing(field: parts[0], value: parts[1])
  }

  private mutating func constraints(_ node: Node, of field: inout SurveyField) {
    let pairs = reader.pairs(of: node, within: "constraints", known: Self.constraintKeys)
    field.required =
      optional(pairs["required"]) { $0.flag($1, key: "required") } ?? false
    if field.kind != .date {
      field.minimum = optional(pairs["minimum"]) { $0.number($1, key: "minimum") }
      field.maximum = optional(pairs["maximum"]) { $0.number($1, key: "maximum") }
    }
    if let pattern = pairs["pattern"]?.value,
      let text = reader.string(pattern, key: "pattern")
    {
      if (try? NSRegularExpression(pattern: text)) == nil {
        reader.note(.wrongShape(key: "pattern", expected: "a regular expression"), at: pattern)
      } else {
        field.pattern = text
      }
    }
  }

  private mutating func missingForms(_ node: Node) -> [MissingForm] {
    reader.list(node, key: "missingValues").compactMap { item in
      if case .scalar(let scalar) = item {
        return MissingForm(value: scalar.string, reason: .skipped)
      }
      let pairs = reader.pairs(of: item, within: "a missing value", known: ["value", "label"])
      guard let valueNode = pairs["value"]?.value,
        let value = reader.string(valueNode, key: "value")
      else {
        reader.note(.missingKey(key: "value", within: "a missing value"), at: item)
        return nil
      }
      let label = optional(pairs["label"]) { $0.string($1, key: "label") }
      // The standard lets a label be anything; only what looks like a slip of a reason is refused.
      let reasons = MissingReason.allCases.map(\.rawValue)
      if let label, !reasons.contains(label),
        let meant = Spelling.nearest(to: label, among: reasons)
      {
        reader.note(
          .unknownValue(key: "label", value: label, allowed: reasons, suggestion: meant),
          at: pairs["label"]?.value)
      }
      return MissingForm(
        value: value, reason: label.flatMap(MissingReason.init(rawValue:)) ?? .skipped)
    }
  }

  private mutating func leftOut(_ node: Node) -> [LeftOutHeader] {
    reader.list(node, key: "leftOut").compactMap { item in
      if case .scalar(let scalar) = item {
        return LeftOutHeader(header: scalar.string, reason: .metadata)
      }
      let pairs = reader.pairs(
        of: item, within: "a column left out", known: ["header", "reason"])
      guard let headerNode = pairs["header"]?.value,
        let header = reader.string(headerNode, key: "header")
      else {
        reader.note(.missingKey(key: "header", within: "a column left out"), at: item)
        return nil
      }
      let reason = optional(pairs["reason"]) {
        $0.choice($1, key: "reason", DroppedColumn.Reason.self)
      }
      return LeftOutHeader(header: header, reason: reason ?? .metadata)
    }
  }

  private mutating func rollups(_ node: Node) -> [Rollup] {
    reader.list(node, key: "rollups").compactMap { item in
      let pairs = reader.pairs(
        of: item, within: "a roll-up", known: ["name", "label", "field", "values"])
      guard let nameNode = pairs["name"]?.value, let name = reader.string(nameNode, key: "name"),
        let valuesNode = pairs["values"]?.value
      else {
        reader.note(
          .missingKey(key: "name\u{2019} or \u{2018}values", within: "a roll-up"), at: item)
        return nil
      }
      return Rollup(
        name: name, label: optional(pairs["label"]) { $0.string($1, key: "label") } ?? name,
        field: optional(pairs["field"]) { $0.string($1, key: "field") },
        values: reader.strings(valuesNode, key: "values"))
    }
  }

  private mutating func matrix(_ node: Node) -> [OpportunityRow] {
    reader.list(node, key: "matrix").compactMap { item in
      let pairs = reader.pairs(
        of: item, within: "a row of the matrix", known: ["name", "label", "actual", "ideal"])
      guard let nameNode = pairs["name"]?.value, let name = reader.string(nameNode, key: "name")
      else {
        reader.note(.missingKey(key: "name", within: "a row of the matrix"), at: item)
        return nil
      }
      return OpportunityRow(
        name: name, label: optional(pairs["label"]) { $0.string($1, key: "label") } ?? name,
        actual: optional(pairs["actual"]) { $0.strings($1, key: "actual") } ?? [],
        ideal: optional(pairs["ideal"]) { $0.strings($1, key: "ideal") } ?? [])
    }
  }

  /// Names that one part of the file uses for another must be there.
  private mutating func checkReferences(in schema: SurveySchema, fieldNodes: [Node]) {
    let names = schema.fields.map(\.name)
    func check(_ key: String, _ name: String?, at node: Node?, _ reader: inout YAMLReader) -> Int? {
      guard let name else { return nil }
      if let index = schema.index(of: name) { return index }
      reader.note(
        .unknownField(
          key: key, name: name, suggestion: Spelling.nearest(to: name, among: names)), at: node)
      return nil
    }
    func checkOption(
      _ key: String, _ option: String, field: Int, at node: Node?, _ reader: inout YAMLReader
    ) {
      let values = schema.fields[field].categories.map(\.value)
      guard !values.isEmpty, !values.contains(option) else { return }
      reader.note(
        .unknownOption(
          key: key, option: option, field: schema.fields[field].name,
          suggestion: Spelling.nearest(to: option, among: values)), at: node)
    }
    for (field, node) in zip(schema.fields, fieldNodes) {
      _ = check("otherOf", field.otherOf, at: node, &reader)
      _ = check("translationOf", field.translationOf, at: node, &reader)
      if let routing = field.askedIf,
        let index = check("askedIf", routing.field, at: node, &reader)
      {
        checkOption("askedIf", routing.value, field: index, at: node, &reader)
      }
      if let midpoint = field.midpoint, let index = schema.index(of: field.name) {
        checkOption("midpoint", midpoint, field: index, at: node, &reader)
      }
    }
    for rollup in schema.rollups {
      guard let index = check("rollups", rollup.field, at: nil, &reader) else { continue }
      for value in rollup.values {
        checkOption("rollups", value, field: index, at: nil, &reader)
      }
    }
  }

  private mutating func optional<Value>(
    _ pair: (key: Node, value: Node)?, _ read: (inout YAMLReader, Node) -> Value?
  ) -> Value? {
    guard let pair else { return nil }
    return read(&reader, pair.value)
  }

  private static func isSlug(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
      }
  }
}
