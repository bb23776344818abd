/// Whether a file is text at all, by the control characters among its first bytes.
struct BinaryCheck {
  /// The first control character that no text holds.
  private(set) var firstControl: Int?
  private(set) var isBinary = false

  init(_ head: FileHead) {
    // In an encoding of two bytes a character, zeros are half of the text.
    if head.begins(with: [0xFF, 0xFE]) || head.begins(with: [0xFE, 0xFF])
      || WideEncoding.unmarked(head) != nil || WideEncoding.refused(head) != nil
    {
      return
    }
    var controls = 0
    var illFormed = 0
    head.bytes.withUnsafeBufferPointer { buffer in
      guard let bytes = buffer.baseAddress else { return }
      var position = 0
      while position < buffer.count {
        let length = UTF8Check.sequenceLength(bytes, at: position, end: buffer.count)
        if length == 1, Self.isControl(bytes[position]) {
          controls += 1
          firstControl = firstControl ?? position
        } else if length == 0, head.isWhole || position + 4 <= buffer.count {
          illFormed += 1
        }
        position += max(1, length)
      }
    }
    // More than a damaged file would have.
    let size = head.bytes.count
    isBinary =
      controls >= 4
      && (controls * 4 > size || (controls * 20 > size && (controls + illFormed) * 10 > size * 3))
  }

  /// Control characters other than tab, the line ends, form feed, the separators of old systems,
  /// and the end mark.
  private static func isControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09...0x0D, 0x1A...0x1F: false
    case 0x00...0x1F, 0x7F: true
    default: false
    }
  }
}
