import Foundation
import TestSupport
import Testing

@testable import surveyvoice

struct TableCommandTests {
  @Test func `all rows come out as CSV, header rows too`() throws {
    let folder = try TestFolder()
    let path = try folder.file("a.csv", "ID;Q\n1;\"a, \"\"b\"\"\"\n\n2;c")
    let ran = Ran("table", path)
    #expect(ran.status == .done)
    #expect(ran.output == "ID,Q\r\n1,\"a, \"\"b\"\"\"\r\n\r\n2,c\r\n")
    #expect(ran.errors == "")
  }

  @Test func `options say how bytes are read`() throws {
    let folder = try TestFolder()
    let path = try folder.file("a.txt", "a report\nID:Q\n1:\"x\"\n2:a\\:b\n")
    let ran = Ran(
      "table", path, "--delimiter", ":", "--quote", "none", "--escape", "\\", "--skip-rows", "1",
      "--no-detect", "--encoding", "utf-8")
    #expect(ran.output == "ID,Q\r\n1,\"\"\"x\"\"\"\r\n2,a:b\r\n")
  }

  static let spectrum: [String] = {
    let folder = SharedData.path("conformance/csv-spectrum/csvs")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".csv") }.map { String($0.dropLast(4)) }.sorted()
  }()

  @Test(.enabled(if: SharedData.isPresent, "\(SharedData.absence)"), arguments: spectrum)
  func `every case of csv-spectrum`(_ name: String) throws {
    let ran = Ran("table", SharedData.path("conformance/csv-spectrum/csvs/\(name).csv"))
    #expect(ran.status == .done)
    let expected = try #require(
      try JSONSerialization.jsonObject(
        with: Data(
          contentsOf: URL(
            fileURLWithPath: SharedData.path("conformance/csv-spectrum/json/\(name).json"))))
        as? [[String: String]])
    let rows = PlainCSV.rows(ran.output)
    let header = try #require(rows.first)
    let objects = rows.dropFirst().map { row in
      Dictionary(zip(header, row), uniquingKeysWith: { first, _ in first })
    }
    #expect(Array(objects) == expected)
  }
}

/// A reader of well-formed CSV, for looking at outputs without the reader under test.
enum PlainCSV {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if isQuoted {
        if scalar == "\"" {
          if scalars.first == "\"" {
            scalars.removeFirst()
            cell.unicodeScalars.append("\"")
          } else {
            isQuoted = false
          }
        } else {
          cell.unicodeScalars.append(scalar)
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == "," {
        row.append(cell)
        cell = ""
      } else if scalar == "\r", scalars.first == "\n" {
        scalars.removeFirst()
        rows.append(row + [cell])
        row = []
        cell = ""
      } else {
        cell.unicodeScalars.append(scalar)
      }
    }
    return rows
  }
}
