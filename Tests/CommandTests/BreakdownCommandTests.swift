import Foundation
import TestSupport
import Testing

@testable import surveyvoice

struct BreakdownCommandTests {
  static let shape = JSONShape.object([
    "profile": .word(["internal", "publish", "strict"]),
    "generated": .object([
      "inputs": .list(.object(["name": .string, "sha256": .string])), "schemas": .list(.string),
      "codebook": .nullable(.string), "version": .string,
    ]),
    "breakdowns": .list(
      .object([
        "question": .string, "wording": .string, "audience": .nullable(.string),
        "source": .word(["survey", "case-review"]), "by": .nullable(.string),
        "unit": .word(["respondents", "children", "cases"]),
        "bases": .object([
          "respondents": .nullable(.whole), "routed": .nullable(.whole),
          "answered": .nullable(.whole), "chose": .nullable(.whole), "weighted": .nullable(.number),
        ]),
        "groupBases": .map(.nullable(.whole)),
        "shareOf": .word(["answered", "respondents", "commented"]),
        "chart": .word(["pie", "bar", "stacked-bar", "none"]), "chartReason": .string,
        "sentence": .string,
        "rows": .list(
          .object([
            "group": .nullable(.string), "groupLabel": .nullable(.string), "option": .string,
            "label": .string, "direction": .nullable(.string), "count": .nullable(.whole),
            "share": .nullable(.number), "low": .nullable(.number), "high": .nullable(.number),
            "mark": .nullable(.string), "merges": .list(.string),
          ])),
        "nets": .list(
          .object([
            "group": .nullable(.string), "name": .string, "share": .nullable(.number),
            "rule": .word(["counts", "rounded"]),
          ])),
        "notes": .list(.string),
      ])),
    "withheld": .list(
      .object(["question": .string, "by": .nullable(.string), "reason": .string])),
  ])

