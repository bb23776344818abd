internal import ExportTables
internal import Foundation

/// Adds to a draft what a further export of the same survey shows: headings, codes, options that
/// nobody had chosen before, and questions that are new.
enum DraftMerging {
  /// Adds an export to a draft made from a definition.
  static func add(_ table: ExportTable, _ source: DraftSource, to draft: inout SchemaDraft) {
    var merger = Merger(source: source, draft: draft)
    merger.addHeadings()
    merger.addOptions(pairs: [:])
    merger.addQuestions()
    merger.addLeftOut()
    draft = merger.draft
  }

  /// Adds an export to a draft made from `base`, which may hold the same responses in other words.
  static func add(
    _ table: ExportTable, _ source: DraftSource, with base: ExportTable, _ baseSource: DraftSource,
    to draft: inout SchemaDraft
  ) {
    var merger = Merger(source: source, draft: draft)
    let meanings = merger.pair(table, with: base, baseSource)
    merger.addHeadings()
    merger.addOptions(pairs: meanings)
    merger.addQuestions()
    merger.addLeftOut()
    draft = merger.draft
  }

  /// What an answer of the further export means, by the field's place.
  typealias Meanings = [Int: [(other: String, base: String)]]

  private struct Merger {
    let source: DraftSource
    var draft: SchemaDraft
    /// For each field's place, its columns in the further export, with their options.
    var matches: [Int: [MatchedColumn]] = [:]
    var unmatched: Set<Int>

    init(source: DraftSource, draft: SchemaDraft) {
      self.source = source
      self.draft = draft
      let matching = ColumnMatcher.match(source.header, with: draft.schema)
      for match in matching.matches { matches[match.field] = match.columns }
      unmatched = Set(matching.unmatchedColumns)
    }

    func column(_ index: Int) -> ExportColumn? {
      source.header.columns.indices.contains(index - 1) ? source.header.columns[index - 1] : nil
    }

    // MARK: Pairs

    /// Lays both exports side by side, and matches by that what headings alone did not.
    mutating func pair(
      _ table: ExportTable, with base: ExportTable, _ baseSource: DraftSource
    ) -> Meanings {
      guard let place = draft.fields.firstIndex(where: { $0.field.kind == .identifier }),
        let own = draft.fields[place].columns.first, let other = matches[place]?.first?.index
      else { return [:] }
      // A field with one column in both.
      var fields: [(field: Int, base: Int, other: Int, isGuess: Bool)] = []
      let isSameWidth = baseSource.header.columns.count == source.header.columns.count
      for (place, drafted) in draft.fields.enumerated() {
        if let match = matches[place] {
          if match.count == 1, drafted.columns.count == 1 {
            fields.append((place, drafted.columns[0], match[0].index, false))
          }
        } else if isSameWidth {
          // The same columns in the same places, headed in other words.
          for column in drafted.columns where unmatched.contains(column) {
            fields.append((place, column, column, true))
          }
        }
      }
      guard
        let pairs = AnswerPairs(
          base, baseSource.header, table, source.header, identifiers: (own, other),
          columns: fields.map { ($0.base, $0.other) })
      else { return [:] }
      var meanings: Meanings = [:]
      var guessed: [Int: [Int]] = [:]
      for (number, pair) in fields.enumerated() {
        if pair.isGuess {
          if pairs.isSameQuestion(number) { guessed[pair.field, default: []].append(number) }
        }
        if draft.fields[pair.field].columns.count == 1 {
          meanings[pair.field] = pairs.meanings(of: number)
        }
      }
      for field in guessed.keys.sorted() {
        let numbers = guessed[field] ?? []
        guard numbers.count == draft.fields[field].columns.count else { continue }
        let several = numbers.count > 1
        matches[field] = numbers.enumerated().map { offset, number in
          MatchedColumn(
            index: fields[number].other, option: several ? option(field, offset, baseSource) : nil)
        }
        for number in numbers { unmatched.remove(fields[number].other) }
      }
      return meanings
    }

