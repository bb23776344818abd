import ExportTables
import Foundation
import Surveys
import Testing

@testable import Reports

/// The workbook that paper returns are typed into, and that it reads back.
struct EntryWorkbookTests {
  /// A workbook's bytes, by way of a file of its own.
  private static func bytes(_ form: EntryForm) throws -> [UInt8] {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("returns-\(UUID().uuidString).xlsx").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try EntryWorkbook(form).write(to: path)
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  @Test func `the same form gives the same bytes`() throws {
    #expect(try Self.bytes(EntryFormCase.form()) == Self.bytes(EntryFormCase.form()))
  }

  @Test func `a folder that is not there is said, and nothing is left`() throws {
    #expect(throws: EntryWorkbookError.self) {
      try EntryWorkbook(EntryFormCase.form()).write(to: "/nowhere/at/all/returns.xlsx")
    }
  }

  @Test func `texts longer than Excel takes are cut, not lost`() throws {
    var schema = try EntryFormCase.schema()
    let long = String(repeating: "A long word 👍 ", count: 4_000)
    let club = try #require(schema.index(of: "club"))
    schema.fields[club].title = long
    schema.fields[club].categories[0].label = long
    let liked = try #require(schema.index(of: "liked"))
    schema.fields[liked].categories[0].label = long
    #expect(try Self.bytes(EntryForm(schema)).count > 1_000)
    #expect(SheetLimits.message(long).utf16.count <= 255)
    #expect(SheetLimits.message(long).hasSuffix("…"))
    #expect(SheetLimits.message("short") == "short")
  }

  /// What is typed into a cell of a given return, from 0.
  private static func typed(_ column: EntryColumn, _ number: Int) -> String {
    switch column.cell {
    case .returnNumber: "P00\(number + 1)"
    case .choice(let labels):
      // The first question is about consent, where there is one: all give it.
      column.question == 1 ? labels[0] : labels[number % labels.count]
    case .tick: number == 0 ? "x" : ""
    case .rank(let count): String((number + (column.header.hashOfBytes % count)) % count + 1)
    case .number(let least, let most, _): String(Int(least ?? most ?? 7))
    case .date: "2025-01-1\(number)"
    case .words: "Written by hand \(number)"
    }
  }

  @Test(arguments: EntryFormCase.surveys)
  func `what is typed in is read back with the same schema`(path: String) throws {
    let schema = try SchemaLoader.load(path: path)
    let dialects = try EntryFormCase.dialects()
    let form = EntryForm(schema, dialects: dialects)
    let columns = form.columns
    var writer = CSVWriter()
    writer.write(row: columns.map(\.header))
    for number in 0..<4 { writer.write(row: columns.map { Self.typed($0, number) }) }
    let table = try ExportTable(bytes: writer.bytes, name: "returns.csv")
    let validation = try schema.validate(
      table, options: ValidationOptions(threads: 1, dialects: dialects))
    #expect(validation.reconciliation.accepted == 4)
    #expect(validation.matching.unmatchedColumns == [])
    let asked = Set(columns.compactMap(\.field))
    let matched = Set(validation.matching.matches.map { schema.fields[$0.field].name })
    #expect(asked.subtracting(matched) == [])
    var clean: [UInt8] = []
    CleanTable([validation.responses]).write { clean.append(contentsOf: $0) }
    let rows = try ExportTable(bytes: clean, name: "clean.csv").head(9)
    #expect(rows.count == 5)
    for (position, field) in schema.fields.enumerated() where asked.contains(field.name) {
      let cells = rows.dropFirst().map { $0[position] }
      #expect(!cells.contains("[unreadable]"), "\(field.name)")
      #expect(cells.contains { !$0.isEmpty }, "\(field.name)")
    }
    for finding in validation.findings.all {
      #expect(finding.severity != .error, "\(finding.code)")
      #expect(finding.code != .unknownOption, "\(finding)")
    }
  }

  @Test func `the sheet that is read first is the one that is typed into`() throws {
    let form = try EntryFormCase.form()
    let table = try ExportTable(bytes: Self.bytes(form), name: "returns.xlsx")
    #expect(table.head(1) == [form.columns.map(\.header)])
    #expect(table.sheet?.name == EntryWorkbook.returnsSheet)
  }
}

extension String {
  /// A number that is the same in every run.
  fileprivate var hashOfBytes: Int { utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF } }
}
