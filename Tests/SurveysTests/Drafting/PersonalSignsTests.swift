import Testing

@testable import Surveys

struct PersonalSignsTests {
  private func sign(_ header: String, _ cells: [String]) -> String? {
    var profile = ColumnProfile()
    for (row, cell) in cells.enumerated() {
      profile.values.append(DistinctValue(text: cell, count: 1, firstRow: row))
      profile.totalLength += cell.utf8.count
    }
    profile.answers = cells.count
    return PersonalSigns.sign(header: header, profile: profile)
  }

  @Test(arguments: [
    ("How can we reach you?", ["ada@example.org", "bo@example.com"]),
    ("Reach", ["01632 960123", "+44 1632 960456"]),
    ("Where", ["ZZ1 1ZZ", "ZZ99 9ZZ"]),
    ("Number", ["A123456789012", "B123456789012"]),
    ("From", ["192.0.2.1", "198.51.100.7"]),
    ("Your name, if you would like to give it", ["Ada Moss"]),
    ("Child's full name", []),
    ("What is your date of birth?", ["1/2/1990"]),
    ("Please give your e-mail address if you want a copy", []),
  ])
  func `personal columns are seen`(_ header: String, _ cells: [String]) {
    #expect(sign(header, cells) != nil)
  }

  @Test(arguments: [
    ("What is the name of the nursery, school or college?", ["Quillow Lane"]),
    ("Organisation name", ["BuildCo"]),
    ("What is the first part of your postcode?", ["PO1", "PO2"]),
    ("May we contact you by email?", ["Yes", "No"]),
    ("How many phone calls did you make?", ["3", "4"]),
    ("RespondentID", ["3292879998", "3292879538"]),
    ("What could be better?", ["Answer the phone when we ring, please, every day of the week"]),
    ("Age", ["45-60", "30-44"]),
  ])
  func `others are not`(_ header: String, _ cells: [String]) {
    #expect(sign(header, cells) == nil)
  }
}
