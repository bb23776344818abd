internal import Yams

/// Advice about a schema that loads: nothing wrong, but something a reader would stumble over.
package struct SchemaAdvice: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// A word that other YAML readers take for true or false.
    case bareTruthWord(String)
    /// No `$schema`: other tools then read the file by the first version of the standard.
    case noProfile
    /// A single choice without `constraints.enum`: other tools then let any answer pass.
    case noEnum(field: String)
    case noOutcome
    case noIdentifier
    case noComments
    /// An ordered question of an even number of options, or none in the middle.
    case noMidpoint(field: String)
    /// A missing value with a label of the schema's own, which says no reason.
    case unknownReason(value: String, label: String)
  }

  package var line: Int
  package var column: Int
  package var kind: Kind
}

/// Looks a schema file over.
package enum SchemaLint {
  /// Advice about the schema in `text`, which has loaded as `schema`.
  package static func advice(on schema: SurveySchema, text: String) -> [SchemaAdvice] {
    var advice: [SchemaAdvice] = []
    if let root = try? Yams.compose(yaml: text) {
      truthWords(in: root, &advice)
      if case .mapping(let mapping) = root, mapping["$schema"] == nil {
        advice.append(SchemaAdvice(line: 1, column: 1, kind: .noProfile))
      }
      advice += unknownReasons(in: root)
      advice += missingEnums(in: root, schema)
    }
    if schema.indices(playing: .outcome).isEmpty {
      advice.append(SchemaAdvice(line: 0, column: 0, kind: .noOutcome))
    }
    if !schema.fields.contains(where: { $0.kind == .identifier }) {
      advice.append(SchemaAdvice(line: 0, column: 0, kind: .noIdentifier))
    }
    if schema.indices(playing: .comment).isEmpty {
      advice.append(SchemaAdvice(line: 0, column: 0, kind: .noComments))
    }
    for field in schema.fields where field.categoriesOrdered && field.midpoint == nil {
      let substantive = field.categories.filter { $0.missing == nil }.count
      if substantive > 2, substantive % 2 == 0 {
        advice.append(SchemaAdvice(line: 0, column: 0, kind: .noMidpoint(field: field.name)))
      }
    }
    return advice
  }

  /// Plain yes, no, on, off: words here, true and false to other YAML readers.
  private static func truthWords(in node: Node, _ advice: inout [SchemaAdvice]) {
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      if isPlain, ["yes", "no", "on", "off", "y", "n"].contains(scalar.string.lowercased()) {
        advice.append(
          SchemaAdvice(
            line: node.mark?.line ?? 0, column: node.mark?.column ?? 0,
            kind: .bareTruthWord(scalar.string)))
      }
    case .mapping(let mapping):
      for (key, value) in mapping {
        truthWords(in: key, &advice)
        truthWords(in: value, &advice)
      }
    case .sequence(let sequence):
      for item in sequence { truthWords(in: item, &advice) }
    case .alias: break
    }
  }

  private static func unknownReasons(in root: Node) -> [SchemaAdvice] {
    guard case .mapping(let file) = root else { return [] }
    let fields = file["fields"]?.array() ?? []
    let lists = [file["missingValues"]] + fields.map { $0.mapping?["missingValues"] }
    return lists.compactMap { $0?.array() }.flatMap(\.self).compactMap { item in
      guard case .mapping(let pairs) = item, let label = pairs["label"]?.scalar,
        MissingReason(rawValue: label.string) == nil
      else { return nil }
      return SchemaAdvice(
        line: item.mark?.line ?? 0, column: item.mark?.column ?? 0,
        kind: .unknownReason(value: pairs["value"]?.scalar?.string ?? "", label: label.string))
    }
  }

  private static func missingEnums(in root: Node, _ schema: SurveySchema) -> [SchemaAdvice] {
    guard case .mapping(let mapping) = root, let fields = mapping["fields"]?.array() else {
      return []
    }
    return zip(fields, schema.fields).compactMap { node, field in
      guard field.kind == .singleChoice, case .mapping(let pairs) = node else { return nil }
      if let constraints = pairs["constraints"], case .mapping(let rules) = constraints,
        rules["enum"] != nil
      {
        return nil
      }
      return SchemaAdvice(
        line: node.mark?.line ?? 0, column: node.mark?.column ?? 0,
        kind: .noEnum(field: field.name))
    }
  }
}

/// Words for advice: the only place that has them.
package enum SchemaAdviceText {
  package static func words(_ advice: SchemaAdvice, file: String) -> String {
    let place =
      advice.line > 0 ? "\(file), line \(advice.line), column \(advice.column): " : "\(file): "
    return place + sentence(advice.kind)
  }

  private static func sentence(_ kind: SchemaAdvice.Kind) -> String {
    switch kind {
    case .bareTruthWord(let word):
      "\u{2018}\(word)\u{2019} is read as a word here but as true or false by other YAML readers. "
        + "Write it in quotes: \"\(word)\"."
    case .noProfile:
      "there is no \u{2018}$schema\u{2019}, so that other tools read this file by version 1 of the standard. "
        + "Add: $schema: https://datapackage.org/profiles/2.0/tableschema.json"
    case .noEnum(let field):
      "\u{2018}\(field)\u{2019} has no \u{2018}constraints: {enum: [...]}\u{2019}, so that other tools let any "
        + "answer to it pass."
    case .noOutcome:
      "no field has \u{2018}role: outcome\u{2019}, so that reports have no leading question."
    case .noIdentifier:
      "no field has \u{2018}kind: identifier\u{2019}: repeats are then found only where a whole row is the same."
    case .noComments: "no field has \u{2018}role: comment\u{2019}, so that no comments are coded."
    case .unknownReason(let value, let label):
      "\u{2018}\(label)\u{2019} is not a missing reason, so that \u{2018}\(value)\u{2019} counts as "
        + "skipped. The reasons are "
        + MissingReason.allCases.map(\.rawValue).joined(separator: ", ") + "."
    case .noMidpoint(let field):
      "\u{2018}\(field)\u{2019} is ordered and has no option in the middle. Name the option that small counts "
        + "are never merged across as \u{2018}midpoint\u{2019}, if there is one."
    }
  }
}
