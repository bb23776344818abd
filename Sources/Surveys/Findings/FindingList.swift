/// Findings as they are collected: counted exactly, kept up to a cap.
package struct FindingList: Sendable, Equatable {
  /// The places kept of each finding.
  package static let examplesKept = 20

  private var byKey: [Key: Finding] = [:]

  private struct Key: Hashable, Sendable {
    var code: FindingCode
    var field: Int
    var detail: Finding.Detail?
  }

  package init() {}

  package mutating func add(
    _ code: FindingCode, field: Int? = nil, row: Int? = nil, column: Int? = nil,
    expected: Int? = nil, detail: Finding.Detail? = nil
  ) {
    let key = Key(code: code, field: field ?? -1, detail: detail)
    byKey[
      key,
      default: Finding(
        code: code, field: field, count: 0, places: [], expected: expected, detail: detail)
    ].record(Finding.Place(row: row, column: column))
  }

  /// Adds a finding that was counted elsewhere; of its places as many are kept as of any other.
  package mutating func add(_ finding: Finding) {
    let key = Key(code: finding.code, field: finding.field ?? -1, detail: finding.detail)
    guard finding.count > 0 else { return }
    guard var own = byKey[key] else {
      var kept = finding
      kept.places = Array(finding.places.prefix(Self.examplesKept))
      byKey[key] = kept
      return
    }
    own.count += finding.count
    own.places += finding.places.prefix(Self.examplesKept - own.places.count)
    byKey[key] = own
  }

  /// Adds the findings of a later part of the file, whose rows are counted from `rowOffset`.
  package mutating func append(_ later: FindingList, rowOffset: Int) {
    for (key, finding) in later.byKey {
      var shifted = finding
      shifted.places = finding.places.map {
        Finding.Place(row: $0.row.map { $0 + rowOffset }, column: $0.column)
      }
      guard var own = byKey[key] else {
        byKey[key] = shifted
        continue
      }
      own.count += shifted.count
      own.places += shifted.places.prefix(Self.examplesKept - own.places.count)
      byKey[key] = own
    }
  }

  /// Takes out the findings of one code in one field, and hands them over.
  mutating func take(_ code: FindingCode, field: Int) -> [Finding] {
    let keys = byKey.keys.filter { $0.code == code && $0.field == field }
    return keys.compactMap { byKey.removeValue(forKey: $0) }
  }

  /// Adds what `other` found in the answers to `fields`.
  mutating func appendFields(_ fields: Set<Int>, of other: FindingList) {
    var part = FindingList()
    part.byKey = other.byKey.filter { fields.contains($0.key.field) }
    append(part, rowOffset: 0)
  }

  /// The findings, the gravest first, then by the catalogue's order, the schema's and the options'.
  package var all: [Finding] {
    byKey.values.sorted {
      ($0.severity, $0.code.position, $0.field ?? -1, $0.detailOrder.0, $0.detailOrder.1)
        < ($1.severity, $1.code.position, $1.field ?? -1, $1.detailOrder.0, $1.detailOrder.1)
    }
  }

  package func count(of code: FindingCode) -> Int {
    byKey.values.filter { $0.code == code }.map(\.count).reduce(0, +)
  }

  package var isEmpty: Bool { byKey.isEmpty }

  /// The gravest severity present.
  package var gravest: FindingCode.Severity? { byKey.values.map(\.severity).min() }
}

extension Finding {
  /// Where it stands among the findings of its code and field.
  fileprivate var detailOrder: (Int, String) {
    switch detail {
    case nil: (-1, "")
    case .option(let option, let likeness): (option, likeness.rawValue)
    case .dateOrder(let order, _): (0, order.rawValue)
    case .name(let name): (0, name)
    case .form(let form): (form.position, "")
    }
  }

  fileprivate mutating func record(_ place: Place) {
    count += 1
    if places.count < FindingList.examplesKept { places.append(place) }
  }
}
