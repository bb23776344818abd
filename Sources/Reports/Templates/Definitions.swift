import Breakdowns

/// The words and marks of a report, for a reader who meets them for the first time.
enum Definitions {
  static let terms: [PageTerm] =
    [
      PageTerm(
        term: "Base", meaning: "The number of people, children or cases that a share is a share of."
      ),
      PageTerm(
        term: "Case review",
        meaning: """
          A practitioner’s look at one child’s case: what support and setting there is, and what would \
          have been best. It is a judgement, not an answer to a survey.
          """),
      PageTerm(
        term: "Combined",
        meaning:
          "Answers put together because one of them was given by too few people to show alone."),
      PageTerm(
        term: "EHC plan",
        meaning: """
          Education, health and care plan: what the law says a child with special educational needs or \
          disabilities must be given.
          """),
      PageTerm(
        term: "SEND", meaning: "Special educational needs and disabilities."),
      PageTerm(
        term: "Theme",
        meaning: "What a comment is about, by the codebook’s list of words and phrases."),
    ]
    + FigureMark.allCases.map { mark in
      PageTerm(term: PageText("[\(mark.rawValue)]"), meaning: PageText(mark.meaning))
    }
}
