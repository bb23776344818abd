import Breakdowns
import ExportTables
import Surveys

/// What `inspect` has to say about a file.
struct Inspection {
  let table: ExportTable
  let header: ExportHeader
  let counts: Reconciliation
  /// What is odd about the file's rows and columns, in words.
  let warnings: [(code: String, message: String)]
  /// Whether any of them is more than something to know.
  let hasFindings: Bool

  init(_ table: ExportTable, dialects: [ExportDialect], threads: Int) {
    self.table = table
    // Read with a survey of no questions: its rows are told apart, and nothing else is decided.
    let empty = SurveySchema(name: "any", title: "any survey", fields: [])
    header = HeaderReader.read(table, dialects: dialects)
    let validation = empty.readRows(
      of: table, header: header,
      options: ValidationOptions(threads: threads, dialects: dialects))
    counts = validation.reconciliation
    let words = FindingText(empty)
    // A column that no survey asks for is no fault of a file that is read against none.
    let found = validation.findings.all.filter { $0.code != .columnNotMatched }
    hasFindings = found.contains { $0.severity != .note }
    warnings = found.filter {
      $0.severity != .note || TableRemark.Kind(rawValue: $0.code.rawValue) != nil
    }.map { ($0.code.rawValue, words.message($0)) }
  }

  /// People's answers, complete and partial.
  var responses: Int { counts.rows - counts.header - counts.blank - counts.test }

  var json: JSONText {
    .object([
      "file": .string(table.name), "format": .string(table.format),
      "encoding": .string(table.encoding.name),
      "encodingConfidence": .number(table.encodingConfidence),
      "byteOrderMark": .bool(table.hasByteOrderMark),
      "delimiter": .string(String(UnicodeScalar(table.delimiter))),
      "lineEnding": .string(table.lineEnding.rawValue), "sheet": JSONText(table.sheet?.name),
      "tool": .object([
        "name": .string(header.tool.name), "confidence": .number(header.tool.confidence),
        "alternatives": JSONText(header.tool.alternatives),
      ]),
      "headerRows": .integer(header.rowCount),
      "columns": .array(
        header.columns.map { column in
          .object([
            "index": .integer(column.index), "header": .string(column.header),
            "question": .string(column.question), "option": JSONText(column.option),
            "kind": .string(ColumnKindGuess.kind(of: column).rawValue),
          ])
        }),
      "rows": .integer(counts.rows), "responses": .integer(responses),
      "blankRows": .integer(counts.blank), "testRows": .integer(counts.test),
      "partialResponses": .integer(counts.partial),
      "warnings": .array(
        warnings.map { .object(["code": .string($0.code), "message": .string($0.message)]) }),
    ])
  }

  var text: String {
    var lines = [
      "\(table.name): \(toolWords)",
      "  \(table.format.uppercased())\(sheetWords), \(table.encoding.name)"
        + (table.encodingConfidence < ToolGuess.sure ? " (not sure)" : "")
        + (table.hasByteOrderMark ? " with a byte order mark" : "")
        + ", cells separated by \(delimiterWords), lines end in \(table.lineEnding.rawValue)",
      "  \(Counted.words(counts.rows, "record", "records")): "
        + "\(Counted.words(header.rowCount, "header row", "header rows")), "
        + "\(Counted.words(responses, "response", "responses"))"
        + (counts.partial > 0 ? " (\(counts.partial) of them partial)" : "")
        + ", \(counts.blank) blank, \(counts.test) test",
      "", "  Columns (\(header.columns.count))",
    ]
    for column in header.columns {
      let name = CellLocation.columnName(column.index)
      let padded = name + String(repeating: " ", count: max(0, 4 - name.count))
      let kind = ColumnKindGuess.kind(of: column).rawValue
      let shown = column.header.isEmpty ? "(no header)" : Self.shortened(column.header)
      lines.append(
        "  \(padded)\(kind)\(String(repeating: " ", count: max(1, 17 - kind.count)))\(shown)")
    }
    if !warnings.isEmpty {
      lines += ["", "  To look at"]
      lines += warnings.map { "  - \($0.message)." }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var sheetWords: String {
    guard let sheet = table.sheet else { return "" }
    return sheet.count > 1
      ? ", sheet \(sheet.number) of \(sheet.count) (\(sheet.name))" : ", sheet \(sheet.name)"
  }

  private var toolWords: String {
    let name = header.dialect.title
    if header.tool.name == ExportDialect.generic.name {
      return "written by a tool that is not known here"
        + (header.tool.alternatives.isEmpty
          ? "" : "; perhaps \(header.tool.alternatives.joined(separator: " or "))")
    }
    if header.tool.confidence >= ToolGuess.sure { return "written by \(name)" }
    let others = header.tool.alternatives.filter { $0 != ExportDialect.generic.name }
    return "probably written by \(name)"
      + (others.isEmpty ? "" : ", or by \(others.joined(separator: " or "))")
  }

  private var delimiterWords: String {
    switch table.delimiter {
    case UInt8(ascii: ","): "commas"
    case UInt8(ascii: ";"): "semicolons"
    case UInt8(ascii: "\t"): "tabs"
    case UInt8(ascii: "|"): "pipes"
    default: "\u{2018}\(UnicodeScalar(table.delimiter))\u{2019}"
    }
  }

  private static func shortened(_ header: String) -> String {
    let line = header.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 70 ? line.prefix(69) + "\u{2026}" : line
  }
}
