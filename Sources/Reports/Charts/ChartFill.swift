/// The colours and patterns areas are filled with, in the order they are used.
///
/// Colours and order are the Government Analysis Function's, as the afcharts package publishes them:
/// each stands at least 3 to 1 against white and against the next. From the second fill on each also
/// carries a pattern, so that a picture reads in greyscale and to those who see colours otherwise.
struct ChartFill: Equatable, Sendable {
  /// What is drawn over the colour.
  enum Pattern: Equatable, Sendable, CaseIterable {
    case plain, rising, dots, level, falling, upright, crossed
  }

  var colour: String
  var pattern: Pattern
  /// The colour of the pattern's lines.
  var mark: String
  /// The edge of an area too light to stand out on white.
  var outline: String?

  /// The fill of the `index`th area that carries an answer; after six, colours meet new patterns.
  static func substantive(_ index: Int) -> ChartFill {
    let colours: [(String, String)] = [
      ("#12436D", "#fff"), ("#28A197", "#fff"), ("#801650", "#fff"),
      ("#F46A25", "#fff"), ("#3D3D3D", "#fff"), ("#A285D1", "#fff"),
    ]
    let patterns = Pattern.allCases
    let (colour, mark) = colours[Int(index.magnitude % 6)]
    let turn = Int(index.magnitude / 6)
    return ChartFill(
      colour: colour, pattern: patterns[(Int(index.magnitude % 6) &+ turn) % patterns.count],
      mark: mark, outline: nil)
  }

  /// The fill of the `index`th grey area: "other", "don't know", combined options.
  static func grey(_ index: Int) -> ChartFill {
    let patterns: [Pattern] = [.plain, .rising, .dots, .level, .falling]
    return ChartFill(
      colour: index % 2 == 0 ? "#BFBFBF" : "#E3E3E3",
      pattern: patterns[Int(index.magnitude) % patterns.count], mark: "#595959", outline: "#595959")
  }
}
