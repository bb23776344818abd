internal import Foundation
internal import Yams

/// Reads a YAML tree key by key, collecting every problem with its line and column.
///
/// Scalars are always read as the words that were written, so that `yes` and `no` stay answers and
/// a version `1.0` stays "1.0".
struct YAMLReader {
  var problems: [SchemaProblem] = []

  /// The longest file that is read, in bytes; a survey of a thousand questions is far shorter.
  static let longest = 4 << 20
  /// The most keys, values and list entries a file may come to, each alias counted in full.
  static let mostNodes = 400_000

  static func root(of text: String) throws(SchemaProblem.YAMLFailure) -> Node {
    guard text.utf8.count <= longest else {
      throw SchemaProblem.YAMLFailure(
        line: 1, column: 1, reason: "the file is longer than \(longest >> 20) MiB")
    }
    guard !text.utf8.contains(0) else {
      throw SchemaProblem.YAMLFailure(line: 1, column: 1, reason: "the file holds a NUL byte")
    }
    try refuseAliasedKeys(in: text)
    do {
      let text = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
      guard let node = try Yams.compose(yaml: text) else {
        throw SchemaProblem.YAMLFailure(line: 1, column: 1, reason: "the file is empty")
      }
      var left = mostNodes
      count(node, &left)
      guard left > 0 else {
        throw SchemaProblem.YAMLFailure(
          line: 1, column: 1, reason: "its aliases stand for more than \(mostNodes) entries")
      }
      return node
    } catch let failure as SchemaProblem.YAMLFailure {
      throw failure
    } catch let error as YamlError {
      throw SchemaProblem.YAMLFailure(error)
    } catch {
      throw SchemaProblem.YAMLFailure(line: 1, column: 1, reason: "it cannot be read")
    }
  }

  /// Counts a tree's nodes, stopping when none are left; a few aliases of aliases come to millions.
  private static func count(_ node: Node, _ left: inout Int) {
    left -= 1
    guard left > 0 else { return }
    switch node {
    case .scalar, .alias: return
    case .sequence(let sequence):
      for item in sequence where left > 0 { count(item, &left) }
    case .mapping(let mapping):
      for (key, value) in mapping where left > 0 {
        count(key, &left)
        count(value, &left)
      }
    }
  }

  /// Refuses files of many aliases in which a key is one or holds one: the parser compares keys in
  /// full, which for aliases of aliases takes for ever.
  private static func refuseAliasedKeys(
    in text: String
  ) throws(SchemaProblem.YAMLFailure) {
    let aliases = text.utf8.count { $0 == UInt8(ascii: "*") }
    guard aliases > 30,
      text.range(
        of: #"\*[^\s,\[\]{}]+\s*:|[\]}]\s*:|(^|[\s\[{,])\?\s"#, options: .regularExpression) != nil
    else { return }
    throw SchemaProblem.YAMLFailure(
      line: 1, column: 1,
      reason: "its keys hold aliases, lists or mappings; write keys as plain words")
  }

  mutating func note(_ kind: SchemaProblem.Kind, at node: Node?) {
    problems.append(
      SchemaProblem(line: node?.mark?.line ?? 0, column: node?.mark?.column ?? 0, kind: kind))
  }

  /// The pairs of a mapping, after every key has been held against `known`.
  mutating func pairs(
    of node: Node, within: String, known: [String]
  ) -> [String: (key: Node, value: Node)] {
    guard case .mapping(let mapping) = node else {
      note(.wrongShape(key: within, expected: "a mapping of keys and values"), at: node)
      return [:]
    }
    var pairs: [String: (key: Node, value: Node)] = [:]
    for (key, value) in mapping {
      guard case .scalar(let name) = key else {
        note(.wrongShape(key: within, expected: "a mapping with plain keys"), at: key)
        continue
      }
      if !known.contains(name.string) {
        note(
          .unknownKey(
            key: name.string, within: within,
            suggestion: Spelling.nearest(to: name.string, among: known)), at: key)
      }
      pairs[name.string] = (key, value)
    }
    return pairs
  }

  mutating func string(_ node: Node, key: String) -> String? {
    if case .scalar(let scalar) = node { return scalar.string }
    note(.wrongShape(key: key, expected: "a word or a line of text"), at: node)
    return nil
  }

  mutating func number(_ node: Node, key: String) -> Double? {
    guard let text = string(node, key: key) else { return nil }
    if let value = Double(text), value.isFinite { return value }
    note(.wrongShape(key: key, expected: "a number"), at: node)
    return nil
  }

  mutating func flag(_ node: Node, key: String) -> Bool? {
    guard let text = string(node, key: key) else { return nil }
    switch text.lowercased() {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      note(.wrongShape(key: key, expected: "true or false"), at: node)
      return nil
    }
  }

  mutating func list(_ node: Node, key: String) -> [Node] {
    if case .sequence(let sequence) = node { return Array(sequence) }
    note(.wrongShape(key: key, expected: "a list"), at: node)
    return []
  }

  mutating func strings(_ node: Node, key: String) -> [String] {
    // One word may stand for a list of one: people write it so.
    if case .scalar(let scalar) = node { return [scalar.string] }
    return list(node, key: key).compactMap { string($0, key: key) }
  }

  mutating func choice<Value>(
    _ node: Node, key: String, _ type: Value.Type
  ) -> Value? where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    guard let text = string(node, key: key) else { return nil }
    if let value = Value(rawValue: text) { return value }
    let allowed = Value.allCases.map(\.rawValue)
    note(
      .unknownValue(
        key: key, value: text, allowed: allowed,
        suggestion: Spelling.nearest(to: text, among: allowed)), at: node)
    return nil
  }
}

extension SchemaProblem {
  /// Why a text is not YAML, and where that shows.
  struct YAMLFailure: Error {
    var line: Int
    var column: Int
    var reason: String

    init(line: Int, column: Int, reason: String) {
      self.line = line
      self.column = column
      self.reason = reason
    }

    init(_ error: YamlError) {
      switch error {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        self.init(line: mark.line, column: mark.column, reason: problem)
      case .duplicatedKeysInMapping(let keys, let context):
        self.init(
          line: context.mark.line, column: context.mark.column,
          reason: "the key \(keys.sorted().joined(separator: ", ")) is there twice")
      case .reader(let problem, _, _, _):
        self.init(line: 1, column: 1, reason: problem)
      default:
        self.init(line: 1, column: 1, reason: "it cannot be read as text")
      }
    }
  }
}