    /// The option that a field's column, counted from 0, stands for in the base export.
    private func option(_ field: Int, _ offset: Int, _ base: DraftSource) -> Int? {
      let columns = draft.fields[field].columns
      guard columns.indices.contains(offset),
        base.header.columns.indices.contains(columns[offset] - 1)
      else { return nil }
      let column = base.header.columns[columns[offset] - 1]
      let label = HeaderNormaliser.label(OptionDrafting.tidy(column.option ?? column.header))
      return draft.fields[field].field.categories.firstIndex {
        HeaderNormaliser.label($0.label) == label
      }
    }

    // MARK: Headings

    mutating func addHeadings() {
      for place in draft.fields.indices {
        guard let match = matches[place], let first = match.first.flatMap({ column($0.index) })
        else { continue }
        let field = draft.fields[place].field
        var texts: [String] = []
        if match.count > 1 {
          let stems = match.compactMap { column($0.index) }.map {
            Set(($0.identifiers + [$0.header]).compactMap(SchemaDrafter.stem))
          }
          let shared = (first.identifiers + [first.header]).compactMap(SchemaDrafter.stem)
            .filter { stem in stems.allSatisfy { $0.contains(stem) } }
          texts = shared + [first.question]
          addOptionHeadings(match, place)
        } else {
          texts = first.identifiers + [first.header]
        }
        var known = Set(
          (field.aliases.map(\.text) + [field.title]).map(HeaderNormaliser.label))
        for text in texts where text.utf8.count <= 600 {
          let shown = HeaderWording.plain(text)
          guard !shown.isEmpty, known.insert(HeaderNormaliser.label(shown)).inserted else {
            continue
          }
          draft.fields[place].field.aliases.append(
            HeaderAlias(tool: source.aliasTool ?? soleTool(of: field), text: shown))
        }
      }
    }

    /// A mapping by tool holds no alias of any tool.
    private func soleTool(of field: SurveyField) -> String? {
      field.aliases.contains { $0.tool == nil } ? nil : field.aliases.first?.tool
    }

    /// An option's column headed by a code: the code becomes the option's alias.
    private mutating func addOptionHeadings(_ match: [MatchedColumn], _ place: Int) {
      for matched in match {
        guard let option = matched.option, let column = column(matched.index),
          let heading = column.option.map(HeaderWording.plain), !heading.isEmpty
        else { continue }
        addAlias(heading, option: option, place)
      }
    }

    private mutating func addAlias(_ text: String, option: Int, _ place: Int) {
      let form = HeaderNormaliser.label(text)
      let categories = draft.fields[place].field.categories
      guard categories.indices.contains(option), text.utf8.count <= 300, !form.isEmpty,
        !categories.contains(where: { category in
          ([category.label] + category.aliases).contains { HeaderNormaliser.label($0) == form }
        })
      else { return }
      draft.fields[place].field.categories[option].aliases.append(text)
    }

    // MARK: Options

    mutating func addOptions(pairs: Meanings) {
      for place in draft.fields.indices {
        let field = draft.fields[place].field
        if field.kind == .multipleChoice, matches[place]?.count == 1 {
          addJoinedCodes(pairs[place] ?? [], place)
          continue
        }
        guard field.kind == .singleChoice || field.kind == .scale || field.kind == .consent,
          !field.categories.isEmpty, let match = matches[place], match.count == 1,
          let column = column(match[0].index)
        else { continue }
        var isCoded = false
        for (other, base) in pairs[place] ?? [] {
          let lookup = OptionLookup(draft.fields[place].field)
          guard let option = lookup.option(of: base), lookup.option(of: other) != option else {
            continue
          }
          isCoded = true
          // A code that the schema took for another option's is that option's no longer.
          addAlias(other, option: option, place)
        }
        if isCoded || (pairs[place]?.isEmpty ?? true) == false { continue }
        addNewOptions(source.profile(of: column), place)
      }
    }

