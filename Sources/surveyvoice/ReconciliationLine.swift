import Surveys

/// The reconciliation of one export in a line, for commands that print figures.
enum ReconciliationLine {
  static func words(_ validation: Validation) -> String {
    let counts = validation.reconciliation
    var parts = ["\(counts.header) header"]
    for (count, name) in [
      (counts.blank, "blank"), (counts.test, "test"), (counts.duplicate, "repeated"),
      (counts.refused, "without consent"), (counts.quarantined, "set aside"),
      (validation.completeOnly ? counts.partial : 0, "not finished and left out"),
    ] where count > 0 {
      parts.append("\(count) \(name)")
    }
    return
      "\(validation.file): \(Counted.words(counts.rows, "record", "records")) = "
      + parts.joined(separator: " + ") + " + \(counts.accepted) read"
  }
}
