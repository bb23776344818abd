import Foundation
import TestSupport
import Testing

@testable import ExportTables

@Suite(.enabled(if: SharedData.isPresent, "the shared data folder is not beside the repository"))
struct ConformanceTests {
  static let names = [
    "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines",
    "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8",
  ]

  @Test func `every case of csv-spectrum is tried`() throws {
    let folder = SharedData.path("conformance/csv-spectrum/csvs")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(Set(files) == Set(Self.names.map { "\($0).csv" }))
  }

  @Test(arguments: names)
  func `csv-spectrum reads as it says`(name: String) throws {
    let folder = SharedData.path("conformance/csv-spectrum")
    let json = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/json/\(name).json"))
    let expected = try #require(
      JSONSerialization.jsonObject(with: json) as? [[String: String]])
    let table = try ExportTable(reading: "\(folder)/csvs/\(name).csv")
    let rows = table.scanned().map(\.cells)
    let keys = try #require(rows.first)
    #expect(rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(keys, $0)) } == expected)
    #expect(table.delimiter == UInt8(ascii: ","))

    var copy: [UInt8] = []
    table.copyAsCSV { copy += $0 }
    #expect(try ExportTable(copy).scanned().map(\.cells) == rows)
  }

  struct Figures: Sendable, CustomTestStringConvertible {
    let file: String
    let rows: Int
    let columns: Int
    var blank = 0
    let cells: Int
    let scalars: Int
    var ending = LineEnding.lf
    var mark = false
    var testDescription: String { file }
  }

  /// What Python 3.11's `csv` module finds in the UTF-8 exports, opened with `utf-8-sig`.
  static let exports = [
    Figures(
      file: "consult__responses_biomass_format", rows: 7, columns: 5, cells: 35, scalars: 473),
    Figures(file: "consult__responses_lgr_format", rows: 6, columns: 8, cells: 48, scalars: 1_356),
    Figures(
      file: "consult__responses_scr_format", rows: 7, columns: 5, blank: 1, cells: 30, scalars: 667),
    Figures(
      file: "google-forms-autistica", rows: 43, columns: 5, cells: 215, scalars: 15_415,
      ending: .crlf),
    Figures(
      file: "limesurvey-rse-2016-uk", rows: 274, columns: 67, cells: 18_358, scalars: 166_095),
    Figures(
      file: "qualtrics-multiple-answer-insights", rows: 8, columns: 36, cells: 288, scalars: 5_025),
    Figures(
      file: "qualtrics-multiple-answer-legacy", rows: 7, columns: 36, cells: 252, scalars: 3_978,
      mark: true),
    Figures(file: "qualtrics-sample-insights", rows: 4, columns: 20, cells: 80, scalars: 1_293),
    Figures(
      file: "qualtrics-sample-legacy", rows: 3, columns: 16, cells: 48, scalars: 424, mark: true),
    Figures(file: "redcap-checkboxes-dictionary", rows: 5, columns: 18, cells: 90, scalars: 563),
    Figures(file: "redcap-checkboxes", rows: 5, columns: 13, cells: 65, scalars: 968),
    Figures(file: "surveymonkey-steak", rows: 552, columns: 15, cells: 8_280, scalars: 53_518),
    Figures(file: "surveymonkey-weather", rows: 929, columns: 9, cells: 8_361, scalars: 92_101),
  ]

  @Test(arguments: exports)
  func `real exports hold what Python's reader finds in them`(_ figures: Figures) throws {
    let table = try ExportTable(reading: SharedData.path("exports/\(figures.file).csv"))
    let records = table.scanned(columns: 100)
    #expect(records.count == figures.rows)
    #expect(table.columnCount == figures.columns)
    #expect(records.map(\.cells.count).reduce(0, +) == figures.cells)
    #expect(records.flatMap(\.cells).map(\.unicodeScalars.count).reduce(0, +) == figures.scalars)
    #expect(records.allSatisfy { $0.problems == [] })
    #expect(table.delimiter == UInt8(ascii: ","))
    #expect(table.lineEnding == figures.ending)
    #expect(table.encoding == .utf8)
    #expect(table.hasByteOrderMark == figures.mark)
    let shape = table.shape()
    #expect(shape.rows == figures.rows)
    #expect(shape.emptyLines == figures.blank)
  }

  @Test func `two stray bytes in a header row mark that row alone`() throws {
    let table = try ExportTable(
      reading: SharedData.path("exports/surveymonkey-starwars-macroman.csv"))
    let records = table.scanned()
    #expect(records.count == 1_188)
    #expect(table.columnCount == 38)
    #expect(records[0].problems == .invalidUTF8)
    #expect(records.dropFirst().allSatisfy { $0.problems == [] })
  }
}
