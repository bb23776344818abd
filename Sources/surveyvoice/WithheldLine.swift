import Breakdowns

/// Says what was left out of the figures, and what that means for how a command ends.
enum WithheldLine {
  static func words(_ table: WithheldTable) -> String {
    let by = table.by.map { " by \($0)" } ?? ""
    return "Left out: \(table.question)\(by). \(table.reason)"
  }

  /// Nothing left that may be shown ends in 3, some things left out in 1.
  static func status(of figures: PublishedFigures) -> ExitStatus {
    if figures.withheld.isEmpty { return .done }
    return figures.breakdowns.isEmpty ? .refused : .doneWithFindings
  }
}
