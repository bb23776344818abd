import Breakdowns

/// What makes two rows of different groups the same line of a chart or table.
///
/// The option is not enough: every combined row is called `_combined`, and each group may combine
/// other answers.
struct OptionKey: Hashable {
  var option: String
  var merges: [String]
  var direction: String?

  init(_ row: PublishedRow) {
    option = row.option
    merges = row.merges
    direction = row.direction
  }

  /// Whether the row stands for something its group could not answer, which no chart draws.
  static func isNotApplicable(_ row: PublishedRow) -> Bool {
    row.share == nil && (row.mark ?? "").split(separator: " ").contains("z")
  }
}
