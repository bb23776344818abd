/// Columns that may hold a field, and what speaks for it.
struct ColumnCandidate {
  /// The columns' positions in the header's list.
  var columns: [Int]
  var matched: [MatchedColumn]
  var how: FieldMatch.Evidence
  var confidence: Double
  /// The field, where the candidate was made for one.
  var field: Int?

  var first: Int { columns.first ?? 0 }
  var last: Int { columns.last ?? 0 }
}

/// The words of an export's header and of a schema, looked up from either side.
///
/// Everything is worked out once for each column and each field, and found through tables: a wide
/// export against a long schema costs the sum of both and not the product.
struct MatchingTable {
  let header: ExportHeader
  let schema: SurveySchema
  let fields: [FieldForms]
  let columns: [ColumnForms]
  let groups: [ColumnGroup]
  let lookups: [OptionLookup]
  let options: ColumnOptions
  /// The normalised question of each group, and the names it goes by.
  private let groupWords: [String]
  private let groupNames: [Set<String>]
  private let columnsByID: [String: [Int]]
  private let columnsByName: [String: [Int]]
  private let columnsByNumber: [String: [Int]]
  private let columnsByWords: [String: [Int]]
  private let groupsByName: [String: [Int]]
  private let groupsByWords: [String: [Int]]
  private let answers: ColumnAnswers

  init(_ header: ExportHeader, _ schema: SurveySchema) {
    self.header = header
    self.schema = schema
    // The same question stands over each of its columns.
    var cache: [String: String] = [:]
    func words(_ text: String) -> String {
      if let known = cache[text] { return known }
      let words = HeaderNormaliser.words(of: text)
      cache[text] = words
      return words
    }
    fields = schema.fields.map { FieldForms($0, tool: header.tool.name) }
    let columns = header.columns.map { ColumnForms($0, words: words) }
    self.columns = columns
    groups = ColumnGroup.groups(of: header.columns, forms: columns)
    lookups = schema.fields.map(OptionLookup.init)
    options = ColumnOptions(header.columns, forms: columns)
    groupWords = groups.map { words($0.question) }
    groupNames = groups.map { group in
      // A name that all columns begin with, before each one's own code, is the question's.
      var names = Set([HeaderNormaliser.label(group.question)])
      if let first = group.columns.first {
        for (prefix, _) in columns[first].codes
        where group.columns.allSatisfy({ column in
          columns[column].codes.contains { $0.prefix == prefix }
        }) {
          names.insert(prefix)
        }
      }
      names.remove("")
      return names
    }
    columnsByID = Self.table(columns.map(\.ids))
    columnsByName = Self.table(columns.map(\.names))
    columnsByNumber = Self.table(columns.map(\.numbers))
    columnsByWords = Self.table(columns.map(\.words))
    groupsByName = Self.table(groupNames)
    groupsByWords = Self.table(groupWords.map { $0.isEmpty ? [] : [$0] })
    answers = ColumnAnswers(header, schema, lookups)
  }

  private static func table(_ forms: [Set<String>]) -> [String: [Int]] {
    var table: [String: [Int]] = [:]
    for (position, forms) in forms.enumerated() {
      for form in forms { table[form, default: []].append(position) }
    }
    return table
  }

  // MARK: Candidates

  /// The columns, or groups of columns, that are named or headed as a field is.
  func candidates(for field: Int, _ level: ColumnMatcher.Level) -> [ColumnCandidate] {
    let own = fields[field]
    switch level {
    case .id:
      let named = candidates(field, columnsByID, groupsByName, own.ids, .id, 1)
      // An alias that a tool uses as the question's name is as good as one.
      return named.isEmpty
        ? candidates(field, columnsByName, groupsByName, own.otherIDs, .id, 1) : named
    case .alias: return candidates(field, columnsByWords, groupsByWords, own.aliases, .alias, 0.98)
    case .text: return candidates(field, columnsByWords, groupsByWords, own.titles, .text, 0.97)
    case .number:
      return candidates(field, columnsByNumber, groupsByName, own.numbers, .id, 0.85).filter {
        fits($0, number: own)
      }
    }
  }

