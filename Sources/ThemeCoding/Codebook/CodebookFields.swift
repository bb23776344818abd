import Yams

/// Reads the keys of one YAML mapping and notes every problem on the way.
///
/// Nothing is typed by looks: `yes`, `no`, `on` and `1.0` are the words they are written as.
struct CodebookFields {
  /// Where problems go; one list for a whole file.
  final class Problems {
    private(set) var found: [CodebookProblem] = []
    private var errors = 0
    /// The errors listed, and the remarks; a file with more has said enough.
    static let most = 100

    func add(_ fault: CodebookFault, at place: CodebookPlace) {
      let problem = CodebookProblem(fault, at: place)
      let isError = problem.severity == .error
      guard (isError ? errors : found.count - errors) < Self.most, !found.contains(problem) else {
        return
      }
      found.append(problem)
      errors += isError ? 1 : 0
    }
  }

  let place: CodebookPlace
  let part: CodebookFault.Part
  let problems: Problems
  private let values: [String: Node]

  /// Takes a mapping apart; nil, with the problem noted, where `node` is something else.
  init?(
    _ node: Node, _ part: CodebookFault.Part, keys: [String], problems: Problems,
    otherwise: CodebookFault
  ) {
    place = node.place
    self.part = part
    self.problems = problems
    guard case .mapping(let mapping) = node else {
      problems.add(otherwise, at: node.place)
      return nil
    }
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      guard let name = key.scalar?.string, keys.contains(name) else {
        let name = key.scalar?.string ?? ""
        let suggestion = NearestName.suggestion(for: name, among: keys)
        problems.add(.unknownKey(name, of: part, suggestion: suggestion), at: key.place)
        continue
      }
      values[name] = value
    }
    self.values = values
  }

  subscript(key: String) -> Node? {
    guard let node = values[key], !node.isBlank else { return nil }
    return node
  }

  /// The text under `key`; nil where there is none.
  func text(_ key: String) -> String? {
    guard let node = self[key] else { return nil }
    guard let text = node.scalar?.string else {
      problems.add(.wrongShape(key: key, expected: .text), at: node.place)
      return nil
    }
    noteBareWord(node)
    return text
  }

  /// The text under `key`, which must be there.
  func required(_ key: String) -> String? {
    guard self[key] != nil else {
      problems.add(.missingKey(key, of: part), at: place)
      return nil
    }
    return text(key)
  }

  /// The texts under `key`, each with its place: a list, or one text in place of it.
  func texts(_ key: String) -> [(text: String, place: CodebookPlace)] {
    guard let node = self[key] else { return [] }
    return texts(of: node, key)
  }

  func texts(of node: Node, _ key: String) -> [(text: String, place: CodebookPlace)] {
    let items = node.sequence.map(Array.init) ?? [node]
    return items.compactMap { item in
      guard let text = item.scalar?.string else {
        problems.add(.wrongShape(key: key, expected: .textOrList), at: item.place)
        return nil
      }
      noteBareWord(item)
      return (text, item.place)
    }
  }

  /// The items of the list under `key`.
  func items(_ key: String, _ shape: CodebookFault.Shape) -> [Node] {
    guard let node = self[key] else { return [] }
    guard let items = node.sequence else {
      if shape == .listOfRules || shape == .listOfExamples, node.scalar != nil { return [node] }
      problems.add(.wrongShape(key: key, expected: shape), at: node.place)
      return []
    }
    return Array(items)
  }

  /// A switch: on or off, however YAML likes to spell it.
  func flag(_ key: String) -> Bool? {
    guard let node = self[key], let word = text(key) else { return nil }
    switch word.lowercased() {
    case "on", "yes", "true": return true
    case "off", "no", "false": return false
    default:
      problems.add(.badSwitch(key: key, value: word), at: node.place)
      return nil
    }
  }

  func place(of key: String) -> CodebookPlace { values[key]?.place ?? place }

  /// Notes a word that other YAML readers take for true or false.
  func noteBareWord(_ node: Node) {
    guard let scalar = node.scalar, scalar.style == .plain else { return }
    switch scalar.string.lowercased() {
    case "yes", "no", "on", "off", "true", "false", "y", "n":
      problems.add(.unquotedWord(scalar.string), at: node.place)
    default: break
    }
  }
}

extension Node {
  var place: CodebookPlace {
    CodebookPlace(line: mark?.line ?? 0, column: mark?.column ?? 0)
  }

  /// A key written with nothing after it.
  fileprivate var isBlank: Bool {
    guard let scalar else { return false }
    return scalar.style == .plain && (scalar.string.isEmpty || scalar.string == "~")
  }
}