  @Test func `one question as JSON`() throws {
    let ran = Ran.withSchemas(
      "breakdown", sample("parent-carer/microsoft-forms.csv"), "--schema", "parent-carer",
      "--question",
      "outcome", "--format", "json")
    let json = try ran.json()
    expect(json, has: Self.shape)
    let all = try #require(json["breakdowns"] as? [[String: Any]])
    #expect(all.count == 1)
    #expect(all[0]["question"] as? String == "outcome")
    #expect(all[0]["chart"] as? String == "pie")
    let inputs = try #require(
      (json["generated"] as? [String: Any])?["inputs"] as? [[String: String]])
    #expect(inputs.map { $0["name"] } == ["microsoft-forms.csv"])
    #expect(inputs.first?["sha256"]?.count == 64)
  }

  @Test(arguments: ["text", "csv", "json", "svg", "vega-lite"])
  func `every question in every format`(_ format: String) throws {
    let ran = Ran.withSchemas(
      "breakdown", sample("portsmouth-2023/rebuilt.csv"), "--schema", "portsmouth-2023", "--format",
      format)
    #expect([.done, .doneWithFindings].contains(ran.status), "\(ran.errors)")
    #expect(!ran.output.isEmpty)
  }

  @Test func `every question, with themes`() throws {
    let ran = Ran.withSchemas(
      "breakdown", sample("case-review/microsoft-forms.csv"), "--schema", "case-review",
      "--codebook", "send-voice", "--format", "json")
    let json = try ran.json()
    expect(json, has: Self.shape)
    let made = (json["generated"] as? [String: Any])?["codebook"] as? String
    #expect(made?.hasPrefix("send-voice ") == true)
  }

  @Test func `every option of every group stands in exactly one row or merge`() throws {
    let json = try Ran.withSchemas(
      "breakdown", sample("parent-carer/surveymonkey.csv"), "--schema", "parent-carer",
      "--question",
      "outcome", "--by", "provision", "--format", "json"
    ).json()
    let all = try #require(json["breakdowns"] as? [[String: Any]])
    let rows = try #require(all.first?["rows"] as? [[String: Any]])
    var options: [String: [String]] = [:]
    for row in rows {
      let group = row["group"] as? String ?? "everybody"
      let merges = row["merges"] as? [String] ?? []
      options[group, default: []] += merges.isEmpty ? [row["option"] as? String ?? ""] : merges
    }
    #expect(Set(options.keys) == ["everybody", "E", "K", "N", "dont_know"])
    for (group, options) in options {
      #expect(options.sorted() == ["fully", "not", "not_sure", "partly"], "\(group)")
    }
  }

  @Test func `the same bytes on two runs`() {
    let arguments = [
      "breakdown", sample("case-review/google-forms.csv"), "--schema", "case-review", "--codebook",
      "send-voice", "--format", "json", "--schemas", Repository.path("SurveySchemas"),
    ]
    #expect(Ran(arguments).bytes == Ran(arguments).bytes)
  }

  struct Wrong: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var words: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let wrong: [Wrong] = [
    Wrong(arguments: ["--question", "outcom"], words: "Did you mean “outcome”?"),
    Wrong(
      arguments: ["--question", "outcome", "--by", "provison"], words: "Did you mean “provision”?"),
    Wrong(
      arguments: ["--question", "outcome", "--by", "outcome"],
      words: "cannot be broken down by itself"),
    Wrong(
      arguments: ["--question", "outcome", "--by", "outcome_why"],
      words: "Groups are made from a closed question only"),
    Wrong(arguments: ["--question", "response_id"], words: "has no options to count"),
    Wrong(arguments: ["--question", "themes"], words: "--codebook"),
    Wrong(arguments: ["--by", "provision"], words: "--by needs --question"),
    Wrong(arguments: ["--where", "provision"], words: "--where takes field=value"),
    Wrong(arguments: ["--where", "provison=E"], words: "Did you mean “provision”?"),
    Wrong(arguments: ["--where", "provision=EHCP"], words: "“EHCP” is not a value of “provision”"),
    Wrong(arguments: ["--format", "pie"], words: "‘pie’ is not a format"),
    Wrong(arguments: ["--audience", "practitioner"], words: "practitioner"),
    Wrong(arguments: ["--codebook", "send-vioce"], words: "Did you mean ‘send-voice’?"),
  ]

  @Test(arguments: wrong)
  func `what cannot be asked ends in 2`(_ example: Wrong) {
    let ran = Ran.withSchemas(
      ["breakdown", sample("parent-carer/google-forms.csv"), "--schema", "parent-carer"]
        + example.arguments)
    #expect(ran.status == .badInput)
    #expect(ran.output == "")
    #expect(ran.errors.contains(example.words), "\(ran.errors)")
  }

  @Test func `a table that may not be shown ends in 3, and nothing of it is shown`() throws {
    let folder = try TestFolder()
    var text = "ID,Q\n"
    for row in 1...8 { text += "\(row),\(row < 4 ? "yes" : "no")\n" }
    let export = try folder.file("e.csv", text)
    let schema = try folder.file(
      "s.yaml",
      "name: s\ntitle: S\nfields:\n  - {name: id, title: ID, kind: identifier}\n"
        + "  - {name: q, title: Q, kind: single_choice, role: outcome, categories: [\"yes\", "
        + "\"no\"]}\n"
    )
    let ran = Ran("breakdown", export, "--schema", schema, "--question", "q", "--format", "json")
    #expect(ran.status == .refused)
    let json = try ran.json()
    #expect((json["breakdowns"] as? [Any])?.isEmpty == true)
    #expect((json["withheld"] as? [[String: Any]])?.first?["question"] as? String == "q")
    #expect(
      Ran("breakdown", export, "--schema", schema, "--question", "q", "--profile", "internal")
        .status == .done)
    let output = "\(folder.path)/report"
    let report = Ran.withSchemas(
      "report", export, "--schema", schema, "--codebook", "send-voice", "--output", output)
    #expect(report.status == .refused)
    #expect(folder.files == ["e.csv", "s.yaml"])
  }
}
