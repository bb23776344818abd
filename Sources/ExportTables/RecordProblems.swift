/// What is wrong with a record as it was written, whatever its cells mean.
package struct RecordProblems: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A quote opens a cell and none closes it before the file ends; the record was cut at its line.
  package static let unclosedQuote = RecordProblems(rawValue: 1 << 0)
  /// A byte of value zero, which no text holds.
  package static let nulByte = RecordProblems(rawValue: 1 << 1)
  /// Bytes that are not UTF-8.
  package static let invalidUTF8 = RecordProblems(rawValue: 1 << 2)
  /// A cell longer than `ReadLimits.cellBytes`.
  package static let cellTooLong = RecordProblems(rawValue: 1 << 3)
  /// Text after a closing quote, kept as it stands; often an unclosed quote further up.
  package static let strayQuote = RecordProblems(rawValue: 1 << 4)
  /// A record of more than 4 GiB, whose cells are not given.
  package static let recordTooLong = RecordProblems(rawValue: 1 << 5)
}
