/// Finds which columns of an export hold which fields of a schema: by identifier, alias, text and
/// values, never by position alone.
package struct ColumnMatcher {
  private let schema: SurveySchema
  private let header: ExportHeader
  private let fieldForms: [FieldForms]
  private let columnForms: [ColumnForms]
  private let groups: [ColumnGroup]
  private let lookups: [OptionLookup]
  /// The option that each column's header names, in the forms it is compared in, by the column.
  private let optionForms: [Int: OptionForm]
  private var claimed: Set<Int> = []
  private var found: [Int: FieldMatch] = [:]
  private var ambiguous: [(field: Int, columns: [Int])] = []
  /// Fields that wanted a column which another field took with the same right.
  private var turnedAway: [(field: Int, columns: [Int], how: FieldMatch.Evidence)] = []

  /// Matches the columns of `header` with the fields of `schema`.
  package static func match(_ header: ExportHeader, with schema: SurveySchema) -> ColumnMatching {
    guard schema.unit == .children else {
      return matchOnce(header, schema).leavingOut(schema.leftOut, of: header)
    }
    let children = ChildColumns(header)
    var matching = matchOnce(children.first, schema)
    matching.repeats = children.repeats(of: matching)
    if !matching.repeats.isEmpty {
      let child = schema.indices(playing: .child)
      matching.unmatchedFields.removeAll { child.contains($0) }
    }
    let again = Set(matching.repeats.flatMap(\.matches).flatMap(\.columns).map(\.index))
    matching.unmatchedColumns =
      (matching.unmatchedColumns
      + children.later.values.flatMap { $0 }.map(\.index).filter { !again.contains($0) }).sorted()
    return matching.leavingOut(schema.leftOut, of: header)
  }

  private static func matchOnce(_ header: ExportHeader, _ schema: SurveySchema) -> ColumnMatching {
    var matcher = ColumnMatcher(header, schema)
    matcher.run()
    return matcher.result()
  }

  private init(_ header: ExportHeader, _ schema: SurveySchema) {
    self.schema = schema
    self.header = header
    fieldForms = schema.fields.map { FieldForms($0, tool: header.tool.name) }
    columnForms = header.columns.map(ColumnForms.init)
    groups = ColumnGroup.groups(of: header.columns)
    lookups = schema.fields.map(OptionLookup.init)
    var optionForms: [Int: OptionForm] = [:]
    for column in header.columns {
      if let option = column.option { optionForms[column.index] = OptionForm(header: option) }
    }
    self.optionForms = optionForms
  }

  private mutating func run() {
    matchColumnGroups()
    matchByText(.id)
    matchByText(.alias)
    matchByText(.text)
    matchToolColumns()
    matchByLikeness()
    matchByValues()
  }

  // MARK: Questions with a column for each option

  private mutating func matchColumnGroups() {
    for (position, field) in schema.fields.enumerated() {
      guard takesColumnPerOption(field) else { continue }
      let lookup = lookups[position]
      var best: (group: ColumnGroup, fit: GroupFit)?
      for group in groups where group.columns.allSatisfy({ !claimed.contains($0.index) }) {
        guard let fit = fit(of: group, to: position, lookup: lookup) else { continue }
        if fit.score > best?.fit.score ?? 0 { best = (group, fit) }
      }
      guard let best else { continue }
      let columns = best.group.columns.enumerated().compactMap { offset, column in
        best.fit.options[offset].map { MatchedColumn(index: column.index, option: $0) }
      }
      claim(
        FieldMatch(
          field: position, columns: columns, how: best.fit.how, confidence: best.fit.confidence))
    }
  }

  private func takesColumnPerOption(_ field: SurveyField) -> Bool {
    guard field.layout == nil || field.layout == .columnPerOption else { return false }
    switch field.kind {
    case .multipleChoice, .ranking: return true
    case .singleChoice, .scale: return field.categories.count > 1
    case .identifier, .number, .date, .text, .otherText, .consent: return false
    }
  }

  private struct GroupFit {
    var options: [Int?]
    var how: FieldMatch.Evidence
    var confidence: Double
    var score: Double
  }

  /// How a group of columns fits a field: its question's text, and the options its columns name.
  private func fit(of group: ColumnGroup, to field: Int, lookup: OptionLookup) -> GroupFit? {
    let options = group.columns.map { column in
      optionForms[column.index].flatMap(lookup.optionNamed)
    }
    let known = options.compactMap(\.self)
    let distinct = Set(known)
    guard distinct.count == known.count, known.count >= 2 || group.columns.count == 1 else {
      return nil
    }
    let share = Double(known.count) / Double(group.columns.count)
    let coverage = Double(known.count) / Double(max(1, schema.fields[field].categories.count))
    let question = HeaderNormaliser.words(of: group.question)
    let forms = fieldForms[field]
    if !question.isEmpty {
      if forms.ids.contains(HeaderNormaliser.label(group.question)), share >= 0.5 {
        return GroupFit(options: options, how: .id, confidence: 1, score: 4 + share)
      }
      if forms.aliases.contains(question), share >= 0.5 {
        return GroupFit(options: options, how: .alias, confidence: 0.98, score: 3 + share)
      }
      if forms.title == question, share >= 0.5 {
        return GroupFit(options: options, how: .text, confidence: 0.97, score: 2 + share)
      }
    }
    // Without its question's text a group speaks by its options: most known, and most of them there.
    let kind = schema.fields[field].kind
    guard share >= 0.7, coverage >= 0.6, kind == .multipleChoice || kind == .ranking else {
      return nil
    }
    return GroupFit(
      options: options, how: .values, confidence: 0.6 + 0.35 * min(share, coverage),
      score: min(share, coverage))
  }

  // MARK: Text

  private mutating func matchByText(_ how: FieldMatch.Evidence) {
    let confidence = how == .id ? 1 : how == .alias ? 0.98 : 0.97
    var candidates: [(field: Int, columns: [Int])] = []
    for position in schema.fields.indices where found[position] == nil {
      let columns = columnForms.indices.filter { column in
        !claimed.contains(header.columns[column].index)
          && matches(column: column, field: position, how)
      }
      if !columns.isEmpty { candidates.append((position, columns)) }
    }
    // Those that one column alone can be come first, so that they stand as landmarks for the rest.
    var claims: [Int: Int] = [:]
    for candidate in candidates {
      for column in candidate.columns { claims[column, default: 0] += 1 }
    }
    for candidate in candidates
    where candidate.columns.count == 1 && claims[candidate.columns[0]] == 1 {
      claim(candidate.field, [candidate.columns[0]], how, confidence)
    }
    for candidate in candidates where found[candidate.field] == nil {
      let open = candidate.columns.filter { !claimed.contains(header.columns[$0].index) }
      if open.isEmpty { turnedAway.append((candidate.field, candidate.columns, how)) }
      guard let chosen = choose(among: open, for: candidate.field) else { continue }
      claim(candidate.field, [chosen], how, confidence)
    }
  }

  private func matches(column: Int, field: Int, _ how: FieldMatch.Evidence) -> Bool {
    let forms = fieldForms[field]
    let column = columnForms[column]
    switch how {
    case .id: return !forms.ids.isDisjoint(with: column.ids)
    case .alias: return !forms.aliases.isDisjoint(with: column.words)
    case .text, .values, .order: return !forms.title.isEmpty && column.words.contains(forms.title)
    }
  }

  /// One of several columns with the same header: the one under the field's stem, then the one that
  /// follows the column of the field before it, then the one whose answers fit.
  private mutating func choose(among columns: [Int], for field: Int) -> Int? {
    guard columns.count > 1 else { return columns.first }
    var left = columns
    if let stem = schema.fields[field].question.map(HeaderNormaliser.words) {
      let under = left.filter { columnForms[$0].question == stem }
      if under.count == 1 { return under[0] }
      if !under.isEmpty { left = under }
    }
    if let before = schema.fields.indices.last(where: { $0 < field && found[$0] != nil }),
      let last = found[before]?.columns.map(\.index).max(),
      let next = left.first(where: { header.columns[$0].index > last })
    {
      return next
    }
    let fitting = left.filter { valueFit(of: $0, to: field) >= 0.8 }
    if fitting.count == 1 { return fitting[0] }
    ambiguous.append((field, left.map { header.columns[$0].index }))
    return left.first
  }

  // MARK: The tool's own columns

  private mutating func matchToolColumns() {
    func column(_ part: ColumnPart, _ columns: [ExportColumn]) -> Int? {
      columns.firstIndex { $0.part == part && !claimed.contains($0.index) }
    }
    for (position, field) in schema.fields.enumerated() where found[position] == nil {
      switch field.kind {
      case .identifier:
        if let found = column(.identifier, header.columns) {
          claim(position, [found], .alias, 0.9)
        }
      case .date:
        let asks = field.name.lowercased() + " " + field.title.lowercased()
        let isStart = asks.contains("start") || asks.contains("began")
        let isEnd = ["end", "finish", "complet", "submi", "written", "received"].contains {
          asks.contains($0)
        }
        if isStart, let found = column(.started, header.columns) {
          claim(position, [found], .alias, 0.9)
        } else if isEnd || !isStart,
          let found = column(.finished, header.columns)
            ?? (isEnd ? nil : column(.started, header.columns))
        {
          claim(position, [found], .alias, 0.9)
        }
      case .singleChoice, .multipleChoice, .scale, .ranking, .number, .text, .otherText, .consent:
        continue
      }
    }
    matchOtherTexts()
  }

  /// "Other (please specify)" beside a question's options belongs to the field that is its other.
  private mutating func matchOtherTexts() {
    for (position, field) in schema.fields.enumerated()
    where found[position] == nil && field.kind == .otherText {
      guard let parent = field.otherOf.flatMap(schema.index(of:)), let match = found[parent],
        let last = match.columns.map(\.index).max()
      else { continue }
      let group = header.columns.first { $0.index == last }?.group
      let candidate = header.columns.firstIndex { column in
        let words = HeaderNormaliser.words(of: column.option ?? column.header)
        let isOther = words.hasPrefix("other") || words.contains("please specify")
        let isNear = column.index == last + 1 || (group != nil && column.group == group)
        return isOther && isNear && !claimed.contains(column.index)
      }
      if let candidate {
        claim(position, [candidate], .order, 0.85)
      } else {
        // The text stands in the question's own column: the option's, or the one for all answers.
        let own = match.columns.first { matched in
          guard let option = matched.option else { return match.columns.count == 1 }
          let words = HeaderNormaliser.plainWords(schema.fields[parent].categories[option].label)
          return words.hasPrefix("other") || words.hasPrefix("something else")
        }
        guard let own else { continue }
        found[position] = FieldMatch(
          field: position, columns: [MatchedColumn(index: own.index)], how: .order,
          confidence: 0.85)
      }
    }
  }

  // MARK: Near text, and values

  private mutating func matchByLikeness() {
    for position in schema.fields.indices where found[position] == nil {
      let title = fieldForms[position].titleWords
      guard title.count >= 3 else { continue }
      var best: (column: Int, likeness: Double)?
      var runnerUp = 0.0
      for column in columnForms.indices where isOpen(column) {
        let likeness =
          columnForms[column].wordSets.map { HeaderNormaliser.similarity($0, title) }.max() ?? 0
        if likeness > best?.likeness ?? 0 {
          runnerUp = best?.likeness ?? 0
          best = (column, likeness)
        } else {
          runnerUp = max(runnerUp, likeness)
        }
      }
      guard let best, best.likeness >= 0.7, best.likeness - runnerUp >= 0.1,
        schema.fields[position].categories.isEmpty || valueFit(of: best.column, to: position) >= 0.5
      else { continue }
      claim(position, [best.column], .text, (best.likeness * 95).rounded() / 100)
    }
  }

  private mutating func matchByValues() {
    var wishes: [Int: [Int]] = [:]
    for position in schema.fields.indices where found[position] == nil {
      guard schema.fields[position].categories.count >= 3 else { continue }
      let columns = columnForms.indices.filter {
        isOpen($0) && distinctValues(of: $0, in: position) >= 3
          && valueFit(of: $0, to: position) >= 0.9
      }
      if columns.count == 1 { wishes[columns[0], default: []].append(position) }
    }
    for (column, fields) in wishes.sorted(by: { $0.key < $1.key }) where fields.count == 1 {
      claim(fields[0], [column], .values, 0.7)
    }
  }

  private func isOpen(_ column: Int) -> Bool {
    let column = header.columns[column]
    return !claimed.contains(column.index) && column.part == .answer && column.group == nil
  }

  private func distinctValues(of column: Int, in field: Int) -> Int {
    let lookup = lookups[field]
    return Set(header.columns[column].samples.compactMap { lookup.option(of: $0) }).count
  }

  /// The share of a column's distinct answers that are options of a field.
  private func valueFit(of column: Int, to field: Int) -> Double {
    let samples = header.columns[column].samples
    guard !samples.isEmpty, !schema.fields[field].categories.isEmpty else { return 0 }
    let lookup = lookups[field]
    let joined = schema.fields[field].kind == .multipleChoice
    let fits = samples.filter { sample in
      if lookup.option(of: sample) != nil { return true }
      return joined
        && sample.split(separator: ";").contains { lookup.option(of: String($0)) != nil }
    }
    return Double(fits.count) / Double(samples.count)
  }

  /// Columns that several fields wanted alike, each under the field that has it.
  private func contested() -> [(field: Int, columns: [Int])] {
    var owners: [Int: Int] = [:]
    for (field, columns, how) in turnedAway where found[field] == nil {
      for column in columns.map({ header.columns[$0].index }) {
        if let owner = found.values.first(where: {
          $0.how == how && $0.columns.map(\.index) == [column]
        }) {
          owners[column] = owner.field
        }
      }
    }
    return owners.sorted { $0.key < $1.key }.map { (field: $0.value, columns: [$0.key]) }
  }

  // MARK: Result

  private mutating func claim(
    _ field: Int, _ columns: [Int], _ how: FieldMatch.Evidence, _ confidence: Double
  ) {
    claim(
      FieldMatch(
        field: field, columns: columns.map { MatchedColumn(index: header.columns[$0].index) },
        how: how, confidence: confidence))
  }

  private mutating func claim(_ match: FieldMatch) {
    found[match.field] = match
    for column in match.columns { claimed.insert(column.index) }
  }

  private func result() -> ColumnMatching {
    var matching = ColumnMatching()
    matching.matches = found.values.sorted { $0.field < $1.field }
    matching.ambiguous = ambiguous + contested()
    matching.unmatchedFields = schema.fields.indices.filter { found[$0] == nil }
    for column in header.columns where !claimed.contains(column.index) {
      switch column.part {
      case .personal:
        matching.dropped.append(DroppedColumn(column: column.index, reason: .personal))
      case .identifier, .started, .finished, .metadata:
        matching.dropped.append(DroppedColumn(column: column.index, reason: .metadata))
      case .answer:
        if PersonalHeaders.contains(column.header) {
          matching.dropped.append(DroppedColumn(column: column.index, reason: .personal))
        } else if !(column.header.isEmpty && column.samples.isEmpty) {
          matching.unmatchedColumns.append(column.index)
        }
      }
    }
    return matching
  }
}
