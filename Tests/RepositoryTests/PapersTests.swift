import Foundation
import TestSupport
import Testing

/// A command line that a paper shows.
struct ShownCommand: Sendable, CustomTestStringConvertible {
  var paper: String
  var words: [String]
  var testDescription: String { "\(paper): \(words.joined(separator: " "))" }

  /// The lines of the fenced blocks in `paper` that call `program`.
  static func all(in paper: String, of program: String) -> [ShownCommand] {
    var found: [ShownCommand] = []
    var isInside = false
    var begun = ""
    for line in KeptFiles.lines(paper) {
      if line.drop(while: { $0 == " " }).hasPrefix("```") {
        isInside.toggle()
        continue
      }
      guard isInside else { continue }
      begun += line
      if begun.hasSuffix("\\") {
        begun.removeLast()
        continue
      }
      let words = begun.split(separator: " ").map(String.init).prefix { $0 != "#" && $0 != "|" }
      if let first = words.first,
        first == program || program.hasSuffix("/") && first.hasPrefix(program)
      {
        found.append(ShownCommand(paper: paper, words: Array(words)))
      }
      begun = ""
    }
    return found
  }
}

struct PapersTests {
  static let papers = KeptFiles.all.filter { $0.hasSuffix(".md") }
  static let commands = papers.flatMap { ShownCommand.all(in: $0, of: "surveyvoice") }
  static let scripts = papers.flatMap { ShownCommand.all(in: $0, of: "Scripts/") }

  @Test func `the papers show commands`() {
    #expect(Self.commands.count >= 10)
    #expect(Self.scripts.count >= 5)
    #expect(Self.commands.contains { $0.paper == "README.md" && $0.words.contains("report") })
  }

  @Test(arguments: commands)
  func `a command that a paper shows exists, with its options`(shown: ShownCommand) throws {
    let fault = try CommandTree.ofProgram().fault(in: Array(shown.words.dropFirst()))
    #expect(fault == nil)
  }

  @Test(arguments: scripts)
  func `a script that a paper shows exists`(shown: ShownCommand) {
    #expect(KeptFiles.all.contains(shown.words[0]))
  }

  @Test(arguments: commands.filter { $0.paper == "README.md" })
  func `what the README shows can be done`(shown: ShownCommand) throws {
    let made = FileManager.default.temporaryDirectory
      .appendingPathComponent("surveyvoice-readme-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: made) }
    var words = Array(shown.words.dropFirst())
    if let output = words.firstIndex(of: "--output") { words[output + 1] = made }
    let finished = try BuiltProgram.run(words)
    #expect(finished.status <= 1, "\(finished.errors)")
    #expect(!finished.output.isEmpty)
  }

  @Test func `what the README says validate prints, it prints`() throws {
    let shown = try #require(
      ShownCommand.all(in: "README.md", of: "surveyvoice").first { $0.words.contains("validate") })
    let printed = try BuiltProgram.run(Array(shown.words.dropFirst())).output
    let readme = KeptFiles.text("README.md")
    let start = try #require(readme.range(of: "  What became of its"))
    let quoted = try #require(readme[start.lowerBound...].range(of: "\n```"))
    #expect(printed.contains(readme[start.lowerBound..<quoted.lowerBound]))
  }

  @Test func `the picture is what the samples give`() throws {
    let path = "Documentation/Pictures/outcome.svg"
    let made = try BuiltProgram.run([
      "breakdown", "SampleResponses/parent-carer/microsoft-forms.csv", "--schema", "parent-carer",
      "--question", "outcome", "--format", "svg",
    ])
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(made.output.utf8).write(to: URL(fileURLWithPath: Repository.path(path)))
      Issue.record("recorded \(path); run again without RECORD_GOLDENS")
      return
    }
    let isSame = KeptFiles.text(path) == made.output
    #expect(isSame, "\(path) is not what it was: look at it, and record it anew if that is right")
  }

  @Test(arguments: papers)
  func `a link to a file leads to one`(paper: String) throws {
    let folder = paper.split(separator: "/").dropLast().joined(separator: "/")
    let here = URL(fileURLWithPath: Repository.path(folder))
    for link in KeptFiles.text(paper).matches(of: try Regex("\\]\\(([^)#:]+)(#[^)]*)?\\)")) {
      let target = String(link.output[1].substring ?? "")
      let path = here.appendingPathComponent(target).standardizedFileURL.path
      #expect(FileManager.default.fileExists(atPath: path), "\(target)")
    }
  }

  @Test(arguments: ["demo", "test"])
  func `the two commands are in the first screen of the README`(script: String) {
    let screen = KeptFiles.lines("README.md").prefix(25)
    #expect(screen.contains { $0.hasPrefix("Scripts/\(script)") })
  }

  @Test func `every target is in the Architecture page and every command in the reference`() throws
  {
    let reference = KeptFiles.text(CommandReferenceTests.path)
    for (words, _) in try CommandTree.ofProgram().all {
      let name = (["surveyvoice"] + words).joined(separator: " ")
      #expect(reference.contains("\n## \(name)\n"))
    }
  }
}
