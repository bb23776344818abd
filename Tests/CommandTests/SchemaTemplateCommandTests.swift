import Foundation
import TestSupport
import Testing

@testable import surveyvoice

/// `schema template`: what it writes, and that what is typed into it comes back.
struct SchemaTemplateCommandTests {
  static let surveys = ["parent-carer", "young-person", "education-provider", "case-review"]

  @Test func `a form and a workbook, the same bytes every time`() throws {
    let folder = try TestFolder()
    for output in ["one", "two"] {
      let ran = Ran.withSchemas(
        "schema", "template", "young-person", "--output", "\(folder.path)/\(output)")
      #expect(ran.status == .done, "\(ran.errors)")
      #expect(ran.output == "")
      #expect(ran.errors.contains("Written: \(folder.path)/\(output)/young-person-form.html"))
    }
    #expect(
      folder.files == [
        "one", "one/young-person-form.html", "one/young-person-returns.xlsx", "two",
        "two/young-person-form.html", "two/young-person-returns.xlsx",
      ])
    for name in ["young-person-form.html", "young-person-returns.xlsx"] {
      let bytes = try ["one", "two"].map {
        try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\($0)/\(name)"))
      }
      #expect(bytes[0] == bytes[1], "\(name)")
    }
  }

  @Test func `without a folder the form goes to standard output and nothing is written`() throws {
    let ran = Ran.withSchemas("schema", "template", "young-person", "--large-print")
    #expect(ran.status == .done)
    #expect(ran.output.hasPrefix("<!DOCTYPE html>"))
    #expect(ran.output.contains("--print:18pt"))
    #expect(ran.errors == "The workbook to type returns into is written with --output.\n")
  }

  @Test func `a folder of schemas makes files for each, and needs a folder to put them in`() throws
  {
    let schemas = Repository.path("SurveySchemas/surveys")
    let refused = Ran.withSchemas("schema", "template", schemas)
    #expect(refused.status == .badInput)
    #expect(refused.errors.contains("Name one of them, or a folder with --output."))
    let folder = try TestFolder()
    #expect(
      Ran.withSchemas("schema", "template", schemas, "--output", "\(folder.path)/all").status
        == .done)
    for name in Self.surveys {
      #expect(folder.files.contains("all/\(name)-form.html"))
      #expect(folder.files.contains("all/\(name)-returns.xlsx"))
    }
  }

  @Test func `what stands in the way is said, and nothing is left`() throws {
    let folder = try TestFolder()
    let sealed = try folder.file(
      "s.yaml",
      "name: s\ntitle: S\nfields:\n  - {name: id, title: ID, kind: identifier}\n"
        + "  - {name: e, title: E-mail, kind: text, privacy: sealed}\n")
    let before = folder.files
    let cases = [
      ([sealed, "--output", "\(folder.path)/out"], "the schema s has no question"),
      (["nobody", "--output", "\(folder.path)/out"], "nobody"),
      (["young-person", "--output", folder.path], "is not empty"),
      (["young-person", "--output", "\(folder.path)/no/out"], "cannot be written"),
    ]
    for (arguments, words) in cases {
      let ran = Ran(
        ["schema", "template"] + arguments + ["--schemas", Repository.path("SurveySchemas")])
      #expect(ran.status == .badInput, "\(words)")
      #expect(ran.errors.contains(words), "\(ran.errors)")
      #expect(folder.files == before)
    }
  }

  @Test(.enabled(if: Typist.isPresent, Typist.absence), arguments: surveys)
  func `returns typed in by another program's workbook are all read`(survey: String) throws {
    let folder = try TestFolder()
    let made = Ran.withSchemas(
      "schema", "template", survey, "--output", "\(folder.path)/paper")
    #expect(made.status == .done)
    let filled = try Typist.fill(
      "\(folder.path)/paper/\(survey)-returns.xlsx", into: "\(folder.path)/filled.xlsx")
    #expect(filled > 20)
    let ran = Ran.withSchemas(
      "validate", "\(folder.path)/filled.xlsx", "--schema", survey, "--json", "--clean",
      "\(folder.path)/clean.csv")
    let json = try ran.json()
    let counts = try #require(json["reconciliation"] as? [String: Int])
    #expect(counts["accepted"] == 3)
    #expect(counts["rows"] == 4)
    let unmatched = try #require(json["unmatched"] as? [String: [Any]])
    #expect(unmatched["columns"]?.isEmpty == true)
    let findings = try #require(json["findings"] as? [[String: Any]])
    for finding in findings {
      #expect(finding["severity"] as? String != "error", "\(finding)")
      let code = finding["code"] as? String ?? ""
      // The first return has every box ticked, "none of these" too.
      if code == "exclusive-option" { continue }
      #expect(!code.hasPrefix("unreadable") && !code.contains("option"), "\(finding)")
    }
    let clean = PlainCSV.rows(folder.text("clean.csv"))
    #expect(clean.count == 4)
    #expect(!folder.text("clean.csv").contains("[unreadable]"))
    #expect(clean.dropFirst().map { $0[0] } == ["P001", "P002", "P003"])
  }
}

/// Python with openpyxl, which types returns in as a spreadsheet program would.
private enum Typist {
  private static let python: String? = {
    let own = Repository.path(".build/venv/bin/python")
    for candidate in [[own], ["/usr/bin/env", "python3"]] {
      guard FileManager.default.isExecutableFile(atPath: candidate[0]) else { continue }
      if (try? run(candidate + ["-c", "import openpyxl"])) != nil {
        return candidate.joined(separator: " ")
      }
    }
    return nil
  }()

  static let isPresent = python != nil
  static let absence: Comment = "it needs Python 3 with openpyxl"

  /// Fills a workbook; how many cells were typed.
  static func fill(_ before: String, into after: String) throws -> Int {
    let words = (python ?? "").split(separator: " ").map(String.init)
    let script = Repository.path("Tests/Scripts/fill-entry-sheet.py")
    let printed = try run(words + [script, before, after])
    return Int(printed.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
  }

  private struct Failed: Error { var words: String }

  private static func run(_ words: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments = Array(words.dropFirst())
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(words: words[0]) }
    return String(decoding: printed, as: UTF8.self)
  }
}
