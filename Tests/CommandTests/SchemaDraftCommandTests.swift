import TestSupport
import Testing

@testable import surveyvoice

struct SchemaDraftCommandTests {
  @Test(arguments: [
    "parent-carer/microsoft-forms.csv", "parent-carer/smartsurvey.csv",
    "parent-carer/surveymonkey.xlsx",
    "parent-carer/limesurvey-labels.csv",
  ])
  func `a draft is checked and read with, as it stands`(_ file: String) throws {
    let folder = try TestFolder()
    let draft = Ran.withSchemas("schema", "draft", sample(file), "--name", "clubs-2025")
    #expect(draft.status == .done)
    let path = try folder.file("clubs-2025.yaml", draft.bytes)
    let check = Ran("schema", "check", path)
    #expect(check.status == .done || check.status == .doneWithFindings)
    #expect(check.output.hasPrefix("clubs-2025.yaml: clubs-2025, "))
    #expect(!check.output.contains("has no ‘constraints"))
    let json = try #require(
      try Ran.withSchemas("validate", sample(file), "--schema", path, "--json").jsonLines().first)
    let unmatched = try #require(json["unmatched"] as? [String: [Any]])
    #expect(unmatched["columns"]?.isEmpty == true)
    #expect(unmatched["fields"]?.isEmpty == true)
    // The same bytes each time.
    #expect(
      Ran.withSchemas("schema", "draft", sample(file), "--name", "clubs-2025").bytes == draft.bytes)
  }

  @Test(arguments: ["table-schema", "json-schema"])
  func `a draft is exported in a standard's words`(_ format: String) throws {
    let folder = try TestFolder()
    let draft = Ran.withSchemas("schema", "draft", sample("parent-carer/surveymonkey.csv"))
    let path = try folder.file("drafted.yaml", draft.bytes)
    let json = try Ran("schema", "export", path, "--format", format).json()
    #expect(json["$schema"] is String)
    #expect(json["leftOut"] == nil)
  }

  @Test func `a name that is none, and a file that is none`() throws {
    let folder = try TestFolder()
    let name = Ran.withSchemas(
      "schema", "draft", sample("parent-carer/jisc.csv"), "--name", "My Survey")
    #expect(name.status == .badInput)
    #expect(name.errors.contains("small letters, digits and hyphens"))
    let json = try folder.file("survey.json", "{\"pages\": []}")
    let other = Ran.withSchemas("schema", "draft", json)
    #expect(other.status == .badInput)
    #expect(other.errors.contains("survey.json: "))
    #expect(Ran.withSchemas("schema", "draft", folder.path + "/absent.csv").status == .badInput)
  }
}
