import ExportTables
import Surveys

/// Says what became of corrections, without what was in any cell.
enum FixesWords {
  /// The corrections that are listed one by one.
  private static let most = 50

  static func lines(_ fixes: [FixOutcome], _ validation: Validation) -> [String] {
    let used = fixes.count(where: \.isApplied)
    var lines = [
      "", "  Corrections (\(used) used, \(fixes.count - used) not used)",
    ]
    if fixes.isEmpty {
      lines.append("  - The fix file has none: its last column is not filled in.")
    }
    let refused = fixes.filter { !$0.isApplied }
    let applied = fixes.filter(\.isApplied)
    for fix in refused.prefix(most) {
      lines.append(
        "  - Not used: \(place(fix, validation)). \(capitalised(reason(fix))). "
          + "[\(fix.request.file), row \(fix.request.line)]")
    }
    if refused.count > most { lines.append("  - and \(refused.count - most) more not used") }
    for fix in applied.prefix(most) {
      lines.append("  - \(capitalised(reason(fix))): \(place(fix, validation))")
    }
    if applied.count > most { lines.append("  - and \(applied.count - most) more used") }
    return lines
  }

  /// What was done, or why nothing was.
  static func reason(_ fix: FixOutcome) -> String {
    if let refusal = fix.refusal { return refusal.words }
    switch fix.request.correction {
    case .leaveOutRow: return "row left out"
    case .text(let text): return text.isEmpty ? "made blank" : "corrected"
    }
  }

  /// The name of the field that a correction's cell belongs to; nil where no field has it.
  static func field(of fix: FixOutcome, _ validation: Validation) -> String? {
    guard let column = fix.request.cell?.column else { return nil }
    let match = validation.matching.matches.first { match in
      match.columns.contains { $0.index == column }
    }
    return match.map { validation.schema.fields[$0.field].name }
  }

  private static func place(_ fix: FixOutcome, _ validation: Validation) -> String {
    let place =
      fix.request.cell?.spreadsheetName ?? fix.row.map { "row \($0)" } ?? "a line without a place"
    return field(of: fix, validation).map { "\(place), \u{2018}\($0)\u{2019}" } ?? place
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
