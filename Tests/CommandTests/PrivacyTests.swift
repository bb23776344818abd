import Foundation
import TestSupport
import Testing

@testable import surveyvoice

/// What somebody wrote is in the clean table, and nowhere else.
struct PrivacyTests {
  private static let secret = "Quillfeather"
  /// Stands where an option should: the fix file may show it, so that somebody can mend it.
  private static let misplaced = "Larkspur"

  /// A sample with secrets planted in every comment, and as answers that cannot be read.
  private func planted(_ folder: TestFolder) throws -> String {
    let text = try String(
      contentsOfFile: sample("parent-carer/microsoft-forms.csv"), encoding: .utf8)
    var lines = text.components(separatedBy: "\r\n")
    for index in lines.indices.dropFirst() where index % 3 == 0 {
      lines[index] = lines[index].replacing("Partly", with: Self.misplaced)
        .replacing("Riverside", with: Self.misplaced)
        .replacing(" he ", with: " \(Self.secret) ").replacing(" she ", with: " \(Self.secret) ")
    }
    return try folder.file("microsoft-forms.csv", lines.joined(separator: "\r\n"))
  }

  @Test func `no output but the clean table holds what people wrote`() throws {
    let folder = try TestFolder()
    let export = try planted(folder)
    let schemas = ["--schema", "parent-carer", "--schemas", Repository.path("SurveySchemas")]
    let runs = [
      Ran(["validate", export, "--json"] + schemas), Ran(["validate", export] + schemas),
      Ran(
        [
          "validate", export, "--clean", "\(folder.path)/clean.csv", "--quarantine",
          "\(folder.path)/aside",
        ]
          + schemas),
      Ran(["inspect", export, "--json"]), Ran(["inspect", export]),
      Ran(["breakdown", export, "--codebook", "send-voice", "--format", "json"] + schemas),
      Ran(
        ["report", export, "--codebook", "send-voice", "--output", "\(folder.path)/report"]
          + schemas),
    ]
    for ran in runs {
      #expect(ran.status == .done || ran.status == .doneWithFindings, "\(ran.errors)")
      #expect(!ran.everything.contains(Self.secret))
      #expect(!ran.everything.contains(Self.misplaced))
    }
    #expect(folder.text("clean.csv").contains(Self.secret))
    for file in folder.files where file.hasPrefix("report/") || file.hasPrefix("aside/") {
      #expect(!folder.text(file).contains(Self.secret), "\(file)")
      let shows = folder.text(file).contains(Self.misplaced)
      #expect(shows == file.hasSuffix("-fixes.csv"), "\(file)")
    }
  }

  @Test func `names, addresses and codes of the samples are in no report`() throws {
    let folder = try TestFolder()
    let output = "\(folder.path)/report"
    _ = Ran.withSchemas(
      "report", sample("parent-carer/smartsurvey.csv"), "--schema", "parent-carer", "--codebook",
      "send-voice", "--output", output, "--profile", "internal")
    #expect(folder.files.count > 3)
    for file in folder.files {
      let text = folder.text(file)
      for trace in ["example.org", "192.0.2.", "198.51.100.", "203.0.113."] {
        #expect(!text.contains(trace), "\(file)")
      }
    }
  }
}
