package import ExportTables

/// A later, cumulative download of a survey against an earlier one: what is new, what changed, what
/// vanished, and what was damaged on the way.
///
/// Rows are named by their places alone: those that vanished by the earlier file's, all others by
/// the later file's.
package struct DownloadComparison: Sendable {
  /// How responses were recognised.
  package enum Basis: String, Sendable, CaseIterable {
    /// By their identifiers.
    case identifier
    /// By all their answers, and failing that by when they were written, since one file or both
    /// have no identifiers in common with the other.
    case record
  }

  /// The earlier file's name.
  package let earlierFile: String
  package let basis: Basis
  /// Rows of responses that the earlier file does not have.
  package internal(set) var new: [Int] = []
  package internal(set) var unchangedCount = 0
  /// Rows of responses with any answer that differs.
  package internal(set) var changed: [Int] = []
  /// For each field in which responses differ, their rows.
  package internal(set) var changedFields: [FieldChange] = []
  /// Rows, of the earlier file, of responses that the later one does not have.
  package internal(set) var vanished: [Int] = []
  /// Rows, of the earlier file, of responses that the later one has and does not read: set aside,
  /// repeated, a test, without consent.
  package internal(set) var noLongerRead: [Int] = []
  package internal(set) var damage: [DownloadDamage] = []

  /// A field in which responses differ between two downloads.
  package struct FieldChange: Sendable, Equatable {
    /// The field's position in the schema.
    package var field: Int
    /// The rows of the later file.
    package var rows: [Int]
  }

  /// Whether somebody should look: a cumulative download only ever adds.
  package var needsLooking: Bool {
    !changed.isEmpty || !vanished.isEmpty || !noLongerRead.isEmpty || !damage.isEmpty
  }

  /// One export, read.
  package struct Download {
    package var validation: Validation
    package var table: ExportTable

    package init(_ validation: Validation, table: ExportTable) {
      self.validation = validation
      self.table = table
    }

    func row(_ position: Int) -> Int { Int(validation.responses.rows[position]) }

    /// The single column that holds a field; nil where there is none or several.
    func column(of field: Int) -> Int? {
      let match = validation.matching.matches.first { $0.field == field }
      return match?.columns.count == 1 ? match?.columns.first?.index : nil
    }
  }

  /// Compares two downloads that were read with the same schema.
  package init(earlier: Download, later: Download) {
    earlierFile = earlier.validation.file
    let pairing = DownloadPairing(earlier.validation, later.validation)
    basis = pairing.basis
    let differences = AnswerDifferences(earlier.validation, later.validation)
    let fields = differences.comparable
    var rows = [[(earlier: Int, later: Int)]](repeating: [], count: fields.count)
    for pair in pairing.pairs {
      var differs = false
      for (position, field) in fields.enumerated()
      where differences.differ(field: field, pair.earlier, pair.later) {
        differs = true
        rows[position].append((earlier.row(pair.earlier), later.row(pair.later)))
      }
      if differs { changed.append(later.row(pair.later)) } else { unchangedCount += 1 }
    }
    for (position, field) in fields.enumerated() where !rows[position].isEmpty {
      changedFields.append(FieldChange(field: field, rows: rows[position].map(\.later)))
    }
    new = pairing.newInLater.map(later.row)
    let stillThere = pairing.identifiersInFile(of: later)
    for position in pairing.leftInEarlier {
      if pairing.isStillThere(position, stillThere) {
        noLongerRead.append(earlier.row(position))
      } else {
        vanished.append(earlier.row(position))
      }
    }
    damage = DownloadDamage.find(
      earlier, later, changes: zip(fields, rows).map { ($0, $1) },
      pairs: pairing.pairs.map { (earlier.row($0.earlier), later.row($0.later)) })
  }
}
