/// The table a sheet becomes, in CSV form, written cell by cell from the top.
///
/// Rows without a value are empty lines; nothing is written behind the last value of a row until
/// its end, and then as many empty cells as make it as wide as the widest row so far. `finished`
/// fills up the rows above one that was wider.
struct SheetText: ~Copyable {
  private(set) var out: GrowingBytes
  /// The rows written, empty ones too.
  private(set) var rows = 0
  /// The column of the last value in the widest row.
  private(set) var width = 0
  private var rowIsOpen = false
  private var column = 0

  /// Rows one below the other that were filled up to one width.
  private struct Stretch {
    let width: Int
    let start: Int
    var rows = 0
  }
  private var stretches: [Stretch] = []
  private var rowStart = 0

  init(limit: Int) {
    out = GrowingBytes(limit: limit)
  }

  var isFull: Bool { out.isFull }

  /// Moves to the cell a value is to be written in; false where something behind it is written.
  @inline(__always)
  mutating func moveTo(row: Int, column next: Int) -> Bool {
    if !rowIsOpen {
      guard row > rows else { return false }
      out.append(repeating: 0x0A, count: row - rows - 1)
      rows = row
      rowIsOpen = true
      rowStart = out.count
      out.append(repeating: UInt8(ascii: ","), count: next - 1)
    } else {
      guard next > column else { return false }
      out.append(repeating: UInt8(ascii: ","), count: next - column)
    }
    column = next
    return true
  }

  /// Writes what is already in CSV form into the cell.
  @inline(__always)
  mutating func write(csv bytes: UnsafeBufferPointer<UInt8>) { out.append(bytes) }

  mutating func write(cell bytes: UnsafeBufferPointer<UInt8>) { out.append(cell: bytes) }

  mutating func endRow() {
    guard rowIsOpen else { return }
    rowIsOpen = false
    if column > width {
      width = column
      stretches.append(Stretch(width: width, start: rowStart))
    }
    stretches[stretches.count - 1].rows += 1
    out.append(repeating: UInt8(ascii: ","), count: width - column)
    out.append(0x0A)
  }

  /// The bytes, every row with a value as wide as the widest, and `merged` cells of header rows
  /// filled with what stands at their left; nil where that is more than may be.
  consuming func finished(merged: [CellRange], limit: Int) -> FileBytes? {
    guard !isFull else { return nil }
    let headers = HeaderCells(merged: merged, width: width)
    let isEven = stretches.count < 2
    if isEven, headers.isEmpty { return out.fileBytes() }
    var wide = GrowingBytes(limit: limit)
    var position = headers.write(out.bytes, width: width, to: &wide)
    var next = 0
    var missing = 0
    while position < out.count {
      while next < stretches.count, stretches[next].start <= position {
        missing = width - stretches[next].width
        next += 1
      }
      if missing == 0 {
        // The widest rows are the last: they stay as they are.
        wide.append(UnsafeBufferPointer(rebasing: out.bytes[position...]))
        break
      }
      let end = Self.lineEnd(out.bytes, from: position)
      wide.append(UnsafeBufferPointer(rebasing: out.bytes[position..<end]))
      if end > position { wide.append(repeating: UInt8(ascii: ","), count: missing) }
      wide.append(0x0A)
      position = end + 1
    }
    return wide.isFull ? nil : wide.fileBytes()
  }

  /// Where the line that starts at `start` ends, at its LF outside quotes.
  static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var position = start
    var isQuoted = false
    while position < bytes.count, isQuoted || bytes[position] != 0x0A {
      if bytes[position] == UInt8(ascii: "\"") { isQuoted.toggle() }
      position += 1
    }
    return position
  }
}
