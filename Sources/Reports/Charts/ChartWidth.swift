/// The two widths each picture is laid out for; a page shows the one that fits.
///
/// A picture of 620 shrunk to a telephone's 320 would have letters of 7 pixels, so the narrow one is
/// laid out anew.
package enum ChartWidth: String, Sendable, CaseIterable {
  case wide, narrow

  /// The width of the picture in its own units, which are pixels at its usual size.
  package var points: Double {
    switch self {
    case .wide: 620
    case .narrow: 290
    }
  }

  /// The ordinary size of letters.
  var letters: ChartText { ChartText(size: self == .wide ? 16 : 15) }
  /// The same letters, bold.
  var strong: ChartText { ChartText(size: letters.size, isBold: true) }
  /// The size of the axis and of asides, never under 13.
  var small: ChartText { ChartText(size: self == .wide ? 14 : 13) }
}
