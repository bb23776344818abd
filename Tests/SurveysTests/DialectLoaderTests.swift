import Foundation
import TestSupport
import Testing

@testable import Surveys

/// The habits of survey tools, a file each.
struct DialectLoaderTests {
  private func words(_ yaml: String) throws -> String {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).yaml").path
    try Data(yaml.utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    do throws(SchemaError) {
      let dialect = try DialectLoader.load(path: path)
      return "\(dialect.name), \(dialect.headerRows)"
    } catch {
      return SchemaErrorText.words(for: error)
    }
  }

  @Test func `the repository's own tools load`() {
    #expect(
      Tools.all.map(\.name).sorted()
        == [
          "alchemer", "citizen-space", "generic", "google-forms", "jisc", "kobo", "limesurvey",
          "microsoft-forms", "qualtrics", "redcap", "smartsurvey", "snap", "surveymonkey",
          "typeform",
        ])
    for tool in Tools.all where tool.name != "generic" {
      #expect(tool.marks.map(\.weight).reduce(0, +) >= 0.8, "\(tool.name)")
    }
  }

  @Test func `the smallest tool`() throws {
    #expect(try words("name: paper\n") == "paper, 1")
  }

  @Test(arguments: ["1e300", "-4", "3.9", "99999999999999999999"])
  func `header rows are from one to three`(_ rows: String) throws {
    #expect(["paper, 1", "paper, 3"].contains(try words("name: paper\nheaderRows: \(rows)\n")))
  }

  static let wrong: [(String, String)] = [
    (
      "name: paper\nmark: []\n",
      "line 2, column 1: ‘mark’ is not a key of a dialect. Did you mean ‘marks’?"
    ),
    ("title: Paper\n", "a dialect has no ‘name’, which it needs."),
    (
      "name: paper\noptionHeader: '(['\n",
      "line 2, column 15: ‘optionHeader’ should be a regular expression."
    ),
    (
      "name: paper\nmarks: [{header: '/(/', weight: 1}]\n",
      "line 2, column 18: ‘header’ should be a regular expression."
    ),
    (
      "name: paper\nmarks: [{headers: ID, weight: 1}]\n",
      "‘headers’ is not a key of a mark. Did you mean ‘header’?"
    ),
    ("name: paper\nmarks: [{weight: 1}]\n", "a mark has no ‘header’, which it needs"),
    (
      "name: paper\npartial: [{column: State, values: x}]\n",
      "‘values’ is not a key of partial. Did you mean ‘value’?"
    ),
    ("name: paper\ntest: [{value: x}]\n", "test has no ‘column’, which it needs"),
    (
      "name: paper\noptionHeader: [{pattern: a, when: alway}]\n",
      "Did you mean ‘always’?"
    ),
    ("name: paper\nmissing: [{value: x, reason: skiped}]\n", "Did you mean ‘skipped’?"),
    ("name: paper\nlayout: sideways\n", "‘sideways’ is not a value of ‘layout’"),
    ("", "the file is empty"), (String(repeating: "[", count: 50_000), "this is not YAML"),
  ]

  @Test(arguments: wrong)
  func `a fault is named with its place`(_ yaml: String, _ message: String) throws {
    let words = try words(yaml)
    #expect(words.contains(message), "\(words)")
  }
}
