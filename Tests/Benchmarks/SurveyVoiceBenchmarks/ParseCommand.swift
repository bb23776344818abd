import ArgumentParser
import ExportTables
import Foundation

/// Finding every record and cell, and nothing more: the first part of what reading takes.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Find every record and cell of the CSV, and count them.")

  @Argument(help: "The CSV.")
  var path: String

  @Option(help: "How many threads.")
  var threads = 1

  func run() throws {
    let start = ContinuousClock.now
    let table = try ExportTable(reading: path)
    let parts = table.scan(threads: threads, columns: table.columnCount) {
      CellCount()
    } body: { count, batch in
      for row in 0..<batch.rowCount { count.cells += Int(batch.cellCounts[row]) }
    }
    let rows = parts.reduce(0) { $0 + $1.rowCount }
    let cells = parts.reduce(0) { $0 + $1.state.cells }
    print("{\"rows\":\(rows),\"cells\":\(cells),\"seconds\":\(seconds(since: start))}")
  }
}

private struct CellCount: Sendable {
  var cells = 0
}
