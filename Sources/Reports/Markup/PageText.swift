/// Words for a page, whatever a survey or a person may have written: escaped when they are made.
///
/// Templates insert it as it is, and can be given nothing but this and ``TrustedMarkup``.
struct PageText: Equatable, Sendable, CustomStringConvertible, ExpressibleByStringInterpolation {
  /// The words as markup.
  let description: String

  init(_ words: String) {
    var writer = MarkupWriter()
    writer.words(words)
    description = writer.text
  }

  init(stringLiteral value: String) { self.init(value) }
}
