import Foundation
import Testing
import ThemeCoding

struct CodebookLoaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// What follows the name and the version; `①` before what is at fault.
    let yaml: String
    let fault: CodebookFault
    init(_ name: String, _ yaml: String, _ fault: CodebookFault) {
      self.name = name
      self.yaml = yaml
      self.fault = fault
    }
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      "a misspelt key of the file", "themes: []\n①rolups: []",
      .unknownKey("rolups", of: .codebook, suggestion: "rollups")),
    Case(
      "a misspelt key of a theme", "themes:\n  - {id: a, ①lable: A, label: A}",
      .unknownKey("lable", of: .theme, suggestion: "label")),
    Case(
      "a key like no other", "themes:\n  - {id: a, label: A, ①colour: red}",
      .unknownKey("colour", of: .theme, suggestion: nil)),
    Case(
      "a misspelt key of a rule",
      "themes:\n  - {id: a, label: A, rules: [{match: x, ①unles: y}]}",
      .unknownKey("unles", of: .rule, suggestion: "unless")),
    Case(
      "a misspelt key of an example",
      "themes:\n  - {id: a, label: A, examples: [{text: x, ①audiense: young_person}]}",
      .unknownKey("audiense", of: .example, suggestion: "audience")),
    Case(
      "a key twice", "themes:\n  - {①id: a, label: A, id: b}", .repeatedKey("id")),
    Case("a theme without a label", "themes:\n  - ①{id: a}", .missingKey("label", of: .theme)),
    Case("a theme without an id", "themes:\n  - ①{label: a}", .missingKey("id", of: .theme)),
    Case(
      "a theme that is a word", "themes:\n  - ①goal_clarity",
      .wrongShape(key: "themes", expected: .themes)),
    Case(
      "themes that are no list", "themes: ①none", .wrongShape(key: "themes", expected: .themes)),
    Case("an id with a space", "themes:\n  - {id: ①a b, label: A}", .badID("a b")),
    Case(
      "a theme twice", "themes:\n  - {id: a, label: A}\n  - {id: ①a, label: B}",
      .repeatedTheme("a", firstLine: 4)),
    Case(
      "a rule twice",
      "themes:\n  - {id: a, label: A, rules: [{id: r, match: x}, ①{id: r, match: y}]}",
      .repeatedRule("r", firstLine: 4)),
    Case(
      "a parent nobody knows",
      "themes:\n  - {id: wait, label: A}\n  - {id: b, label: B, parent: ①wiat}",
      .unknownParent("wiat", suggestion: "wait")),
    Case(
      "a theme that is its own parent", "themes:\n  - {id: a, label: A, parent: ①a}",
      .parentCycle(["a"])),
    Case(
      "parents in a circle",
      "themes:\n  - {id: a, label: A, parent: ①b}\n  - {id: b, label: B, parent: c}\n"
        + "  - {id: c, label: C, parent: a}",
      .parentCycle(["a", "b", "c"])),
    Case(
      "a roll-up of a theme nobody knows",
      "themes:\n  - {id: goals, label: A}\nrollups:\n  - {id: r, label: R, themes: [①gaols]}",
      .unknownTheme("gaols", suggestion: "goals")),
    Case(
      "a roll-up twice",
      "themes:\n  - {id: a, label: A}\nrollups:\n  - {id: r, themes: [a]}\n  - ①{id: r, themes: [a]}",
      .repeatedRollup("r", firstLine: 6)),
    Case(
      "an unknown audience",
      "themes:\n  - {id: a, label: A, rules: [{match: x, audiences: [①young_persons]}]}",
      .unknownAudience("young_persons", suggestion: "young_person")),
    Case(
      "a question that no field can be",
      "themes:\n  - {id: a, label: A, questions: [①what works?]}", .badQuestion("what works?")),
    Case(
      "an unknown direction",
      "themes:\n  - {id: a, label: A, rules: [{match: x, direction: ①barier}]}",
      .badDirection("barier", suggestion: "barrier")),
    Case(
      "a switch that is neither on nor off",
      "themes:\n  - {id: a, label: A, rules: [{match: x, negation: ①maybe}]}",
      .badSwitch(key: "negation", value: "maybe")),
    Case(
      "a rule with nothing to match",
      "themes:\n  - {id: a, label: A, rules: [①{id: r, unless: y}]}", .ruleWithoutPattern),
    Case(
      "a pattern that is a list of lists",
      "themes:\n  - {id: a, label: A, rules: [{match: [①[x]]}]}",
      .wrongShape(key: "match", expected: .textOrList)),
    Case(
      "a variant of two words", "themes: []\nvariants: {①ed psych: [ep]}", .badVariant("ed psych")),
    Case("YAML that cannot be read", "themes: [①", .notYAML("did not find expected node content")),
  ]

  @Test(arguments: cases)
  func `what is wrong is named with its line and column`(example: Case) throws {
    let lines = "name: x\nversion: \"1\"\n" + example.yaml
    let mark = try #require(lines.range(of: "①"))
    let before = lines[..<mark.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
    let place = CodebookPlace(line: before.count, column: (before.last?.count ?? 0) + 1)
    let error = #expect(throws: CodebookError.self) {
      try CodebookLoader.load(yaml: lines.replacing("①", with: ""), name: "x.yaml")
    }
    #expect(error?.problems.first?.fault == example.fault)
    if case .notYAML = example.fault { return }
    #expect(error?.problems.first?.place == place)
    #expect(error?.problems.count == 1)
  }

  @Test func `a name, a version and themes are required`() {
    let error = #expect(throws: CodebookError.self) {
      try CodebookLoader.load(yaml: "title: T", name: "x.yaml")
    }
    #expect(
      error?.problems.map(\.fault) == [
        .missingKey("name", of: .codebook), .missingKey("version", of: .codebook),
        .missingKey("themes", of: .codebook),
      ])
  }

  @Test func `everything wrong is named at once, in the order of the file`() {
    let error = #expect(throws: CodebookError.self) {
      try codebook(
        yaml: """
          themes:
            - {id: a, label: A, rules: ["(", "~"], parent: z}
            - {id: a, label: A, audiences: nobody}
          """)
    }
    #expect((error?.problems.count ?? 0) >= 5)
  }

  @Test(arguments: [
    "", "# only a comment\n", "---\n", "just words", "[a, b]", "\u{0}", "{", "- - -",
  ])
  func `a file that is no codebook is refused`(yaml: String) {
    #expect(throws: CodebookError.self) { try CodebookLoader.load(yaml: yaml, name: "x.yaml") }
  }

  @Test func `brackets without end are refused, not followed`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: CodebookError.self) { try CodebookLoader.load(yaml: deep, name: "x.yaml") }
  }

  @Test func `an absent file, a folder, an empty file and a binary one each say so`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("codebooks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func fault(_ name: String, _ bytes: [UInt8]?) throws -> CodebookFault? {
      let file = folder.appendingPathComponent(name)
      if let bytes { try Data(bytes).write(to: file) }
      let error = #expect(throws: CodebookError.self) { try CodebookLoader.load(path: file.path) }
      return error?.problems.first?.fault
    }
    #expect(try fault("absent.yaml", nil) == .noFile)
    #expect(try fault("empty.yaml", []) == .empty)
    #expect(try fault("binary.yaml", [0x50, 0x4B, 0x03, 0x04, 0x00]) == .notText)
    #expect(try fault("latin.yaml", [0x6E, 0xE9, 0x0A]) == .notText)
    let error = #expect(throws: CodebookError.self) { try CodebookLoader.load(path: folder.path) }
    #expect(error?.problems.first?.fault == .isFolder)
  }

  @Test func `JSON is read, and so is a byte order mark`() throws {
    let json = """
      \u{FEFF}{"name": "x", "version": "1.0",
       "themes": [{"id": "a", "label": "A", "rules": ["no", {"match": ["on"], "negation": "off"}]}]}
      """
    let book = try CodebookLoader.load(yaml: json, name: "x.json")
    #expect(book.rules.map(\.id) == ["a.1", "a.2"])
    #expect(book.rules.last?.negation == false)
    #expect(book.remarks.isEmpty)
  }

  @Test func `yes, no, on and off are words, and a warning where they are not quoted`() throws {
    let book = try codebook(
      yaml: """
        themes:
          - id: a
            label: "No"
            rules: [no, "yes", {match: on, negation: off}]
        """)
    #expect(book.rules.map { $0.match.map(\.text) } == [["no"], ["yes"], ["on"]])
    #expect(
      book.remarks.map(\.fault) == [.unquotedWord("no"), .unquotedWord("on"), .unquotedWord("off")])
    #expect(book.remarks.map(\.severity) == [.warning, .warning, .warning])
    #expect(book.remarks.first?.place == CodebookPlace(line: 6, column: 13))
  }

  @Test func `a version is the text that is written`() throws {
    let book = try CodebookLoader.load(
      yaml: "name: x\nversion: 1.10\nthemes: [{id: a, label: A}]", name: "x.yaml")
    #expect(book.version == "1.10")
  }

  @Test func `rules, roll-ups, lists and variants arrive as written`() throws {
    let book = try codebook(
      yaml: """
        title: Title
        language: en-GB
        themes:
          - id: health
            label: Health
            audiences: [parent_carer]
            questions: [what_works]
            rules:
              - camhs
              - {id: mine, match: [a, b], unless: c, audiences: young_person, direction: barrier}
            examples:
              - camhs helped
              - {text: b, audience: young_person, question: goals, direction: enabler}
            counterexamples: ["c a"]
          - {id: wait, label: Waiting, parent: health, only_if_no_other: "yes"}
        rollups:
          - {name: all, label: All, themes: [health, health/wait]}
        variants: {camhs: [cahms, c a m h s]}
        negation: {before: ["no", not], after: [hardly]}
        clauses: [but, however]
        """)
    #expect(book.title == "Title")
    #expect(book.language == "en-GB")
    #expect(book.rules.map(\.id) == ["health.1", "mine"])
    #expect(book.rules.map(\.audiences) == [["parent_carer"], ["young_person"]])
    #expect(book.rules.map(\.questions) == [["what_works"], ["what_works"]])
    #expect(book.rules.last?.direction == .barrier)
    #expect(book.themes.map(\.path) == ["health", "health/wait"])
    #expect(book.themes.map(\.onlyIfNoOther) == [false, true])
    #expect(book.themes.first?.examples.map(\.direction) == [nil, .enabler])
    #expect(book.themes.first?.examples.last?.question == "goals")
    #expect(book.themes.first?.counterexamples.map(\.text) == ["c a"])
    #expect(book.rollups == [ThemeRollup(id: "all", label: "All", themes: [0, 1])])
    #expect(book.negation.map(\.name) == ["before", "after"])
    #expect(book.clauses == [NamedWordList(name: "clauses", entries: ["but", "however"])])
    #expect(book.position(ofTheme: "health/wait") == 1)
    #expect(book.variants.isEmpty == false)
  }

  @Test func `every message says what was found, and none is empty`() {
    for example in Self.cases {
      let problem = CodebookProblem(example.fault, at: CodebookPlace(line: 3, column: 7))
      let line = CodebookText.line(problem, file: "x.yaml")
      #expect(line.hasPrefix("x.yaml:3:7: error: "))
      #expect(line.hasSuffix(".") || line.hasSuffix("?"), "\(line)")
    }
    #expect(
      CodebookText.line(
        CodebookProblem(
          .unknownKey("unles", of: .rule, suggestion: "unless"),
          at: CodebookPlace(line: 8, column: 3)),
        file: "send-voice.yaml")
        == "send-voice.yaml:8:3: error: `unles` is not a key of a rule. Did you mean `unless`?")
  }
}
