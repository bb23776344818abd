import Foundation
import TestSupport
import Testing

@testable import surveyvoice

/// A later, cumulative download against an earlier one, and last year's schema on this year's
/// export.
struct ValidateSinceTests {
  private static let schema = sample("waves/short-breaks-2025.yaml")
  private static let earlier = sample("waves/smartsurvey-2025.csv")
  private static let later = sample("waves/smartsurvey-2025-later.csv")

  @Test func `eighteen are new, two changed and one has vanished`() throws {
    let ran = Ran.withSchemas(
      "validate", Self.later, "--schema", Self.schema, "--since", Self.earlier, "--json")
    #expect(ran.status == .doneWithFindings)
    let since = try #require(try ran.json()["since"] as? [String: Any])
    expect(
      since,
      has: .object([
        "file": .string, "by": .word(["identifier", "record"]), "new": .whole,
        "unchanged": .whole, "changed": .whole, "vanished": .whole, "noLongerRead": .whole,
        "newRows": .list(.whole), "changedRows": .list(.whole), "vanishedRows": .list(.whole),
        "changedFields": .list(
          .object(["field": .string, "count": .whole, "rows": .list(.whole)])),
        "damage": .list(
          .object([
            "kind": .word(["symbols-lost", "hours-lost"]), "column": .whole, "count": .whole,
            "rows": .list(.whole),
          ])),
        "summary": .list(.string),
      ]))
    #expect(since["new"] as? Int == 18)
    #expect(since["changed"] as? Int == 2)
    #expect(since["vanished"] as? Int == 1)
    #expect(since["unchanged"] as? Int == 90)
    let fields = try #require(since["changedFields"] as? [[String: Any]])
    #expect(fields.compactMap { $0["field"] as? String } == ["finished", "anything_else"])
  }

  @Test func `in words`() {
    let ran = Ran.withSchemas(
      "validate", Self.later, "--schema", Self.schema, "--since", Self.earlier)
    #expect(ran.output.contains("  Since smartsurvey-2025.csv\n  - 18 responses are new (rows "))
    #expect(ran.output.contains("2 responses changed (rows "))
    #expect(ran.output.contains("1 response of smartsurvey-2025.csv has vanished (row "))
  }

  @Test func `a download that was re-saved has its damage named`() throws {
    let folder = try TestFolder()
    let text = try String(contentsOfFile: sample("waves/smartsurvey-2024.csv"), encoding: .utf8)
    let kept = text.replacing("👍", with: "??").replacing("😀", with: "??")
      .replacing("⭐", with: "?").replacing("🙂", with: "??")
    let resaved = try folder.file(
      "later.csv",
      String(
        kept.unicodeScalars.map { $0.value > 0x2122 ? "?" : String($0) }.joined()
      ).replacing(#/"\d\d:(\d\d:\d\d\.\d)\d\d"/#) { "\"\($0.output.1)\"" })
    let ran = Ran.withSchemas(
      "validate", resaved, "--schema", sample("waves/short-breaks-2024.yaml"), "--since",
      sample("waves/smartsurvey-2024.csv"))
    #expect(ran.status == .doneWithFindings)
    #expect(ran.output.contains("held a symbol earlier and now hold ??"))
    #expect(ran.output.contains("lost their hour"))
  }

  @Test func `last year's schema on this year's export: one question is new`() throws {
    let ran = Ran.withSchemas(
      "validate", Self.earlier, "--schema", sample("waves/short-breaks-2024.yaml"), "--json")
    let json = try ran.json()
    let unmatched = try #require(json["unmatched"] as? [String: Any])
    #expect(unmatched["columns"] as? [Int] == [27])
    #expect(unmatched["fields"] as? [String] == [])
    let alignment = try #require(json["alignment"] as? [String: Any])
    #expect(alignment["inserted"] as? Int == 1)
    #expect(alignment["dropped"] as? Int == 0)
    #expect(alignment["reworded"] as? Int == 1)
    let words = Ran.withSchemas(
      "validate", Self.earlier, "--schema", sample("waves/short-breaks-2024.yaml"))
    #expect(
      words.output.contains(
        """
          Against the schema
          - Inserted: Q7 ‘Did your child have a short break in the summer holidays?’ (column AA).
          - 1 reworded: ‘Do you feel that your child is safe at their short breaks?’ was ‘Do you \
        feel your child is safe at short breaks?’.
        """))
  }

  @Test func `an export that is as its schema has it says nothing of it`() {
    let ran = Ran.withSchemas(
      "validate", sample("waves/smartsurvey-2024.csv"), "--schema",
      sample("waves/short-breaks-2024.yaml"))
    #expect(!ran.output.contains("Against the schema"))
  }

  @Test func `an earlier download of another survey, or of two exports at once, is refused`() {
    let other = Ran.withSchemas(
      "validate", Self.later, "--schema", Self.schema, "--since",
      sample("parent-carer/microsoft-forms.csv"))
    #expect(other.status == .badInput)
    let two = Ran.withSchemas(
      "validate", Self.later, Self.earlier, "--schema", Self.schema, "--since", Self.earlier)
    #expect(two.status == .badInput)
    #expect(two.errors.contains("--since compares one later download"))
  }
}
