import Breakdowns
import Foundation
import TestSupport
import Testing

@Suite struct WilsonIntervalTests {
  struct Case: Sendable {
    var count: Int
    var base: Int
    var low: Double
    var high: Double
  }

  /// Spot values computed with R 4.2.2.
  static let spots = [
    Case(count: 81, base: 263, low: 0.255288519878274, high: 0.3662095769828),
    Case(count: 0, base: 20, low: 0, high: 0.161125158052819),
    Case(count: 1, base: 29, low: 0.00611321429276266, high: 0.171755218793203),
    Case(count: 10, base: 10, low: 0.722467200137111, high: 1),
    Case(count: 12345, base: 20000, low: 0.610491795736066, high: 0.623963171808778),
  ]

  @Test(arguments: spots)
  func `the interval is R's to the ninth place`(_ spot: Case) throws {
    let interval = try #require(WilsonInterval(count: spot.count, base: spot.base))
    #expect(abs(interval.low - spot.low) < 1e-9)
    #expect(abs(interval.high - spot.high) < 1e-9)
  }

  @Test func `there is no interval on an empty base or outside it`() {
    #expect(WilsonInterval(count: 0, base: 0) == nil)
    #expect(WilsonInterval(count: 3, base: 2) == nil)
    #expect(WilsonInterval(count: -1, base: 2) == nil)
  }

  @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
  func `every interval of the reference file is matched`() throws {
    let path = SharedData.path("statistics/wilson_expected.csv")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline).dropFirst()
    #expect(lines.count == 15)
    for line in lines {
      let cells = line.split(separator: ",").map(String.init)
      let count = try #require(Int(cells[0]))
      let base = try #require(Int(cells[1]))
      let interval = try #require(WilsonInterval(count: count, base: base))
      #expect(abs(interval.low - (try #require(Double(cells[2])))) < 1e-9)
      #expect(abs(interval.high - (try #require(Double(cells[3])))) < 1e-9)
    }
  }
}
