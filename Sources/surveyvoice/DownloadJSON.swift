import Breakdowns
import Surveys

/// How a later download stands against an earlier one, for scripts: counts and places.
enum DownloadJSON {
  static func of(_ comparison: DownloadComparison, schema: SurveySchema) -> JSONText {
    .object([
      "file": .string(comparison.earlierFile), "by": .string(comparison.basis.rawValue),
      "new": .integer(comparison.new.count), "unchanged": .integer(comparison.unchangedCount),
      "changed": .integer(comparison.changed.count),
      "vanished": .integer(comparison.vanished.count),
      "noLongerRead": .integer(comparison.noLongerRead.count),
      "newRows": rows(comparison.new), "changedRows": rows(comparison.changed),
      "changedFields": .array(
        comparison.changedFields.map { change in
          .object([
            "field": .string(schema.fields[change.field].name),
            "count": .integer(change.rows.count), "rows": rows(change.rows),
          ])
        }),
      "vanishedRows": rows(comparison.vanished),
      "noLongerReadRows": rows(comparison.noLongerRead),
      "damage": .array(
        comparison.damage.map { damage in
          .object([
            "kind": .string(damage.kind.rawValue), "column": .integer(damage.column),
            "count": .integer(damage.rows.count), "rows": rows(damage.rows),
          ])
        }),
      "summary": JSONText(DownloadText(comparison, schema: schema).lines),
    ])
  }

  private static func rows(_ rows: [Int]) -> JSONText { .array(rows.map { .integer($0) }) }
}
