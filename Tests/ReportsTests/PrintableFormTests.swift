import Foundation
import Testing

@testable import Reports

/// The page that is printed and written on.
struct PrintableFormTests {
  private static func html(isLargePrint: Bool = false) throws -> String {
    try PrintableForm(isLargePrint: isLargePrint).html(EntryFormCase.form())
  }

  private static func matches(_ pattern: String, in text: String) throws -> [String] {
    let expression = try NSRegularExpression(pattern: pattern)
    return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap {
      Range($0.range(at: 1), in: text).map { String(text[$0]) }
    }
  }

  @Test func `it needs nothing else and sends nothing`() throws {
    let html = try Self.html()
    for mark in ["<script", "<link", "@import", "src=", "http", "<form", "url("] {
      #expect(!html.contains(mark), "\(mark)")
    }
  }

  @Test func `it has a language, one heading of the first rank and its landmarks`() throws {
    let html = try Self.html()
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
    for landmark in ["<h1", "<header", "<main", "<footer"] {
      #expect(try Self.matches("(\(landmark)[ >])", in: html).count == 1, "\(landmark)")
    }
    let ranks = try Self.matches("<h([1-6])", in: html).compactMap { Int($0) }
    for (rank, next) in zip(ranks, ranks.dropFirst()) { #expect(next <= rank + 1) }
  }

  @Test func `every box has its words, and every id is new`() throws {
    let html = try Self.html()
    let ids = try Self.matches(" id=\"([^\"]*)\"", in: html)
    #expect(Set(ids).count == ids.count)
    for target in try Self.matches(
      "(?:for|aria-describedby|aria-labelledby)=\"([^\"]*)\"", in: html)
    { #expect(ids.contains(target), "\(target)") }
    // Boxes inside a label have its words; the others are named by one.
    let named = Set(try Self.matches("for=\"([^\"]*)\"", in: html))
    for box in try Self.matches("<(?:input|textarea)[^>]* id=\"([^\"]*)\"", in: html) {
      let isInside = html.contains(
        try Regex("<label class=\"(option|part)\">[^\\n]*id=\"\(box)\""))
      #expect(isInside || named.contains(box), "\(box)")
    }
    #expect(
      try Self.matches("(<fieldset)", in: html).count == Self.matches("(<legend)", in: html).count)
  }

  @Test func `words of the schema are words, in the page and at its foot`() throws {
    let html = try Self.html()
    #expect(html.contains("<h1>Holiday clubs &amp; &quot;outings&quot;</h1>"))
    #expect(!html.contains("\"outings\""))
    // The quotation mark that would end the foot's text stands as its number.
    #expect(html.contains("Holiday\\20 clubs\\20 \\26 \\20 \\22 outings\\22 "))
    #expect(html.contains("counter(page) \" of \" counter(pages)"))
    #expect(
      html.contains("Holiday clubs &amp; &quot;outings&quot; · Fenwick Vale, 2025 · version 2.1"))
  }

  @Test func `nothing sealed or dropped is asked`() throws {
    let html = try Self.html()
    for words in ["e-mail", "surname", "In English", "Asked last year", "Weight", "Received"] {
      #expect(!html.contains(words), "\(words)")
    }
  }

  @Test func `those who refuse are told to stop`() throws {
    #expect(
      try Self.html().contains(
        "If you tick ‘No, you may not’, please stop here. We will not use your answers."))
  }

  @Test func `large print is 18 points`() throws {
    #expect(try Self.html(isLargePrint: true).contains("--print:18pt"))
    #expect(try !Self.html().contains("--print:18pt"))
  }

  @Test func `the same form gives the same bytes`() throws {
    #expect(try Self.html() == Self.html())
  }

  @Test(arguments: FormTemplates.all.map(\.name))
  func `every value stands in three braces, since it is escaped already`(name: String) throws {
    let template = try #require(FormTemplates.all.first { $0.name == name }).text
    for tag in template.components(separatedBy: "{{").dropFirst() where !tag.isEmpty {
      #expect(["#", "/", ">", "{"].contains { tag.hasPrefix($0) }, "\(tag.prefix(20))")
    }
  }

  @Test func `templates use the keys of their contexts, and no others`() throws {
    let page = FormPage(try EntryFormCase.form(), isLargePrint: false)
    var keys: Set<String> = []
    Self.collect(page, into: &keys)
    let tags = try FormTemplates.all.flatMap { template in
      try Self.matches("\\{\\{[#/{]*\\.([A-Za-z]+)\\}", in: template.text)
    }
    #expect(Set(tags) == keys)
  }

  /// The names of everything a context holds; whatever could reach a page unescaped is a fault.
  private static func collect(_ value: Any, into keys: inout Set<String>) {
    if value is PageText || value is TrustedMarkup || value is Bool { return }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .struct:
      for child in mirror.children {
        if let label = child.label { keys.insert(label) }
        collect(child.value, into: &keys)
      }
    case .collection, .optional:
      for child in mirror.children { collect(child.value, into: &keys) }
    default: Issue.record("a context holds a \(type(of: value))")
    }
  }
}
