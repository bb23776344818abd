/// Keeps a cell's text from being run as a formula where people open it in a spreadsheet, and undoes
/// that.
///
/// An apostrophe goes before a text that a spreadsheet would run (one that begins with `=`, `+`,
/// `-`, `@`, a tab or a CR, as OWASP's page on CSV injection lists them), unless it is a plain
/// number or a lone dash; and before one that looks escaped already, so that what is undone is
/// always what was there.
package enum FormulaEscape {
  /// The text as it is written out.
  package static func escaped(_ text: String) -> String {
    let starts = startsFormula(text.drop { $0 == "'" })
    guard starts, text.hasPrefix("'") || !isPlainNumber(text) else { return text }
    return "'" + text
  }

  /// The text as it was before `escaped`; any other text is left as it is.
  package static func undone(_ text: String) -> String {
    guard text.hasPrefix("'"), startsFormula(text.drop { $0 == "'" }) else { return text }
    return String(text.dropFirst())
  }

  private static func startsFormula(_ text: Substring) -> Bool {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r": true
    default: false
    }
  }

  /// A number with its sign, or a dash alone, which are common answers.
  private static func isPlainNumber(_ text: String) -> Bool {
    guard text.hasPrefix("-") || text.hasPrefix("+") else { return false }
    let rest = text.dropFirst()
    let digits = rest.hasSuffix("%") ? rest.dropLast() : rest
    return rest.isEmpty
      || digits.contains { $0.isASCII && $0.isNumber }
        && digits.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
  }
}
