import Breakdowns
import Foundation
import Testing

@testable import Reports

/// A template names only keys its context has, and uses all of them.
///
/// Mustache shows nothing for a key that is misspelt, so nobody would see the loss but a reader.
struct TemplateContractTests {
  private enum Token: Equatable {
    case value(String)
    case open(String)
    case close(String)
    case partial(String)
  }

  /// The tags of a template, in order.
  private static func tokens(_ template: String) -> [Token] {
    var tokens: [Token] = []
    var rest = Substring(template)
    while let start = rest.range(of: "{{") {
      rest = rest[start.upperBound...]
      guard let end = rest.range(of: "}}") else { break }
      let tag = rest[..<end.lowerBound].trimmingCharacters(in: ["{", "}", " "])
      rest = rest[end.upperBound...]
      switch tag.first {
      case "#": tokens.append(.open(String(tag.dropFirst())))
      case "/": tokens.append(.close(String(tag.dropFirst())))
      case ">": tokens.append(.partial(String(tag.dropFirst())))
      default: tokens.append(.value(tag))
      }
    }
    return tokens
  }

  /// Walks a template against a context, noting the keys that are used of each kind of context.
  private struct Walk {
    var used: [String: Set<String>] = [:]
    var faults: [String] = []

    mutating func template(_ name: String, _ contexts: [Any]) {
      guard let text = ReportTemplates.all.first(where: { $0.name == name })?.text else {
        faults.append("no template “\(name)”")
        return
      }
      var tokens = TemplateContractTests.tokens(text)[...]
      walk(&tokens, contexts, until: nil, in: name)
    }

    private mutating func walk(
      _ tokens: inout ArraySlice<Token>, _ contexts: [Any], until end: String?, in name: String
    ) {
      while let token = tokens.popFirst() {
        switch token {
        case .close(let key):
          if key != end { faults.append("\(name): \(key) is closed but not open") }
          return
        case .partial(let partial): template(partial, contexts)
        case .value("."): continue
        case .value(let key): _ = values(key, contexts, name)
        case .open(let key):
          let inner = values(key, contexts, name)
          walk(&tokens, Self.scopes(inner, outer: contexts), until: key, in: name)
        }
      }
    }

    /// The values of a key in every context, noting where it is missing.
    private mutating func values(_ key: String, _ contexts: [Any], _ name: String) -> [Any] {
      guard key.first == "." else {
        faults.append(
          "\(name): “\(key)” may be found outside its context; start it with a full stop")
        return []
      }
      let key = String(key.dropFirst())
      return contexts.compactMap { context in
        let type = "\(Swift.type(of: context))"
        guard let child = Mirror(reflecting: context).children.first(where: { $0.label == key })
        else {
          faults.append("\(name): \(type) has no “\(key)”")
          return nil
        }
        used[type, default: []].insert(key)
        return child.value
      }
    }

    /// What a section's inside sees: the elements of a list, what an optional holds, or, for a
    /// yes-or-no, the same as outside.
    private static func scopes(_ values: [Any], outer: [Any]) -> [Any] {
      if values.allSatisfy({ $0 is Bool }) { return outer }
      return values.flatMap { value -> [Any] in
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .collection, .optional: return mirror.children.map(\.value)
        default: return [value]
        }
      }
    }
  }

  private static func page() -> ReportPage {
    var figures = SampleFigures.all
    figures.profile = .internal
    var themes = SampleFigures.themes
    themes.chart = .none
    figures.breakdowns.append(themes)
    // A question with groups under it, so that every context has an example.
    var byStage = SampleFigures.outcomeByStage
    byStage.question = SampleFigures.outcome.question
    byStage.notes = ["Only of these groups."]
    byStage.byTitle = "Which stage of school is your child at?"
    figures.breakdowns.append(byStage)
    return ReportPage(Report(figures, run: SampleFigures.run))
  }

  @Test
  func `templates name only keys that are there`() {
    var walk = Walk()
    walk.template("page", [Self.page()])
    #expect(walk.faults == [])
  }

  @Test
  func `templates use every key of their contexts`() {
    var walk = Walk()
    walk.template("page", [Self.page()])
    let seen = Self.contexts(in: Self.page())
    #expect(Set(walk.used.keys) == Set(seen.map { "\(type(of: $0))" }))
    for context in seen {
      let keys = Set(Mirror(reflecting: context).children.compactMap(\.label))
      let unused = keys.subtracting(walk.used["\(type(of: context))", default: []])
      #expect(unused.isEmpty, "\(type(of: context)): \(unused.sorted())")
    }
  }

  @Test
  func `contexts hold nothing that could reach a page unescaped`() {
    func check(_ value: Any, _ name: String) {
      if value is PageText || value is TrustedMarkup || value is Bool { return }
      let mirror = Mirror(reflecting: value)
      switch mirror.displayStyle {
      case .struct, .collection, .optional:
        for child in mirror.children { check(child.value, "\(name).\(child.label ?? "")") }
      default: Issue.record("\(name) is a \(type(of: value))")
      }
    }
    check(Self.page(), "page")
  }

  @Test
  func `every value stands in three braces, since it is escaped already`() {
    for template in ReportTemplates.all {
      for tag in template.text.components(separatedBy: "{{").dropFirst() where !tag.isEmpty {
        #expect(
          ["#", "/", ">", "{"].contains { tag.hasPrefix($0) }, "\(template.name): \(tag.prefix(20))"
        )
      }
    }
  }

  @Test
  func `every template is used`() {
    let texts = ReportTemplates.all.map(\.text).joined()
    for template in ReportTemplates.all where template.name != "page" {
      #expect(texts.contains("{{>\(template.name)}}"))
    }
  }

  /// Every context struct inside a value, once for each type.
  private static func contexts(in value: Any) -> [Any] {
    let mirror = Mirror(reflecting: value)
    if value is PageText || value is TrustedMarkup { return [] }
    var found: [Any] = mirror.displayStyle == .struct ? [value] : []
    for child in mirror.children { found += contexts(in: child.value) }
    var kept: [Any] = []
    for context in found where !kept.contains(where: { type(of: $0) == type(of: context) }) {
      kept.append(context)
    }
    return kept
  }
}
