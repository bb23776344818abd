import Foundation
import TestSupport
import Testing

@testable import Surveys

struct CivilDateTests {
  @Test func `instants agree with Foundation's calendar`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    var generator = SeededGenerator(usual: 1970)
    for _ in 0..<2_000 {
      let date = CivilDate(
        year: .random(in: 1900...2199, using: &generator),
        month: .random(in: 1...12, using: &generator),
        day: .random(in: 1...31, using: &generator),
        second: .random(in: 0..<86_400, using: &generator))
      var parts = DateComponents()
      (parts.year, parts.month, parts.day) = (date.year, date.month, date.day)
      parts.second = date.second
      let exists = date.day <= CivilDate.days(in: date.month, of: date.year)
      #expect(date.isReal == exists)
      guard exists else { continue }
      let foundation = try #require(calendar.date(from: parts))
      #expect(
        Double(date.instant) == foundation.timeIntervalSince1970, "seed \(generator.seed): \(date)")
      #expect(CivilDate(instant: date.instant) == date)
    }
  }

  @Test(arguments: [
    (2024, 2, 29, true), (2023, 2, 29, false), (2000, 2, 29, true), (1900, 2, 29, false),
    (2024, 0, 1, false),
    (2024, 13, 1, false), (2024, 4, 31, false), (1899, 12, 31, false), (2200, 1, 1, false),
    (2024, 1, 0, false),
  ])
  func `days there are and are not`(_ year: Int, _ month: Int, _ day: Int, _ isReal: Bool) {
    #expect(CivilDate(year: year, month: month, day: day).isReal == isReal)
  }

  @Test(arguments: [
    "%d/%m/%Y", "%Y-%m-%d %H:%M:%S", "%d %B %Y", "%m/%d/%y %H:%M", "100%% %Y-%m-%d",
  ])
  func `a format reads what it writes`(_ form: String) throws {
    let format = try #require(DateFormat(form))
    let date = CivilDate(year: 2024, month: 9, day: 5)
    let text = format.write(date)
    #expect(Array(text.utf8).withUnsafeBufferPointer { format.read($0) } == date)
  }

  @Test(arguments: ["default", "any", "%Q", "", "%"])
  func `formats that are none`(_ form: String) { #expect(DateFormat(form) == nil) }
}
