internal import ExportTables

/// Writes the clean table: the schema's fields in its order, one row a response.
///
/// The file validates against the schema that made it with any Table Schema tool. Fields of the
/// privacies `drop` and `sealed` are empty.
package struct CleanTable: Sendable {
  private let responses: [Responses]

  /// The clean table of `responses`, one after another; all of one schema.
  package init(_ responses: [Responses]) { self.responses = responses }

  /// Hands the table to `sink` in pieces, as CSV (UTF-8, CR LF).
  package func write<Failure: Error>(
    to sink: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    var writer = CSVWriter(escapesFormulas: true)
    guard let schema = responses.first?.schema else { return }
    writer.write(row: schema.fields.map(\.name))
    for part in responses {
      let answers = CleanAnswers(part)
      for row in 0..<part.count {
        for field in schema.fields.indices {
          writer.write(cell: answers.text(field: field, row: row))
        }
        writer.endRow()
        if writer.bytes.count > 1 << 18 { try writer.take(sink) }
      }
    }
    try writer.take(sink)
  }
}
