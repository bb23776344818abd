import Testing

@testable import Surveys

/// Text that was damaged before it came here.
struct DamagedTextTests {
  private static func marks(_ text: String) -> DamagedText.Marks {
    Array(text.utf8).withUnsafeBufferPointer { DamagedText.has($0) }
  }

  @Test(arguments: [
    "??", "????", "Great staff ??", "?? thanks", "so ?? happy", "caf\u{FFFD}",
    "a long sentence with a mark at its very end \u{FFFD}",
  ])
  func `characters were lost`(_ text: String) {
    #expect(Self.marks(text) == .lost)
  }

  @Test(arguments: [
    "cafÃ©", "isnâ€™t", "â€œwellâ€\u{9D}", "Â£5", "ðŸ˜€", "naÃ¯ve and a good deal more text",
  ])
  func `text was read in the wrong encoding`(_ text: String) {
    #expect(Self.marks(text) == .garbled)
  }

  @Test(arguments: [
    "", "?", "why??", "Really?? I mean it", "what???", "café, isn\u{2019}t it \u{1F600}",
    "£5 — “well”", "São João", "Ångström â la carte", "100% of it",
  ])
  func `text is as it was written`(_ text: String) {
    #expect(Self.marks(text) == [])
  }

  @Test func `marks are found wherever in a text they stand`() {
    for before in 0..<20 {
      for after in 0..<20 {
        let text =
          String(repeating: "a", count: before) + " ?? " + String(repeating: "b", count: after)
        #expect(Self.marks(text) == .lost, "\(before) and \(after)")
      }
    }
  }

  @Test(arguments: [
    ("1.88E+08", true), ("2E+11", true), ("1.8827e+08", true), ("188000000", false),
    ("R-1E+08", false), ("1.88", false), ("E+08", false), ("12.3E+08", false),
  ])
  func `a number that a spreadsheet shortened`(_ text: String, _ isOne: Bool) {
    #expect(Array(text.utf8).withUnsafeBufferPointer(DamagedText.isScientific) == isOne)
  }

  @Test(arguments: [
    ("49:19.0", true), ("07:02.15", true), ("15:37:33.663", false), ("15:37", false),
    ("49:19", false), (":19.0", false), ("", false), ("10:2x.0", false),
  ])
  func `a time without its hour`(_ text: String, _ isOne: Bool) {
    #expect(Array(text.utf8).withUnsafeBufferPointer(DamagedText.isTimeWithoutHour) == isOne)
  }

  @Test(arguments: [("#DIV/0!", true), ("#n/a", true), ("#1", false), ("n/a", false)])
  func `a spreadsheet's error`(_ text: String, _ isOne: Bool) {
    #expect(DamagedText.isErrorValue(text) == isOne)
  }
}
