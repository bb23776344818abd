import ExportTables
import Surveys

/// The list of rows that were set aside: the row, why, and the cell to mend; nothing else of the row.
enum SetAsideFile {
  static func name(for validation: Validation) -> String {
    let base = validation.file.split(separator: ".").dropLast().joined(separator: ".")
    return "\(base.isEmpty ? validation.file : base)-set-aside.csv"
  }

  static func bytes(_ validation: Validation) -> [UInt8] {
    var writer = CSVWriter(escapesFormulas: true)
    let words = FindingText(validation.schema)
    writer.write(row: ["row", "code", "cell", "field", "reason", "what_to_do"])
    for row in validation.setAside {
      let column = row.field.flatMap { field in
        validation.matching.matches.first { $0.field == field }?.columns.first?.index
      }
      let finding = Finding(
        code: row.code, field: row.field, count: 1,
        places: [Finding.Place(row: row.row, column: column)],
        expected: validation.header.columns.count)
      writer.write(row: [
        String(row.row), row.code.rawValue, finding.places.first?.cell ?? "",
        row.field.map { validation.schema.fields[$0].name } ?? "", words.message(finding),
        words.hint(finding),
      ])
    }
    return writer.bytes
  }
}
