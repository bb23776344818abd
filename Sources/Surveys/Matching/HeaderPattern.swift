internal import Foundation

/// A regular expression for headings, compiled once for many.
struct HeaderPattern {
  private let expression: NSRegularExpression
  private let names: [String]

  /// The names that a group of a heading's pattern may have.
  static let groups = ["question", "option", "item", "code", "text", "stem"]

  /// Nil where `pattern` is no regular expression.
  init?(_ pattern: String) {
    guard
      let expression = try? NSRegularExpression(
        pattern: pattern, options: .dotMatchesLineSeparators)
    else { return nil }
    self.expression = expression
    names = Self.groups.filter { pattern.contains("(?<\($0)>") }
  }

  func matches(_ text: String) -> Bool {
    expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
  }

  /// Whether it names the group `stem`: what it holds has to be a heading of the table too.
  var hasStem: Bool { names.contains("stem") }

  /// What the pattern's first group holds.
  func firstGroup(in text: String) -> String? {
    guard expression.numberOfCaptureGroups > 0,
      let match = expression.firstMatch(
        in: text, range: NSRange(text.startIndex..., in: text)),
      let range = Range(match.range(at: 1), in: text)
    else { return nil }
    return String(text[range])
  }

  /// The named groups that hold something, by name; nil where the text does not match.
  func parts(of text: String) -> [String: String]? {
    guard
      let match = expression.firstMatch(
        in: text, range: NSRange(text.startIndex..., in: text))
    else { return nil }
    var parts: [String: String] = [:]
    for name in names {
      if let range = Range(match.range(withName: name), in: text), !range.isEmpty {
        parts[name] = String(text[range])
      }
    }
    return parts
  }

  /// The text without every place the pattern matches.
  func removed(from text: String) -> String {
    expression.stringByReplacingMatches(
      in: text, range: NSRange(text.startIndex..., in: text), withTemplate: "")
  }
}

/// A list of headings, each whole, by its beginning, or as a pattern.
struct HeaderForms {
  private(set) var whole: Set<String> = []
  private var beginnings: [String] = []
  private var patterns: [HeaderPattern] = []

  init(_ texts: [String]) {
    for text in texts {
      if let pattern = Self.pattern(in: text) {
        if let compiled = HeaderPattern(pattern) { patterns.append(compiled) }
      } else if text.hasSuffix("*"), text.count > 1 {
        beginnings.append(String(HeaderNormaliser.label(text).dropLast()))
      } else {
        whole.insert(HeaderNormaliser.label(text))
      }
    }
  }

  /// The regular expression of a heading that is written as one, without its slashes.
  static func pattern(in text: String) -> String? {
    text.count > 2 && text.hasPrefix("/") && text.hasSuffix("/")
      ? String(text.dropFirst().dropLast()) : nil
  }

  var isEmpty: Bool { whole.isEmpty && hasOnlyWhole }
  /// Whether a set of labels is all there is to compare.
  var hasOnlyWhole: Bool { beginnings.isEmpty && patterns.isEmpty }

  /// Whether a heading is one of the list, spelt out in full.
  func containsWhole(_ label: String) -> Bool { whole.contains(label) }

  /// Whether a heading begins or reads as one of the list does; `label` is `raw`, normalised.
  ///
  /// A pattern with the group `stem` counts where that is one of `stems`.
  func containsLike(_ label: String, raw: String, stems: Set<String> = []) -> Bool {
    beginnings.contains { label.hasPrefix($0) }
      || patterns.contains { pattern in
        guard pattern.hasStem else { return pattern.matches(raw) }
        return pattern.parts(of: raw)?["stem"].map(stems.contains) ?? false
      }
  }

  func contains(_ label: String, raw: String) -> Bool {
    containsWhole(label) || containsLike(label, raw: raw)
  }
}
