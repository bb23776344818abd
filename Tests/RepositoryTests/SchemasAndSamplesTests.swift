import ExportTables
import Foundation
import Surveys
import TestSupport
import Testing

struct SchemasAndSamplesTests {
  static let folder = SchemaFolder(path: Repository.path("SurveySchemas"))
  static let schemas = KeptFiles.all(under: "SurveySchemas/surveys/", ending: ".yaml")
  static let dialects = KeptFiles.all(under: "SurveySchemas/dialects/", ending: ".yaml")
  /// Exports that are meant to be read: `folder/file.csv`, the folder named as the schema.
  static let samples = [".csv", ".xlsx", ".txt"]
    .flatMap { KeptFiles.all(under: "SampleResponses/", ending: $0) }
    .filter { !$0.contains("/broken/") }

  private static func base(_ path: String) -> String {
    String(KeptFiles.name(path).prefix { $0 != "." })
  }

  @Test(arguments: schemas)
  func `a schema loads, is named as its file, and has a sample`(path: String) throws {
    let schema = try SchemaLoader.load(path: Repository.path(path))
    #expect(schema.name == Self.base(path))
    #expect(Self.samples.contains { $0.hasPrefix("SampleResponses/\(schema.name)/") })
  }

  /// What came of reading each is tested where exports are read; here, that none is left out.
  @Test(arguments: samples)
  func `a sample's counts are written down`(path: String) throws {
    let kept = try JSONDecoder().decode(
      [String: [String: Int]].self,
      from: Data(KeptFiles.text("SampleResponses/expected.json").utf8))
    #expect(kept[String(path.dropFirst("SampleResponses/".count))] != nil)
  }

  @Test(arguments: dialects)
  func `a tool is known by its samples`(path: String) throws {
    let dialect = try DialectLoader.load(path: Repository.path(path))
    #expect(dialect.name == Self.base(path))
    guard dialect.name != "generic" else { return }
    // The longest name that a file begins with is its tool's.
    let names = Self.dialects.map(Self.base)
    let samples = Self.samples.filter { sample in
      names.filter(KeptFiles.name(sample).hasPrefix).max { $0.count < $1.count } == dialect.name
    }
    #expect(!samples.isEmpty)
    let all = try DialectLoader.load(from: Self.folder)
    for sample in samples {
      let table = try ExportTable(reading: Repository.path(sample))
      let tool = HeaderReader.read(table.head(SurveySchema.headRecords), dialects: all).tool
      #expect(tool.name == dialect.name, "\(sample)")
      #expect(tool.confidence >= 0.8, "\(sample)")
    }
  }

  @Test(arguments: FindingCode.allCases)
  func `a finding has a broken file that shows it`(code: FindingCode) {
    let folder = "SampleResponses/broken"
    #expect(KeptFiles.all.contains("\(folder)/\(code.rawValue).expected.json"))
    // This one would be larger than all the others together; its paper says how it is made.
    if code != .cellTooLong {
      let files = ["csv", "xlsx"].map { "\(folder)/\(code.rawValue).\($0)" }
      #expect(files.contains { KeptFiles.all.contains($0) })
    }
  }
}
