import TestSupport
import Testing

@testable import surveyvoice

struct InspectCommandTests {
  static let shape = JSONShape.object([
    "file": .string, "format": .word(["csv", "xlsx", "sav"]), "encoding": .string,
    "delimiter": .string, "lineEnding": .string, "sheet": .nullable(.string),
    "tool": .object([
      "name": .word([
        "microsoft-forms", "google-forms", "surveymonkey", "smartsurvey", "qualtrics", "limesurvey",
        "typeform", "alchemer", "kobo", "redcap", "citizen-space", "jisc", "snap", "generic",
      ]), "confidence": .number, "alternatives": .list(.string),
    ]),
    "headerRows": .whole,
    "columns": .list(
      .object([
        "index": .whole, "header": .string, "question": .string, "option": .nullable(.string),
        "kind": .string,
      ])),
    "rows": .whole, "responses": .whole, "blankRows": .whole, "testRows": .whole,
    "partialResponses": .whole,
    "warnings": .list(.object(["code": .string, "message": .string])),
  ])

  struct Case: Sendable, CustomTestStringConvertible {
    var file: String
    var tool: String
    var headerRows: Int
    var rows: Int
    var responses: Int
    var blank: Int
    var test: Int
    var partial: Int
    var testDescription: String { file }
  }

  static let samples: [Case] = [
    Case(
      file: "parent-carer/microsoft-forms.csv", tool: "microsoft-forms", headerRows: 1, rows: 217,
      responses: 215, blank: 1, test: 0, partial: 0),
    Case(
      file: "parent-carer/surveymonkey.csv", tool: "surveymonkey", headerRows: 2, rows: 220,
      responses: 215, blank: 2, test: 1, partial: 0),
    Case(
      file: "parent-carer/smartsurvey.csv", tool: "smartsurvey", headerRows: 1, rows: 219,
      responses: 215, blank: 1, test: 2, partial: 9),
    Case(
      file: "parent-carer/google-forms.csv", tool: "google-forms", headerRows: 1, rows: 219,
      responses: 215, blank: 3, test: 0, partial: 0),
    Case(
      file: "young-person/surveymonkey.csv", tool: "surveymonkey", headerRows: 2, rows: 170,
      responses: 166, blank: 1, test: 1, partial: 0),
    Case(
      file: "young-person/microsoft-forms.csv", tool: "microsoft-forms", headerRows: 1, rows: 168,
      responses: 166, blank: 1, test: 0, partial: 0),
    Case(
      file: "portsmouth-2023/rebuilt.csv", tool: "generic", headerRows: 1, rows: 152,
      responses: 151, blank: 0, test: 0, partial: 0),
  ]

  @Test(arguments: samples)
  func `what a sample is`(_ example: Case) throws {
    let ran = Ran.withSchemas("inspect", sample(example.file), "--json")
    let json = try ran.json()
    expect(json, has: Self.shape)
    #expect((json["tool"] as? [String: Any])?["name"] as? String == example.tool)
    #expect(json["encoding"] as? String == "utf-8")
    #expect(json["format"] as? String == "csv")
    #expect(json["headerRows"] as? Int == example.headerRows)
    #expect(json["rows"] as? Int == example.rows)
    #expect(json["responses"] as? Int == example.responses)
    #expect(json["blankRows"] as? Int == example.blank)
    #expect(json["testRows"] as? Int == example.test)
    #expect(json["partialResponses"] as? Int == example.partial)
  }

  @Test func `for people it says the same in words`() {
    let ran = Ran.withSchemas("inspect", sample("parent-carer/surveymonkey.csv"))
    #expect(ran.output.hasPrefix("surveymonkey.csv: written by SurveyMonkey\n"))
    #expect(ran.output.contains("220 records: 2 header rows, 215 responses, 2 blank, 1 test"))
  }

  @Test(.enabled(if: SharedData.isPresent, "\(SharedData.absence)"), arguments: RealExport.all)
  func `what a real export is`(_ export: RealExport) throws {
    let json = try Ran.withSchemas("inspect", SharedData.path("exports/\(export.file)"), "--json")
      .json()
    expect(json, has: Self.shape)
    #expect(json["rows"] as? Int == export.rows)
    #expect((json["columns"] as? [Any])?.count == export.columns)
    #expect(json["delimiter"] as? String == ",")
    #expect(json["encoding"] as? String == "utf-8")
  }

  @Test(.enabled(if: SharedData.isPresent, "\(SharedData.absence)"))
  func `bytes that are not UTF-8 are said, be they in the header alone`() throws {
    let ran = Ran.withSchemas(
      "inspect", SharedData.path("exports/surveymonkey-starwars-macroman.csv"), "--json")
    #expect(ran.status == .doneWithFindings)
    let warnings = try #require(try ran.json()["warnings"] as? [[String: String]])
    #expect(warnings.map { $0["code"] } == ["undecodable-bytes"])
  }
}

/// A real export, with its records and columns as Python's csv module counts them.
struct RealExport: Sendable, CustomTestStringConvertible {
  var file: String
  var rows: Int
  var columns: Int
  var testDescription: String { file }

  static let all = [
    RealExport(file: "consult__responses_biomass_format.csv", rows: 7, columns: 5),
    RealExport(file: "consult__responses_lgr_format.csv", rows: 6, columns: 8),
    RealExport(file: "consult__responses_scr_format.csv", rows: 7, columns: 5),
    RealExport(file: "google-forms-autistica.csv", rows: 43, columns: 5),
    RealExport(file: "limesurvey-rse-2016-uk.csv", rows: 274, columns: 67),
    RealExport(file: "qualtrics-multiple-answer-insights.csv", rows: 8, columns: 36),
    RealExport(file: "qualtrics-multiple-answer-legacy.csv", rows: 7, columns: 36),
    RealExport(file: "qualtrics-sample-insights.csv", rows: 4, columns: 20),
    RealExport(file: "qualtrics-sample-legacy.csv", rows: 3, columns: 16),
    RealExport(file: "redcap-checkboxes-dictionary.csv", rows: 5, columns: 18),
    RealExport(file: "redcap-checkboxes.csv", rows: 5, columns: 13),
    RealExport(file: "surveymonkey-steak.csv", rows: 552, columns: 15),
    RealExport(file: "surveymonkey-weather.csv", rows: 929, columns: 9),
  ]
}
