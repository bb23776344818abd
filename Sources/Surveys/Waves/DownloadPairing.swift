internal import ExportTables

/// Finds each response of a later download in an earlier one.
struct DownloadPairing {
  private(set) var basis = DownloadComparison.Basis.identifier
  /// Positions in the responses of each, in the later one's order.
  private(set) var pairs: [(earlier: Int, later: Int)] = []
  private(set) var newInLater: [Int] = []
  private(set) var leftInEarlier: [Int] = []
  private let earlierNames: [String?]

  init(_ earlier: Validation, _ later: Validation) {
    let before = Self.names(earlier.responses)
    let after = Self.names(later.responses)
    earlierNames = before
    var partner = [Int?](repeating: nil, count: later.responses.count)
    var isTaken = [Bool](repeating: false, count: earlier.responses.count)
    func pair(_ earlierKeys: [String?], _ laterKeys: [String?]) {
      var places: [String: [Int]] = [:]
      for index in earlierKeys.indices.reversed() where !isTaken[index] {
        if let key = earlierKeys[index] { places[key, default: []].append(index) }
      }
      for index in laterKeys.indices where partner[index] == nil {
        guard let key = laterKeys[index], let found = places[key]?.popLast() else { continue }
        partner[index] = found
        isTaken[found] = true
      }
    }
    pair(Self.numbered(before), Self.numbered(after))
    let haveIdentifiers =
      earlier.responses.count == 0 || later.responses.count == 0
      || partner.contains { $0 != nil }
    if !haveIdentifiers {
      basis = .record
      let differences = AnswerDifferences(earlier, later)
      pair(
        differences.fingerprints(of: earlier.responses),
        differences.fingerprints(of: later.responses))
      // A response that was altered is still the one written at that moment, if no other was.
      pair(Self.moments(earlier.responses), Self.moments(later.responses))
    }
    for (index, found) in partner.enumerated() {
      if let found { pairs.append((found, index)) } else { newInLater.append(index) }
    }
    leftInEarlier = isTaken.indices.filter { !isTaken[$0] }
  }

  /// The identifier of each response; nil where it has none.
  private static func names(_ responses: Responses) -> [String?] {
    guard responses.identifiers.count == responses.count else {
      return [String?](repeating: nil, count: responses.count)
    }
    return responses.text.withTexts { texts in
      responses.identifiers.map { reference in
        reference.missing == nil ? String(decoding: texts[reference], as: UTF8.self) : nil
      }
    }
  }

  /// Identifiers with how many times each has come before: a respondent's second child is not the
  /// first.
  private static func numbered(_ names: [String?]) -> [String?] {
    var seen: [String: Int] = [:]
    return names.map { name in
      guard let name else { return nil }
      let count = seen[name, default: 0]
      seen[name] = count + 1
      return count == 0 ? name : "\(name)\u{1F}\(count)"
    }
  }

  /// When each response was written, where no other of its file was written then.
  private static func moments(_ responses: Responses) -> [String?] {
    guard responses.written.count == responses.count else {
      return [String?](repeating: nil, count: responses.count)
    }
    var counts: [Int64: Int] = [:]
    for moment in responses.written { counts[moment, default: 0] += 1 }
    return responses.written.map { moment in
      moment > Int64.min &+ 1_000 && counts[moment] == 1 ? String(moment) : nil
    }
  }

  /// Every identifier that stands in a file, whatever became of its row.
  func identifiersInFile(of download: DownloadComparison.Download) -> Set<String> {
    guard basis == .identifier, !leftInEarlier.isEmpty else { return [] }
    let schema = download.validation.schema
    let field = schema.fields.indices.first { index in
      schema.fields[index].kind == .identifier && download.column(of: index) != nil
    }
    let column =
      field.flatMap(download.column)
      ?? download.validation.header.columns.first { $0.part == .identifier }?.index
    guard let column else { return [] }
    var found: Set<String> = []
    download.table.forEachBatch(columns: column) { batch in
      for row in 0..<batch.rowCount {
        let text = batch.cells[row * batch.columns + column - 1].string(from: batch)
        found.insert(HeaderNormaliser.label(text, keepingCase: true))
      }
    }
    return found
  }

  /// Whether an earlier response's identifier is among `identifiers`.
  func isStillThere(_ position: Int, _ identifiers: Set<String>) -> Bool {
    guard let name = earlierNames[position] else { return false }
    return identifiers.contains(HeaderNormaliser.label(name, keepingCase: true))
  }
}
