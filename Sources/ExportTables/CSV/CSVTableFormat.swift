/// Text in which a delimiter holds cells apart: comma, semicolon, tab, pipe, or another.
package struct CSVTableFormat: TableFormat {
  package init() {}

  package var name: String { "csv" }

  package func recognises(_ head: FileHead) -> Bool {
    UnsupportedKind(head) == nil && !BinaryCheck(head).isBinary
  }

  package func read(
    _ bytes: FileBytes, head: FileHead, options: ReadOptions
  ) throws(TableReadError) -> TableContent {
    if let sheet = options.sheet, sheet != 1 {
      throw TableReadError.noSuchSheet(file: head.name, sheet: sheet, sheets: 0)
    }
    let decision = try EncodingDecision.of(
      bytes, head: head, told: options.encoding, detect: options.detect)
    guard bytes.count > decision.markLength else { throw TableReadError.empty(file: head.name) }
    var content = bytes
    var start = decision.markLength
    var damaged = 0
    var places: [Int] = []
    if decision.encoding != .utf8 {
      guard bytes.count <= options.limits.decodedBytes else {
        throw TableReadError.tooLargeToDecode(
          file: head.name, encoding: decision.encoding, limit: options.limits.decodedBytes)
      }
      guard
        let decoded = DecodedText(
          bytes, from: start, encoding: decision.encoding, senseless: decision.senseless)
      else { throw TableReadError.unreadable(file: head.name, code: Self.noMemory) }
      content = decoded.bytes
      start = 0
      damaged = decoded.damaged
      places = decoded.places
    } else if decision.isDamaged {
      let damage = UTF8Damage(bytes, from: start)
      damaged = damage.count
      places = damage.places
    }

    let guess = content.withUnsafeBytes { buffer in
      buffer.baseAddress.map {
        CSVDialectGuess(
          base: $0.assumingMemoryBound(to: UInt8.self), from: start, to: buffer.count
        ).guess(options)
      }
    }
    let dialect = guess?.dialect ?? .standard
    start = guess?.start ?? start
    let huge = HugeCellCheck(
      bytes: content, start: start, dialect: dialect, limit: options.limits.hugeCellBytes)
    if let cell = huge.find() {
      throw TableReadError.cellTooLarge(
        file: head.name, row: cell.row, column: cell.column, limit: huge.limit)
    }
    return TableContent(
      bytes: content, start: start, dialect: dialect, encoding: decision.encoding,
      hasByteOrderMark: decision.markLength > 0, encodingConfidence: decision.confidence,
      remarks: Self.remarks(
        decision, damaged: damaged,
        places: CellPlaces(bytes: content, start: start, dialect: dialect)
          .locations(of: places.filter { $0 >= start })))
  }

  /// The system's number for having no memory left.
  private static let noMemory: Int32 = 12

  /// What somebody should know about how the text was decoded.
  private static func remarks(
    _ decision: EncodingDecision, damaged: Int, places: [CellLocation]
  ) -> [TableRemark] {
    var remarks: [TableRemark] = []
    if let alternative = decision.alternative,
      decision.confidence < 0.8 || decision.confidence == 1
    {
      remarks.append(
        TableRemark(
          .uncertainEncoding, count: decision.evidence,
          detail: "read as \(decision.encoding.name); it may be \(alternative.name)"))
    }
    if damaged > 0 {
      var distinct: [CellLocation] = []
      for place in places where place != distinct.last { distinct.append(place) }
      remarks.append(TableRemark(.undecodableBytes, count: damaged, places: distinct))
    }
    return remarks
  }
}
