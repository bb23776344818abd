/// Markup a template may insert as it is: only what our own builders made.
struct TrustedMarkup: Equatable, Sendable, CustomStringConvertible {
  let description: String

  /// A picture, escaped by ``SVGNode``.
  init(_ picture: SVGNode) { description = picture.markup }

  /// Our own style sheet.
  init(styles: StaticString) { description = "\(styles)" }
}
