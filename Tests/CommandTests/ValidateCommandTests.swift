import Foundation
import TestSupport
import Testing

@testable import surveyvoice

struct ValidateCommandTests {
  static let shape = JSONShape.object([
    "file": .string, "schema": .string,
    "tool": .object(["name": .string, "confidence": .number]),
    "reconciliation": .object([
      "rows": .whole, "header": .whole, "blank": .whole, "test": .whole, "duplicate": .whole,
      "refused": .whole, "partial": .whole, "quarantined": .whole, "accepted": .whole,
    ]),
    "matching": .list(
      .object([
        "field": .string, "columns": .list(.whole),
        "how": .word(["id", "alias", "text", "values", "order"]), "confidence": .number,
      ])),
    "unmatched": .object(["columns": .list(.whole), "fields": .list(.string)]),
    "dropped": .list(.object(["column": .whole, "reason": .string])),
    "findings": .list(
      .object([
        "code": .string, "severity": .word(["error", "warning", "note"]), "count": .whole,
        "message": .string, "hint": .string,
        "examples": .list(
          .object([
            "row": .nullable(.whole), "column": .nullable(.whole), "cell": .nullable(.string),
          ])),
      ])),
  ])

  @Test func `one object for each file`() throws {
    let ran = Ran.withSchemas(
      "validate", sample("parent-carer/microsoft-forms.csv"),
      sample("parent-carer/smartsurvey.csv"),
      "--schema", "parent-carer", "--json")
    #expect(ran.status == .doneWithFindings)
    let lines = try ran.jsonLines()
    #expect(lines.map { $0["file"] as? String } == ["microsoft-forms.csv", "smartsurvey.csv"])
    for line in lines {
      expect(line, has: Self.shape)
      let counts = try #require(line["reconciliation"] as? [String: Int])
      #expect(counts["accepted"] == 207)
      #expect(
        counts["rows"]
          == ["header", "blank", "test", "duplicate", "refused", "quarantined", "accepted"].reduce(
            0
          ) {
            $0 + (counts[$1] ?? 0)
          })
    }
  }

  @Test func `a file with nothing to look at ends in 0`() throws {
    let ran = Ran.withSchemas(
      "validate", sample("broken/no-finding.csv"), "--schema", sample("broken/broken.yaml"))
    #expect(ran.status == .done)
    #expect(ran.output.contains("responses read"))
  }

  @Test func `the clean table, the rows set aside and the words each go their way`() throws {
    let folder = try TestFolder()
    let ran = Ran.withSchemas(
      "validate", sample("broken/required-missing.csv"), "--schema", sample("broken/broken.yaml"),
      "--clean", "\(folder.path)/clean.csv", "--quarantine", "\(folder.path)/aside")
    #expect(ran.status == .doneWithFindings)
    #expect(folder.files == ["aside", "aside/required-missing-fixes.csv", "clean.csv"])
    let clean = PlainCSV.rows(folder.text("clean.csv"))
    #expect(clean.first?.first == "response_id")
    #expect(clean.dropFirst().map { $0[0] } == ["R-001", "R-002", "R-004", "R-005", "R-006"])
    let aside = PlainCSV.rows(folder.text("aside/required-missing-fixes.csv"))
    #expect(aside.count == 2)
    #expect(aside[1][1...3] == ["4", "E4", "provision"])
    #expect(aside[1][5...6] == ["set_aside", "required-missing"])
  }

  @Test func `the clean table on standard output stands alone there`() throws {
    let ran = Ran.withSchemas(
      "validate", sample("broken/no-finding.csv"), "--schema", sample("broken/broken.yaml"),
      "--clean", "-")
    #expect(PlainCSV.rows(ran.output).count == 7)
    #expect(ran.errors.contains("responses read"))
  }

  @Test func `partial responses are left out when asked, and the sum still holds`() throws {
    let ran = Ran.withSchemas(
      "validate", sample("parent-carer/smartsurvey.csv"), "--schema", "parent-carer", "--json",
      "--complete-only")
    let counts = try #require(try ran.json()["reconciliation"] as? [String: Int])
    #expect(counts["partial"] == 9)
    #expect(counts["accepted"] == 198)
    #expect(counts.values.reduce(0, +) - 219 == 219)
  }

  @Test func `two surveys do not make one clean table`() throws {
    let folder = try TestFolder()
    let ran = Ran.withSchemas(
      "validate", sample("parent-carer/smartsurvey.csv"), sample("young-person/surveymonkey.csv"),
      "--schema", "parent-carer", "--schema", "young-person", "--clean", "\(folder.path)/clean.csv",
      "--quarantine", "\(folder.path)/aside")
    #expect(ran.status == .badInput)
    #expect(ran.output == "")
    #expect(folder.files == [])
  }

  @Test func `the same bytes on two runs`() {
    let arguments = [
      "validate", sample("young-person/surveymonkey.csv"), "--schema", "young-person", "--json",
      "--schemas", Repository.path("SurveySchemas"),
    ]
    #expect(Ran(arguments).bytes == Ran(arguments).bytes)
  }
}
