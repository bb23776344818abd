import Foundation
import TestSupport
import Testing

@testable import surveyvoice

/// Which schema a file is read with.
struct SchemaChoiceTests {
  static let files: [(String, String)] = [
    ("parent-carer/microsoft-forms.csv", "parent-carer"),
    ("parent-carer/google-forms.csv", "parent-carer"),
    ("young-person/surveymonkey.csv", "young-person"),
    ("education-provider/smartsurvey.csv", "education-provider"),
    ("case-review/google-forms.csv", "case-review"),
    ("portsmouth-2023/rebuilt.csv", "portsmouth-2023"),
  ]

  @Test func `of a folder of schemas, the one that fits each file`() throws {
    let ran = Ran.withSchemas(
      ["validate"] + Self.files.map { sample($0.0) }
        + ["--schema", Repository.path("SurveySchemas/surveys"), "--json"])
    let chosen = try ran.jsonLines().map { $0["schema"] as? String }
    #expect(chosen == Self.files.map(\.1))
  }

  @Test func `a tie is for the user to decide`() throws {
    let folder = try TestFolder()
    let schema =
      "title: T\nfields:\n  - {name: q, title: Q, kind: single_choice, categories: [a, b]}\n"
    _ = try folder.file("s/one.yaml", "name: one\n" + schema)
    _ = try folder.file("s/two.yaml", "name: two\n" + schema)
    _ = try folder.file(
      "s/three.yaml", "name: three\ntitle: T\nfields:\n  - {name: z, title: Zed, kind: text}\n")
    let export = try folder.file("e.csv", "Q\na\nb\n")
    let ran = Ran("validate", export, "--schema", "\(folder.path)/s", "--json")
    #expect(ran.status == .badInput)
    #expect(ran.output == "")
    #expect(ran.errors.contains("e.csv fits several schemas equally well: one, two."))
    #expect(ran.errors.contains("--schema"))
  }

  @Test func `a name, its file, or a misspelt name`() throws {
    let file = sample("portsmouth-2023/rebuilt.csv")
    #expect(Ran.withSchemas("validate", file, "--schema", "portsmouth-2023").status == .done)
    #expect(
      Ran(
        "validate", file, "--schema", Repository.path("SurveySchemas/surveys/portsmouth-2023.yaml")
      )
      .status == .done)
    let ran = Ran.withSchemas("validate", file, "--schema", "portsmouth-2032")
    #expect(ran.status == .badInput)
    #expect(ran.errors.contains("did you mean ‘portsmouth-2023’?"))
  }

  @Test func `an empty folder of schemas, or none named`() throws {
    let folder = try TestFolder()
    let file = sample("portsmouth-2023/rebuilt.csv")
    #expect(Ran("validate", file, "--schema", folder.path).status == .badInput)
    let ran = Ran("validate", file)
    #expect(ran.status == .badInput)
    #expect(ran.errors.contains("--schema"))
  }
}
