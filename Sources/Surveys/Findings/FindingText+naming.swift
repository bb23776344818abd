/// What findings are about, in words.
extension FindingText {
  func fieldName(_ finding: Finding) -> String {
    guard let field = finding.field, schema.fields.indices.contains(field) else {
      return "a column of the tool's own"
    }
    return "\u{2018}\(schema.fields[field].name)\u{2019}"
  }

  /// Identifiers and times are the tool's to write, and some tools write none.
  func isToolsOwn(_ finding: Finding) -> Bool {
    guard let field = finding.field, schema.fields.indices.contains(field) else { return false }
    switch schema.fields[field].kind {
    case .identifier, .date: return true
    case .singleChoice, .multipleChoice, .scale, .ranking, .number, .text, .otherText, .consent:
      return false
    }
  }

  func options(_ finding: Finding) -> String {
    guard let field = finding.field, schema.fields.indices.contains(field) else {
      return "its options"
    }
    let labels = schema.fields[field].categories.map(\.label)
    let shown = labels.prefix(6).map { "\"\($0)\"" }.joined(separator: ", ")
    return labels.count > 6 ? "\(shown) or \(labels.count - 6) more" : shown
  }

  func range(_ finding: Finding) -> String {
    guard let field = finding.field, schema.fields.indices.contains(field) else {
      return "its range"
    }
    let question = schema.fields[field]
    switch (question.minimum, question.maximum) {
    case (let low?, let high?): return "\(plain(low)) to \(plain(high))"
    case (let low?, nil): return "\(plain(low)) and more"
    case (nil, let high?): return "\(plain(high)) and less"
    case (nil, nil): return "its range"
    }
  }

  func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }

  func rows(_ n: Int) -> String { n == 1 ? "1 row" : "\(n) rows" }
  func columns(_ n: Int) -> String { n == 1 ? "1 column" : "\(n) columns" }
  func answers(_ n: Int) -> String { n == 1 ? "1 answer" : "\(n) answers" }
  func responses(_ n: Int) -> String { n == 1 ? "1 response" : "\(n) responses" }
  func cells(_ n: Int) -> String { n == 1 ? "1 cell" : "\(n) cells" }
  func sheets(_ n: Int) -> String { n == 1 ? "1 sheet" : "\(n) sheets" }

  /// The name a finding carries, in brackets, where it carries one.
  func named(_ finding: Finding) -> String {
    guard case .name(let name) = finding.detail, !name.isEmpty else { return "" }
    return " (\(name))"
  }

  /// The option that answers are nearest to, and what makes them near.
  func proposal(_ finding: Finding) -> String {
    guard case .option(let option, let likeness) = finding.detail, let field = finding.field,
      schema.fields.indices.contains(field),
      schema.fields[field].categories.indices.contains(option)
    else { return "one of them" }
    let label = "\u{201C}\(schema.fields[field].categories[option].label)\u{201D}"
    switch likeness {
    case .misspelt: return "\(label), misspelt"
    case .shortened: return "\(label), cut short"
    case .abbreviated: return "\(label), abbreviated"
    case .extended: return "\(label), with something besides"
    }
  }

  /// Which order a column's dates were read in, and what decided it.
  func decidedOrder(_ finding: Finding) -> String {
    let n = finding.count
    let field = fieldName(finding)
    guard case .dateOrder(let order, let reason) = finding.detail else {
      return "the dates in \(field) were read in one order"
    }
    let comes = order == .dayFirst ? "the day comes first" : "the month comes first"
    switch reason {
    case .rows:
      return
        "\(comes) in \(field): \(n == 1 ? "1 of its dates" : "\(n) of its dates") cannot be read "
        + "otherwise"
    case .column(let other):
      let name =
        other.flatMap { schema.fields.indices.contains($0) ? schema.fields[$0].name : nil }
        .map { "\u{2018}\($0)\u{2019}" } ?? "another column of dates"
      return "\(comes) in \(field), as in \(name): nothing else shows it for \(answers(n))"
    }
  }
}
