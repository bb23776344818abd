internal import ExportTables

/// Says in plain words how two downloads differ.
package struct DownloadText: Sendable {
  private let comparison: DownloadComparison
  private let schema: SurveySchema

  package init(_ comparison: DownloadComparison, schema: SurveySchema) {
    self.comparison = comparison
    self.schema = schema
  }

  /// A sentence for each thing that differs.
  package var lines: [String] {
    let earlier = comparison.earlierFile
    var lines = [
      "\(responses(comparison.new.count)) \(comparison.new.count == 1 ? "is" : "are") new"
        + "\(rows(comparison.new)); \(comparison.unchangedCount) unchanged."
    ]
    if !comparison.changed.isEmpty {
      let fields = comparison.changedFields.prefix(12).map { change in
        "\u{2018}\(schema.fields[change.field].name)\u{2019} in \(change.rows.count)"
      }
      let more = comparison.changedFields.count > 12 ? " and other fields" : ""
      lines.append(
        "\(responses(comparison.changed.count)) changed\(rows(comparison.changed)): "
          + fields.joined(separator: ", ") + more + ".")
    }
    if !comparison.vanished.isEmpty {
      lines.append(
        "\(responses(comparison.vanished.count)) of \(earlier) "
          + "\(comparison.vanished.count == 1 ? "has" : "have") vanished"
          + "\(rows(comparison.vanished, of: earlier)). A later download should hold every earlier "
          + "response: look in the tool for deleted ones, or a filter.")
    }
    if !comparison.noLongerRead.isEmpty {
      lines.append(
        "\(responses(comparison.noLongerRead.count)) of \(earlier) "
          + "\(comparison.noLongerRead.count == 1 ? "is" : "are") still in the file and no longer "
          + "read\(rows(comparison.noLongerRead, of: earlier)): set aside, repeated, a test, or "
          + "without consent.")
    }
    lines += comparison.damage.map(damage)
    if comparison.basis == .record {
      lines.append(
        "The two files have no identifiers in common, so responses were recognised by their "
          + "answers and by when they were written.")
    }
    return lines
  }

  private func damage(_ damage: DownloadDamage) -> String {
    let count = damage.rows.count
    let column = "column \(CellLocation.columnName(damage.column))"
    switch damage.kind {
    case .symbolsLost:
      return
        "\(count) answer\(count == 1 ? "" : "s") in \(column) held a symbol earlier and now "
        + "\(count == 1 ? "holds" : "hold") ??\(rows(damage.rows)): the file was saved without "
        + "Unicode. Export again as \"CSV UTF-8\"."
    case .hoursLost:
      return
        "\(count) time\(count == 1 ? "" : "s") in \(column) lost "
        + "\(count == 1 ? "its" : "their") hour\(rows(damage.rows)): a spreadsheet saved the file. "
        + "Export it again."
    }
  }

  private func responses(_ count: Int) -> String { "\(count) response\(count == 1 ? "" : "s")" }

  /// The first rows, in brackets.
  private func rows(_ rows: [Int], of file: String? = nil) -> String {
    guard !rows.isEmpty else { return "" }
    let shown = rows.prefix(5).map(String.init).joined(separator: ", ")
    let rest = rows.count > 5 ? " \u{2026}" : ""
    let place = file.map { " of \($0)" } ?? ""
    return " (row\(rows.count == 1 ? "" : "s") \(shown)\(rest)\(place))"
  }
}
