import Testing

@testable import Surveys

struct JoinedOptionsTests {
  private func profile(_ cells: [(String, Int)]) -> ColumnProfile {
    var profile = ColumnProfile()
    for (row, cell) in cells.enumerated() {
      profile.values.append(DistinctValue(text: cell.0, count: cell.1, firstRow: row))
      profile.answers += cell.1
      profile.totalLength += cell.0.utf8.count * cell.1
      profile.longest = max(profile.longest, cell.0.utf8.count)
    }
    return profile
  }

  @Test func `a semicolon behind every answer marks the kind`() throws {
    let found = try #require(
      JoinedOptions(
        profile([("Bus;Train;", 2), ("Bus;", 3), ("Train;Foot ;", 1)]), habit: .joinedSemicolon))
    #expect(found.layout == .joinedSemicolon)
    #expect(Set(found.options) == ["Bus", "Train", "Foot"])
    #expect(!found.isRanking)
  }

  @Test func `commas inside options are the options' own`() throws {
    let found = try #require(
      JoinedOptions(
        profile([
          ("Short breaks, clubs or holiday activities, The forum", 3),
          ("The forum", 4), ("Short breaks, clubs or holiday activities", 2),
          ("Mixed (a, b, or c), The forum", 2), ("Mixed (a, b, or c)", 2),
          ("CAMHS, The forum", 3), ("CAMHS", 2),
        ]), habit: .joinedComma))
    #expect(
      Set(found.options) == [
        "Short breaks, clubs or holiday activities", "The forum", "Mixed (a, b, or c)", "CAMHS",
      ])
  }

  @Test func `a comma without a space joins, and one with a space does not`() throws {
    let found = try #require(
      JoinedOptions(
        profile([
          ("Therapy,Clubs, groups or breaks", 3), ("Therapy", 4), ("Clubs, groups or breaks", 2),
          ("Clubs, groups or breaks,Forum", 2), ("Therapy,Forum", 2),
        ]), habit: .columnPerOption))
    #expect(Set(found.options) == ["Therapy", "Clubs, groups or breaks", "Forum"])
  }

  @Test func `every option in every cell is a ranking`() throws {
    let found = try #require(
      JoinedOptions(
        profile([("Bus;Train;Foot;", 2), ("Foot;Bus;Train;", 1), ("Train;Foot;Bus;", 1)]),
        habit: .joinedSemicolon))
    #expect(found.isRanking)
  }

  @Test func `one choice with commas in it is not several`() {
    #expect(
      JoinedOptions(
        profile([
          ("Social, emotional and mental health", 9), ("Specific difficulty, such as dyslexia", 7),
          ("Autism", 12),
        ]), habit: nil) == nil)
  }

  @Test func `sentences are no options`() {
    let cells = (0..<30).map {
      ("We asked for help in week \($0), and nobody came, so we left.", 1)
    }
    #expect(JoinedOptions(profile(cells), habit: .joinedComma) == nil)
  }
}
