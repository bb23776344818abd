import Breakdowns

/// A breakdown's notes as a page shows them: groups that are hidden for one reason named together, and
/// nothing said that the marks beside the table say.
enum FigureNotes {
  /// The notes, in their order.
  static func all(_ breakdown: PublishedBreakdown, _ profile: DisclosureProfile) -> [String] {
    let hidden = hiddenGroups(breakdown)
    var notes: [String] = []
    /// Where the note of each reason stands, and the groups it names.
    var reasons: [(words: String, place: Int, labels: [String])] = []
    var named: Set<String> = []
    func name(_ label: String, _ words: String) {
      named.insert(label)
      if let index = reasons.firstIndex(where: { $0.words == words }) {
        reasons[index].labels.append(label)
      } else {
        reasons.append((words, notes.count, [label]))
        notes.append("")
      }
    }
    for note in breakdown.notes where !isOfMarks(note) {
      if let (label, words) = reason(note, hidden) {
        name(label, words)
      } else {
        notes.append(note)
      }
    }
    for label in hidden where !named.contains(label) {
      name(label, "Not shown, \(FigureWords.hiddenGroup)")
    }
    for reason in reasons {
      notes[reason.place] = "\(reason.words): \(reason.labels.joined(separator: "; "))."
    }
    return notes
  }

  /// The groups of which nothing is shown, where some other is.
  private static func hiddenGroups(_ breakdown: PublishedBreakdown) -> [String] {
    let groups = ChartData(breakdown).groups
    guard groups.contains(where: { !$0.isHidden }) else { return [] }
    return groups.filter(\.isHidden).map(\.label)
  }

  /// The group a note is about and why it is hidden; nil where the note is about something else.
  private static func reason(
    _ note: String, _ hidden: [String]
  ) -> (label: String, words: String)? {
    guard note.hasPrefix("“"),
      let label = hidden.first(where: { note.dropFirst().hasPrefix("\($0)”") })
    else { return nil }
    let rest = note.dropFirst(label.count + 2).prefix { $0 != "." }
    if rest.hasPrefix(": ") { return (label, "Not shown, \(rest.dropFirst(2))") }
    if rest.hasPrefix(" is hidden") { return (label, "Hidden\(rest.dropFirst(10))") }
    return nil
  }

  /// Whether a note only says what a mark means, which is said beside every table that has one.
  private static func isOfMarks(_ note: String) -> Bool {
    note.hasPrefix("Figures marked ") || note.hasPrefix("A figure marked ")
  }
}
