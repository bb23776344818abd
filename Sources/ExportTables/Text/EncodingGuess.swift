/// What the first bytes of a file say about its encoding, and whether it is text at all.
struct EncodingGuess {
  private let head: FileHead
  /// Bytes of value zero.
  private var nuls = 0
  /// Control characters, NULs among them, that no text holds.
  private var controls = 0
  /// The first such byte.
  private(set) var firstControl: Int?
  /// Well-formed UTF-8 sequences that are not ASCII.
  private var wellFormed = 0
  /// Bytes that are part of no well-formed sequence.
  private var illFormed = 0
  private var firstIllFormed: Int?

  init(_ head: FileHead) {
    self.head = head
    head.bytes.withUnsafeBufferPointer { buffer in
      guard let bytes = buffer.baseAddress else { return }
      var position = 0
      while position < buffer.count {
        let length = UTF8Check.sequenceLength(bytes, at: position, end: buffer.count)
        if length == 1, Self.isControl(bytes[position]) {
          controls += 1
          if bytes[position] == 0 { nuls += 1 }
          firstControl = firstControl ?? position
        } else if length > 1 {
          wellFormed += 1
        } else if length == 0, head.isWhole || position + 4 <= buffer.count {
          illFormed += 1
          firstIllFormed = firstIllFormed ?? position
        }
        position += max(1, length)
      }
    }
  }

  /// Control characters other than tab, the line ends, form feed, and the end mark of old systems.
  private static func isControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09...0x0D, 0x1A, 0x1B: false
    case 0x00...0x1F, 0x7F: true
    default: false
    }
  }

  /// An encoding of two bytes a character, by its mark or by every other byte being zero.
  var wideEncoding: (encoding: TextEncoding, offset: Int)? {
    if head.begins(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 0) }
    if head.begins(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 0) }
    guard head.bytes.count >= 4, nuls * 10 >= head.bytes.count * 3 else { return nil }
    let odd = head.bytes.indices.count { $0 % 2 == 1 && head.bytes[$0] == 0 }
    if odd * 10 >= nuls * 9 { return (.utf16LittleEndian, firstControl ?? 0) }
    if odd * 10 <= nuls { return (.utf16BigEndian, firstControl ?? 0) }
    return nil
  }

  /// Whether the file is not text: more control characters than a damaged file would have.
  var isBinary: Bool {
    guard controls >= 4 else { return false }
    let size = head.bytes.count
    return controls * 4 > size || (controls * 20 > size && (controls + illFormed) * 10 > size * 3)
  }

  /// An encoding of one byte a character, where most of what is not ASCII is not UTF-8 either.
  ///
  /// A few such bytes are the damage of a few cells, and no reason to refuse the file.
  var narrowEncoding: (encoding: TextEncoding, offset: Int)? {
    guard illFormed >= 8, illFormed > wellFormed, let firstIllFormed else { return nil }
    // Curly quotes and dashes, the commonest by far, lie apart in the two encodings.
    let windows = head.bytes.count { (0x91...0x97).contains($0) }
    let mac = head.bytes.count { (0xD0...0xD5).contains($0) || $0 == 0xCA }
    return (mac > windows ? .macRoman : .windows1252, firstIllFormed)
  }
}
