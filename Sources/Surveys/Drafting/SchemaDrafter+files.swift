package import ExportTables

extension SchemaDrafter {
  /// Drafts one schema from several files of the same survey: exports, and tools' definitions.
  ///
  /// The first decides questions, names and order, but a definition goes before any export; the
  /// others add headings, options, codes, and questions that it does not have.
  package static func draft(
    _ paths: [String], dialects: [ExportDialect], name: String?, reading: ReadOptions, threads: Int
  ) throws -> SchemaDraft {
    var definitions: [SchemaDraft] = []
    var exports: [(table: ExportTable, source: DraftSource)] = []
    for path in paths {
      let file = try DefinitionFile(path: path, reading: reading)
      if let definition = SurveyDefinitions.definition(of: file) {
        definitions.append(try definition.draft(file, name: name))
      } else if let table = file.table {
        exports.append((table, DraftSource(table, dialects: dialects, threads: threads)))
      } else {
        throw DefinitionError.damaged(
          file: file.name, title: "a file in JSON or XML",
          reason: "it is no survey definition that is read here")
      }
    }
    if var draft = definitions.first {
      for other in definitions.dropFirst() { draft.add(other) }
      for export in exports { DraftMerging.add(export.table, export.source, to: &draft) }
      return draft
    }
    guard let first = exports.first else {
      return SchemaDraft(name: name ?? "survey", title: "Survey")
    }
    // Labels say more than codes: an export that has them gives the questions.
    let base = exports.max { $0.source.wordiness < $1.source.wordiness } ?? first
    var draft = Self.draft(base.source, name: name ?? SlugWords.fileName(from: first.source.title))
    guard !draft.fields.isEmpty else {
      throw DefinitionError.noQuestions(file: base.source.name, title: "an export")
    }
    for export in exports where export.source.name != base.source.name {
      DraftMerging.add(export.table, export.source, with: base.table, base.source, to: &draft)
    }
    return draft
  }
}

extension SchemaDraft {
  /// Whether a schema may be called so.
  package static func isName(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
      }
  }

  /// Adds the fields of another definition of the same survey.
  mutating func add(_ other: SchemaDraft) {
    let names = Set(fields.map(\.field.name))
    fields += other.fields.filter { !names.contains($0.field.name) }
    leftOut += other.leftOut.filter { !leftOut.contains($0) }
  }
}
