extension RecordFlag {
  /// What a tool's habits come to in an export with these columns and header rows.
  static func flags(
    _ habits: [DialectFlag], of columns: [ExportColumn], rows: [[String]]
  ) -> [RecordFlag] {
    habits.compactMap { habit in
      let forms = HeaderForms(habit.columns)
      func isMeant(_ column: ExportColumn) -> Bool {
        let cells = rows.compactMap { row in
          column.index <= row.count ? row[column.index - 1] : nil
        }
        return (cells + column.identifiers).contains {
          !$0.isEmpty && forms.contains(HeaderNormaliser.label($0), raw: $0)
        }
      }
      let column = habit.last ? columns.last(where: isMeant) : columns.first(where: isMeant)
      return column.map { RecordFlag(column: $0.index, condition: habit.condition) }
    }
  }
}
