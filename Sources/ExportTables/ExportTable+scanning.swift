internal import Dispatch

extension ExportTable {
  /// A part of the file smaller than this is not worth a thread.
  private static let smallestPart = 1 << 19

  /// Runs through every record once, in batches, on up to `threads` threads.
  ///
  /// Each part of the file has a state of its own, from `makeState`; the parts come back in the
  /// file's order. A batch is valid only during the call. What `body` does must not depend on where
  /// the parts were cut: the result is then the same for any number of threads.
  package func scan<State: Sendable>(
    threads: Int, columns: Int,
    makeState: @Sendable () -> State,
    body: @Sendable (inout State, borrowing CellBatch) -> Void
  ) -> [ScannedPart<State>] {
    let cuts = bytes.withUnsafeBytes {
      CSVCuts(dialect: dialect, cellCount: usualCellCount)
        .starts($0, from: dataStart, parts: threads, smallest: Self.smallestPart)
    }
    return scan(cuts: cuts, columns: columns, makeState: makeState, body: body)
  }

  /// Runs through every record in one go, on this thread; `body` may stop it by throwing.
  package func forEachBatch<Failure: Error>(
    columns: Int, _ body: (borrowing CellBatch) throws(Failure) -> Void
  ) throws(Failure) {
    // The scanner borrows the mapped bytes, which this table keeps alive.
    let buffer = bytes.withUnsafeBytes { $0 }
    defer { withExtendedLifetime(bytes) {} }
    var scanner = CSVScanner(
      buffer, from: dataStart, dialect: dialect, columns: columns, limits: limits)
    try scanner.scan(until: buffer.count, body)
  }

  /// What scanning from one place to another came to.
  private struct Stretch<State: Sendable>: Sendable {
    let start: Int
    let end: Int
    let state: State
    let rowCount: Int
  }

  /// Where each thread leaves its result; every place is written once, by one thread.
  private final class Stretches<State: Sendable>: @unchecked Sendable {
    private let places: UnsafeMutableBufferPointer<Stretch<State>?>

    init(count: Int) {
      places = .allocate(capacity: count)
      places.initialize(repeating: nil)
    }

    deinit {
      places.deinitialize()
      places.deallocate()
    }

    subscript(index: Int) -> Stretch<State>? {
      get { places[index] }
      set { places[index] = newValue }
    }
  }

  /// Scans the parts that begin at `cuts`, the first being the data's start, each on its thread.
  ///
  /// A cut is where a record seems to start. Whether one does is known once the part before it is
  /// scanned: if that ends anywhere else, the part behind is scanned again from the true place,
  /// with a fresh state. So the result is exact wherever the cuts are. `portable` asks for the
  /// masks in plain C.
  func scan<State: Sendable>(
    cuts: [Int], columns: Int, portable: Bool = false,
    makeState: @Sendable () -> State,
    body: @Sendable (inout State, borrowing CellBatch) -> Void
  ) -> [ScannedPart<State>] {
    let end = bytes.count

    @Sendable func scanStretch(from start: Int, until stop: Int) -> Stretch<State> {
      var state = makeState()
      return bytes.withUnsafeBytes { buffer in
        var scanner = CSVScanner(
          buffer, from: start, dialect: dialect, columns: columns, limits: limits,
          portable: portable)
        scanner.scan(until: stop) { body(&state, $0) }
        return Stretch(
          start: start, end: scanner.position, state: state, rowCount: scanner.rowsScanned)
      }
    }

    let stretches = Stretches<State>(count: cuts.count)
    let stop: @Sendable (Int) -> Int = { $0 + 1 < cuts.count ? cuts[$0 + 1] : end }
    if cuts.count > 1 {
      DispatchQueue.concurrentPerform(iterations: cuts.count) { index in
        stretches[index] = scanStretch(from: cuts[index], until: stop(index))
      }
    }

    var parts: [ScannedPart<State>] = []
    var position = dataStart
    var row = firstRow
    for index in cuts.indices where index == 0 || position < stop(index) {
      var stretch = stretches[index]
      if stretch?.start != position { stretch = nil }
      let scanned = stretch ?? scanStretch(from: position, until: stop(index))
      parts.append(
        ScannedPart(state: scanned.state, firstRow: row, rowCount: scanned.rowCount))
      position = scanned.end
      row += scanned.rowCount
    }
    return parts
  }
}
