import Breakdowns
import ExportTables
import Foundation
import FuzzHarness
import Reports
import Surveys

// Any text as a schema: loaded, linted, exported, printed as a form, and an export of its own headers
// read with it.
exit(
  FuzzDriver.run { start, count in
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let schema: SurveySchema
    do throws(SchemaError) {
      schema = try SchemaLoader.load(yaml: text, file: "schema.yaml")
    } catch {
      expect(!error.problems.isEmpty, "an error without a problem")
      expect(!SchemaErrorText.words(for: error).isEmpty, "an error without words")
      return 0
    }
    for advice in SchemaLint.advice(on: schema, text: text) {
      expect(!SchemaAdviceText.words(advice, file: "schema.yaml").isEmpty, "advice without words")
    }
    expect(!TableSchemaFile(schema).json.pretty.isEmpty, "an empty Table Schema")
    expect(!JSONSchemaFile(schema).json.pretty.isEmpty, "an empty JSON Schema")
    let form = EntryForm(schema, dialects: SmallSurvey.dialects)
    expect((try? PrintableForm().html(form).isEmpty) == false, "an empty form")
    readBack(form, schema)
    return 0
  })

/// The headers of the sheet for paper returns, over one return, read with the schema itself.
func readBack(_ form: EntryForm, _ schema: SurveySchema) {
  var writer = CSVWriter()
  let columns = form.columns.prefix(300)
  for column in columns { writer.write(cell: column.header) }
  writer.endRow()
  for column in columns { writer.write(cell: column.help) }
  writer.endRow()
  guard let table = try? ExportTable(bytes: writer.bytes, name: "export.csv") else { return }
  let validation = try? schema.validate(
    table, options: ValidationOptions(threads: 1, dialects: SmallSurvey.dialects))
  guard let validation else { return }
  expect(validation.reconciliation.rows == table.shape().rows, "rows that are not accounted for")
}
