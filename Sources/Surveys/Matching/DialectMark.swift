/// Something in a file that speaks for a tool, or with a negative weight against it.
///
/// Everything a mark names has to be so at once. It counts once, however often it is found.
package struct DialectMark: Sendable, Equatable {
  /// How much it says; at 0.35 in all the tool is named, at 0.8 it is sure.
  package var weight: Double
  /// Headings, any of which is looked for.
  package var headers: [String] = []
  /// The header row to look in, from 1; any of the first three where it is left out.
  package var row: Int?
  /// Whether only the first column is looked at.
  package var first = false
  /// How many columns must show it.
  package var atLeast = 1
  /// The share of the row's headings that must be among `headers`.
  package var share: Double?
  /// A regular expression that nearly every answer in a column meets; of the columns of `headers`,
  /// where there are any.
  package var cells: String?
  /// A regular expression for the file's name.
  package var file: String?
  /// The share of headings that read as questions or statements rather than as names of fields.
  package var questions: Double?
  /// Whether a first header row leaves cells blank that the second fills.
  package var spread = false

  package init(weight: Double) { self.weight = weight }

  /// A heading that speaks for a tool.
  package init(header: String, weight: Double) {
    self.weight = weight
    headers = [header]
  }
}
