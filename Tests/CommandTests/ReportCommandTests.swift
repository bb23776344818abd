import Foundation
import TestSupport
import Testing

@testable import surveyvoice

struct ReportCommandTests {
  @Test func `the whole pack appears in its folder, the same each time`() throws {
    let folder = try TestFolder()
    var packs: [[String: Data]] = []
    for name in ["one", "two"] {
      let output = "\(folder.path)/\(name)"
      let ran = Ran.withSchemas(
        "report", sample("parent-carer/microsoft-forms.csv"), sample("young-person/surveymonkey.csv"),
        "--schema", "parent-carer", "--schema", "young-person", "--codebook", "send-voice", "--output", output)
      #expect([.done, .doneWithFindings].contains(ran.status), "\(ran.errors)")
      var pack: [String: Data] = [:]
      for file in FileManager.default.enumerator(atPath: output)?.compactMap({ $0 as? String }) ?? [] {
        pack[file] = FileManager.default.contents(atPath: "\(output)/\(file)")
      }
      packs.append(pack)
    }
    #expect(packs[0].keys.contains("report.html"))
    #expect(packs[0] == packs[1])
    #expect(folder.files.allSatisfy { !$0.contains("partial") })
  }

  @Test func `the demo prints and writes nothing, or makes its folder`() throws {
    let quiet = Ran.withSchemas("demo", "--samples", Repository.path("SampleResponses"))
    #expect([.done, .doneWithFindings].contains(quiet.status), "\(quiet.errors)")
    #expect(quiet.output.contains("%"))
    #expect(quiet.errors.contains("microsoft-forms.csv: 217 records = "))
    let folder = try TestFolder()
    _ = Ran.withSchemas(
      "demo", "--samples", Repository.path("SampleResponses"), "--output", "\(folder.path)/out")
    #expect(folder.files.contains("out/report.html"))
  }

  @Test func `a folder that exists and is empty will do`() throws {
    let folder = try TestFolder()
    let ran = Ran.withSchemas(
      "report", sample("portsmouth-2023/rebuilt.csv"), "--schema", "portsmouth-2023", "--codebook",
      "send-voice", "--output", folder.path + "/")
    #expect([.done, .doneWithFindings].contains(ran.status), "\(ran.errors)")
    #expect(folder.files.contains("report.html"))
  }

  @Test func `a folder that may not be written to`() throws {
    let folder = try TestFolder()
    let file = try folder.file("notes.txt", "mine")
    let arguments = [
      "report", sample("portsmouth-2023/rebuilt.csv"), "--schema", "portsmouth-2023", "--codebook",
      "send-voice", "--schemas", Repository.path("SurveySchemas"), "--output",
    ]
    let cases: [(String, String)] = [
      (folder.path, "is not empty"), (file, "is a file"), ("\(file)/out", "cannot be written"),
      ("\(folder.path)/no/such/out", "cannot be written"),
    ]
    for (output, words) in cases {
      let ran = Ran(arguments + [output])
      #expect(ran.status == .badInput, "\(output)")
      #expect(ran.errors.contains(words), "\(ran.errors)")
      #expect(ran.output == "")
      #expect(folder.files == ["notes.txt"])
    }
  }

  @Test func `doctor says what is found, and what is not`() throws {
    let ran = Ran.withSchemas("doctor")
    #expect(ran.status == .done)
    #expect(ran.output.contains("all well"))
    let folder = try TestFolder()
    #expect(Ran("doctor", "--schemas", "\(folder.path)/none").status == .badInput)
    _ = try folder.file("surveys/a.yaml", "name: a\ntitel: A\n")
    let broken = Ran("doctor", "--schemas", folder.path)
    #expect(broken.status == .doneWithFindings)
    #expect(broken.output.contains("a.yaml, line 2, column 1: ‘titel’ is not a key"))
  }
}
