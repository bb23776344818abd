package import ExportTables

extension SchemaDrafter {
  /// Drafts one schema from several files of the same survey: exports, and tools' definitions.
  package static func draft(
    _ paths: [String], dialects: [ExportDialect], name: String?, reading: ReadOptions, threads: Int
  ) throws -> SchemaDraft {
    var draft: SchemaDraft?
    for path in paths {
      let table = try ExportTable(reading: path, options: reading)
      if draft == nil {
        draft = Self.draft(table, dialects: dialects, name: name, threads: threads)
      }
    }
    return draft ?? SchemaDraft(name: name ?? "survey", title: "Survey")
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
}
