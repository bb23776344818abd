import Testing

@testable import Surveys

/// What an answer to a closed question means, in every form that tools and people write it in.
struct OptionLookupTests {
  private static func field(_ options: [(value: String, label: String)]) -> SurveyField {
    var field = SurveyField(name: "q", title: "Q", kind: .singleChoice)
    field.categories = options.map { AnswerOption(value: $0.value, label: $0.label) }
    return field
  }

  private static let agreement = field([
    ("1", "Strongly disagree"), ("2", "Slightly disagree"), ("3", "Agree"),
    ("4", "Strongly agree"),
  ])

  @Test(arguments: [
    ("Agree", 2), ("agree ", 2), ("3", 2), ("3.0", 2), ("3. Agree", 2), ("3 - Agree", 2),
    ("3 (Agree)", 2), ("Agree (3)", 2), ("(3) Agree", 2), ("3 = agree", 2), ("AGREE;", 2),
    ("Stronglyagree", 3), ("strongly-agree", 3), ("4 = best", 3),
  ])
  func `an answer with its number, its code or other spaces`(_ cell: String, _ option: Int) {
    #expect(OptionLookup(Self.agreement).option(of: cell) == option)
  }

  @Test(arguments: ["2. Agree", "Disagree", "5", "", ";", "Agree or not", "9 = best"])
  func `a number and words that name different options, and what is none`(_ cell: String) {
    #expect(OptionLookup(Self.agreement).option(of: cell) == nil)
  }

  @Test(arguments: [
    ("1 - Poor", 0), ("Poor", 0), ("1", 0), ("5 - Excellent", 1), ("excellent", 1), ("5", 1),
  ])
  func `labels that carry numbers of their own`(_ cell: String, _ option: Int) {
    let lookup = OptionLookup(Self.field([("poor", "1 - Poor"), ("excellent", "5 - Excellent")]))
    #expect(lookup.option(of: cell) == option)
  }

  @Test func `ages are no numbers before a label`() {
    let lookup = OptionLookup(Self.field([("a", "16 - 18 years"), ("b", "18 years")]))
    #expect(lookup.option(of: "16 - 18 years") == 0)
    #expect(lookup.option(of: "18 years") == 1)
    #expect(lookup.option(of: "16") == nil)
  }

  @Test func `a reversed scale goes by its codes and never by the order of its options`() {
    let lookup = OptionLookup(Self.field([("5", "Always"), ("3", "Sometimes"), ("1", "Never")]))
    #expect(lookup.option(of: "5") == 0)
    #expect(lookup.option(of: "1") == 2)
    #expect(lookup.option(of: "2") == nil)
  }

  @Test(arguments: [
    ("\u{1F600}", 0), ("\u{1F641}", 1), ("\u{1F44D}\u{1F3FD}", 2), ("\u{1F44D}", 2),
    ("\u{263A}\u{FE0F}", 3), ("\u{263A}", 3), ("Good", 2), (":)", 4), (":-)", 4),
  ])
  func `faces, whatever their tone and style`(_ cell: String, _ option: Int) {
    let lookup = OptionLookup(
      Self.field([
        ("a", "\u{1F600}"), ("b", "\u{1F641}"), ("c", "\u{1F44D}\u{1F3FB} Good"),
        ("d", "\u{263A}\u{FE0F}"), ("e", ":-)"),
      ]))
    #expect(lookup.option(of: cell) == option)
  }

  @Test(arguments: [("A3", 2), ("AO03", 2), ("a03", 2), ("AO09", nil)] as [(String, Int?)])
  func `codes before and after a tool changed how it numbers them`(_ cell: String, _ option: Int?) {
    let lookup = OptionLookup(
      Self.field([("A1", "Never"), ("A2", "Sometimes"), ("A3", "Often"), ("A4", "Always")]))
    #expect(lookup.option(of: cell) == option)
  }

  @Test(
    arguments: [("Y", 0), ("1", 0), ("true", 0), ("N", 1), ("0", 1), ("2", nil)]
      as [(String, Int?)])
  func `yes and no as tools write them`(_ cell: String, _ option: Int?) {
    let lookup = OptionLookup(Self.field([("yes", "Yes"), ("no", "No"), ("unsure", "Not sure")]))
    #expect(lookup.option(of: cell) == option)
  }

  @Test(arguments: [
    ("Agree", false), ("3", false), ("3. Agree", false), ("agree", true), ("Agree;", true),
    (" Agree", true), ("Strongly  agree", true), ("Stronglyagree", true),
  ])
  func `only what differs from every form of an option is a variant`(
    _ cell: String, _ isVariant: Bool
  ) {
    #expect(OptionLookup(Self.agreement).reading(of: cell)?.isVariant == isVariant)
  }

  @Test func `words that two options share belong to neither`() {
    let lookup = OptionLookup(Self.field([("a", "East (A)"), ("b", "East - A"), ("c", "West")]))
    #expect(lookup.option(of: "east a") == nil)
    #expect(lookup.option(of: "West") == 2)
  }
}
