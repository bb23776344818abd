import Surveys

/// The reconciliation of one export in a line, for commands that print figures.
enum ReconciliationLine {
  static func words(_ export: ReadExport) -> String {
    let validation = export.validation
    let counts = validation.reconciliation
    var parts = ["\(counts.header) header"]
    for (count, name) in [
      (counts.blank, "blank"), (counts.test, "test"), (counts.duplicate, "repeated"),
      (counts.refused, "without consent"), (counts.quarantined - counts.leftOut, "set aside"),
      (counts.leftOut, "left out by a fix file"),
      (validation.completeOnly ? counts.partial : 0, "not finished and left out"),
    ] where count > 0 {
      parts.append("\(count) \(name)")
    }
    return
      "\(validation.file): \(Counted.words(counts.rows, "record", "records")) = "
      + parts.joined(separator: " + ") + " + \(counts.accepted) read" + fixes(export)
  }

  /// What became of corrections, where any were given.
  private static func fixes(_ export: ReadExport) -> String {
    guard export.original != nil else { return "" }
    let used = export.fixes.count(where: \.isApplied)
    return "; corrections: \(used) used, \(export.fixes.count - used) not used"
  }
}
