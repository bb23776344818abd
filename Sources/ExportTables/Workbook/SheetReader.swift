internal import CExpat

/// Reads a sheet's XML as it is inflated, and writes its table as it goes.
///
/// Nothing of the XML is kept, and no cell becomes a string: bytes go from the parser to the table.
struct SheetReader: ~Copyable {
  /// How a sheet is read.
  struct Purpose {
    let sheet: Int
    let uses1904: Bool
    let formats: CellFormats
    let columnLimit: Int
    /// Whether it is only asked if there is a value.
    var stopsAtFirstValue = false
  }

  /// What kind of value a cell's `t` says it has.
  private enum ValueType { case number, shared, text, inline, boolean, error, date }

  private let purpose: Purpose
  private let limits: WorkbookLimits
  private let strings: SharedStrings
  private(set) var table: SheetText
  private(set) var remarks = SheetRemarks()
  /// Merged cells that reach into the header rows.
  private(set) var merged: [CellRange] = []
  /// The last row that the sheet says it has.
  private(set) var statedRows = 0
  /// The last row that there is, empty ones too.
  private(set) var heldRows = 0

  /// Whether any cell so far has one.
  private(set) var hasValue = false

  private var isInRows = false
  private var isInRow = false
  private var isInCell = false
  /// Whether characters are those of a value.
  private var isInText = false
  private var phonetics = 0
  private var cells = 0
  private var row = 0
  private var column = 0
  private var type = ValueType.number
  private var style = 0
  private var hasFormula = false
  private var hasInlineText = false
  private var hasValueElement = false
  /// Whether the row was numbered by itself, not by its first cell.
  private var rowIsCertain = false
  /// The cell's value as it comes.
  private var text: GrowingBytes
  /// A date on its way to the table.
  private var scratch = GrowingBytes(limit: 4_096)

  init(_ purpose: Purpose, strings: SharedStrings, limits: WorkbookLimits) {
    self.purpose = purpose
    self.strings = strings
    self.limits = limits
    table = SheetText(limit: max(0, limits.textBytes - strings.byteCount))
    text = GrowingBytes(limit: limits.characters * 7)
  }

  /// The table, or nil where it is larger than it may be.
  consuming func finished() -> FileBytes? {
    table.finished(merged: merged, limit: limits.textBytes)
  }

  // MARK: Elements

  private typealias Attributes = UnsafeMutablePointer<UnsafePointer<CChar>?>
  private typealias Stop = XMLContext.Stop

  @inline(__always)
  private mutating func open(_ name: UnsafePointer<CChar>, _ attributes: Attributes) -> Stop? {
    let second = name[0] == 0 ? 0 : name[1]
    switch (name[0], second) {
    case (0x63, 0): return isInRow ? openCell(attributes) : nil  // c
    case (0x76, 0):  // v, which counts for nothing beside text of the cell's own
      isInText = isInCell && !hasInlineText
      hasValueElement = true
    case (0x66, 0): if isInCell { hasFormula = true }  // f
    case (0x74, 0): isInText = hasInlineText && phonetics == 0  // t
    case (0x69, 0x73) where name[2] == 0:  // is
      hasInlineText = isInCell
      text.removeAll()
    case (0x72, 0x6F) where name.reads("row"): return isInRows ? openRow(attributes) : nil
    case (0x72, 0x50) where name.reads("rPh"): phonetics += 1
    case (0x73, 0x68) where name.reads("sheetData"): isInRows = true
    case (0x64, 0x69) where name.reads("dimension"): openDimension(attributes)
    case (0x6D, 0x65) where name.reads("mergeCell"): openMerged(attributes)
    default: break
    }
    return nil
  }

  @inline(__always)
  private mutating func close(_ name: UnsafePointer<CChar>) -> Stop? {
    let second = name[0] == 0 ? 0 : name[1]
    switch (name[0], second) {
    case (0x63, 0) where isInCell:
      isInCell = false
      isInText = false
      return closeCell()
    case (0x76, 0), (0x74, 0): isInText = false
    case (0x72, 0x6F) where isInRow && name.reads("row"):
      isInRow = false
      table.endRow()
      if table.isFull { return .fault(.tooLarge(.text, limit: limits.textBytes)) }
      if table.rows > limits.places / max(1, table.width) {
        return .fault(.tooLarge(.places(sheet: purpose.sheet), limit: limits.places))
      }
    case (0x72, 0x50) where name.reads("rPh"): phonetics -= 1
    case (0x73, 0x68) where name.reads("sheetData"): isInRows = false
    default: break
    }
    return nil
  }

