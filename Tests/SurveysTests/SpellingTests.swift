import Testing

@testable import Surveys

struct SpellingTests {
  static let cases: [(String, String?)] = [
    ("titel", "title"), ("TITLE", "title"), ("privcay", "privacy"), ("kid", "kind"),
    ("categoris", "categories"), ("colour", nil), ("x", nil), ("", nil),
  ]

  @Test(arguments: cases)
  func `the nearest word, if it is near enough`(_ word: String, _ nearest: String?) {
    #expect(
      Spelling.nearest(to: word, among: ["name", "title", "privacy", "kind", "categories"])
        == nearest)
  }

  @Test func `the first on a tie`() {
    #expect(Spelling.nearest(to: "wave", among: ["wive", "wove"]) == "wive")
  }

  @Test func `what is too long to be a slip is passed over`() {
    let long = String(repeating: "title", count: 200_000)
    #expect(Spelling.nearest(to: long, among: ["title"]) == nil)
    #expect(Spelling.nearest(to: "title", among: [long, "titl"]) == "titl")
  }

  @Test func `distances`() {
    func distance(_ a: String, _ b: String) -> Int { Spelling.distance(Array(a), Array(b)) }
    #expect(distance("kitten", "sitting") == 3)
    #expect(distance("ab", "ba") == 1)
    #expect(distance("", "abc") == 3)
    #expect(distance("same", "same") == 0)
  }
}
