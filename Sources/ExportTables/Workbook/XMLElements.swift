/// The start tags of a small part, one after the other, as names and attributes.
///
/// For parts of a few kilobytes; sheets and shared text have readers of their own.
final class XMLElements {
  /// An element's name without its prefix, and its attributes.
  struct Element {
    let name: String
    let attributes: [(name: String, value: String)]
    /// The elements it stands in.
    let depth: Int

    /// The attribute of that name, without a prefix or else with one.
    subscript(name: String) -> String? {
      attributes.first { $0.name == name }?.value
        ?? attributes.first { $0.name.hasSuffix(":" + name) }?.value
    }

    /// The attribute of that name that has a prefix.
    subscript(prefixed name: String) -> String? {
      attributes.first { $0.name.hasSuffix(":" + name) }?.value
    }
  }

  /// Takes each start tag, and says whether it wants to see more.
  private let started: (Element) -> Bool
  /// Takes each end tag's name.
  private let ended: (String) -> Void

  private init(started: @escaping (Element) -> Bool, ended: @escaping (String) -> Void) {
    self.started = started
    self.ended = ended
  }

  /// Reads a part of `archive` from its start to its end, or until `started` has seen enough.
  static func read(
    _ entry: ZipArchive.Entry, of archive: ZipArchive, as part: WorkbookPart,
    limits: WorkbookLimits, ended: @escaping (String) -> Void = { _ in },
    started: @escaping (Element) -> Bool
  ) throws(WorkbookFault) {
    let reader = XMLElements(started: started, ended: ended)
    let parser = XMLPushParser(
      reader: Unmanaged.passUnretained(reader).toOpaque(), start: Self.start, end: Self.end)
    try archive.stream(entry, as: part, into: parser)
    withExtendedLifetime(reader) {}
  }

  private static let start: XMLPushParser.StartElement = { context, name, attributes in
    guard let context = context?.assumingMemoryBound(to: XMLContext.self), let name else { return }
    let element = Element(
      name: String(cString: name.localName), attributes: XMLElements.list(attributes),
      depth: context.pointee.depth)
    context.pointee.depth += 1
    let reader = Unmanaged<XMLElements>.fromOpaque(context.pointee.reader).takeUnretainedValue()
    if context.pointee.stop == nil, !reader.started(element) { context.pointee.stop(.enough) }
  }

  private static let end: XMLPushParser.EndElement = { context, name in
    guard let context = context?.assumingMemoryBound(to: XMLContext.self), let name else { return }
    context.pointee.depth -= 1
    Unmanaged<XMLElements>.fromOpaque(context.pointee.reader).takeUnretainedValue()
      .ended(String(cString: name.localName))
  }

  private static func list(
    _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) -> [(name: String, value: String)] {
    guard let attributes else { return [] }
    var list: [(name: String, value: String)] = []
    var index = 0
    while let name = attributes[index], let value = attributes[index + 1] {
      list.append((String(cString: name), String(cString: value)))
      index += 2
    }
    return list
  }
}
