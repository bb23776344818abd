import Breakdowns
import Foundation
import Reports
import Testing

/// Writes the sample pack where `REPORT_FOLDER` says, to be opened and looked at.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["REPORT_FOLDER"] != nil))
struct LookAtReportTests {
  @Test(arguments: DisclosureProfile.allCases)
  func `the sample pack can be written and looked at`(profile: DisclosureProfile) throws {
    let folder = try #require(ProcessInfo.processInfo.environment["REPORT_FOLDER"])
    var figures = SampleFigures.all
    figures.profile = profile
    for file in try ReportPack(Report(figures, run: SampleFigures.run)).files {
      let place = URL(fileURLWithPath: folder).appendingPathComponent("\(profile)/\(file.path)")
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: place)
    }
  }
}
