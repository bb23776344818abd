/// Where a file may be cut in parts, so that several threads can scan it at once.
///
/// A cut is a guess from what stands around it: the first line end after which several records in
/// a row have the usual number of cells and nothing odd about them. A line break inside a quoted
/// comment hardly ever looks like that; where it does, the scan finds out.
struct CSVCuts {
  let dialect: CSVDialect
  /// The usual number of cells to a record.
  let cellCount: Int

  /// How many records must look right.
  private static let recordsTried = 6
  /// How far behind the wanted place a cut is looked for, in bytes.
  private static let window = 1 << 20
  /// How many line ends are tried.
  private static let lineEndsTried = 2_000

  /// The starts of up to `parts` parts, the first being `start`, in rising order.
  func starts(
    _ buffer: UnsafeRawBufferPointer, from start: Int, parts: Int, smallest: Int
  ) -> [Int] {
    let size = buffer.count - start
    let wanted = min(parts, size / max(1, smallest))
    guard wanted > 1, let base = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self) else {
      return [start]
    }
    var starts = [start]
    for part in 1..<wanted {
      let place = start + size / wanted * part
      if let cut = recordStart(base, from: max(place, start + 1), to: buffer.count),
        cut > starts[starts.count - 1], cut < buffer.count
      {
        starts.append(cut)
      }
    }
    return starts
  }

  /// The first place from `place` on where a record seems to start.
  private func recordStart(_ base: UnsafePointer<UInt8>, from place: Int, to end: Int) -> Int? {
    let limit = min(end, place + Self.window)
    var position = place
    var tried = 0
    while position < limit, tried < Self.lineEndsTried {
      let before = base[position - 1]
      let isStart =
        before == UInt8(ascii: "\n")
        || (before == UInt8(ascii: "\r") && base[position] != UInt8(ascii: "\n"))
      if isStart {
        if looksLikeRecords(base, from: position, to: limit, isEnd: limit == end) {
          return position
        }
        tried += 1
      }
      position += 1
    }
    return nil
  }

  /// Whether the records from `start` on are as records of this file are.
  private func looksLikeRecords(
    _ base: UnsafePointer<UInt8>, from start: Int, to end: Int, isEnd: Bool
  ) -> Bool {
    let reader = CSVRecordReader(base: base, end: end, dialect: dialect)
    var position = start
    for _ in 0..<Self.recordsTried {
      guard position < end else { return isEnd && position > start }
      let outcome = reader.read(at: position) { _, _, _ in }
      if outcome.next == end, !isEnd { return position > start }
      guard outcome.problems == [], outcome.cellCount == cellCount else { return false }
      position = outcome.next
    }
    return true
  }
}