  private mutating func openRow(_ attributes: Attributes) -> Stop? {
    isInRow = true
    rowIsCertain = false
    column = 0
    var next = row + 1
    if let value = Self.value(of: "r", in: attributes) {
      guard let number = Self.number(value) else { return badReference }
      next = number
      rowIsCertain = true
    }
    return moveTo(row: next)
  }

  private mutating func moveTo(row next: Int) -> Stop? {
    guard next > row else {
      return .fault(
        .outOfOrder(sheet: purpose.sheet, CellLocation(row: next, column: max(1, column))))
    }
    guard next <= limits.rows else {
      return .fault(.tooLarge(.rows(sheet: purpose.sheet), limit: limits.rows))
    }
    row = next
    heldRows = next
    return nil
  }

  @inline(__always)
  private mutating func openCell(_ attributes: Attributes) -> Stop? {
    isInCell = true
    hasFormula = false
    hasInlineText = false
    hasValueElement = false
    type = .number
    style = 0
    text.removeAll()
    cells += 1
    guard cells <= limits.cells else {
      return .fault(.tooLarge(.cells(sheet: purpose.sheet), limit: limits.cells))
    }
    column += 1
    var index = 0
    while let name = attributes[index], let value = attributes[index + 1] {
      index += 2
      guard name[0] != 0, name[1] == 0 else { continue }
      switch name[0] {
      case 0x72:  // r
        guard let place = CellRange.cell(value.bytes) else { return badReference }
        column = place.column
        if place.row != row {
          // A row without a number has that of its first cell.
          if rowIsCertain { return outOfOrder }
          row -= 1
          if let stop = moveTo(row: place.row) { return stop }
        }
        rowIsCertain = true
      case 0x73: style = Self.number(value) ?? 0  // s
      case 0x74: type = Self.type(value)  // t
      default: break
      }
    }
    return column <= purpose.columnLimit ? nil : tooManyColumns
  }

  private var tooManyColumns: Stop {
    .fault(.tooLarge(.columns(sheet: purpose.sheet, row: row), limit: purpose.columnLimit))
  }

  private var badReference: Stop { .fault(.badReference(sheet: purpose.sheet, row: row)) }

  private var outOfOrder: Stop { .fault(.outOfOrder(sheet: purpose.sheet, place)) }

  private var place: CellLocation { CellLocation(row: row, column: column) }

  private mutating func openDimension(_ attributes: Attributes) {
    guard let reference = Self.value(of: "ref", in: attributes),
      let range = CellRange(reference.bytes)
    else { return }
    statedRows = range.last.row
  }

  private mutating func openMerged(_ attributes: Attributes) {
    guard let reference = Self.value(of: "ref", in: attributes),
      let range = CellRange(reference.bytes)
    else { return }
    remarks.mergedCells.add(range.first.row, range.first.column)
    if range.first.row <= HeaderCells.rows, merged.count < limits.listed { merged.append(range) }
  }

  // MARK: Values

  @inline(__always)
  private mutating func closeCell() -> Stop? {
    if text.count == 0 {
      if hasFormula {
        if type == .text, hasValueElement {
          remarks.formulas.add(row, column)
        } else {
          remarks.formulasWithoutValue.add(row, column)
        }
      }
      return nil
    }
    if hasFormula { remarks.formulas.add(row, column) }
    hasValue = true
    if purpose.stopsAtFirstValue { return .enough }
    switch type {
    case .shared: return writeShared()
    case .number where !hasInlineText: return writeNumber()
    case .number, .text, .inline: return writeText()
    case .boolean: return writeBoolean()
    case .error:
      remarks.addError(text.bytes, row, column)
      return writeText()
    case .date: return writeDate()
    }
  }

  private mutating func writeShared() -> Stop? {
    guard let index = Self.number(Self.trimmed(text.bytes)), let shared = strings.text(index) else {
      return .fault(.missingText(sheet: purpose.sheet, place))
    }
    if strings.isTooLong(index) { return tooLong }
    guard !shared.isEmpty else { return nil }
    guard table.moveTo(row: row, column: column) else { return outOfOrder }
    table.write(csv: shared)
    return nil
  }

