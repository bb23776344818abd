import Breakdowns
import Foundation
import Reports
import TestSupport
import Testing

struct HTMLReportTests {
  private static func html(_ figures: PublishedFigures = SampleFigures.all) throws -> String {
    try HTMLReport().write(Report(figures, run: SampleFigures.run))
  }

  private static func matches(_ pattern: String, in text: String) throws -> [String] {
    let expression = try NSRegularExpression(pattern: pattern)
    return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap {
      Range($0.range(at: 1), in: text).map { String(text[$0]) }
    }
  }

  @Test
  func `the page needs nothing else`() throws {
    let html = try Self.html()
    #expect(!html.contains("<script"))
    #expect(!html.contains("<link"))
    #expect(!html.contains("@import"))
    #expect(!html.contains("src="))
    #expect(
      try Self.matches("(https?://[^\"]*)", in: html).allSatisfy {
        $0 == "http://www.w3.org/2000/svg"
      })
  }

  @Test
  func `it has a language, one heading of the first rank and its landmarks`() throws {
    let html = try Self.html()
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
    #expect(try Self.matches("(<h1)", in: html).count == 1)
    for landmark in ["<header", "<nav", "<main", "<footer"] {
      #expect(try Self.matches("(\(landmark)[ >])", in: html).count == 1)
    }
  }

  @Test
  func `headings never skip a rank`() throws {
    let ranks = try Self.matches("<h([1-6])", in: Self.html()).compactMap { Int($0) }
    for (rank, next) in zip(ranks, ranks.dropFirst()) { #expect(next <= rank + 1) }
  }

  @Test
  func `every id is new and every link within the page arrives`() throws {
    let html = try Self.html()
    let ids = try Self.matches(" id=\"([^\"]*)\"", in: html)
    #expect(Set(ids).count == ids.count)
    for target in try Self.matches("href=\"#([^\"]*)\"", in: html) { #expect(ids.contains(target)) }
    for target in try Self.matches("labelledby=\"([^\"]*)\"", in: html) {
      for id in target.split(separator: " ") { #expect(ids.contains(String(id))) }
    }
    for pattern in try Self.matches("url\\(#([^)]*)\\)", in: html) {
      #expect(ids.contains(pattern))
    }
  }

  @Test
  func `every element that opens is closed, in order`() throws {
    let html = try Self.html()
    var open: [String] = []
    let tags = try Self.matches("<(/?[a-z][a-z0-9]*(?:\"[^\"]*\"|[^>\"])*)>", in: html)
    for tag in tags where !tag.hasPrefix("meta") && !tag.hasSuffix("/") {
      let name = String(tag.prefix { $0 != " " })
      if name.hasPrefix("/") {
        #expect(open.popLast() == String(name.dropFirst()))
      } else {
        open.append(name)
      }
    }
    #expect(open == [])
  }

  @Test
  func `tables have captions and headings with a scope`() throws {
    let html = try Self.html()
    let tables = try Self.matches("(<table)", in: html).count
    #expect(try Self.matches("(<caption)", in: html).count == tables)
    #expect(
      try Self.matches("<th( scope=\"(?:col|row)\")", in: html).count
        == Self.matches("(<th[ >])", in: html).count)
    #expect(!html.contains("<td></td>"))
    #expect(!html.contains("<td class=\"number\"></td>"))
  }

  @Test
  func `only the internal page carries the banner`() throws {
    #expect(try !Self.html().contains("class=\"banner\""))
    var figures = SampleFigures.all
    figures.profile = .internal
    #expect(
      try Self.html(figures).contains(
        "<aside class=\"banner\" aria-label=\"Who may see this\"><strong>Internal: contains small numbers. Do not publish.</strong></aside>"
      ))
  }

  @Test
  func `voices, case reviews and themes stand in sections of their own`() throws {
    let html = try Self.html()
    let headings = try Self.matches(
      "<h2 id=\"[^\"]*\">(?:<span class=\"eyebrow\">At a glance</span> )?([^<]*)</h2>", in: html)
    #expect(
      headings.map { $0.replacing("&#39;", with: "'") } == [
        "What people said", "What practitioners judged in case reviews", "Contents",
        "About this report", "Parent and carer survey, Spring 2025",
        "Your say: young people’s survey, Spring 2025", "Case reviews, Spring 2025",
        "The same question, side by side", "Themes in the comments", "What was withheld, and why",
        "How the data was read", "How the figures were worked out", "Words and marks",
      ])
    let reviews = try #require(
      html.components(separatedBy: "<section id=\"case-reviews-1\"").last?
        .components(separatedBy: "</section>").first)
    #expect(reviews.contains("36 cases reviewed"))
    #expect(!reviews.contains("parents and carers"))
  }

  @Test
  func `themes say that nobody has checked them`() throws {
    let html = try Self.html()
    #expect(
      try Self.matches("(<p class=\"caution\">Machine-coded, not checked</p>)", in: html).count == 1
    )
  }

  @Test
  func `themes of case reviews stay with the case reviews`() throws {
    var themes = SampleFigures.themes
    themes.source = "case-review"
    themes.audience = "practitioner"
    let html = try Self.html(SampleFigures.figures([themes]))
    #expect(html.contains("<section id=\"case-reviews-1\""))
    #expect(!html.contains("<section id=\"themes\""))
    #expect(html.contains("Machine-coded, not checked"))
  }

  @Test
  func `a small part of the comments is not given away`() throws {
    var run = SampleFigures.run
    run.exports[0].comments = CommentSummary(comments: 120, coded: 117, withoutContent: 0)
    let html = try HTMLReport().write(Report(SampleFigures.all, run: run))
    #expect(html.contains("120 comments were read. How many carry a theme is not shown"))
    #expect(!html.contains("117 were given"))
  }

  /// An outcome by groups, as it stands under its question.
  private static var outcomeByStage: PublishedBreakdown {
    var breakdown = SampleFigures.outcomeByStage
    breakdown.question = SampleFigures.outcome.question
    breakdown.title = SampleFigures.outcome.title
    breakdown.byTitle = "Which stage of school is your child at?"
    breakdown.sentence =
      "Of 142 parents and carers who answered, 61 (43%) said “Yes, mostly”; 12 skipped it. "
      + "By “Which stage of school is your child at?” – Primary: 28 (44%) said “Agree”, of 64. "
      + "These are those who answered, not all families."
    breakdown.notes =
      SampleFigures.outcome.notes + [
        "“Early years”: fewer than 10 parents and carers answered.",
        "Figures marked c are hidden, so that nobody can be picked out.",
      ]
    return breakdown
  }

  @Test
  func `each survey’s outcome is at a glance, case reviews apart`() throws {
    let html = try Self.html()
    let glance = try #require(html.components(separatedBy: "<nav ").first)
    let surveys = try #require(glance.components(separatedBy: "id=\"glance-reviews\"").first)
    #expect(surveys.contains("61 (43%) said “Yes, mostly”"))
    #expect(surveys.contains("22 (46%) said “Yes, mostly”"))
    #expect(!surveys.contains("cases reviewed"))
    #expect(try Self.matches("(<div class=\"card\">)", in: glance).count == 3)
  }

  @Test
  func `the contents have a line a question, with its groups as links`() throws {
    let html = try Self.html(SampleFigures.figures([SampleFigures.outcome, Self.outcomeByStage]))
    let contents = try #require(
      html.components(separatedBy: "<nav ").last?.components(separatedBy: "</nav>").first)
    #expect(
      contents.contains(
        "<li><a href=\"#q1\">Is your child on the way to the outcome you hoped for?</a>\n"
          + "<span class=\"by\">by <a href=\"#q1-1\">school stage</a></span></li>"))
  }

  @Test
  func `one question with its words, its table and its groups`() throws {
    let html = try Self.html(SampleFigures.figures([SampleFigures.outcome, Self.outcomeByStage]))
    let article = try #require(
      html.components(separatedBy: "<article ").last?
        .components(separatedBy: "</article>").first)
    let withoutPictures = article.replacingOccurrences(
      of: "<svg.*?</svg>", with: "(picture)", options: .regularExpression)
    try expectGolden(withoutPictures + "\n", "question.html", suite: "HTMLReport")
  }

  @Test
  func `what all tables of a question share is said once`() throws {
    let html = try Self.html(SampleFigures.figures([SampleFigures.outcome, Self.outcomeByStage]))
    let article = try #require(html.components(separatedBy: "<article ").last)
    for words in [
      "61 (43%) said", "not all families", "Those who skipped the question do not", "Spring 2025",
    ] {
      #expect(article.components(separatedBy: words).count == 2, "\(words)")
    }
  }
}
