/// The text that cells share, each as CSV writes it, one behind the other in one piece of memory.
final class SharedStrings {
  private let arena: GrowingBytes
  private let ends: [UInt32]
  /// Those that are longer than a cell's text may be; it matters only where a cell has one.
  private let tooLong: Set<Int>

  init(arena: consuming GrowingBytes, ends: [UInt32], tooLong: Set<Int>) {
    self.arena = arena
    self.ends = ends
    self.tooLong = tooLong
  }

  /// The text of that number as CSV writes it, or nil where there is none.
  @inline(__always)
  func text(_ index: Int) -> UnsafeBufferPointer<UInt8>? {
    guard index >= 0, index < ends.count else { return nil }
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return UnsafeBufferPointer(
      start: arena.base.map { UnsafePointer($0) + start }, count: Int(ends[index]) - start)
  }

  /// How many bytes they take.
  var byteCount: Int { arena.count }

  func isTooLong(_ index: Int) -> Bool { !tooLong.isEmpty && tooLong.contains(index) }

  /// The shared text of a workbook; none where it has no such part.
  static func read(
    _ entry: ZipArchive.Entry?, of archive: ZipArchive, limits: WorkbookLimits
  ) throws(WorkbookFault) -> SharedStrings {
    var reader = SharedStringsReader(limits: limits)
    if let entry {
      try withUnsafeMutablePointer(to: &reader) { (reader) throws(WorkbookFault) in
        let parser = XMLPushParser(
          reader: UnsafeMutableRawPointer(reader), start: SharedStringsReader.start,
          end: SharedStringsReader.end, text: SharedStringsReader.text)
        try archive.stream(entry, as: .sharedStrings, into: parser)
      }
    }
    return reader.strings()
  }
}

/// Reads the part of the shared text: `si` elements of `t`, or of runs that are joined.
private struct SharedStringsReader: ~Copyable {
  private let limits: WorkbookLimits
  private var arena: GrowingBytes
  private var ends: [UInt32] = []
  private var tooLong: Set<Int> = []
  /// The item's text as it comes.
  private var item: GrowingBytes
  private var isInItem = false
  private var isInText = false
  /// How deep within hints of how to say a word.
  private var phonetics = 0

  init(limits: WorkbookLimits) {
    self.limits = limits
    arena = GrowingBytes(limit: min(limits.sharedBytes, Int(UInt32.max)))
    item = GrowingBytes(limit: limits.characters * 7)
  }

  consuming func strings() -> SharedStrings {
    SharedStrings(arena: arena, ends: ends, tooLong: tooLong)
  }

  private mutating func open(_ name: UnsafePointer<CChar>) {
    switch name.pointee {
    case 0x73 where name.reads("si"):
      isInItem = true
      item.removeAll()
    case 0x74 where name.reads("t"): isInText = isInItem && phonetics == 0
    case 0x72 where name.reads("rPh"): phonetics += 1
    default: break
    }
  }

  private mutating func close(_ name: UnsafePointer<CChar>) -> WorkbookFault? {
    switch name.pointee {
    case 0x73 where name.reads("si"): return endItem()
    case 0x74 where name.reads("t"): isInText = false
    case 0x72 where name.reads("rPh"): phonetics -= 1
    default: break
    }
    return nil
  }

  private mutating func endItem() -> WorkbookFault? {
    isInItem = false
    let wasFull = item.isFull
    EscapedText.undo(in: &item, from: 0)
    if wasFull || EscapedText.isLonger(item.bytes, than: limits.characters) {
      tooLong.insert(ends.count)
      item = GrowingBytes(limit: limits.characters * 7)
    } else {
      arena.append(cell: item.bytes)
    }
    ends.append(UInt32(truncatingIfNeeded: arena.count))
    return arena.isFull || ends.count > limits.cells
      ? .tooLarge(.text, limit: limits.sharedBytes) : nil
  }

  static let start: XMLPushParser.StartElement = { context, name, _ in
    guard let context = context?.assumingMemoryBound(to: XMLContext.self), let name else { return }
    context.pointee.depth += 1
    context.pointee.reader.assumingMemoryBound(to: SharedStringsReader.self).pointee
      .open(name.localName)
  }

  static let end: XMLPushParser.EndElement = { context, name in
    guard let context = context?.assumingMemoryBound(to: XMLContext.self), let name else { return }
    context.pointee.depth -= 1
    let fault = context.pointee.reader.assumingMemoryBound(to: SharedStringsReader.self).pointee
      .close(name.localName)
    if let fault { context.pointee.stop(.fault(fault)) }
  }

  static let text: XMLPushParser.Text = { context, characters, count in
    guard let context = context?.assumingMemoryBound(to: XMLContext.self), let characters else {
      return
    }
    let reader = context.pointee.reader.assumingMemoryBound(to: SharedStringsReader.self)
    guard reader.pointee.isInText else { return }
    reader.pointee.item.append(
      UnsafeRawPointer(characters).assumingMemoryBound(to: UInt8.self), count: Int(count))
  }
}
