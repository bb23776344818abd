/// Which of the two numbers before a date's year is the day.
package enum DateOrder: String, Sendable, CaseIterable {
  case dayFirst, monthFirst

  /// What an order was taken from.
  package enum Reason: Hashable, Sendable {
    /// Dates in the column that no other order can read.
    case rows
    /// Another column of dates, by its position in the schema, or nil for the tool's own.
    case column(field: Int?)
  }
}
