/// What the reader is told about a file; whatever is left nil is found from the data.
package struct ReadOptions: Sendable {
  /// The byte between cells.
  package var delimiter: UInt8?
  /// What of the delimiter follows that byte, where it has more.
  package var furtherDelimiter: [UInt8] = []
  /// The quote character, or that there is none.
  package var quote: QuoteRule?
  /// A byte that takes the meaning from the one after it; nil where only doubled quotes do.
  package var escape: UInt8?
  /// Whether an escape that is not told is looked for.
  package var looksForEscape = true
  /// The encoding the file's text is in.
  package var encoding: TextEncoding?
  /// How many records at the top are left out; they still count in row numbers.
  package var skipRows: Int
  /// Whether what is not told is found from the data; if not it is comma, double quote and UTF-8.
  package var detect: Bool
  /// Which sheet of a workbook, from 1.
  package var sheet: Int?
  /// What is more than an export can honestly hold.
  package var limits: ReadLimits

  package init(
    delimiter: UInt8? = nil, quote: QuoteRule? = nil, escape: UInt8? = nil,
    encoding: TextEncoding? = nil, skipRows: Int = 0, detect: Bool = true, sheet: Int? = nil,
    limits: ReadLimits = ReadLimits()
  ) {
    self.delimiter = delimiter
    self.quote = quote
    self.escape = escape
    self.encoding = encoding
    self.skipRows = skipRows
    self.detect = detect
    self.sheet = sheet
    self.limits = limits
  }
}

/// Which character, if any, holds a cell's text together.
package enum QuoteRule: Hashable, Sendable {
  /// This byte opens and closes a cell; doubled, it stands for itself.
  case character(UInt8)
  /// Every byte stands for itself.
  case none

  /// The double quote of RFC 4180.
  package static let double = QuoteRule.character(UInt8(ascii: "\""))
}
