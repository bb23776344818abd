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
    #expect(text.split { $0.isWhitespace }.count <= 1_000)
    #expect(text.contains("status: "))
    #expect(text.contains("refused") || text.contains("not chosen"))
    #expect(text.contains("would change our mind"))
    let number = KeptFiles.name(path).prefix(4).drop { $0 == "0" }
    #expect(
      text.hasPrefix("# \(KeptFiles.name(path).prefix(4)) ") || text.hasPrefix("# \(number). "))
  }
}
