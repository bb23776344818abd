import Foundation
import TestSupport
import Testing

struct CommandReferenceTests {
  static let path = "Documentation/CommandReference.md"

  private static let head = """
    # Command reference

    Every command with its options, as `--help` prints them. This page is recorded by a test, which also compares it:
    `RECORD_GOLDENS=1 swift test --filter CommandReference`.

    Results go to standard output, words about the run to standard error; `-` means standard input or output.

    | ends in | when |
    | --- | --- |
    | 0 | done |
    | 1 | done, with something to look at: findings, or tables left out to protect people |
    | 2 | bad input or bad arguments |
    | 3 | refused to protect people: nothing is left that may be shown |
    | 4 | kept for a data folder that is locked; no command here has one |
    | 70 | a fault of ours |

    | variable | what it does |
    | --- | --- |
    | `SURVEYVOICE_SCHEMAS` | the folder of schemas, dialects and codebooks, where `--schemas` does not name one |

    """

  private static func made() throws -> String {
    var text = head
    for (words, _) in try CommandTree.ofProgram().all {
      let help = try BuiltProgram.run(words + ["--help"])
      let name = (["surveyvoice"] + words).joined(separator: " ")
      let lines = help.output.split(separator: "\n", omittingEmptySubsequences: false)
        .map { String($0.reversed().drop { $0 == " " }.reversed()) }
      let body = lines.joined(separator: "\n").trimmingCharacters(in: .newlines)
      text += "\n## \(name)\n\n```\n\(body)\n```\n"
    }
    return text
  }

  @Test func `the command reference is what help prints`() throws {
    let text = try Self.made()
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(text.utf8).write(to: URL(fileURLWithPath: Repository.path(Self.path)))
      Issue.record("recorded \(Self.path); run again without RECORD_GOLDENS")
      return
    }
    let kept = KeptFiles.lines(Self.path)
    let now = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, (was, made)) in zip(kept, now).enumerated() where was != made {
      Issue.record("\(Self.path):\(number + 1) differs\n  kept: \(was)\n  help: \(made)")
      return
    }
    #expect(kept.count == now.count)
  }

  @Test func `the exit codes are those of the program`() {
    let source = KeptFiles.text("Sources/surveyvoice/ExitStatus.swift")
    let codes = source.split(separator: "\n").filter { $0.contains("case ") && $0.contains(" = ") }
      .compactMap { $0.split(separator: " ").last.map(String.init) }
    let rows = MarkdownTable(of: Self.head, heading: "ends in").rows
    #expect(codes == rows.map { $0[0] })
  }
}
