import TestSupport
import Testing

/// Which target may import what: the table of Documentation/Architecture.md.
struct ImportRules {
  private(set) var allowed: [String: Set<String>] = [:]

  init(paper: String) {
    for row in MarkdownTable(of: paper, heading: "target").rows where row.count >= 4 {
      guard let target = MarkdownTable.code(in: row[0]).first else { continue }
      allowed[target] = Set(MarkdownTable.code(in: row[2]) + MarkdownTable.code(in: row[3]))
    }
  }

  /// The module that a line of a source imports, or nil.
  static func module(_ line: Substring) -> String? {
    var words = line.split { $0 == " " || $0 == "\t" }.map(String.init)
    let before: Set<String> = ["package", "internal", "private", "fileprivate", "public"]
    while let first = words.first, before.contains(first) || first.hasPrefix("@") {
      words.removeFirst()
    }
    guard words.first == "import", words.count > 1 else { return nil }
    let kinds: Set<String> = [
      "struct", "class", "enum", "func", "protocol", "typealias", "actor", "let", "var",
    ]
    let named = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
    return named.split(separator: ".").first.map(String.init)
  }

  /// What `source`, a file of `target`, imports against the rules.
  func broken(by source: String, of target: String) -> [String] {
    guard let allowed = allowed[target] else { return ["\(target) has no rule"] }
    return source.split(separator: "\n").compactMap(Self.module).filter { !allowed.contains($0) }
  }
}

struct ImportRulesTests {
  private let rules = ImportRules(paper: KeptFiles.text("Documentation/Architecture.md"))

  @Test func `every target has a rule, and every rule a target`() {
    let targets = Set(
      KeptFiles.all.filter { $0.hasPrefix("Sources/") }.compactMap {
        $0.split(separator: "/").dropFirst().first.map(String.init)
      })
    #expect(Set(rules.allowed.keys) == targets)
  }

  @Test(arguments: KeptFiles.swiftSources)
  func `a file imports only what its target may`(path: String) {
    let target = path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
    #expect(rules.broken(by: KeptFiles.text(path), of: target) == [])
  }

  @Test func `no stage may import a later one`() {
    let order = ["ExportTables", "Surveys", "Breakdowns", "Reports", "surveyvoice"]
    for (position, target) in order.enumerated() {
      let later = order.suffix(from: position)
      #expect(rules.allowed[target]?.isDisjoint(with: later) == true, "\(target)")
    }
    for text in ["CommentText", "ThemeCoding"] {
      #expect(rules.allowed[text]?.isDisjoint(with: order) == true, "\(text)")
    }
  }

  @Test(arguments: [
    "import Reports", "package import Reports", "@testable import Reports",
    "  internal import struct Reports.Report", "@_exported public import Reports.Charts",
  ])
  func `an import is seen however it is written`(line: String) {
    #expect(rules.broken(by: "\(line)\nlet a = 1", of: "ExportTables") == ["Reports"])
  }

  @Test func `a word that only looks like an import is not one`() {
    #expect(rules.broken(by: "// import Reports\nlet important = 1", of: "ExportTables") == [])
  }
}
