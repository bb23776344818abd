import Breakdowns
import Foundation
import Reports
import TestSupport
import Testing

struct VegaLiteReportTests {
  @Test
  func `the specification of a pie`() throws {
    try expectGolden(
      VegaLiteReport().write(Report(SampleFigures.figures([SampleFigures.outcome]))), "pie.vl.json",
      suite: "VegaLiteReport")
  }

  @Test
  func `every chart is JSON with its data inside`() throws {
    for breakdown in SampleFigures.all.breakdowns {
      let text = VegaLiteReport().write(Report(SampleFigures.figures([breakdown])))
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      #expect(object["$schema"] as? String == "https://vega.github.io/schema/vega-lite/v5.json")
      let data = try #require(object["data"] as? [String: Any])
      #expect((data["values"] as? [Any])?.isEmpty == false)
    }
  }
}
