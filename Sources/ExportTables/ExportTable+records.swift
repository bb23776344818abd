extension ExportTable {
  /// The first records, up to `count`, decoded to strings, blank ones included.
  package func head(_ count: Int) -> [[String]] {
    var records: [[String]] = []
    var position = dataStart
    while records.count < count, let (cells, next) = decodedRecord(at: position) {
      records.append(cells)
      position = next
    }
    return records
  }

  /// The record of number `row`, which starts at byte `offset`, decoded to strings.
  ///
  /// For showing a place: `CellBatch.offset(ofRow:)` gives the offset while scanning. Nil past the
  /// end, and for a row before the first that is read.
  package func record(_ row: Int, startingAt offset: Int) -> [String]? {
    guard row >= firstRow, offset >= dataStart else { return nil }
    return decodedRecord(at: offset)?.cells
  }

  /// The record of number `row`, from 1, decoded to strings; reads through all before it.
  package func record(_ row: Int) -> [String]? {
    guard row >= firstRow else { return nil }
    var position = dataStart
    for _ in firstRow..<row {
      guard let next = nextRecord(after: position) else { return nil }
      position = next
    }
    return decodedRecord(at: position)?.cells
  }

  private func nextRecord(after offset: Int) -> Int? {
    read(at: offset) { _, _, _, _ in }
  }

  /// The record that starts at byte `offset`, decoded to strings, and where the next starts.
  func decodedRecord(at offset: Int) -> (cells: [String], next: Int)? {
    var cells: [String] = []
    let next = read(at: offset) { base, start, length, flags in
      let content = UnsafeBufferPointer(start: base + start, count: length)
      if flags & Cell.undoFlag == 0 {
        cells.append(String(decoding: content, as: UTF8.self))
      } else {
        var text: [UInt8] = []
        dialect.appendUnescaped(content, flags: flags, to: &text)
        cells.append(String(decoding: text, as: UTF8.self))
      }
    }
    return next.map { (cells, $0) }
  }

  /// Reads the record at `offset`; where the next starts, or nil past the end.
  private func read(
    at offset: Int,
    _ cell: (_ base: UnsafePointer<UInt8>, _ start: Int, _ length: Int, _ flags: UInt32) -> Void
  ) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard offset < buffer.count, offset >= 0,
        let base = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
      else { return nil }
      let reader = CSVRecordReader(base: base, end: buffer.count, dialect: dialect)
      return reader.read(at: offset) { cell(base, $0, $1, $2) }.next
    }
  }
}
