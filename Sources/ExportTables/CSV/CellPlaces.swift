/// Finds the rows and columns of bytes of a table.
struct CellPlaces {
  let bytes: FileBytes
  /// Where the first record starts.
  let start: Int
  let dialect: CSVDialect

  private struct Enough: Error {}

  /// The cells in which the bytes at `offsets`, in rising order, stand.
  func locations(of offsets: [Int]) -> [CellLocation] {
    guard let last = offsets.last, last < bytes.count else { return [] }
    let buffer = bytes.withUnsafeBytes { $0 }
    defer { withExtendedLifetime(bytes) {} }
    guard let base = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return [] }
    let reader = CSVRecordReader(base: base, end: buffer.count, dialect: dialect)
    var scanner = CSVScanner(
      buffer, from: start, dialect: dialect, columns: 0, limits: ReadLimits())
    var found: [CellLocation] = []
    var next = 0
    do {
      try scanner.scan(until: buffer.count) { (batch) throws(Enough) in
        for row in 0..<batch.rowCount {
          let end = batch.offset(ofRow: row + 1)
          guard next < offsets.count, offsets[next] < end else { continue }
          var starts: [Int] = []
          _ = reader.read(at: batch.offset(ofRow: row)) { start, _, _ in starts.append(start) }
          while next < offsets.count, offsets[next] < end {
            let column = starts.count { $0 <= offsets[next] }
            found.append(
              CellLocation(row: batch.firstRowInPart + row + 1, column: max(1, column)))
            next += 1
          }
        }
        if next == offsets.count { throw Enough() }
      }
    } catch {}
    return found
  }

  /// The cell that the byte at `offset` begins, as far as what stands before it tells.
  func location(ofCellAt offset: Int) -> CellLocation {
    let buffer = bytes.withUnsafeBytes { UnsafeRawBufferPointer(rebasing: $0[..<offset]) }
    defer { withExtendedLifetime(bytes) {} }
    var scanner = CSVScanner(
      buffer, from: start, dialect: dialect, columns: 0, limits: ReadLimits())
    var location = CellLocation(row: 1, column: 1)
    scanner.scan(until: buffer.count) { batch in
      let last = batch.rowCount - 1
      guard last >= 0 else { return }
      let end = batch.offset(ofRow: batch.rowCount)
      let isEnded =
        end > 0 && (buffer[end - 1] == UInt8(ascii: "\n") || buffer[end - 1] == UInt8(ascii: "\r"))
      location =
        isEnded
        ? CellLocation(row: batch.firstRowInPart + batch.rowCount + 1, column: 1)
        : CellLocation(
          row: batch.firstRowInPart + batch.rowCount, column: max(1, Int(batch.cellCounts[last])))
    }
    return location
  }
}
