import TestSupport
import Testing

@testable import ExportTables

/// Workbooks that are damaged, or made to do harm, are refused with the reason.
struct HostileWorkbookTests {
  private func error(
    _ bytes: [UInt8], named name: String = "export.xlsx", limits: WorkbookLimits? = nil
  ) -> TableReadError? {
    #expect(throws: TableReadError.self) {
      if let limits {
        let file = FileBytes(bytes)
        _ = try ExcelTableFormat(limits: limits)
          .read(file, head: FileHead(file, name: name), options: ReadOptions())
      } else {
        _ = try ExportTable(bytes: bytes, name: name)
      }
    }
  }

  private func fault(_ bytes: [UInt8], limits: WorkbookLimits? = nil) -> WorkbookFault? {
    guard case .workbook(file: "export.xlsx", let fault) = error(bytes, limits: limits) else {
      return nil
    }
    return fault
  }

  private static let row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"

  /// A workbook whose sheet is packed as told.
  private func workbook(_ sheet: SmallZip.Entry) -> [UInt8] {
    var zip = SmallZip(SmallWorkbook(rows: "").parts)
    zip.entries.removeAll { $0.name == sheet.name }
    zip.entries.append(sheet)
    return zip.bytes()
  }

  private static let sheetName = "xl/worksheets/sheet1.xml"
  private static let opening = Array("<worksheet><sheetData>".utf8)
  private static let element = Array("<a/>".utf8)

  @Test func `a sheet of a thousand times its size is refused, whatever the archive says of it`() {
    let bomb = Deflated(start: Self.opening, unit: Self.element, count: 300 << 20)
    #expect(bomb.bytes.count * 1_000 < bomb.inflatedCount)
    #expect(
      fault(workbook(.init(Self.sheetName, deflated: bomb)))
        == .tooLarge(.partBytes(.sheet(1)), limit: 256 << 20))
    let smaller = Deflated(start: Self.opening, unit: Self.element, count: 30 << 20)
    #expect(
      fault(workbook(.init(Self.sheetName, deflated: smaller)))
        == .tooLarge(.ratio(.sheet(1)), limit: 200))
    #expect(
      fault(workbook(.init(Self.sheetName, deflated: bomb, statedBytes: 1_000)))
        == .damagedPart(.sheet(1)))
    #expect(
      fault(workbook(.init(Self.sheetName, deflated: smaller, statedBytes: 29 << 20)))
        == .tooLarge(.ratio(.sheet(1)), limit: 200))
  }

  @Test func `what is packed well and small is no bomb`() throws {
    let end = Array("</sheetData></worksheet>".utf8)
    let packed = Deflated(
      start: Self.opening, unit: Self.element, count: 258 * 4_000, end: end)
    #expect(packed.inflatedCount < 1 << 20)
    #expect(packed.bytes.count * 200 < packed.inflatedCount)
    // Only the checksum is wrong, which is looked at last.
    #expect(fault(workbook(.init(Self.sheetName, deflated: packed))) == .damagedPart(.sheet(1)))
  }

  @Test func `more than so many files, cells, rows, columns or bytes are refused`() {
    func limits(_ change: (inout WorkbookLimits) -> Void) -> WorkbookLimits {
      var limits = WorkbookLimits()
      change(&limits)
      return limits
    }
    let small = SmallWorkbook(rows: Self.row + "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>").bytes
    #expect(
      fault(small, limits: limits { $0.cells = 1 })
        == .tooLarge(.cells(sheet: 1), limit: 1))
    #expect(fault(small, limits: limits { $0.fileBytes = 99 }) == .tooLarge(.fileBytes, limit: 99))
    #expect(fault(small, limits: limits { $0.entries = 3 }) == .tooLarge(.entries, limit: 3))
    #expect(
      fault(small, limits: limits { $0.totalBytes = 400 }) == .tooLarge(.totalBytes, limit: 400))
    #expect(fault(small, limits: limits { $0.textBytes = 3 }) == .tooLarge(.text, limit: 3))
    #expect(
      fault(small, limits: limits { $0.places = 1 }) == .tooLarge(.places(sheet: 1), limit: 1))
    #expect(
      fault(SmallWorkbook(rows: "<row r=\"1048577\"><c><v>1</v></c></row>").bytes)
        == .tooLarge(.rows(sheet: 1), limit: 1_048_576))
    #expect(
      fault(SmallWorkbook(rows: "<row r=\"3\"><c r=\"XFE3\"><v>1</v></c></row>").bytes)
        == .tooLarge(.columns(sheet: 1, row: 3), limit: 16_384))
  }

  @Test func `a hundred thousand files are refused by their number`() {
    let zip = SmallZip(SmallWorkbook(rows: Self.row).parts)
    #expect(fault(zip.bytes(claiming: 34_464)) == .tooLarge(.entries, limit: 1_000))
    let many = SmallZip((0..<1_200).map { .init("\($0)", stored: []) })
    #expect(fault(many.bytes()) == .tooLarge(.entries, limit: 1_000))
  }

  @Test func `shared text used over and over is refused when it comes to too much`() {
    var limits = WorkbookLimits()
    limits.textBytes = 1 << 20
    var workbook = SmallWorkbook(
      rows: (1...100).map { "<row r=\"\($0)\"><c t=\"s\"><v>0</v></c></row>" }.joined())
    workbook.sharedStrings = "<si><t>\(String(repeating: "a", count: 30_000))</t></si>"
    #expect(fault(workbook.bytes, limits: limits) == .tooLarge(.text, limit: 1 << 20))
  }

  @Test func `sparse rows that are wide come to too much`() {
    var limits = WorkbookLimits()
    limits.textBytes = 1 << 20
    let rows = (1...100).map { "<row r=\"\($0)\"><c r=\"XFD\($0)\"><v>1</v></c></row>" }
    #expect(
      fault(SmallWorkbook(rows: rows.joined()).bytes, limits: limits)
        == .tooLarge(.text, limit: 1 << 20))
    // The widest row is the last: those above it are filled up afterwards.
    let late = (1...100).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>1</v></c></row>" }
    #expect(
      fault(
        SmallWorkbook(rows: late.joined() + "<row r=\"101\"><c r=\"XFD101\"><v>1</v></c></row>")
          .bytes, limits: limits) == .tooLarge(.text, limit: 1 << 20))
  }

  static let documentTypes = [
    "<!DOCTYPE x>", "<!DOCTYPE x [<!ENTITY a \"b\">]>",
    "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
    "<!DOCTYPE x SYSTEM \"file:///etc/hostname\">",
  ]

  @Test(
    arguments: documentTypes,
    [
      "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml",
      "_rels/.rels",
    ])
  func `a document type is refused in every part`(declaration: String, part: String) {
    var workbook = SmallWorkbook(rows: Self.row)
    workbook.sharedStrings = "<si><t>a</t></si>"
    workbook.formats = ["14"]
    let parts = workbook.parts.map { name, text in
      (name, name == part ? declaration + text : text)
    }
    let fault = fault(SmallZip(parts).bytes())
    guard case .documentType = fault else {
      Issue.record("\(part): \(String(describing: fault))")
      return
    }
  }

  @Test func `elements in elements without end are refused`() {
    let deep = String(repeating: "<a>", count: 60_000)
    #expect(fault(SmallWorkbook(rows: deep).bytes) == .tooLarge(.depth(.sheet(1)), limit: 200))
  }

  @Test func `a tag without end is refused`() {
    let long = "<row x=\"" + String(repeating: "a", count: 3 << 20) + "\"/>"
    #expect(fault(SmallWorkbook(rows: long).bytes) == .tooLarge(.tag(.sheet(1)), limit: 1 << 20))
  }

  @Test func `a cell of a hundred megabytes is refused at its beginning`() {
    let opening = Array("<worksheet><sheetData><row><c r=\"C1\" t=\"str\"><v>".utf8)
    let bomb = Deflated(start: opening, unit: Array("aaaa".utf8), count: 100 << 20)
    var limits = WorkbookLimits()
    limits.ratio = 10_000
    #expect(
      fault(workbook(.init(Self.sheetName, deflated: bomb)), limits: limits)
        == .longText(sheet: 1, CellLocation(row: 1, column: 3), limit: 32_767))
  }

  @Test func `a truncated workbook is refused wherever it is cut`() throws {
    let bytes = SmallWorkbook(rows: Self.row).bytes
    for length in stride(from: 4, to: bytes.count, by: 37) {
      #expect(fault(Array(bytes.prefix(length))) == .cutShort, "\(length) bytes")
    }
  }

  @Test func `damage anywhere is an error or another value, never a crash`() throws {
    let bytes = SmallWorkbook(rows: Self.row).bytes
    var generator = SeededGenerator(usual: 20)
    for _ in 0..<400 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        damaged[Int.random(in: 4..<bytes.count, using: &generator)] =
          UInt8.random(in: 0...255, using: &generator)
      }
      do {
        _ = try ExportTable(bytes: damaged, name: "export.xlsx").shape()
      } catch {
        #expect(error.description.hasPrefix("export.xlsx"), "seed \(generator.seed)")
      }
    }
  }

  static let broken: [(String, WorkbookFault)] = [
    ("<row r=\"1\"><c r=\"A1\"><v>1</c></row>", .brokenXML(.sheet(1), line: 1, column: 118)),
    (
      "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
      .outOfOrder(sheet: 1, CellLocation(row: 1, column: 1))
    ),
    (
      "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
      .outOfOrder(sheet: 1, CellLocation(row: 1, column: 1))
    ),
    (
      "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
      .outOfOrder(sheet: 1, CellLocation(row: 1, column: 1))
    ),
    (
      "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>",
      .outOfOrder(sheet: 1, CellLocation(row: 1, column: 1))
    ),
    ("<row r=\"one\"/>", .badReference(sheet: 1, row: 0)),
    ("<row r=\"1\"><c r=\"1A\"/></row>", .badReference(sheet: 1, row: 1)),
    ("<row r=\"1\"><c r=\"\"/></row>", .badReference(sheet: 1, row: 1)),
    ("<row r=\"0\"/>", .outOfOrder(sheet: 1, CellLocation(row: 0, column: 1))),
    ("<row r=\"1\"><c t=\"str\"><v>\u{8}</v></c></row>", .brokenXML(.sheet(1), line: 1, column: 0)),
  ]

  @Test(arguments: broken)
  func `a sheet that is not in order is refused with the place`(rows: String, wanted: WorkbookFault)
  {
    let fault = fault(SmallWorkbook(rows: rows).bytes)
    switch (fault, wanted) {
    case (.brokenXML(let part, let line, _), .brokenXML(let wantedPart, let wantedLine, _)):
      #expect(part == wantedPart && line == wantedLine)
    default: #expect(fault == wanted)
    }
  }

  @Test func `parts that are locked or packed otherwise are named`() {
    var zip = SmallZip(SmallWorkbook(rows: Self.row).parts)
    for index in zip.entries.indices where zip.entries[index].name == Self.sheetName {
      zip.entries[index].flags = 1
    }
    #expect(fault(zip.bytes()) == .lockedPart(.sheet(1)))
    for index in zip.entries.indices where zip.entries[index].name == Self.sheetName {
      zip.entries[index].flags = 0
      zip.entries[index].method = 12
    }
    #expect(fault(zip.bytes()) == .unknownPacking(.sheet(1)))
    for index in zip.entries.indices where zip.entries[index].name == Self.sheetName {
      zip.entries[index].method = 0
      zip.entries[index].checksum ^= 1
    }
    #expect(fault(zip.bytes()) == .damagedPart(.sheet(1)))
  }

  @Test func `names of entries are never paths`() throws {
    var parts = SmallWorkbook(rows: Self.row).parts
    parts = parts.map { name, text in
      (
        name == Self.sheetName ? "../../../../etc/passwd" : name,
        text.replacing("worksheets/sheet1.xml", with: "../../../../../etc/passwd")
      )
    }
    #expect(fault(SmallZip(parts).bytes()) == .missingPart(.sheet(1)))
  }

  @Test func `every fault has words that name the file, and a message of its own`() {
    let faults: [WorkbookFault] = [
      .cutShort, .damagedArchive, .damagedPart(.styles), .brokenXML(.workbook, line: 2, column: 3),
      .documentType(.sharedStrings), .missingPart(.relationships), .lockedPart(.sheet(4)),
      .unknownPacking(.sheet(4)), .noWorksheets, .noValues(sheets: 1), .emptySheet(2),
      .noSuchSheet(3, sheets: 2), .notAWorksheet(2),
      .outOfOrder(sheet: 1, CellLocation(row: 2, column: 3)), .badReference(sheet: 1, row: 2),
      .missingText(sheet: 1, CellLocation(row: 2, column: 3)),
      .fewerRowsThanStated(sheet: 1, stated: 2_000, held: 3),
      .longText(sheet: 1, CellLocation(row: 2, column: 3), limit: 32_767),
    ]
    let measures: [WorkbookMeasure] = [
      .fileBytes, .entries, .partBytes(.styles), .ratio(.styles), .totalBytes, .rows(sheet: 1),
      .columns(sheet: 1, row: 2), .cells(sheet: 1), .places(sheet: 1), .text, .tag(.styles),
      .depth(.styles),
      .list(.styles),
    ]
    let all = faults + measures.map { .tooLarge($0, limit: 1 << 20) }
    let messages = all.map { TableReadError.workbook(file: "e.xlsx", fault: $0).description }
    #expect(Set(messages).count == messages.count)
    #expect(messages.allSatisfy { $0.hasPrefix("e.xlsx") && $0.hasSuffix(".") })
  }
}
