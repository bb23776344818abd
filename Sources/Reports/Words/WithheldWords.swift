import Breakdowns

/// Tables that were left out, in words.
struct WithheldWords {
  let figures: PublishedFigures

  /// The tables of one reason, in the order they come.
  struct Reason: Equatable {
    var reason: String
    var tables: [String]
  }

  /// Every reason once, with its tables; tables of one question on one line.
  var reasons: [Reason] {
    /// The tables of one question that have one reason.
    struct Line {
      var reason: String
      var question: String
      var groups: [String]
      var audience: String?
    }
    var lines: [Line] = []
    for table in figures.withheld {
      let line = Line(
        reason: Self.general(table.reason), question: question(table),
        groups: table.by.map { [groups($0, table.survey)] } ?? [], audience: table.audience)
      let same = lines.firstIndex {
        $0.reason == line.reason && $0.question == line.question && $0.audience == line.audience
          && !$0.groups.isEmpty && !line.groups.isEmpty
      }
      if let same { lines[same].groups += line.groups } else { lines.append(line) }
    }
    var reasons: [Reason] = []
    for line in lines {
      var name = line.question
      if !line.groups.isEmpty { name += " – by \(line.groups.joined(separator: ", "))" }
      if let audience = line.audience { name += " (\(AudienceWords.title(of: audience)))" }
      if let index = reasons.firstIndex(where: { $0.reason == line.reason }) {
        reasons[index].tables.append(name)
      } else {
        reasons.append(Reason(reason: line.reason, tables: [name]))
      }
    }
    return reasons
  }

  /// The reason without the groups' question, which the table's name says.
  private static func general(_ reason: String) -> String {
    guard reason.hasPrefix("No group of “"), let end = reason.firstRange(of: "” can be shown")
    else { return reason }
    return "No group can be shown\(reason[end.upperBound...])"
  }

  private func question(_ table: WithheldTable) -> String {
    let known = figures.breakdowns.first {
      $0.question == table.question && (table.survey == nil || $0.survey == table.survey)
    }
    let words = known?.title ?? table.question.replacing("_", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// What the groups are called; a field that makes no groups elsewhere, by its question.
  private func groups(_ field: String, _ survey: String?) -> String {
    if let title = figures.breakdowns.first(where: { $0.by == field })?.byTitle {
      return GroupWords.short(field: field, title: title)
    }
    let asked = figures.breakdowns.first {
      $0.question == field && (survey == nil || $0.survey == survey)
    }
    if let asked {
      return "“\(asked.title)”"
    }
    return GroupWords.short(field: field, title: nil)
  }
}
