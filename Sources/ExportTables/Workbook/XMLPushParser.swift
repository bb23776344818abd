internal import CExpat

/// What the callbacks of a parser share, at a place that does not move while it parses.
struct XMLContext {
  /// The reader whose events these are.
  let reader: UnsafeMutableRawPointer
  var parser: XML_Parser?
  var depth = 0
  /// How many bytes the parser was given.
  var fedBytes = 0
  /// Why the parser was told to stop, if it was.
  var stop: Stop?

  enum Stop {
    /// The reader has seen enough.
    case enough
    case fault(WorkbookFault)
    case documentType
  }

  /// Stops the parser behind the current event.
  mutating func stop(_ reason: Stop) {
    guard stop == nil else { return }
    stop = reason
    if let parser { _ = XML_StopParser(parser, XML_Bool(0)) }
  }
}

/// An XML parser that is fed in chunks and calls a reader's functions: expat, without documents
/// types, entities of anybody's own, or anything from outside.
struct XMLPushParser: ~Copyable {
  typealias StartElement =
    @convention(c) (
      UnsafeMutableRawPointer?, UnsafePointer<CChar>?,
      UnsafeMutablePointer<UnsafePointer<CChar>?>?
    ) -> Void
  typealias EndElement = @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?) -> Void
  typealias Text = @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, Int32) -> Void

  enum Progress { case more, enough }

  private let parser: XML_Parser?
  private let context: UnsafeMutablePointer<XMLContext>

  /// A parser whose functions get an `XMLContext`, and in it `reader`.
  init(
    reader: UnsafeMutableRawPointer, start: StartElement, end: EndElement, text: Text? = nil
  ) {
    context = .allocate(capacity: 1)
    context.initialize(to: XMLContext(reader: reader))
    parser = XML_ParserCreate(nil)
    guard let parser else { return }
    context.pointee.parser = parser
    XML_SetUserData(parser, context)
    XML_SetElementHandler(parser, start, end)
    if let text { XML_SetCharacterDataHandler(parser, text) }
    XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in
      context?.assumingMemoryBound(to: XMLContext.self).pointee.stop(.documentType)
    }
  }

  deinit {
    if let parser { XML_ParserFree(parser) }
    context.deinitialize(count: 1)
    context.deallocate()
  }

  /// Where the next chunk of up to `count` bytes is to be put; nil where there is no memory.
  func room(_ count: Int) -> UnsafeMutableRawPointer? {
    parser.flatMap { XML_GetBuffer($0, Int32(count)) }
  }

  /// Parses the `count` bytes that were put there; none at all is the end of the part.
  func parse(
    count: Int, of part: WorkbookPart, limits: WorkbookLimits
  ) throws(WorkbookFault) -> Progress {
    guard let parser else { throw .damagedPart(part) }
    let status = XML_ParseBuffer(parser, Int32(count), count == 0 ? 1 : 0)
    switch context.pointee.stop {
    case .enough: return .enough
    case .fault(let fault): throw fault
    case .documentType: throw .documentType(part)
    case nil: break
    }
    guard status == XML_STATUS_OK else {
      throw .brokenXML(
        part, line: Int(XML_GetCurrentLineNumber(parser)),
        column: Int(XML_GetCurrentColumnNumber(parser)) + 1)
    }
    if context.pointee.depth > limits.depth {
      throw .tooLarge(.depth(part), limit: limits.depth)
    }
    context.pointee.fedBytes += count
    // A tag that has begun and not ended is kept whole, and read again with each chunk.
    if context.pointee.fedBytes - Int(XML_GetCurrentByteIndex(parser)) > limits.tagBytes {
      throw .tooLarge(.tag(part), limit: limits.tagBytes)
    }
    return .more
  }
}

extension UnsafePointer<CChar> {
  /// The name behind any prefix: what it is called, whatever a file calls its namespace.
  var localName: UnsafePointer<CChar> {
    var start = self
    var position = self
    while position.pointee != 0 {
      position += 1
      if position.pointee == 0x3A { start = position + 1 }
    }
    return start
  }

  /// Whether this is exactly `text`.
  func reads(_ text: StaticString) -> Bool {
    for index in 0..<text.utf8CodeUnitCount
    where UInt8(bitPattern: self[index]) != text.utf8Start[index] {
      return false
    }
    return self[text.utf8CodeUnitCount] == 0
  }

  /// The bytes up to the NUL.
  var bytes: UnsafeBufferPointer<UInt8> {
    var count = 0
    while self[count] != 0 { count += 1 }
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(self).assumingMemoryBound(to: UInt8.self), count: count)
  }
}
