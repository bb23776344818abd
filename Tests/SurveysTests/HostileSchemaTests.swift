import Foundation
import Testing

@testable import Surveys

/// Whatever a schema file holds, reading it ends, and ends with words.
struct HostileSchemaTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var yaml: String
    var testDescription: String { name }
  }

  private static let laughs: String = {
    var lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    for level in 1...12 {
      lines.append(
        "a\(level): &a\(level) [\((0..<9).map { _ in "*a\(level - 1)" }.joined(separator: ", "))]")
    }
    return lines.joined(separator: "\n") + "\n"
  }()

  static let cases: [Case] = [
    Case(name: "a hundred thousand brackets", yaml: String(repeating: "[", count: 100_000)),
    Case(name: "a hundred thousand braces", yaml: String(repeating: "{a: ", count: 100_000)),
    Case(name: "a hundred thousand dashes", yaml: String(repeating: "- ", count: 100_000)),
    Case(name: "a hundred thousand questions", yaml: String(repeating: "? ", count: 100_000)),
    Case(
      name: "nine hundred levels, closed",
      yaml: "name: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900)
        + "\n"),
    Case(
      name: "ever deeper mappings",
      yaml: (0..<990).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")),
    Case(name: "aliases of aliases", yaml: laughs + "name: s\ntitle: S\nfields: *a12\n"),
    Case(name: "aliases of aliases as a key", yaml: laughs + "? *a12\n: x\n"),
    Case(name: "aliases of aliases as a short key", yaml: laughs + "{*a12 : x}\n"),
    Case(name: "an alias of nothing", yaml: "name: *nobody\n"),
    Case(name: "an alias of itself", yaml: "a: &a [*a]\n"),
    Case(
      name: "binary bytes",
      yaml: String(decoding: (0..<4_000).map { UInt8(truncatingIfNeeded: $0 &* $0) }, as: UTF8.self)
    ),
    Case(name: "NUL bytes", yaml: "name: s\0\ntitle: S\n"),
    Case(name: "controls", yaml: "name: \u{7}\u{1B}[2J\n"),
    Case(
      name: "a key of a megabyte", yaml: String(repeating: "k", count: 1 << 20) + ": x\nname: s\n"),
    Case(name: "tabs", yaml: "name: s\n\ttitle: S\n"),
    Case(name: "several documents", yaml: "name: s\n---\nname: t\n"),
    Case(name: "six megabytes", yaml: String(repeating: "# nothing to see here\n", count: 300_000)),
    Case(name: "tags", yaml: "!!binary name: !!float nan\n"),
    Case(name: "merge keys", yaml: "base: &b {name: s}\n<<: *b\ntitle: S\nfields: []\n"),
    Case(
      name: "a choice of five thousand options",
      yaml: "name: s\ntitle: S\nfields:\n  - {name: a, title: A, kind: single_choice, categories: ["
        + (0..<5_000).map { "o\($0)" }.joined(separator: ", ") + "]}\n"),
  ]

  @Test(arguments: cases)
  func `hostile files end in an error`(_ example: Case) {
    let error = #expect(throws: SchemaError.self) {
      try SchemaLoader.load(yaml: example.yaml, file: "s.yaml")
    }
    let words = error.map(SchemaErrorText.words) ?? ""
    #expect(words.hasPrefix("s.yaml"))
    #expect(
      words.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" },
      "no control reaches a terminal")
  }

  @Test func `a file that is not text`() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).yaml")
    try Data([0xFF, 0xFE, 0x00, 0x41, 0x80]).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    let error = #expect(throws: SchemaError.self) { try SchemaLoader.load(path: path.path) }
    #expect(error.map(SchemaErrorText.words)?.contains("it is not UTF-8 text") == true)
  }

  @Test func `a message never repeats a value of a hundred thousand characters`() {
    let long = String(repeating: "z", count: 100_000)
    let error = #expect(throws: SchemaError.self) {
      try SchemaLoader.load(
        yaml: "name: s\ntitle: S\n\(long): 1\nfields:\n  - {name: a, title: A, kind: \(long)}\n",
        file: "s.yaml")
    }
    #expect((error.map(SchemaErrorText.words) ?? "").count < 2_000)
  }
}