  private mutating func writeText() -> Stop? {
    EscapedText.undo(in: &text, from: 0)
    if EscapedText.isLonger(text.bytes, than: limits.characters) { return tooLong }
    guard text.count > 0 else { return nil }
    guard table.moveTo(row: row, column: column) else { return outOfOrder }
    table.write(cell: text.bytes)
    return nil
  }

  private mutating func writeNumber() -> Stop? {
    let number = NumberText(Self.trimmed(text.bytes))
    scratch.removeAll()
    let format = purpose.formats[style]
    let isDate =
      if format != .number, let value = number.value {
        DateSerial.append(value, as: format, uses1904: purpose.uses1904, to: &scratch)
      } else {
        false
      }
    if !isDate, !number.append(to: &scratch) { return writeText() }
    guard scratch.count > 0 else { return nil }
    guard table.moveTo(row: row, column: column) else { return outOfOrder }
    table.write(csv: scratch.bytes)
    return nil
  }

  private mutating func writeBoolean() -> Stop? {
    let value = Self.trimmed(text.bytes)
    guard let first = value.first else { return nil }
    let isFalse = value.count == 1 && first == 0x30 || first | 0x20 == UInt8(ascii: "f")
    guard table.moveTo(row: row, column: column) else { return outOfOrder }
    scratch.removeAll()
    scratch.append(isFalse ? "FALSE" : "TRUE")
    table.write(csv: scratch.bytes)
    return nil
  }

  private mutating func writeDate() -> Stop? {
    scratch.removeAll()
    guard
      WrittenDate.append(
        Self.trimmed(text.bytes), as: purpose.formats[style], to: &scratch)
    else { return writeText() }
    guard table.moveTo(row: row, column: column) else { return outOfOrder }
    table.write(csv: scratch.bytes)
    return nil
  }

  private var tooLong: Stop {
    .fault(.longText(sheet: purpose.sheet, place, limit: limits.characters))
  }

  // MARK: Attributes

  private static func value(
    of name: StaticString, in attributes: Attributes
  ) -> UnsafePointer<CChar>? {
    var index = 0
    while let found = attributes[index], let value = attributes[index + 1] {
      if found.reads(name) { return value }
      index += 2
    }
    return nil
  }

  private static func type(_ value: UnsafePointer<CChar>) -> ValueType {
    switch value[0] {
    case 0x73 where value[1] == 0: .shared
    case 0x73 where value.reads("str"): .text
    case 0x69: .inline
    case 0x62: .boolean
    case 0x65: .error
    case 0x64: .date
    default: .number
    }
  }

  private static func number(_ value: UnsafePointer<CChar>) -> Int? { number(value.bytes) }

  /// A whole number of at most 12 digits.
  @inline(__always)
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 12 else { return nil }
    var number = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      number = number * 10 + Int(byte & 0x0F)
    }
    return number
  }

  /// The bytes without white space around them.
  @inline(__always)
  private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var start = 0
    var end = bytes.count
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  // MARK: What the parser calls

  static let start: XMLPushParser.StartElement = { context, name, attributes in
    guard let context = context?.assumingMemoryBound(to: XMLContext.self), let name, let attributes
    else { return }
    context.pointee.depth += 1
    let stop = context.pointee.reader.assumingMemoryBound(to: SheetReader.self).pointee
      .open(name.localName, attributes)
    if let stop { context.pointee.stop(stop) }
  }

  static let end: XMLPushParser.EndElement = { context, name in
    guard let context = context?.assumingMemoryBound(to: XMLContext.self), let name else { return }
    context.pointee.depth -= 1
    let stop = context.pointee.reader.assumingMemoryBound(to: SheetReader.self).pointee
      .close(name.localName)
    if let stop { context.pointee.stop(stop) }
  }

  static let characters: XMLPushParser.Text = { context, characters, count in
    guard let context = context?.assumingMemoryBound(to: XMLContext.self), let characters else {
      return
    }
    let reader = context.pointee.reader.assumingMemoryBound(to: SheetReader.self)
    guard reader.pointee.isInText else { return }
    reader.pointee.text.append(
      UnsafeRawPointer(characters).assumingMemoryBound(to: UInt8.self), count: Int(count))
    // A cell that is too long is not read to its end, which may be far.
    if reader.pointee.text.isFull { context.pointee.stop(reader.pointee.tooLong) }
  }
}
