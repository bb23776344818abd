/// Finds the columns that a tool adds to every export: identifiers, times, metadata, people.
struct ToolColumns {
  private let parts: [(part: ColumnPart, forms: HeaderForms)]
  private let codeRow: Int?

  /// So many other columns may stand between one of the tool's own and the next.
  private static let gap = 4

  init(_ dialect: ExportDialect) {
    codeRow = dialect.codeRow
    parts = [
      (.identifier, HeaderForms(Array(dialect.identifier.prefix(1)))),
      (.started, HeaderForms(dialect.started)), (.finished, HeaderForms(dialect.finished)),
      (.personal, HeaderForms(dialect.personal)), (.metadata, HeaderForms(dialect.metadata)),
      (.identifier, HeaderForms(Array(dialect.identifier.dropFirst()))),
    ]
  }

  /// Sets the part of each column; `rows` are the header's rows.
  ///
  /// A heading that is spelt out in the tool's list ("City", "Name") is the tool's only near its
  /// other columns at either edge of the table: a question may be headed so too.
  func find(in columns: inout [ExportColumn], rows: [[String]]) {
    var near: [ColumnPart?] = []
    let stems = Set(
      columns.flatMap { ($0.identifiers + [$0.header]).map { String($0.prefix { $0 != "[" }) } })
    for position in columns.indices {
      let names = names(of: columns[position], rows)
      // What the list spells out says more than a pattern that takes it in.
      let whole = part(of: names, like: false, stems)
      let like = part(of: names, like: true, stems)
      if let part = like == nil ? nil : whole ?? like { columns[position].part = part }
      near.append(whole ?? like)
    }
    accept(near, columns.indices, &columns)
    accept(near, columns.indices.reversed(), &columns)
  }

  private func accept(
    _ near: [ColumnPart?], _ order: some Sequence<Int>, _ columns: inout [ExportColumn]
  ) {
    var since = 0
    for position in order {
      if let part = near[position] {
        columns[position].part = part
        since = 0
      } else {
        since += 1
        if since > Self.gap { return }
      }
    }
  }

  /// A name of a column, and whether it is a machine's, which no question has.
  private struct Name {
    var label: String
    var raw: String
    var isCode: Bool
  }

  private func names(of column: ExportColumn, _ rows: [[String]]) -> [Name] {
    var names = column.identifiers.map {
      Name(label: HeaderNormaliser.label($0), raw: $0, isCode: codeRow != nil)
    }
    for row in rows.indices where column.index <= rows[row].count {
      let cell = rows[row][column.index - 1]
      guard !cell.isEmpty, !column.identifiers.contains(cell) else { continue }
      names.append(
        Name(label: HeaderNormaliser.label(cell), raw: cell, isCode: codeRow == row + 1))
    }
    return names
  }

  private func part(of names: [Name], like: Bool, _ stems: Set<String>) -> ColumnPart? {
    for (part, forms) in parts {
      for name in names {
        if like {
          if name.isCode && forms.containsWhole(name.label)
            || forms.containsLike(name.label, raw: name.raw, stems: stems)
          {
            return part
          }
        } else if forms.containsWhole(name.label) {
          return part
        }
      }
    }
    return nil
  }
}
