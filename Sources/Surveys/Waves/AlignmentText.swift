internal import ExportTables

/// Says in plain words how two waves of a survey differ: the only place that does.
package struct AlignmentText: Sendable {
  private let alignment: WaveAlignment
  /// The most questions that are named for each change.
  private let most: Int

  package init(_ alignment: WaveAlignment, most: Int = 12) {
    self.alignment = alignment
    self.most = most
  }

  /// A sentence for each thing that changed, then one for what did not.
  package var lines: [String] {
    var lines: [String] = []
    for change in WaveAlignment.Change.allCases {
      let questions = alignment.questions(change)
      guard !questions.isEmpty else { continue }
      switch change {
      case .inserted: lines += named(questions, inserted)
      case .dropped: lines += named(questions, dropped)
      case .reworded: lines += counted(questions, "reworded", reworded)
      case .reoptioned: lines += counted(questions, reoptionedWords(questions), options)
      case .moved: lines += counted(questions, "moved", moved)
      case .renumbered: lines.append(renumbered(questions))
      }
    }
    lines.append(sameWords(lines.isEmpty))
    return lines
  }

  // MARK: One line a question

  private func named(
    _ questions: [WaveAlignment.Question], _ words: (WaveAlignment.Question) -> String
  ) -> [String] {
    var lines = questions.prefix(most).map(words)
    if questions.count > most { lines.append("and \(questions.count - most) more.") }
    return lines
  }

  private func inserted(_ question: WaveAlignment.Question) -> String {
    guard let later = question.later else { return "" }
    return "Inserted: \(later.title) (\(columns(later)))."
  }

  private func dropped(_ question: WaveAlignment.Question) -> String {
    guard let earlier = question.earlier else { return "" }
    let place = earlier.columns.isEmpty ? "" : " (it was \(columns(earlier)))"
    return "Dropped: \(earlier.title)\(place)."
  }

  // MARK: A count, and what it counts

  private func counted(
    _ questions: [WaveAlignment.Question], _ what: String,
    _ words: (WaveAlignment.Question) -> String
  ) -> [String] {
    let first = questions.prefix(most).map(words)
    let rest = questions.count > most ? ["and \(questions.count - most) more"] : []
    return ["\(questions.count) \(what): \((first + rest).joined(separator: "; "))."]
  }

  private func reworded(_ question: WaveAlignment.Question) -> String {
    guard let later = question.later, let earlier = question.earlier else { return "" }
    let (new, old) = Self.differingParts(later.text, earlier.text)
    return "\u{2018}\(new)\u{2019} was \u{2018}\(old)\u{2019}"
  }

  private func reoptionedWords(_ questions: [WaveAlignment.Question]) -> String {
    questions.count == 1 ? "has other options" : "have other options"
  }

  private func options(_ question: WaveAlignment.Question) -> String {
    let changes = question.options
    var parts: [String] = []
    if !changes.added.isEmpty { parts.append("gained \(quoted(changes.added))") }
    if !changes.removed.isEmpty { parts.append("lost \(quoted(changes.removed))") }
    parts += changes.relabelled.prefix(6).map {
      "now has \(quoted([$0.later])) for \(quoted([$0.earlier]))"
    }
    return "\((question.later ?? question.earlier)?.title ?? "") \(parts.joined(separator: ", "))"
  }

  private func moved(_ question: WaveAlignment.Question) -> String {
    let title = question.later?.title ?? ""
    guard let after = question.after else { return "\(title) now comes first" }
    return "\(title) now comes after \(after.title)"
  }

  // MARK: Numbers

  private func renumbered(_ questions: [WaveAlignment.Question]) -> String {
    var runs: [[(from: HeadingNumber, to: HeadingNumber)]] = []
    for question in questions {
      guard let from = question.earlier?.number, let to = question.later?.number else { continue }
      if let last = runs.last?.last, last.to.value - last.from.value == to.value - from.value,
        from.value >= last.from.value
      {
        runs[runs.count - 1].append((from, to))
      } else {
        runs.append([(from, to)])
      }
    }
    let shown = runs.prefix(3).compactMap { run -> String? in
      guard let first = run.first, let last = run.last else { return nil }
      return run.count == 1
        ? "\(first.from.label) became \(first.to.label)"
        : "\(first.from.label) to \(last.from.label) became \(first.to.label) to \(last.to.label)"
    }
    let more = runs.count > 3 ? ", and so on" : ""
    let count = questions.count
    return
      "\(count) question\(count == 1 ? "" : "s") renumbered (\(shown.joined(separator: ", "))\(more))."
  }

  private func sameWords(_ nothingElse: Bool) -> String {
    let count = alignment.sameCount
    let against = alignment.isAgainstSchema ? "as the schema has them" : "the same"
    let one = alignment.isAgainstSchema ? "as the schema has it" : "the same"
    if nothingElse {
      return count == 1 ? "The one question is \(one)." : "All \(count) questions are \(against)."
    }
    return count == 1 ? "1 question is \(one)." : "\(count) questions are \(against)."
  }

  // MARK: Parts of sentences

  private func columns(_ question: WaveQuestion) -> String {
    guard let first = question.columns.first, let last = question.columns.last else { return "" }
    let start = CellLocation.columnName(first)
    return first == last
      ? "column \(start)" : "columns \(start) to \(CellLocation.columnName(last))"
  }

  private func quoted(_ labels: [String]) -> String {
    let shown = labels.prefix(6).map { "\u{2018}\(WaveQuestion.shortened($0))\u{2019}" }
    let rest = labels.count > 6 ? " and \(labels.count - 6) more" : ""
    return shown.joined(separator: ", ") + rest
  }

  /// Two texts, shortened so that the place where they differ is seen.
  static func differingParts(_ a: String, _ b: String) -> (String, String) {
    let longest = 80
    guard max(a.count, b.count) > longest else { return (a, b) }
    let left = a.split(separator: " ")
    let right = b.split(separator: " ")
    var same = 0
    while same < min(left.count, right.count), left[same] == right[same] { same += 1 }
    func part(_ words: [Substring]) -> String {
      let from = max(0, same - 4)
      let rest = words.dropFirst(from).joined(separator: " ")
      let cut = rest.count > longest ? rest.prefix(longest - 1) + "\u{2026}" : Substring(rest)
      return (from > 0 ? "\u{2026} " : "") + cut
    }
    return (part(left), part(right))
  }
}
