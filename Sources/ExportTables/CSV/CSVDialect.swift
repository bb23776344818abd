/// How cells are held apart and together in one file.
package struct CSVDialect: Hashable, Sendable {
  /// The delimiter's first byte; hardly ever has it another.
  package let delimiter: UInt8
  /// What of the delimiter follows its first byte, as the space of a comma and a space.
  package let furtherDelimiter: [UInt8]
  package let quote: QuoteRule
  package let escape: UInt8?

  package init(
    delimiter: UInt8, furtherDelimiter: [UInt8] = [], quote: QuoteRule, escape: UInt8? = nil
  ) {
    self.delimiter = delimiter
    self.furtherDelimiter = furtherDelimiter
    self.quote = quote == .character(delimiter) ? .none : quote
    self.escape = escape.flatMap { $0 == delimiter || .character($0) == quote ? nil : $0 }
  }

  /// RFC 4180: comma and double quote.
  package static let standard = CSVDialect(delimiter: UInt8(ascii: ","), quote: .double)

  /// All of the delimiter's bytes.
  package var wholeDelimiter: [UInt8] { [delimiter] + furtherDelimiter }

  /// Whether the scanner must read each record by the rules in full.
  var needsExactReading: Bool { escape != nil || !furtherDelimiter.isEmpty }

  /// The quote as a number no byte has where there is none.
  var quoteByte: UInt16 {
    switch quote {
    case .character(let byte): UInt16(byte)
    case .none: 0x100
    }
  }

  /// The escape as a number no byte has where there is none.
  var escapeByte: UInt16 { escape.map(UInt16.init) ?? 0x100 }

  /// Appends what `bytes`, inside the quotes of a quoted cell or a bare cell, stand for.
  ///
  /// In quotes a doubled quote is one quote, and the first single one is the closing quote, after
  /// which all is literal, unless the cell's `flags` say that single ones stand for themselves. An
  /// escape is dropped and the byte after it kept.
  package func appendUnescaped(
    _ bytes: UnsafeBufferPointer<UInt8>, flags: UInt32, to text: inout [UInt8]
  ) {
    let quote = flags & Cell.quotedFlag != 0 ? quoteByte : 0x100
    let keepsSingle = flags & Cell.innerQuotesFlag != 0
    let escape = escapeByte
    // Room is left to the array to make: asking for just enough each time would copy what is there
    // again and again.
    var position = 0
    var isOpen = true
    while position < bytes.count {
      // Everything up to the next byte that means something else is copied as one piece.
      var end = position
      while end < bytes.count {
        let byte = UInt16(bytes[end])
        if byte == escape || (byte == quote && isOpen) { break }
        end += 1
      }
      if end > position {
        text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position..<end]))
        position = end
      }
      guard position < bytes.count else { return }
      let byte = UInt16(bytes[position])
      position += 1
      if byte == escape {
        text.append(position < bytes.count ? bytes[position] : bytes[position - 1])
        position += 1
      } else if position < bytes.count, UInt16(bytes[position]) == quote {
        text.append(bytes[position])
        position += 1
      } else if keepsSingle {
        text.append(bytes[position - 1])
      } else {
        isOpen = false
      }
    }
  }
}
