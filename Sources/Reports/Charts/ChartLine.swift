/// The kinds of line a picture has, in the order they are painted.
enum ChartLine: Int, CaseIterable {
  /// Behind the bars; it carries nothing that the values do not.
  case grid
  /// Where the bars start.
  case axis
  /// White, between slices.
  case gap
  /// White, under a dark line that crosses a pattern.
  case casing
  /// A likely range over a plain dark bar.
  case light
  /// A likely range elsewhere.
  case dark
  /// From a slice to its words.
  case leader
  /// Round what is not shown.
  case dashed

  /// Whether it lies behind the areas.
  var isBehind: Bool {
    switch self {
    case .grid, .axis: true
    case .gap, .casing, .light, .dark, .leader, .dashed: false
    }
  }

  /// Its colour and width; #595959 is 7 to 1 on white.
  var look: StaticString {
    switch self {
    case .grid: "stroke=\"#d8d8d8\""
    case .axis, .leader: "stroke=\"#595959\""
    case .gap: "stroke=\"#fff\" stroke-width=\"2.5\""
    case .casing: "stroke=\"#fff\" stroke-width=\"4\""
    case .light: "stroke=\"#fff\" stroke-width=\"1.8\""
    case .dark: "stroke=\"#0b0c0c\" stroke-width=\"1.8\""
    case .dashed: "stroke=\"#595959\" stroke-dasharray=\"4 3\""
    }
  }
}
