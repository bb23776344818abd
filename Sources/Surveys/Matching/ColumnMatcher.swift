/// Finds which columns of an export hold which fields of a schema: by identifier, alias, text and
/// values, with the neighbours deciding between columns that are headed alike; never by position
/// alone.
package struct ColumnMatcher {
  let schema: SurveySchema
  let header: ExportHeader
  let forms: MatchingTable
  /// Where in the header's list each column stands, by its number in the file.
  let positions: [Int: Int]
  /// Whether each column, by its position in the header's list, has its field.
  var claimed: [Bool]
  /// The field that has each column.
  var owners: [Int?]
  var found: [FieldMatch?]
  var ambiguous: [(field: Int, columns: [Int])] = []
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
    forms = MatchingTable(header, schema)
    positions = Dictionary(
      header.columns.enumerated().map { ($1.index, $0) }, uniquingKeysWith: { first, _ in first })
    claimed = [Bool](repeating: false, count: header.columns.count)
    owners = [Int?](repeating: nil, count: header.columns.count)
    found = [FieldMatch?](repeating: nil, count: schema.fields.count)
  }

  private mutating func run() {
    var open: [Int: [ColumnCandidate]] = [:]
    for how in [Level.id, .alias, .text] { matchCertain(how, &open) }
    matchByQuestionAndOption(&open)
    resolve(open.filter { !isOwnOther($0.key) })
    matchToolColumns()
    matchOtherTexts()
    resolve(open.filter { isOwnOther($0.key) })
    var numbered: [Int: [ColumnCandidate]] = [:]
    matchCertain(.number, &numbered)
    resolve(numbered)
    matchGroupsByOptions()
    matchByLikeness()
    matchByValues()
    matchByOrder()
    matchOtherTexts()
  }

  // MARK: Names and texts

  /// What a match is looked for by, the strongest first.
  enum Level {
    case id, alias, text
    /// A question's number, which the next wave may give to another question.
    case number
  }

  /// Claims what only one column can be, and leaves in `open` what several could.
  private mutating func matchCertain(_ level: Level, _ open: inout [Int: [ColumnCandidate]]) {
    var wanted: [Int: [ColumnCandidate]] = [:]
    for field in schema.fields.indices where found[field] == nil && open[field] == nil {
      let candidates = forms.candidates(for: field, level).filter(isFree)
      if !candidates.isEmpty { wanted[field] = candidates }
    }
    let fields = wanted.keys.sorted()
    var claims = [Int](repeating: 0, count: header.columns.count)
    for candidate in fields.flatMap({ wanted[$0] ?? [] }) + open.values.flatMap({ $0 }) {
      for column in candidate.columns { claims[column] += 1 }
    }
    for field in fields {
      guard let candidates = wanted[field], candidates.count == 1, let only = candidates.first,
        only.columns.allSatisfy({ claims[$0] == 1 })
      else { continue }
      claim(only, for: field)
    }
    for field in fields where found[field] == nil {
      let free = (wanted[field] ?? []).filter(isFree)
      if free.isEmpty {
        noteTurnedAway(field, wanted[field] ?? [])
      } else {
        open[field] = free
      }
    }
  }

  /// Claims columns that are each headed by a question and one of its options.
  private mutating func matchByQuestionAndOption(_ open: inout [Int: [ColumnCandidate]]) {
    for field in schema.fields.indices where found[field] == nil && open[field] == nil {
      guard
        let candidate = forms.columnsHeadedByOptions(of: field, isFree: { !claimed[$0] })
      else { continue }
      claim(candidate, for: field)
    }
  }

  private func isFree(_ candidate: ColumnCandidate) -> Bool {
    candidate.columns.allSatisfy { !claimed[$0] }
  }

  /// Other texts are found beside the question they belong to, where they are headed alike.
  private func isOwnOther(_ field: Int) -> Bool {
    schema.fields[field].kind == .otherText && schema.fields[field].otherOf != nil
  }

  mutating func noteTurnedAway(_ field: Int, _ candidates: [ColumnCandidate]) {
    guard let first = candidates.first else { return }
    turnedAway.append((field, candidates.flatMap(\.columns), first.how))
  }

  // MARK: Columns of options without their question

  /// A group speaks by its options where most are known, and most of them there.
  private mutating func matchGroupsByOptions() {
    let fields = forms.fieldsOfOptions
    for group in forms.groups.indices
    where forms.groups[group].columns.allSatisfy({ !claimed[$0] }) {
      var best: ColumnCandidate?
      var isTied = false
      for field in fields where found[field] == nil {
        guard let candidate = forms.candidate(forOptionsOf: group, field) else { continue }
        isTied = candidate.confidence == best?.confidence
        if candidate.confidence > best?.confidence ?? 0 { best = candidate }
      }
      if let best, !isTied, let field = best.field { claim(best, for: field) }
    }
    for field in fields where found[field] == nil {
      guard let run = forms.optionRun(of: field, isFree: { !claimed[$0] }) else { continue }
      claim(run, for: field)
    }
  }

  // MARK: The tool's own columns

  private mutating func matchToolColumns() {
    func column(_ part: ColumnPart) -> Int? {
      header.columns.indices.first { header.columns[$0].part == part && !claimed[$0] }
    }
    for (position, field) in schema.fields.enumerated() where found[position] == nil {
      var chosen: Int?
      switch field.kind {
      case .identifier: chosen = column(.identifier)
      case .date:
        let asks = field.name.lowercased() + " " + field.title.lowercased()
        let isStart = asks.contains("start") || asks.contains("began")
        let isEnd = ["end", "finish", "complet", "submi", "written", "received"].contains {
          asks.contains($0)
        }
        if isStart { chosen = column(.started) }
        if chosen == nil, isEnd || !isStart {
          chosen = column(.finished) ?? (isEnd ? nil : column(.started))
        }
      case .singleChoice, .multipleChoice, .scale, .ranking, .number, .text, .otherText, .consent:
        continue
      }
      if let chosen { claim([chosen], for: position, .alias, 0.9) }
    }
  }

  // MARK: Near text, and values

  private mutating func matchByLikeness() {
    let likeness = HeaderLikeness(forms)
    for position in schema.fields.indices where found[position] == nil {
      guard
        let best = likeness.best(for: position, among: { isOpen($0) }), best.likeness >= 0.7,
        best.likeness - best.runnerUp >= 0.1,
        schema.fields[position].categories.isEmpty
          || forms.valueFit(of: best.column, to: position) >= 0.5
      else { continue }
      claim([best.column], for: position, .text, (best.likeness * 95).rounded() / 100)
    }
  }

  private mutating func matchByValues() {
    var wishes: [Int: [Int]] = [:]
    for position in schema.fields.indices where found[position] == nil {
      guard schema.fields[position].categories.count >= 3 else { continue }
      let columns = forms.columnsWithAnswers(of: position).filter {
        isOpen($0) && forms.distinctAnswers(in: $0, to: position) >= 3
          && forms.valueFit(of: $0, to: position) >= 0.9
      }
      if columns.count == 1 { wishes[columns[0], default: []].append(position) }
    }
    for (column, fields) in wishes.sorted(by: { $0.key < $1.key }) where fields.count == 1 {
      claim([column], for: fields[0], .values, 0.7)
    }
  }

  /// One column between the columns of a field's two neighbours is that field's, unless its words
  /// or its answers speak against it: a question put in another's place has other words.
  private mutating func matchByOrder() {
    let likeness = HeaderLikeness(forms)
    for position in schema.fields.indices where found[position] == nil {
      guard position > 0, position + 1 < schema.fields.count, found[position - 1] != nil,
        found[position + 1] != nil
      else { continue }
      let (before, after) = (lastColumn(of: position - 1), firstColumn(of: position + 1))
      guard before < after else { continue }
      let between = (before + 1..<after).filter { isOpen($0) }
      guard between.count == 1, let column = between.first else { continue }
      let alike = likeness.likeness(of: column, to: position)
      let isChoice = !schema.fields[position].categories.isEmpty
      guard
        isChoice ? forms.valueFit(of: column, to: position) >= 0.9 && alike >= 0.2 : alike >= 0.35
      else { continue }
      claim([column], for: position, .order, ((0.5 + 0.29 * alike) * 100).rounded() / 100)
    }
  }

  func isOpen(_ column: Int) -> Bool {
    guard !claimed[column], header.columns[column].part == .answer else { return false }
    switch header.columns[column].layout {
    case .single: return header.columns[column].group == nil
    case .statement: return true
    case .option, .rank, .otherText: return false
    }
  }

  // MARK: Claims

  mutating func claim(_ candidate: ColumnCandidate, for field: Int, confidence: Double? = nil) {
    found[field] = FieldMatch(
      field: field, columns: candidate.matched, how: candidate.how,
      confidence: confidence ?? candidate.confidence)
    own(candidate.columns, field)
  }

  mutating func claim(
    _ columns: [Int], for field: Int, _ how: FieldMatch.Evidence, _ confidence: Double
  ) {
    found[field] = FieldMatch(
      field: field, columns: columns.map { MatchedColumn(index: header.columns[$0].index) },
      how: how, confidence: confidence)
    own(columns, field)
  }

  private mutating func own(_ columns: [Int], _ field: Int) {
    for column in columns {
      claimed[column] = true
      owners[column] = field
    }
  }

  // MARK: Result

  /// Columns that several fields wanted alike, each under the field that has it.
  private func contested() -> [(field: Int, columns: [Int])] {
    var owners: [Int: Int] = [:]
    for (field, columns, how) in turnedAway where found[field] == nil {
      for column in columns.map({ header.columns[$0].index }) {
        if let owner = found.compactMap(\.self).first(where: {
          $0.how == how && $0.columns.map(\.index) == [column]
        }) {
          owners[column] = owner.field
        }
      }
    }
    return owners.sorted { $0.key < $1.key }.map { (field: $0.value, columns: [$0.key]) }
  }

  private func result() -> ColumnMatching {
    var matching = ColumnMatching()
    matching.matches = found.compactMap(\.self)
    matching.ambiguous = ambiguous + contested()
    matching.unmatchedFields = schema.fields.indices.filter { found[$0] == nil }
    for (position, column) in header.columns.enumerated() where !claimed[position] {
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
