import Breakdowns

/// Tables that were left out, in words.
struct WithheldWords {
  let figures: PublishedFigures

  /// The tables of one reason, in the order they come.
  struct Reason: Equatable {
    var reason: String
    var tables: [String]
  }

  /// Every reason once, with its tables.
  var reasons: [Reason] {
    var reasons: [Reason] = []
    for table in figures.withheld {
      if let index = reasons.firstIndex(where: { $0.reason == table.reason }) {
        reasons[index].tables.append(name(table))
      } else {
        reasons.append(Reason(reason: table.reason, tables: [name(table)]))
      }
    }
    return reasons
  }

  /// "Are you listened to? – by district (Young people)".
  private func name(_ table: WithheldTable) -> String {
    let known = figures.breakdowns.first {
      $0.question == table.question && (table.survey == nil || $0.survey == table.survey)
    }
    let question = known?.title ?? table.question.replacing("_", with: " ")
    var name = question.prefix(1).uppercased() + question.dropFirst()
    if let by = table.by {
      let title = figures.breakdowns.first { $0.by == by }?.byTitle
      name += " – by \(GroupWords.short(field: by, title: title))"
    }
    if let audience = table.audience { name += " (\(AudienceWords.title(of: audience)))" }
    return name
  }
}
