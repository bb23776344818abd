/// What became of every record of a file: printed for every run, and always adding up.
///
/// `rows = header + blank + test + duplicate + refused + quarantined + accepted`, plus `partial`
/// where partial responses are left out.
package struct Reconciliation: Sendable, Equatable {
  package var rows = 0
  /// Header rows, and whatever stands before them.
  package var header = 0
  package var blank = 0
  package var test = 0
  package var duplicate = 0
  /// People who did not consent: discarded.
  package var refused = 0
  /// Responses that were not finished; part of `accepted` unless they are left out.
  package var partial = 0
  package var quarantined = 0
  /// Of `quarantined`, the rows that a fix file leaves out on purpose.
  package var leftOut = 0
  /// Responses in the clean table.
  package var accepted = 0

  package init() {}

  /// Whether every record is accounted for exactly once.
  package func isBalanced(partialsLeftOut: Bool) -> Bool {
    rows == header + blank + test + duplicate + refused + quarantined + accepted
      + (partialsLeftOut ? partial : 0)
  }
}
