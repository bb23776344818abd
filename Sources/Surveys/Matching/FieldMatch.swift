/// Which columns of an export hold a field, and how that was found.
package struct FieldMatch: Sendable, Equatable {
  /// The field's position in the schema.
  package var field: Int
  package var columns: [MatchedColumn]
  package var how: Evidence
  /// 0 to 1; 0.8 and more means sure.
  package var confidence: Double

  /// What spoke for the match.
  ///
  /// `order` is the weakest: the column's neighbours hold the field's neighbours, and its answers
  /// or words do not speak against it.
  package enum Evidence: String, Sendable, CaseIterable {
    case id, alias, text, values, order
  }
}

/// A column of a match, and the option it stands for where each option has its own.
package struct MatchedColumn: Sendable, Equatable {
  /// Counted from 1.
  package var index: Int
  package var option: Int?
  /// The place (from 1) that the column's option was given, where a ranking has a column for each
  /// place.
  package var rank: Int?

  package init(index: Int, option: Int? = nil, rank: Int? = nil) {
    self.index = index
    self.option = option
    self.rank = rank
  }
}

/// How an export's columns meet a schema's fields.
package struct ColumnMatching: Sendable, Equatable {
  package var matches: [FieldMatch] = []
  /// Columns neither matched nor known: what somebody should look at.
  package var unmatchedColumns: [Int] = []
  package var unmatchedFields: [Int] = []
  package var dropped: [DroppedColumn] = []
  /// The fields asked again for a respondent's second and further children.
  package var repeats: [ChildRepeat] = []
  /// Fields that two or more columns claimed equally, with the columns; or, with a single column,
  /// the field that took one which other fields claimed equally.
  package var ambiguous: [(field: Int, columns: [Int])] = []

  package static func == (a: Self, b: Self) -> Bool {
    a.matches == b.matches && a.unmatchedColumns == b.unmatchedColumns
      && a.unmatchedFields == b.unmatchedFields && a.dropped == b.dropped && a.repeats == b.repeats
  }

  /// How well the export fits the schema, from 0 to 1: the fields found, by confidence.
  ///
  /// Identifiers and dates say little, since every export has them; they count a quarter.
  package func score(for schema: SurveySchema) -> Double {
    func weight(_ field: SurveyField) -> Double {
      switch field.kind {
      case .identifier, .date: 0.25
      default: 1
      }
    }
    let possible = schema.fields.map(weight).reduce(0, +)
    guard possible > 0 else { return 0 }
    return matches.map { weight(schema.fields[$0.field]) * $0.confidence }.reduce(0, +) / possible
  }
}

/// A column left out at the door because it is the tool's own, or names a person.
package struct DroppedColumn: Sendable, Equatable {
  package enum Reason: String, Sendable, CaseIterable {
    case metadata, personal
  }

  package var column: Int
  package var reason: Reason
}
