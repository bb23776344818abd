/// "Other (please specify)": the words beside a question's options.
extension ColumnMatcher {
  /// Finds the texts of the fields that are another field's "other".
  mutating func matchOtherTexts() {
    for (position, field) in schema.fields.enumerated()
    where found[position] == nil && field.kind == .otherText {
      guard let parent = field.otherOf.flatMap(schema.index(of:)), let match = found[parent],
        let last = match.columns.map(\.index).max()
      else { continue }
      if let named = columnNamed(after: match) ?? columnBeside(last) {
        claim([named], for: position, .order, 0.85)
        continue
      }
      // The text stands in the question's own column: the option's, or the one for all answers.
      let own = match.columns.first { matched in
        guard let option = matched.option else {
          return match.columns.count == 1 && matched.rank == nil
        }
        let categories = schema.fields[parent].categories
        return categories.indices.contains(option) && categories[option].isOther
      }
      guard let own else { continue }
      found[position] = FieldMatch(
        field: position, columns: [MatchedColumn(index: own.index)], how: .order, confidence: 0.85)
    }
  }

  /// The column of words next to a question's last, or among its group.
  private func columnBeside(_ last: Int) -> Int? {
    let group = header.columns.first { $0.index == last }?.group
    let isInGroup: (ExportColumn) -> Bool = { group != nil && $0.group == group }
    return header.columns.indices.first { position in
      let column = header.columns[position]
      guard !claimed[position], column.index == last + 1 || isInGroup(column) else { return false }
      if column.layout == .otherText { return true }
      let words = HeaderNormaliser.words(of: column.option ?? column.header)
      return words.hasPrefix("other") || words.contains("please specify")
        || words.contains("please state")
    }
  }

  /// The column that the tool names after the question: `Q5_TEXT`, `q5[other]`, `q5_other`.
  private func columnNamed(after match: FieldMatch) -> Int? {
    let names = Set(
      match.columns.flatMap { matched -> [String] in
        guard let position = header.columns.firstIndex(where: { $0.index == matched.index }) else {
          return []
        }
        let own = header.columns[position].identifiers.map(HeaderNormaliser.label)
        return own + forms.columns[position].codes.map(\.prefix)
      })
    guard !names.isEmpty else { return nil }
    return header.columns.indices.first { position in
      !claimed[position]
        && forms.columns[position].codes.contains { prefix, code in
          guard code == "text" || code == "other" || code == "specify" else { return false }
          return names.contains(prefix)
        }
    }
  }
}
