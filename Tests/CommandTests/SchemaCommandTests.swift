import Foundation
import TestSupport
import Testing

@testable import surveyvoice

struct SchemaCommandTests {
  @Test(arguments: ["parent-carer", "young-person", "education-provider", "case-review", "portsmouth-2023"])
  func `our own schemas check`(_ name: String) {
    let ran = Ran.withSchemas("schema", "check", name)
    #expect(ran.status == .done || ran.status == .doneWithFindings)
    #expect(ran.output.hasPrefix("\(name).yaml: \(name), "))
    #expect(!ran.output.contains("as true or false by other YAML readers"))
  }

  @Test func `a folder of schemas is checked file by file`() throws {
    let folder = try TestFolder()
    _ = try folder.file("a.yaml", "name: a\ntitle: A\nfields:\n  - {name: q, title: Q, kind: text}\n")
    _ = try folder.file("b.yaml", "name: b\ntitel: B\nfields:\n  - {name: q, title: Q, kind: txt}\n")
    let ran = Ran("schema", "check", folder.path)
    #expect(ran.status == .badInput)
    #expect(ran.output.contains("a.yaml: a, 1 field, loads"))
    #expect(ran.output.contains("b.yaml, line 2, column 1: ‘titel’ is not a key of a schema file. Did you mean ‘title’?"))
    #expect(ran.output.contains("b.yaml, line 4, column 31: ‘txt’ is not a value of ‘kind’"))
  }

  @Test func `a bare yes is remarked on`() throws {
    let folder = try TestFolder()
    let path = try folder.file(
      "a.yaml",
      "name: a\ntitle: A\nfields:\n  - {name: q, title: Q, kind: single_choice, categories: [yes, \"no\"]}\n")
    let ran = Ran("schema", "check", path)
    #expect(ran.status == .doneWithFindings)
    #expect(ran.output.contains("a.yaml, line 4, column 59: ‘yes’ is read as a word here but as true"))
  }

  @Test(arguments: ["table-schema", "json-schema"])
  func `a schema in a standard's words`(_ format: String) throws {
    let json = try Ran.withSchemas("schema", "export", "parent-carer", "--format", format).json()
    #expect(json["$schema"] is String)
    if format == "table-schema" {
      let fields = try #require(json["fields"] as? [[String: Any]])
      #expect(fields.first?["name"] as? String == "response_id")
      let ours: Set = ["kind", "role", "aliases", "layout", "askedIf", "privacy", "otherOf", "waves"]
      #expect(fields.allSatisfy { ours.isDisjoint(with: $0.keys) })
    }
  }

  @Test(arguments: ["check", "export"])
  func `a schema that is not there`(_ verb: String) {
    let ran = Ran.withSchemas(
      ["schema", verb, "parent-career"] + (verb == "export" ? ["--format", "json-schema"] : []))
    #expect(ran.status == .badInput)
    #expect(ran.errors.contains("did you mean ‘parent-carer’?"))
  }
}

extension Ran {
  static func withSchemas(_ arguments: [String]) -> Ran {
    Ran(arguments + ["--schemas", Repository.path("SurveySchemas")])
  }
}
