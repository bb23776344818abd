@testable import ExportTables

/// One record as a scan gave it, with everything a test wants to compare.
struct ScannedRecord: Equatable, CustomStringConvertible {
  var cells: [String]
  var problems: RecordProblems = []

  var description: String { problems == [] ? "\(cells)" : "\(cells) \(problems.rawValue)" }
}

extension ExportTable {
  /// Bytes as they are: by default comma, double quote and UTF-8, with nothing found from the data.
  init(
    _ bytes: [UInt8], detect: Bool = false, name: String = "test.csv"
  ) throws(TableReadError) {
    try self.init(bytes: bytes, name: name, options: ReadOptions(detect: detect))
  }

  /// All records by the scanner, in parts that begin at the data's start and at `cuts`.
  func scanned(cuts: [Int] = [], columns: Int? = nil, portable: Bool = false) -> [ScannedRecord] {
    let parts = scan(
      cuts: [dataStart] + cuts, columns: columns ?? 40, portable: portable,
      makeState: { [ScannedRecord]() },
      body: { records, batch in
        for row in 0..<batch.rowCount {
          let count = min(Int(batch.cellCounts[row]), batch.columns)
          let cells = (0..<count).map {
            batch.cells[row * batch.columns + $0].string(from: batch)
          }
          records.append(
            ScannedRecord(cells: cells, problems: RecordProblems(rawValue: batch.problems[row])))
        }
      })
    return parts.flatMap(\.state)
  }
}
