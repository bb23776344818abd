/// Markup a template may insert as it is: only what our own builders and style sheet made.
struct TrustedMarkup: Equatable, Sendable, CustomStringConvertible {
  let description: String

  /// What a builder wrote, its words escaped by ``MarkupWriter``.
  init(_ writer: MarkupWriter) { description = writer.text }

  /// Our own style sheet.
  init(styles: StaticString) { description = "\(styles)" }
}