    /// Several codes in one cell, beside several labels: taken one by one, since tools write both in
    /// the order of the options.
    private mutating func addJoinedCodes(_ pairs: [(other: String, base: String)], _ place: Int) {
      let field = draft.fields[place].field
      let splitter = AnswerSplitter(field, layout: field.layout)
      let lookup = OptionLookup(field)
      var votes: [String: [Int: Int]] = [:]
      for (other, base) in pairs {
        let options = splitter.answers(in: base)
        let separator: Character = other.contains(";") ? ";" : ","
        let codes = other.split(separator: separator).map {
          $0.trimmingCharacters(in: .whitespaces)
        }
        guard codes.count == options.count else { continue }
        for (code, answer) in zip(codes, options) {
          guard case .option(let option) = answer, code.utf8.count <= 40 else { continue }
          votes[code, default: [:]][option, default: 0] += 1
        }
      }
      for code in votes.keys.sorted() {
        guard let found = votes[code],
          let best = found.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
          best.value * 50 >= found.values.reduce(0, +) * 49, lookup.option(of: code) != best.key
        else { continue }
        addAlias(code, option: best.key, place)
      }
    }

    /// Answers that no option is written as: options that nobody had chosen before.
    private mutating func addNewOptions(_ profile: ColumnProfile, _ place: Int) {
      let field = draft.fields[place].field
      let lookup = OptionLookup(field)
      let unknown = profile.values.filter {
        lookup.option(of: $0.text) == nil && AnswerForm.missingReason($0.text) == nil
      }
      guard !unknown.isEmpty, profile.isWhole, profile.longCells == 0 else { return }
      guard unknown.count + field.categories.count <= AnswerKindGuess.mostOptions,
        unknown.allSatisfy({ $0.text.utf8.count <= 120 }),
        !unknown.allSatisfy({ AnswerForm.isCode($0.text) })
      else {
        draft.fields[place].notes.append(
          "\(source.name) holds \(unknown.count) \(unknown.count == 1 ? "answer" : "different answers") to this that no option is written as."
        )
        return
      }
      var taken = Set(field.categories.map(\.value))
      for value in unknown.prefix(20) {
        let label = HeaderWording.plain(value.text)
        let slug = SlugWords.unique(
          SlugWords.value(from: label), otherwise: "option_\(taken.count + 1)", taken: &taken)
        var option = AnswerOption(value: slug, label: label)
        option.missing = AnswerForm.optionReason(label)
        draft.fields[place].field.categories.append(option)
      }
      draft.fields[place].notes.append("Options that only \(source.name) has stand last.")
    }

    // MARK: What is new

    mutating func addQuestions() {
      guard !unmatched.isEmpty else { return }
      let own = SchemaDrafter.draft(source, name: draft.name)
      var names = Set(draft.fields.map(\.field.name))
      for var drafted in own.fields
      where !drafted.columns.isEmpty && drafted.columns.allSatisfy({ unmatched.contains($0) }) {
        drafted.field.name = SlugWords.unique(
          drafted.field.name, otherwise: "question", taken: &names)
        drafted.notes.insert("Only in \(source.name).", at: 0)
        drafted.columns = []
        draft.fields.append(drafted)
      }
    }

    mutating func addLeftOut() {
      let own = SchemaDrafter.draft(source, name: draft.name)
      let known = Set(draft.leftOut.map { HeaderNormaliser.label($0.header) })
      let matched = Set(matches.values.flatMap { $0 }.map(\.index))
      draft.leftOut += own.leftOut.filter {
        !known.contains(HeaderNormaliser.label($0.header)) && !matched.contains($0.column)
      }
      for form in own.missingForms where !draft.missingForms.contains(form) {
        draft.missingForms.append(form)
      }
    }
  }
}
