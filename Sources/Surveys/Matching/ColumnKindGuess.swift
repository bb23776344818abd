internal import Foundation

/// What a column looks like before any schema says what it is.
package enum ColumnKindGuess: String, Sendable, CaseIterable {
  case identifier, date, number, choice, option, text, metadata, personal, empty

  /// The kind of `column`, from its header and the first answers in it.
  package static func kind(of column: ExportColumn) -> ColumnKindGuess {
    switch column.part {
    case .identifier: return .identifier
    case .started, .finished: return .date
    case .metadata: return .metadata
    case .personal: return .personal
    case .answer: break
    }
    if PersonalHeaders.contains(column.header) { return .personal }
    if column.samples.isEmpty { return .empty }
    if column.group != nil, column.option != nil, column.samples.count <= 3 { return .option }
    if column.samples.allSatisfy(isDate) { return .date }
    if column.samples.allSatisfy({ Double($0) != nil }) { return .number }
    let length = column.samples.map(\.count).reduce(0, +) / column.samples.count
    // Few distinct answers, none of them long: options. The head holds some 200 responses.
    return column.samples.count <= 25 && length <= 60 ? .choice : .text
  }

  private static func isDate(_ sample: String) -> Bool {
    Array(sample.utf8).withUnsafeBufferPointer { DateReading($0) != nil }
  }
}
