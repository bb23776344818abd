import TestSupport
import Testing

struct DecisionRecordTests {
  static let records = KeptFiles.all(under: "Documentation/Decisions/", ending: ".md")

  @Test func `every record has a number of its own`() {
    let numbers = Self.records.map { KeptFiles.name($0).prefix(4) }
    #expect(numbers.allSatisfy { $0.count == 4 && $0.allSatisfy(\.isNumber) })
    #expect(Set(numbers).count == numbers.count)
  }

  @Test(arguments: records)
  func `a record is a page, and says what was refused and what would change our mind`(
    path: String
  ) {
    let text = KeptFiles.text(path).lowercased()
    let words = text.split { $0.isWhitespace }.count
    #expect(words <= 1_000)
    let hasStatus = text.contains("status: ") || text.contains("## status")
    #expect(hasStatus, "no status")
    let saysRefused = ["refused", "not chosen", "rejected"].contains { text.contains($0) }
    #expect(saysRefused, "nothing is said of what was refused")
    let saysWhatElse = text.contains("would change our mind")
    #expect(saysWhatElse, "nothing is said of what would change our mind")
    let number = KeptFiles.name(path).prefix(4)
    let isNumbered =
      text.hasPrefix("# \(number) ") || text.hasPrefix("# \(number.drop { $0 == "0" }). ")
    #expect(isNumbered, "the title has not the number of the file")
  }
}
