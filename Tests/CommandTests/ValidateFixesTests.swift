import Foundation
import TestSupport
import Testing

@testable import surveyvoice

extension PlainCSV {
  /// Rows as a spreadsheet writes them, every cell quoted.
  static func text(_ rows: [[String]]) -> String {
    rows.map { row in
      row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\r\n"
    }.joined()
  }
}

/// What could not be read goes out in a fix file, and comes back mended.
struct ValidateFixesTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private static let broken = ["--schema", sample("broken/broken.yaml")]

  private func validate(_ file: String, _ arguments: String...) -> Ran {
    Ran(
      ["validate", file] + Self.broken + arguments
        + ["--schemas", Repository.path("SurveySchemas")])
  }

  /// Writes the fix file of an export, fills in corrections by cell or row, and gives its path.
  private func edited(_ export: String, _ corrections: [String: String]) throws -> String {
    let aside = "\(folder.path)/aside-\(corrections.count)"
    _ = validate(export, "--quarantine", aside)
    let name = try #require(
      FileManager.default.contentsOfDirectory(atPath: aside).first { $0.hasSuffix("-fixes.csv") })
    let bytes = try #require(FileManager.default.contents(atPath: "\(aside)/\(name)"))
    // Excel takes a file for UTF-8 by this mark alone.
    #expect(Array(bytes.prefix(6)) == [0xEF, 0xBB, 0xBF] + Array("key".utf8))
    let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
    #expect(text.hasPrefix("key,row,cell,field"))
    let rows = PlainCSV.rows(text).map { row -> [String] in
      var row = row
      if let correction = corrections[row[2].isEmpty ? row[1] : row[2]] {
        row[row.count - 1] = correction
      }
      return row
    }
    return try folder.file("edited.csv", PlainCSV.text(rows))
  }

  @Test func `a required answer filled in brings its row back`() throws {
    let export = sample("broken/required-missing.csv")
    let before = try Data(contentsOf: URL(fileURLWithPath: export))
    let fixes = try edited(export, ["E4": "SEN Support"])
    let clean = "\(folder.path)/clean.csv"
    let ran = validate(export, "--fixes", fixes, "--clean", clean, "--json")
    #expect(ran.status == .done)
    let json = try ran.json()
    #expect((json["reconciliation"] as? [String: Int])?["quarantined"] == 0)
    #expect((json["reconciliation"] as? [String: Int])?["accepted"] == 6)
    expect(
      json["fixes"],
      has: .list(
        .object([
          "row": .nullable(.whole), "cell": .nullable(.string), "field": .nullable(.string),
          "applied": .flag, "reason": .string,
        ])))
    let fix = try #require((json["fixes"] as? [[String: Any]])?.first)
    #expect(fix["cell"] as? String == "E4" && fix["field"] as? String == "provision")
    #expect(fix["applied"] as? Bool == true && fix["row"] as? Int == 4)
    #expect(PlainCSV.rows(folder.text("clean.csv")).count == 7)
    #expect(try Data(contentsOf: URL(fileURLWithPath: export)) == before)
  }

  @Test func `every correction is listed in words, without what it says`() throws {
    let export = sample("broken/required-missing.csv")
    let fixes = try edited(export, ["E4": "SEN Support"])
    let ran = validate(export, "--fixes", fixes)
    #expect(ran.output.contains("  Corrections (1 used, 0 not used)"))
    #expect(ran.output.contains("  - Corrected: E4, ‘provision’"))
    #expect(!ran.everything.contains("SEN Support"))
  }

  @Test func `a row left out on purpose is no longer something to look at`() throws {
    let export = sample("broken/misaligned-row.csv")
    let rows = try Ran.withSchemas("validate", export, "--schema", Self.broken[1], "--json").json()
    let findings = try #require(rows["findings"] as? [[String: Any]])
    let places = try #require(
      findings.first { $0["code"] as? String == "misaligned-row" }?["examples"] as? [[String: Any]])
    let named = places.compactMap { $0["row"] as? Int }
    let fixes = try edited(
      export, Dictionary(named.map { ("\($0)", "leave out row") }) { first, _ in first })
    let ran = validate(export, "--fixes", fixes, "--json")
    #expect(ran.status == .done)
    let counts = try #require(try ran.json()["reconciliation"] as? [String: Int])
    #expect(counts["quarantined"] == named.count && counts["leftOut"] == named.count)
    #expect(validate(export, "--fixes", fixes).output.contains("left out by the fix file"))
  }

  @Test func `a fix file of another export is not used, and says so`() throws {
    let fixes = try edited(sample("broken/required-missing.csv"), ["E4": "SEN Support"])
    let ran = validate(sample("broken/no-finding.csv"), "--fixes", fixes)
    #expect(ran.status == .doneWithFindings)
    #expect(ran.output.contains("Not used: E4, ‘provision’. No row of this export has this key"))
    #expect(ran.output.contains("[edited.csv, row 2]"))
  }

  @Test func `a correction that is no answer either stays a finding`() throws {
    let export = sample("broken/required-missing.csv")
    let ran = validate(export, "--fixes", try edited(export, ["E4": "Quillfeather"]), "--json")
    #expect(ran.status == .doneWithFindings)
    #expect(!ran.output.contains("Quillfeather"))
    #expect((try ran.json()["reconciliation"] as? [String: Int])?["quarantined"] == 1)
  }

  @Test func `a second round keeps the keys of the file as it is`() throws {
    let export = sample("broken/unknown-option.csv")
    let first = try edited(export, [:])
    let keys = Set(PlainCSV.rows(folder.text("edited.csv")).dropFirst().map { $0[0] })
    let again = "\(folder.path)/again"
    _ = validate(export, "--fixes", first, "--quarantine", again)
    let second = PlainCSV.rows(
      folder.text("again/unknown-option-fixes.csv").replacing("\u{FEFF}", with: ""))
    #expect(Set(second.dropFirst().map { $0[0] }) == keys)
    #expect(!keys.isEmpty)
  }

  @Test func `several exports of one name each have their file`() throws {
    let one = try folder.file("a/export.csv", folderText("required-missing"))
    let other = try folder.file("b/export.csv", folderText("unknown-option"))
    _ = Ran(
      ["validate", one, other] + Self.broken
        + ["--quarantine", "\(folder.path)/aside", "--schemas", Repository.path("SurveySchemas")])
    #expect(
      folder.files.filter { $0.hasPrefix("aside/") } == [
        "aside/export-2-fixes.csv", "aside/export-fixes.csv",
      ])
  }

  private func folderText(_ name: String) throws -> String {
    try String(contentsOfFile: sample("broken/\(name).csv"), encoding: .utf8)
  }

  @Test func `a file that is no fix file, or is not there, ends in 2`() throws {
    let export = sample("broken/no-finding.csv")
    let ran = validate(export, "--fixes", export)
    #expect(ran.status == .badInput)
    #expect(ran.errors.contains("a fix file has the columns key, cell and correction"))
    #expect(validate(export, "--fixes", "\(folder.path)/nothing.csv").status == .badInput)
  }

  @Test func `without corrections the clean table is the same to the byte`() throws {
    let export = sample("broken/unknown-option.csv")
    let fixes = try edited(export, [:])
    let plain = validate(export, "--clean", "-")
    #expect(validate(export, "--fixes", fixes, "--clean", "-").bytes == plain.bytes)
  }
}
