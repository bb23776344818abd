package import Breakdowns

/// What every output is made from: the published figures, and what happened before there were any.
package struct Report: Sendable, Equatable {
  package var figures: PublishedFigures
  package var run: RunSummary

  package init(_ figures: PublishedFigures, run: RunSummary = RunSummary()) {
    self.figures = figures
    self.run = run
  }
}

/// One way of writing a report down.
///
/// The same report gives the same text, byte for byte. A format sees a ``Report`` and nothing else,
/// so it cannot show what disclosure control has hidden.
package protocol ReportFormat: Sendable {
  /// What the command line calls it.
  var name: String { get }
  /// Without the dot.
  var fileExtension: String { get }
  /// The whole output, UTF-8, ending in a line end.
  ///
  /// It throws only where one of our own templates is wrong, never because of the figures.
  func write(_ report: Report) throws -> String
}
