package import ExportTables
internal import Surveys

/// What becomes of any table: its head, its shape, its header, its responses, its clean table.
package enum WholeWay {
  /// The first step alone: the cells, read in two ways.
  @discardableResult
  package static func runReaders(_ table: ExportTable) -> TableShape {
    let shape = table.shape()
    compareReaders(table, rows: shape.rows)
    return shape
  }

  package static func run(_ table: ExportTable) {
    let shape = runReaders(table)
    let head = table.head(SurveySchema.headRecords)
    let header = HeaderReader.read(head, dialects: SmallSurvey.dialects)
    expect(
      header.tool.confidence >= 0 && header.tool.confidence <= 1, "a confidence beyond its bounds")
    guard let schema = SmallSurvey.schema else { return expect(false, "the schema does not load") }
    do throws(OtherSurveyError) {
      let options = ValidationOptions(threads: 1, dialects: SmallSurvey.dialects)
      let validation = try schema.validate(table, options: options)
      // Records that were passed over are records of the file too.
      check(validation, rows: shape.rows + table.firstRow - 1)
      var bytes: [UInt8] = []
      CleanTable([validation.responses]).write { bytes.append(contentsOf: $0) }
      expect(!bytes.isEmpty, "a clean table without a header")
    } catch {
      expect(error.fieldsFound <= error.fieldsWanted, "more fields found than there are")
    }
  }

  /// The fast scanner and the reader of single records find the same cells.
  private static func compareReaders(_ table: ExportTable, rows: Int) {
    let columns = max(1, min(table.columnCount, 60))
    var seen = 0
    table.forEachBatch(columns: columns) { batch in
      for row in 0..<batch.rowCount {
        seen += 1
        guard let record = table.record(table.firstRow, startingAt: batch.offset(ofRow: row)) else {
          return expect(false, "a row that the record reader does not find")
        }
        let count = Int(batch.cellCounts[row])
        expect(
          count == record.count || (count == 0 && record.count <= 1),
          "\(count) cells in row \(seen), and \(record.count) of them read alone")
        for column in 0..<min(count, columns, record.count) {
          let cell = batch.cells[row * batch.columns + column].string(from: batch)
          // By bytes: to Swift, an accented letter equals a letter and its accent.
          expect(
            Array(cell.utf8) == Array(record[column].utf8),
            "row \(seen), column \(column + 1) is read two ways")
        }
      }
    }
    expect(seen == rows, "\(seen) rows scanned, and \(rows) counted")
  }

  private static func check(_ validation: Validation, rows: Int) {
    let counts = validation.reconciliation
    expect(counts.rows == rows, "\(counts.rows) rows accounted for, of \(rows)")
    expect(
      counts.rows == counts.header + counts.blank + counts.test + counts.duplicate + counts.refused
        + counts.quarantined + counts.accepted,
      "rows do not add up: \(counts)")
    expect(validation.responses.count == counts.accepted, "responses are not those accepted")
    for finding in validation.findings.all {
      expect(finding.count > 0, "a finding of nothing")
    }
  }
}
