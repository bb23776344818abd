import Foundation
import TestSupport
import Testing

@testable import surveyvoice

/// Whatever is wrong with an input is said clearly, with its place, and nothing is half-written.
struct BadInputTests {
  private static let schema = """
    name: small
    title: Small survey
    fields:
      - {name: id, title: ID, kind: identifier}
      - {name: q, title: How is it going?, kind: single_choice, role: outcome, categories: [well, badly]}
      - {name: why, title: Why is that?, kind: text, role: comment}

    """
  private static let header = "ID,How is it going?,Why is that?\n"

  struct File: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var words: String
    var testDescription: String { name }
  }

  static let refused: [File] = [
    File(name: "empty", bytes: [], words: "e.csv: the file is empty"),
    File(
      name: "a byte order mark alone", bytes: [0xEF, 0xBB, 0xBF], words: "e.csv: the file is empty"),
    File(
      name: "binary", bytes: (0..<3_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 / 3) },
      words: "e.csv, byte "),
    File(
      name: "an Excel workbook", bytes: [0x50, 0x4B, 3, 4] + Array("..[Content_Types].xml".utf8),
      words: "e.csv: the file is named .csv but holds a file of the kind .xlsx"),
    File(name: "a PDF", bytes: Array("%PDF-1.7 Quillfeather".utf8), words: "e.csv: this is a PDF"),
    File(
      name: "another survey", bytes: Array("Shoe size,Favourite biscuit\n9,Quillfeather\n".utf8),
      words:
        "e.csv does not look like an export of ‘Small survey’ (small): of its 3 fields, none was "
        + "found."
    ),
  ]

  @Test(arguments: refused)
  func `a file that is no export of this survey ends in 2`(_ file: File) throws {
    for verb in ["validate", "breakdown", "report"] {
      let folder = try TestFolder()
      let export = try folder.file("e.csv", file.bytes)
      let schema = try folder.file("s.yaml", Self.schema)
      var arguments = [
        verb, export, "--schema", schema, "--schemas", Repository.path("SurveySchemas"),
      ]
      switch verb {
      case "validate":
        arguments += [
          "--clean", "\(folder.path)/clean.csv", "--quarantine", "\(folder.path)/aside",
        ]
      case "report": arguments += ["--codebook", "send-voice", "--output", "\(folder.path)/out"]
      default: break
      }
      let ran = Ran(arguments)
      #expect(ran.status == .badInput, "\(verb)")
      #expect(ran.errors.contains(file.words), "\(verb): \(ran.errors)")
      #expect(ran.errors.hasPrefix("Error: "))
      #expect(ran.output == "")
      #expect(folder.files == ["e.csv", "s.yaml"])
      #expect(!ran.everything.contains("Quill"))
    }
  }

  @Test(arguments: ["inspect", "table", "validate", "breakdown"])
  func `a file that is absent, a folder, or may not be read`(_ verb: String) throws {
    let folder = try TestFolder()
    let schema = try folder.file("s.yaml", Self.schema)
    let more = ["validate", "breakdown"].contains(verb) ? ["--schema", schema] : []
    let absent = Ran([verb, "\(folder.path)/nobody.csv"] + more)
    #expect(absent.status == .badInput)
    #expect(
      absent.errors
        == "Error: nobody.csv: there is no such file. Check the path and its spelling. "
        + "[absent-file]\n")
    let isFolder = Ran([verb, folder.path] + more)
    #expect(isFolder.status == .badInput)
    #expect(isFolder.errors.contains("this is a folder, and a file was expected"))
    #expect(absent.output + isFolder.output == "")
    guard geteuid() != 0 else { return }
    let locked = try folder.file("locked.csv", "a,b\n")
    chmod(locked, 0)
    let ran = Ran([verb, locked] + more)
    #expect(ran.status == .badInput)
    #expect(ran.errors.contains("locked.csv: the file may not be read"))
  }

  static let setAside: [File] = [
    File(
      name: "too many cells", bytes: Array("2,well,Quillfeather,more\n".utf8),
      words: "misaligned-row"),
    File(name: "too few cells", bytes: Array("2,Quillfeather\n".utf8), words: "misaligned-row"),
    File(
      name: "an unclosed quote", bytes: Array("2,well,\"Quillfeather\n".utf8),
      words: "unclosed-quote"),
    File(name: "a NUL", bytes: Array("2,well,Quill\0feather\n".utf8), words: "nul-byte"),
    File(
      name: "bytes that are no text", bytes: Array("2,well,Quillfeather ".utf8) + [0xE9, 0x0A],
      words: "undecodable-text"),
    File(
      name: "a cell of ten megabytes",
      bytes: Array("2,well,".utf8) + Array(repeating: UInt8(ascii: "Q"), count: 10_485_760) + [
        0x0A
      ],
      words: "cell-too-long"),
  ]

  @Test(arguments: setAside)
  func `a row that cannot be read is set aside, and ends in 1`(_ file: File) throws {
    let folder = try TestFolder()
    let export = try folder.file(
      "e.csv", Array((Self.header + "1,well,fine\n").utf8) + file.bytes + Array("3,badly,so\n".utf8)
    )
    let schema = try folder.file("s.yaml", Self.schema)
    let ran = Ran(
      "validate", export, "--schema", schema, "--json", "--clean", "\(folder.path)/clean.csv",
      "--quarantine", "\(folder.path)/aside")
    #expect(ran.status == .doneWithFindings)
    let json = try ran.json()
    let counts = try #require(json["reconciliation"] as? [String: Int])
    #expect(counts["quarantined"] == 1)
    #expect(counts["accepted"] == 2)
    let findings = try #require(json["findings"] as? [[String: Any]])
    let found = try #require(findings.first { $0["code"] as? String == file.words })
    #expect(found["severity"] as? String == "error")
    #expect((found["examples"] as? [[String: Any]])?.first?["row"] as? Int == 3)
    #expect(PlainCSV.rows(folder.text("clean.csv")).map { $0[0] } == ["id", "1", "3"])
    #expect(folder.text("aside/e-fixes.csv").contains(",3,"))
    #expect(folder.text("aside/e-fixes.csv").contains(",set_aside,\(file.words),"))
    #expect(!ran.everything.contains("Quill"))
    #expect(!folder.text("aside/e-fixes.csv").contains("Quill"))
    #expect(!ran.everything.contains("QQQQ"))
  }

  @Test func `a header twice is said`() throws {
    let folder = try TestFolder()
    let export = try folder.file(
      "e.csv", "ID,How is it going?,Why is that?,Why is that?\n1,well,Quillfeather,x\n")
    let schema = try folder.file("s.yaml", Self.schema)
    let ran = Ran("validate", export, "--schema", schema)
    #expect(ran.status == .doneWithFindings)
    #expect(
      ran.output.contains("1 column has the same header as an earlier one (D1). [duplicate-header]")
    )
    #expect(!ran.everything.contains("Quill"))
  }

  @Test func `a schema with a misspelt key`() throws {
    let folder = try TestFolder()
    let export = try folder.file("e.csv", Self.header + "1,well,Quillfeather\n")
    let schema = try folder.file(
      "s.yaml", Self.schema.replacing("role: comment", with: "rol: comment"))
    for verb in ["validate", "breakdown"] {
      let ran = Ran(verb, export, "--schema", schema)
      #expect(ran.status == .badInput)
      #expect(
        ran.errors.contains(
          "s.yaml, line 6, column 50: ‘rol’ is not a key of a field. Did you mean ‘role’?"),
        "\(ran.errors)")
      #expect(ran.output == "")
    }
  }

  @Test func `a codebook with a pattern that cannot be read`() throws {
    let folder = try TestFolder()
    let export = try folder.file("e.csv", Self.header + "1,well,Quillfeather\n")
    let schema = try folder.file("s.yaml", Self.schema)
    let book = try folder.file(
      "b.yaml",
      "name: b\nversion: \"1\"\nthemes:\n  - id: t\n    label: T\n    rules:\n      - '\"never "
        + "closed'\n"
    )
    let comments = try folder.file("c.csv", "id,text\n1,Quillfeather\n")
    let runs = [
      Ran(
        "report", export, "--schema", schema, "--codebook", book, "--output", "\(folder.path)/out"),
      Ran("breakdown", export, "--schema", schema, "--codebook", book),
      Ran("code", "--comments", comments, "--codebook", book),
      Ran("codebook", "check", book),
    ]
    for ran in runs {
      #expect(ran.status == .badInput)
      #expect(ran.everything.contains("b.yaml"))
      #expect(ran.everything.contains("b.yaml:7:9: "), "\(ran.everything)")
      #expect(!ran.everything.contains("Quill"))
    }
    #expect(folder.files == ["b.yaml", "c.csv", "e.csv", "s.yaml"])
  }

  @Test func `outputs that cannot be written leave nothing behind`() throws {
    let folder = try TestFolder()
    let export = try folder.file("e.csv", Self.header + "1,well,a\n")
    let schema = try folder.file("s.yaml", Self.schema)
    let before = folder.files
    for (option, path, words) in [
      ("--clean", folder.path, "is a folder"),
      ("--clean", "\(folder.path)/no/clean.csv", "cannot be written"),
      ("--quarantine", folder.path, "is not empty"), ("--quarantine", export, "is a file"),
      ("--quarantine", "\(export)/aside", "cannot be written"),
    ] {
      let ran = Ran("validate", export, "--schema", schema, option, path)
      #expect(ran.status == .badInput)
      #expect(ran.errors.contains(words), "\(ran.errors)")
      #expect(folder.files == before)
    }
  }

  @Test func `a clean table is not left behind where the list of rows set aside cannot be`() throws
  {
    let folder = try TestFolder()
    let export = try folder.file("e.csv", Self.header + "1,well,a\n")
    let schema = try folder.file("s.yaml", Self.schema)
    let before = folder.files
    let ran = Ran(
      "validate", export, "--schema", schema, "--clean", "\(folder.path)/clean.csv", "--quarantine",
      "\(folder.path)/no/aside")
    #expect(ran.status == .badInput)
    #expect(folder.files == before)
  }

  @Test func `a file that stands at the output is replaced whole`() throws {
    let folder = try TestFolder()
    let export = try folder.file("e.csv", Self.header + "1,well,a\n")
    let schema = try folder.file("s.yaml", Self.schema)
    _ = try folder.file("clean.csv", String(repeating: "old\n", count: 1_000))
    #expect(
      Ran("validate", export, "--schema", schema, "--clean", "\(folder.path)/clean.csv").status
        == .done)
    #expect(folder.text("clean.csv") == "id,q,why\r\n1,well,a\r\n")
  }
}
