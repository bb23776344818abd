/// How a date is written.
package enum DateForm: String, Sendable, CaseIterable {
  /// `2024-03-01`.
  case yearFirst
  /// `25/3/2024`: no other order can read it.
  case dayFirst
  /// `3/25/2024`.
  case monthFirst
  /// `3/4/2024`, which either order can read.
  case eitherWay
  /// `1 March 2024`.
  case monthInWords
  /// `45352.43`: a spreadsheet's days since 1900.
  case serial
  /// By the schema's `format`.
  case asTheSchemaSays

  /// The position in `allCases`.
  var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// How many dates of a column there are of each form.
struct DateForms: Sendable, Equatable {
  private var counts = [Int](repeating: 0, count: DateForm.allCases.count)

  mutating func add(_ form: DateForm) { counts[form.position] += 1 }

  mutating func add(_ other: DateForms) {
    for position in counts.indices { counts[position] += other.counts[position] }
  }

  subscript(form: DateForm) -> Int { counts[form.position] }

  /// The same once it is known how the dates that either order could read were read.
  func settled(_ order: DateOrder?) -> DateForms {
    guard let order else { return self }
    var settled = self
    let form = order == .dayFirst ? DateForm.dayFirst : .monthFirst
    settled.counts[form.position] += self[.eitherWay]
    settled.counts[DateForm.eitherWay.position] = 0
    return settled
  }

  /// The commonest form, the earlier of two that are as common; nil where there is no date.
  var commonest: DateForm? {
    let most = counts.max() ?? 0
    return most > 0 ? DateForm.allCases.first { self[$0] == most } : nil
  }

  /// How many dates are not of the commonest form.
  var others: Int { counts.reduce(0, +) - (counts.max() ?? 0) }
}
