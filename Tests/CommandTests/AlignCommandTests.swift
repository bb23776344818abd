import TestSupport
import Testing

@testable import surveyvoice

/// Two waves of one survey, through the command.
struct AlignCommandTests {
  private static let earlier = sample("waves/smartsurvey-2024.csv")
  private static let later = sample("waves/smartsurvey-2025.csv")

  @Test func `one question inserted, eighteen renumbered, one reworded, one with another option`() {
    let ran = Ran.withSchemas("align", Self.earlier, Self.later)
    #expect(ran.status == .doneWithFindings)
    #expect(ran.errors == "")
    #expect(
      ran.output == """
        smartsurvey-2025.csv against smartsurvey-2024.csv
          - Inserted: Q7 ‘Did your child have a short break in the summer holidays?’ (column AA).
          - 1 reworded: ‘Do you feel that your child is safe at their short breaks?’ was ‘Do you \
        feel your child is safe at short breaks?’.
          - 1 has other options: Q5 ‘How often does your child have a short break?’ gained ‘Only in \
        the school holidays’.
          - 18 questions renumbered (Q7 to Q24 became Q8 to Q25).
          - 24 questions are the same.

        """)
  }

  @Test func `the same for scripts`() throws {
    let ran = Ran.withSchemas("align", Self.earlier, Self.later, "--json")
    let json = try ran.json()
    expect(
      json,
      has: .object([
        "earlier": .string, "later": .string, "differs": .flag, "same": .whole,
        "inserted": .whole, "dropped": .whole, "reworded": .whole, "reoptioned": .whole,
        "moved": .whole, "renumbered": .whole, "summary": .list(.string),
        "questions": .list(
          .object([
            "changes": .list(
              .word(["inserted", "dropped", "reworded", "re-optioned", "moved", "renumbered"])),
            "earlier": .nullable(
              .object([
                "number": .nullable(.string), "text": .string, "columns": .list(.whole),
              ])),
            "later": .nullable(.object(["text": .string, "columns": .list(.whole)])),
            "options": .object([
              "added": .list(.string), "removed": .list(.string),
              "relabelled": .list(.object(["from": .string, "to": .string])),
            ]),
            "confidence": .number,
          ])),
      ]))
    #expect(json["inserted"] as? Int == 1 && json["dropped"] as? Int == 0)
    // Every explanation keeps to its question, which only its neighbours show.
    let questions = try #require(json["questions"] as? [[String: Any]])
    let pairs = questions.compactMap { question -> [Int]? in
      guard let before = (question["earlier"] as? [String: Any])?["columns"] as? [Int],
        let after = (question["later"] as? [String: Any])?["columns"] as? [Int]
      else { return nil }
      return [before[0], after[0]]
    }
    #expect(pairs.count == questions.count - 1)
    #expect(pairs.allSatisfy { $0[1] == ($0[0] >= 27 ? $0[0] + 1 : $0[0]) })
  }

  @Test func `the other way round, what was inserted is dropped`() {
    let ran = Ran.withSchemas("align", Self.later, Self.earlier)
    #expect(
      ran.output.contains(
        "Dropped: Q7 ‘Did your child have a short break in the summer holidays?’ (it was column AA)"
      ))
  }

  @Test func `an export is the same as itself, and ends in 0`() {
    let ran = Ran.withSchemas("align", Self.earlier, Self.earlier)
    #expect(ran.status == .done)
    #expect(ran.output.contains("questions are the same"))
  }

  @Test func `the same survey through two tools is the same survey`() throws {
    let ran = Ran.withSchemas(
      "align", sample("parent-carer/microsoft-forms.csv"), sample("parent-carer/google-forms.csv"),
      "--json")
    let json = try ran.json()
    #expect(json["inserted"] as? Int == 0)
    #expect(json["dropped"] as? Int == 0)
    #expect(json["reworded"] as? Int == 0)
  }

  @Test func `nothing that anybody wrote is said`() throws {
    let folder = try TestFolder()
    let rows = (0..<60).map { "\($0),Quillfeather \($0 % 7),Yes" }.joined(separator: "\r\n")
    let earlier = try folder.file("a.csv", "ID,Why?,Happy?\r\n" + rows)
    let later = try folder.file("b.csv", "ID,Happy?,Where?\r\n1,Yes,Quillfeather")
    #expect(!Ran("align", earlier, later, "--json").everything.contains("Quillfeather 1"))
  }
}