  private func candidates(
    _ field: Int, _ columnTable: [String: [Int]], _ groupTable: [String: [Int]],
    _ wanted: Set<String>, _ how: FieldMatch.Evidence, _ confidence: Double
  ) -> [ColumnCandidate] {
    if takesColumnPerOption(schema.fields[field]) {
      // A column of words alone ("plan[other]") is beside the question's column, not in its place.
      let found = Set(wanted.flatMap { groupTable[$0] ?? [] }).sorted().filter { group in
        !groups[group].columns.allSatisfy { header.columns[$0].layout == .otherText }
      }.compactMap {
        options.candidate(
          of: groups[$0], field: schema.fields[field], lookup: lookups[field], share: 0.5, how: how,
          confidence: confidence)
      }
      if !found.isEmpty { return found }
    }
    var found = Set(wanted.flatMap { columnTable[$0] ?? [] }).sorted()
    // Under the field's own stem first: the same statement may stand in several grids.
    if found.count > 1, let stem = fields[field].stem {
      let under = found.filter { columns[$0].question == stem }
      if !under.isEmpty { found = under }
    }
    if found.count > 1, !schema.fields[field].categories.isEmpty {
      let fitting = found.filter { valueFit(of: $0, to: field) >= 0.8 }
      if !fitting.isEmpty { found = fitting }
    }
    // "Finished" may be when somebody finished, or whether.
    if schema.fields[field].kind == .date { found = found.filter { answers.mayBeDates(in: $0) } }
    return found.map { column in
      ColumnCandidate(
        columns: [column], matched: [MatchedColumn(index: header.columns[column].index)], how: how,
        confidence: confidence)
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

  /// A number that two waves share says little: the column's words must not say otherwise.
  private func fits(_ candidate: ColumnCandidate, number own: FieldForms) -> Bool {
    let words = candidate.columns.flatMap { columns[$0].words }.filter { !ColumnForms.isNumber($0) }
    guard !words.isEmpty, !own.title.isEmpty else { return true }
    return words.contains { HeaderNormaliser.similarity($0, own.title) >= 0.3 }
  }

  /// Columns that are each headed by a question and one of its options, whatever stands between.
  func columnsHeadedByOptions(of field: Int, isFree: (Int) -> Bool) -> ColumnCandidate? {
    let question = schema.fields[field]
    guard takesColumnPerOption(question) else { return nil }
    for title in ([fields[field].title] + fields[field].aliases.sorted()) where !title.isEmpty {
      var matched: [MatchedColumn] = []
      var positions: [Int] = []
      var seen: Set<Int> = []
      for column in header.columns.indices
      where isFree(column) && header.columns[column].part == .answer {
        guard let option = options.option(column, beside: title, lookups[field]),
          seen.insert(option).inserted
        else { continue }
        positions.append(column)
        matched.append(MatchedColumn(index: header.columns[column].index, option: option))
      }
      if matched.count >= 2 {
        return ColumnCandidate(
          columns: positions, matched: matched, how: .text, confidence: 0.95, field: field)
      }
    }
    return nil
  }

  // MARK: Groups without their question's words

  /// The fields whose options may each have a column.
  var fieldsOfOptions: [Int] {
    schema.fields.indices.filter { field in
      switch schema.fields[field].kind {
      case .multipleChoice, .ranking: return takesColumnPerOption(schema.fields[field])
      case .identifier, .singleChoice, .scale, .number, .date, .text, .otherText, .consent:
        return false
      }
    }
  }

  func candidate(forOptionsOf group: Int, _ field: Int) -> ColumnCandidate? {
    guard
      var candidate = options.candidate(
        of: groups[group], field: schema.fields[field], lookup: lookups[field], share: 0.7,
        how: .values, confidence: 0)
    else { return nil }
    let known = Double(candidate.matched.count)
    let share = known / Double(groups[group].columns.count)
    let coverage = known / Double(max(1, schema.fields[field].categories.count))
    guard coverage >= 0.6 else { return nil }
    candidate.confidence = 0.6 + 0.35 * min(share, coverage)
    candidate.field = field
    return candidate
  }

  /// The longest run of neighbouring columns headed by a question's options and by nothing else.
  func optionRun(of field: Int, isFree: (Int) -> Bool) -> ColumnCandidate? {
    let question = schema.fields[field]
    guard question.kind == .multipleChoice, takesColumnPerOption(question) else { return nil }
    let lookup = lookups[field]
    var best: [(column: Int, option: Int)] = []
    var run: [(column: Int, option: Int)] = []
    func end() {
      if run.count > best.count { best = run }
      run = []
    }
    for column in header.columns.indices {
      guard isFree(column), header.columns[column].option == nil,
        header.columns[column].part == .answer,
        let option = options.headerForm(column).flatMap(lookup.optionNamed)
      else {
        end()
        continue
      }
      if run.contains(where: { $0.option == option }) { end() }
      run.append((column, option))
    }
    end()
    let coverage = Double(best.count) / Double(max(1, question.categories.count))
    guard best.count >= 2, coverage >= 0.6 else { return nil }
    return ColumnCandidate(
      columns: best.map(\.column),
      matched: best.map {
        MatchedColumn(index: header.columns[$0.column].index, option: $0.option)
      },
      how: .values, confidence: 0.55 + 0.35 * coverage, field: field)
  }

  // MARK: Answers

  /// The share of a column's distinct answers that are options of a field.
  func valueFit(of column: Int, to field: Int) -> Double { answers.fit(of: column, to: field) }

  /// How many of a field's options are among a column's answers.
  func distinctAnswers(in column: Int, to field: Int) -> Int {
    answers.distinct(in: column, to: field)
  }

  /// The columns that hold any answer to a field.
  func columnsWithAnswers(of field: Int) -> [Int] { answers.columns(of: field) }
}
