/// Where a cell's text stands in its batch, in eight bytes.
///
/// `start` is relative to the batch's offset, and inside the quotes where there are any.
package struct Cell: Hashable, Sendable {
  /// Bytes from the batch's offset to the cell's text.
  package var start: UInt32
  /// The length in the low 29 bits, and flags: was quoted; has something to undo; and how.
  package var lengthAndFlags: UInt32

  /// A cell that was quoted.
  package static let quotedFlag: UInt32 = 1 << 31
  /// A cell with doubled quotes, escapes, or text after its closing quote.
  package static let undoFlag: UInt32 = 1 << 30
  /// A quoted cell in which single quotes stand for themselves, none being the closing one.
  package static let innerQuotesFlag: UInt32 = 1 << 29
  /// The longest length that fits.
  package static let longest = (1 << 29) - 1

  @inlinable
  package init(start: UInt32, lengthAndFlags: UInt32) {
    self.start = start
    self.lengthAndFlags = lengthAndFlags
  }

  /// How many bytes the cell's text takes in the file.
  @inlinable
  package var length: Int { Int(lengthAndFlags & 0x1FFF_FFFF) }
  /// Whether the cell stood in quotes, so that an empty one was written as `""`.
  @inlinable
  package var isQuoted: Bool { lengthAndFlags & 0x8000_0000 != 0 }
  /// Whether the bytes in the file are not yet the cell's text: see `appendUnescaped`.
  @inlinable
  package var needsUndoing: Bool { lengthAndFlags & 0x4000_0000 != 0 }

  /// Appends the cell's text to `text`; `base` is where the batch begins.
  package func appendUnescaped(
    from base: UnsafePointer<UInt8>, dialect: CSVDialect = .standard, to text: inout [UInt8]
  ) {
    let bytes = UnsafeBufferPointer(start: base + Int(start), count: length)
    if needsUndoing {
      dialect.appendUnescaped(bytes, flags: lengthAndFlags, to: &text)
    } else {
      text.append(contentsOf: bytes)
    }
  }

  /// Appends the cell's text, undone by the rules its batch was read by, to `text`.
  package func appendUnescaped(from batch: borrowing CellBatch, to text: inout [UInt8]) {
    appendUnescaped(from: batch.base + batch.batchOffset, dialect: batch.dialect, to: &text)
  }

  /// The cell's text; bytes that are not UTF-8 become U+FFFD.
  package func string(from batch: borrowing CellBatch) -> String {
    string(from: batch.base + batch.batchOffset, dialect: batch.dialect)
  }

  /// The cell's text; `base` is where the batch begins.
  package func string(
    from base: UnsafePointer<UInt8>, dialect: CSVDialect = .standard
  ) -> String {
    guard needsUndoing else {
      return String(
        decoding: UnsafeBufferPointer(start: base + Int(start), count: length), as: UTF8.self)
    }
    var text: [UInt8] = []
    appendUnescaped(from: base, dialect: dialect, to: &text)
    return String(decoding: text, as: UTF8.self)
  }
}
